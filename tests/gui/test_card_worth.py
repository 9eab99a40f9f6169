"""Değeri on the card: the service's own figures, whole parts, only the last customer's, amounts hidden."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.worth_words import parts_in_points, points_text
from kobi_crm.errors import UserError
from kobi_crm.gui.amounts import HIDDEN
from kobi_crm.gui.pages.card.card import Card
from kobi_crm.gui.window import Window
from kobi_crm.services.worth import Worth
from tests.gui.conftest import Keyboard, People, visits

Settled = Callable[[], None]


def _card(window: Window, customer: int, settled: Settled) -> Card:
    window.ctx.open_customer(customer)
    settled()
    QApplication.processEvents()  # Qt lays new lines out in its own time
    return window.side.card


def _expected(app: Application, customer: int) -> str:
    worth = app.worth.explain(customer)
    assert worth is not None
    return f"{worth.layer_label}: {points_text(worth.score)} of 100 points"


def test_layer_points_and_loss_are_the_services(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.fatma, settled)
    app = window.ctx.app
    assert card.worth.line.text() == _expected(app, people.fatma)
    lifetime = app.insights.lifetime(people.fatma)
    assert lifetime is not None
    if lifetime.next_year is None:
        assert card.worth.losing.text() == "Too few visits yet to say what a year brings."
    else:
        assert card.worth.losing.text().startswith(lifetime.sentence)


def test_a_year_is_told_with_its_range(app: Application, window: Window, settled: Settled) -> None:
    customer = 0
    for place in range(20):
        customer = app.customers.add(CustomerDraft(f"Alıcı {place:02d}", f"53311122{place:02d}"))
        visits(app, customer, every=5 + place % 7, count=4 + place % 9, last=1 + 3 * place)
    settled()
    card = _card(window, customer, settled)
    lifetime = app.insights.lifetime(customer)
    assert lifetime is not None
    assert lifetime.next_year is not None
    year = lifetime.next_year
    step = 10_000 if year.expected >= 100_000 else 1_000
    expected, low, high = (
        window.ctx.money(round(kurus / step) * step, "never")
        for kurus in (year.expected, year.low, year.high)
    )
    assert card.worth.losing.text() == (
        f"{lifetime.sentence} Expected in the next 12 months: {expected}, mostly {low} to {high}."
    )
    window.ctx.amounts.set_hidden(True)
    assert card.worth.losing.text().count(HIDDEN) == 4


def test_the_parts_unfold_by_keyboard_and_add_up(
    window: Window, people: People, keyboard: Keyboard, settled: Settled
) -> None:
    card = _card(window, people.fatma, settled)
    card.worth.unfold.setFocus(Qt.FocusReason.TabFocusReason)
    keyboard.press(Qt.Key.Key_Return)
    worth = window.ctx.app.worth.explain(people.fatma)
    assert worth is not None
    *rows, total = card.worth.cells
    assert [(name, value) for name, value, _ in rows] == [(part.label, part.value) for part in worth.parts]
    for part, (_, _, points) in zip(worth.parts, rows, strict=True):
        shown, most = points.split(" of ")
        assert abs(float(shown) - part.points / 1000) < 0.15
        assert most == points_text(part.most)
    assert f"{sum(float(row[2].split(' of ')[0]) for row in rows):.1f}" == total[2]
    assert total[2] == points_text(sum(part.points for part in worth.parts))
    assert card.view.fits()
    keyboard.press(Qt.Key.Key_Return)
    assert card.worth.parts.isHidden()
    assert card.worth.cells == []


def test_hidden_amounts_are_hidden_in_the_parts_at_once(
    window: Window, people: People, settled: Settled
) -> None:
    card = _card(window, people.fatma, settled)
    card.worth.toggle()
    assert any("₺" in value and value != HIDDEN for _, value, _ in card.worth.cells)
    window.ctx.amounts.set_hidden(True)
    values = [value for _, value, _ in card.worth.cells if "₺" in value]
    assert values
    assert set(values) == {HIDDEN}


def test_arrowing_fast_ends_with_the_last_customers(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.fatma, settled)
    for customer in (*people.others, people.halil):
        window.ctx.open_customer(customer)
        assert card.worth.line.text() == "Being worked out"
    seen: list[int] = []
    card._beside.found.connect(lambda found: seen.append(found.customer_id))  # pyright: ignore[reportPrivateUsage]
    settled()
    assert set(seen) == {people.halil}
    assert card.worth.line.text() == _expected(window.ctx.app, people.halil)


def test_without_a_purchase_a_sentence_stands_there(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.nuriye, settled)
    assert card.worth.line.text() == "Told from the day after the first purchase on."
    assert card.worth.losing.isHidden()
    assert not card.worth.unfold.isEnabled()
    assert card.offers.isHidden()


def test_large_text_fits(window: Window, people: People, settled: Settled) -> None:
    card = _card(window, people.fatma, settled)
    card.worth.toggle()
    window.ctx.theme.set_factor(1.5)
    QApplication.processEvents()
    assert card.view.fits()


def test_what_is_read_adds_up_to_the_total_that_is_read() -> None:
    parts = [31_440, 17_040, 8_740, 7_940, 2_540, 0]
    assert sum(round(part / 1000, 1) for part in parts) < sum(parts) / 1000 - 0.1
    shown = [float(text) for text in parts_in_points(parts)]
    assert f"{sum(shown):.1f}" == points_text(sum(parts))
    assert shown[-1] == 0


def test_what_cannot_be_read_is_said_and_keeps_nobody_else_waiting(
    window: Window, people: People, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = _card(window, people.fatma, settled)
    worth = window.ctx.app.worth
    explain = worth.explain

    def broken(customer_id: int) -> Worth | None:
        if customer_id == people.mehmet:
            raise UserError("The disk is away.")
        return explain(customer_id)

    monkeypatch.setattr(worth, "explain", broken)
    window.ctx.open_customer(people.mehmet)
    window.ctx.open_customer(people.halil)
    settled()
    assert card.worth.line.text() == _expected(window.ctx.app, people.halil)
    window.ctx.open_customer(people.mehmet)
    settled()
    assert card.worth.line.text() == "This could not be worked out now."
