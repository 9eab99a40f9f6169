"""Grafikler: charts are drawn when in sight, say their fact in words, and stand where the owner puts them."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.domain.chart_layout import NAMES
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.charts.card import ChartCard
from kobi_crm.gui.pages.charts.page import ChartsPage, _wish
from kobi_crm.gui.printing.paper import page_image
from kobi_crm.gui.window import Window
from kobi_crm.services.reports import ReportWish
from tests.gui.conftest import TODAY, Keyboard

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, settled: Settled, qtbot: QtBot) -> ChartsPage:
    """The page of a shop with a year of sales of twelve customers."""
    app = window.ctx.app
    ids = [app.customers.add(CustomerDraft(f"Komşu {n}")) for n in range(12)]
    rows = [
        (customer, (TODAY - timedelta(days=ago)).isoformat(), "10:30", 1_000 * (n + 1) ** 2, "cash")
        for n, customer in enumerate(ids)
        for ago in range(1, 400 - 20 * n, 6)
    ]
    names = ("customer_id", "day", "at", "total", "payment")
    app.shop.write("demo", {}, lambda unit: unit.insert_many("sales", names, rows), initiator="program")
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("charts")
    found = window.page()
    assert isinstance(found, ChartsPage)
    qtbot.waitUntil(lambda: len(found.cards) == len(NAMES))
    _drawn(found.cards["turnover"], qtbot)
    return found


def _drawn(card: ChartCard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: card.chart() is not None and card.picture.image() is not None, timeout=30_000)


def _see(page: ChartsPage, name: str, qtbot: QtBot) -> ChartCard:
    qtbot.waitUntil(lambda: name in page.cards)
    card = page.cards[name]
    page.view.ensureWidgetVisible(card.picture)
    qtbot.waitUntil(lambda: card.chart() is not None, timeout=30_000)
    return card


def test_a_chart_is_drawn_when_it_comes_into_sight(page: ChartsPage, settled: Settled, qtbot: QtBot) -> None:
    settled()
    last = page.cards["concentration"]
    assert last.chart() is None
    _see(page, "concentration", qtbot)
    _drawn(last, qtbot)
    image = last.picture.image()
    assert image is not None
    assert image.deviceIndependentSize().toSize() == last.picture.size()


def test_each_chart_says_its_fact_in_words(page: ChartsPage, qtbot: QtBot) -> None:
    for name in NAMES:
        card = _see(page, name, qtbot)
        assert card.words.text().endswith(".")
        assert card.picture.accessibleDescription() == card.words.text()
        assert card.picture.accessibleName() == page.ctx.app.charts.title(name)
    curve = page.ctx.app.insights.pareto()
    words = f"80 % of the turnover comes from {curve.people_for(0.8)} of {len(curve.people)} customers."
    assert page.cards["pareto"].words.text().startswith(words)
    assert page.cards["campaign"].words.text() == "No campaign has begun yet."
    assert not page.cards["campaign"].picture.isVisible()


def test_charts_are_moved_by_keyboard_and_stay_there(
    page: ChartsPage, keyboard: Keyboard, settled: Settled, ctx: Context, qtbot: QtBot
) -> None:
    page.arrange_button.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    card = page.cards["pareto"]
    card.up.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert page.layout_now.shown[:3] == ("turnover", "pareto", "forecast")
    assert QApplication.focusWidget() is card.up
    keyboard.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    keyboard.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert page.layout_now.shown[0] == "pareto"
    keyboard.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.layout_now.shown[:2] == ("turnover", "pareto")
    settled()
    again = ChartsPage(ctx)
    qtbot.addWidget(again)
    again.refresh()
    assert again.layout_now.shown[:3] == ("turnover", "pareto", "forecast")


def test_a_hidden_chart_comes_back(
    page: ChartsPage, keyboard: Keyboard, settled: Settled, window: Window
) -> None:
    page.toggle_arranging()
    assert not page.add_button.isEnabled()
    page.cards["turnover"].hide_button.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert not page.cards["turnover"].isVisible()
    assert QApplication.focusWidget() is page.cards["forecast"].hide_button
    assert page.ctx.app.charts.layout().hidden == ("turnover",)
    menu = page.offer_hidden()
    assert [action.text() for action in menu.actions()] == ["Turnover by month"]
    menu.actions()[0].trigger()
    menu.hide()
    settled()
    assert page.layout_now.shown[-1] == "turnover"
    page.take_usual()
    settled()
    assert page.ctx.app.charts.layout().shown == NAMES


def test_all_hidden_offers_them_again(page: ChartsPage, settled: Settled) -> None:
    for name in NAMES:
        page.cards[name].put_away.emit()
    settled()
    assert page.nothing.isVisible()
    page.take_usual()
    assert not page.nothing.isVisible()
    settled()


def test_a_chart_takes_half_or_the_whole_width(page: ChartsPage, window: Window, settled: Settled) -> None:
    window.resize(1366, 768)
    page.toggle_arranging()
    QApplication.processEvents()
    card = page.cards["turnover"]
    whole = card.width()
    card.turn.click()
    settled()
    QApplication.processEvents()
    assert card.width() < whole * 0.6
    assert card.turn.text() == "Whole width"
    assert "turnover" not in page.ctx.app.charts.layout().wide
    window.resize(860, 700)
    QApplication.processEvents()
    assert card.width() > whole * 0.5
    assert not card.turn.isVisible()


def test_weeks_or_months_are_chosen_and_kept(page: ChartsPage, settled: Settled, qtbot: QtBot) -> None:
    card = _see(page, "forecast", qtbot)
    assert card.words.text().startswith("Next week")
    card.options.choose("month")
    qtbot.waitUntil(lambda: card.words.text().startswith("Next month"), timeout=30_000)
    settled()
    assert page.ctx.app.charts.layout().choice("forecast") == "month"


def test_the_colours_follow_the_theme(page: ChartsPage, window: Window, qtbot: QtBot) -> None:
    card = page.cards["turnover"]
    theme = window.ctx.theme

    def corner() -> str:
        image = card.picture.image()
        assert image is not None
        return image.pixelColor(1, image.height() - 2).name()

    assert corner() == theme.color("surface").name() == "#ffffff"
    theme.set_mode("dark")
    qtbot.waitUntil(lambda: corner() == theme.color("surface").name(), timeout=30_000)
    assert corner() != "#ffffff"
    before = card.picture.height()
    theme.set_factor(1.5)
    assert card.picture.height() == round(before * 1.5)


def test_hidden_amounts_are_hidden_here_too(page: ChartsPage, window: Window, qtbot: QtBot) -> None:
    card = page.cards["turnover"]
    assert "₺" in card.words.text()
    window.ctx.amounts.set_hidden(True)
    qtbot.waitUntil(lambda: "₺•••" in card.words.text(), timeout=30_000)
    assert card.picture.look().hidden


def test_a_young_shop_reads_a_plain_sentence(window: Window, settled: Settled, qtbot: QtBot) -> None:
    """The small shop of these tests has sold for some months, with no hour on any sale."""
    window.go("charts")
    page = window.page()
    assert isinstance(page, ChartsPage)
    card = _see(page, "busy_hours", qtbot)
    assert card.words.text().startswith("There are not enough sales for this yet.")
    assert not card.picture.isVisible()
    assert not card.ways["pdf"].isVisible()
    page._way_out("busy_hours", "print")
    settled()
    assert window.sheets.sheet() is None
    rows = [((TODAY - timedelta(days=n)).isoformat(), "17:20", 1_000, "cash") for n in range(1, 80)]
    names, app = ("day", "at", "total", "payment"), window.ctx.app
    app.shop.write("demo", {}, lambda unit: unit.insert_many("sales", names, rows), initiator="program")
    page.view.ensureWidgetVisible(card.title)
    qtbot.waitUntil(lambda: card.words.text().startswith("Most sales fall on"), timeout=30_000)
    qtbot.waitUntil(card.ways["pdf"].isVisible)
    assert card.picture.isVisible()


def test_print_shows_the_page_with_the_chart_on_it(
    page: ChartsPage, window: Window, settled: Settled, keyboard: Keyboard
) -> None:
    reports = page.ctx.app.reports
    laid = reports.lay_out(reports.table(ReportWish("turnover")))
    image = page_image(laid.paper().pages[0], 600)
    middle = [image.pixelColor(x, y).name() for x in range(0, 600, 3) for y in range(80, 260, 3)]
    assert middle.count("#0b6a86") > 100
    page.cards["pareto"].options.choose("90")
    settled()
    page.cards["pareto"].ways["pdf"].setFocus()
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled()
    sheet = window.sheets.sheet()
    assert sheet is not None
    assert sheet.accessibleName() == "Who brings the turnover"
    heads = [column.title for column in reports.table(_wish("pareto", "90")).columns]
    assert "Turnover of the last 90 days" in heads
    window.sheets.close_sheet()


def test_ctrl_8_opens_and_esc_leaves(window: Window, keyboard: Keyboard, settled: Settled) -> None:
    keyboard.press(Qt.Key.Key_8, Qt.KeyboardModifier.ControlModifier)
    settled()
    assert window.section == "charts"
    keyboard.press(Qt.Key.Key_Escape)
    assert window.section == "reports"


@pytest.mark.parametrize(("width", "factor"), [(700, 1.0), (960, 1.3), (1366, 1.5)])
def test_nothing_is_cut(page: ChartsPage, window: Window, width: int, factor: float) -> None:
    page.toggle_arranging()
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    QApplication.processEvents()
    assert page.view.fits()
