"""The question after a sale that ends a silence: asked once, answered by mouse or keys, gone with the sale."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _sell(window: Window, customer: int, settled: Settled) -> None:
    app = window.ctx.app
    window.ctx.tasks.write(lambda: app.sales.record(SaleDraft(customer, 42_000)))
    settled()
    settled()


def test_a_sale_by_keys_asks_and_f9_answers(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    window.ctx.open_customer(people.fatma)
    keyboard.press(Qt.Key.Key_F2).type("420").press(Qt.Key.Key_Return)
    settled()
    settled()
    card = window.why.card
    assert card.isVisible()
    assert card.accessibleName() == "Fatma Demir. Away for 31 days. Ask why."
    before = QApplication.focusWidget()
    keyboard.press(Qt.Key.Key_F9).press(Qt.Key.Key_Right).press(Qt.Key.Key_Right)
    assert QApplication.focusWidget() is card.buttons["new_market"]
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert not card.isVisible()
    assert QApplication.focusWidget() is before
    answers = window.ctx.app.away.answers(TODAY, TODAY)
    assert [(row.customer, row.reason, row.days_away) for row in answers] == [
        ("Fatma Demir", "new_market", 31)
    ]
    assert window.toast.text() == "Reason of an absence: Fatma Demir"
    window.toast.button.click()
    settled()
    assert window.ctx.app.away.answers(TODAY, TODAY) == []


def test_not_now_by_esc_and_never_again_that_day(
    window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    _sell(window, people.fatma, settled)
    keyboard.press(Qt.Key.Key_F9).press(Qt.Key.Key_Escape)
    assert not window.why.card.isVisible()
    _sell(window, people.fatma, settled)
    assert not window.why.card.isVisible()
    assert window.ctx.app.away.answers(TODAY, TODAY) == []


def test_nobody_is_asked_who_comes_as_ever(window: Window, people: People, settled: Settled) -> None:
    _sell(window, people.others[0], settled)
    assert not window.why.card.isVisible()


def test_two_questions_wait_for_each_other(window: Window, people: People, settled: Settled) -> None:
    _sell(window, people.fatma, settled)
    _sell(window, people.halil, settled)
    assert window.why.waiting() == [people.fatma, people.halil]
    window.why.card.later.click()
    assert window.why.card.accessibleName().startswith("Fatma Demir")
    window.why.card.buttons["get_well"].click()
    settled()
    assert not window.why.card.isVisible()
    assert window.ctx.app.away.answers(TODAY, TODAY) == []
    assert "Ask how the customer is" in [r.text for r in window.ctx.app.reminders.open()]


def test_an_undone_sale_takes_its_question_along(window: Window, people: People, settled: Settled) -> None:
    _sell(window, people.fatma, settled)
    window.acts.undo()
    settled()
    settled()
    assert not window.why.card.isVisible()
    _sell(window, people.fatma, settled)
    assert window.why.card.isVisible()


@pytest.mark.parametrize(("width", "factor"), [(700, 1.0), (1366, 1.3), (1366, 1.5)])
def test_the_card_lies_inside_the_window_and_beside_the_toast(
    window: Window, people: People, settled: Settled, width: int, factor: float
) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    _sell(window, people.fatma, settled)
    card = window.why.card
    assert window.rect().contains(card.geometry())
    assert window.toast.isVisible()
    assert not card.geometry().adjusted(12, 12, -12, -12).intersects(window.toast.geometry())
