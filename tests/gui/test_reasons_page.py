"""Neden gelmemişler: periods, bars with their sentences, and the way to a card."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.gui.pages.reasons import ReasonsPage, first_day
from kobi_crm.gui.pages.reports import ReportsPage
from kobi_crm.gui.window import Window
from kobi_crm.services.away import WelcomeBack
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, people: People, settled: Settled, qtbot: QtBot) -> ReasonsPage:
    app = window.ctx.app
    app.away.answer(WelcomeBack(people.fatma, "Fatma Demir", 31, ""), "price")
    app.away.answer(WelcomeBack(people.halil, "Halil İbrahim Çetin", 25, ""), "new_market")
    window.go("reports")
    settled()
    reports = window.page()
    assert isinstance(reports, ReportsPage)
    reports.cards["reasons"].show_button.click()
    settled()
    found = window.page()
    assert isinstance(found, ReasonsPage)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return found


def test_reasons_are_summed_in_words(page: ReasonsPage, window: Window) -> None:
    assert window.sidebar.current() == "reports"
    assert page.bars.sentences == [
        "Prices: 1 person, used to spend ₺4,045 a year",
        "New market: 1 person, used to spend ₺3,228 a year",
    ]
    model = page.list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "22.11.26, Halil İbrahim Çetin: New market, away for 25 days",
        "22.11.26, Fatma Demir: Prices, away for 31 days",
    ]
    assert page.view.fits()


def test_enter_on_an_answer_opens_the_card(
    page: ReasonsPage, window: Window, keyboard: Keyboard, people: People, settled: Settled
) -> None:
    page.list.setFocus()
    page.list.setCurrentIndex(page.list.model().index(1, 0))
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.section == "customers"
    assert window.side.customer_id() == people.fatma


def test_esc_leads_back_to_the_reports(page: ReasonsPage, window: Window, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_Escape)
    assert window.section == "reports"


def test_a_new_answer_is_seen_at_once_and_hidden_amounts_stay_hidden(
    page: ReasonsPage, window: Window, people: People, settled: Settled
) -> None:
    window.ctx.app.history.undo()
    settled()
    assert len(page.bars.sentences) == 1
    window.ctx.amounts.set_hidden(True)
    settled()
    assert page.bars.sentences == ["Prices: 1 person, used to spend ₺••• a year"]
    window.ctx.app.history.undo()
    settled()
    assert page.empty.isVisible()
    assert not page.bars.isVisible()


@pytest.mark.parametrize(("width", "factor"), [(700, 1.0), (960, 1.3), (1366, 1.5)])
def test_nothing_is_cut(page: ReasonsPage, window: Window, width: int, factor: float) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    QApplication.processEvents()
    assert page.view.fits()


def test_periods_begin_where_they_say() -> None:
    assert first_day("month", TODAY) == date(2026, 11, 1)
    assert first_day("quarter", TODAY) == date(2026, 8, 23)
    assert first_day("year", TODAY) == date(2025, 11, 23)
