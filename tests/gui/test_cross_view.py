"""Çapraz tablo: every number is the list behind it, totals add up, and all of it works by keyboard."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.cross_cells import Cell
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.domain.segments import Condition, all_of
from kobi_crm.gui.amounts import HIDDEN
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.worth.cross import CrossView
from kobi_crm.gui.pages.worth.cross_words import CrossNumbers
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.sheets.group import GroupSheet
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.sheets.strategy import StrategySheet
from kobi_crm.services.worth import AXES
from tests.gui.conftest import TODAY, People, visits

Settled = Callable[[], None]
Key = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DISTRICTS = ("Moda", "Yeldeğirmeni", "moda", None)


@pytest.fixture
def sheets(ctx: Context, qtbot: QtBot) -> list[QWidget]:
    """Every sheet that was asked for, shown on its own."""
    found: list[QWidget] = []

    def show(sheet: QWidget) -> None:
        found.append(sheet)
        qtbot.addWidget(sheet)
        sheet.show()
        sheet.activateWindow()

    ctx.sheet_wanted.connect(show)

    def close() -> None:
        found[-1].hide()

    ctx.sheet_closed.connect(close)
    return found


@pytest.fixture
def traits(app: Application, people: People) -> list[int]:
    """Sixteen more with a neighbourhood (spelled two ways), a trade, a need, and a category they buy."""
    app.products.add(ProductDraft("Ekmek", "adet", 1_250, "Fırın"))
    found: list[int] = []
    for place in range(16):
        draft = CustomerDraft(
            f"Customer {place:02d}", f"50600000{place:02d}", district=DISTRICTS[place % len(DISTRICTS)]
        )
        customer = app.customers.add(draft)
        own = app.traits.of(customer)
        app.traits.set(customer, replace(own, trade="Berber" if place % 3 else None))
        visits(app, customer, every=7, count=2 + place % 4, last=3, total=10_000 + 9_000 * place)
        found.append(customer)
    line = SaleLine.priced("Ekmek", 2000, 1_250)
    app.sales.record(SaleDraft(found[0], 2_500, day=TODAY.replace(day=2), lines=(line,)))
    prospect = app.customers.add(CustomerDraft("Never bought", district="Moda"))
    app.traits.set(prospect, replace(app.traits.of(prospect), stage="prospect"))
    return found


@pytest.fixture
def view(ctx: Context, sheets: list[QWidget], qtbot: QtBot, settled: Settled) -> Iterator[CrossView]:
    shown = CrossView(ctx)
    qtbot.addWidget(shown)
    shown.resize(760, 700)
    shown.show()
    shown.activateWindow()
    settled()
    shown.focus_first()
    yield shown
    settled()


def numbers(view: CrossView) -> CrossNumbers:
    found = view.numbers()
    assert found is not None
    return found


def press(widget: QWidget, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


@pytest.mark.parametrize("axis", AXES)
def test_every_number_is_the_list_behind_it(
    traits: list[int], view: CrossView, app: Application, settled: Settled, axis: str
) -> None:
    view.axes.choose(axis)
    settled()
    grid = view.numbers()
    if grid is None:
        assert axis == "need"
        assert not view.unknown.isHidden()
        return
    for row in range(len(grid.rows)):
        for column in range(len(grid.columns)):
            segment = app.segments.of_cell(grid.cell(row, column), grid.layers)
            assert grid.text(row, column) == str(app.segments.count(segment.key)), segment.label
            assert app.segments.get(segment.key) == segment


def test_totals_add_up_in_people_and_in_money(traits: list[int], view: CrossView, app: Application) -> None:
    grid = numbers(view)
    last, wide = len(grid.rows) - 1, len(grid.columns)
    for row in range(len(grid.rows)):
        assert grid.people(row, 0) == sum(grid.people(row, column) for column in range(1, wide))
    for column in range(wide):
        assert grid.people(last, column) == sum(grid.people(row, column) for row in range(last))
    bought = app.worth.view().scores.people
    assert grid.people(last, 0) == len(bought) == 24
    view.measures.choose("turnover")
    grid = numbers(view)
    turnover = round(float(app.worth.raw()["turnover"].sum()))
    assert grid.text(last, 0) == view.ctx.money(turnover, "never")
    view.ctx.amounts.set_hidden(True)
    assert numbers(view).text(last, 0) == HIDDEN


def test_columns_go_from_most_people_and_spellings_are_one(traits: list[int], view: CrossView) -> None:
    grid = numbers(view)
    assert grid.rows == ["Most valuable", "Valuable", "Middle", "Base", "All"]
    assert grid.columns == ["All", "Moda", "Yeldeğirmeni", "Not given"]
    assert [grid.people(4, column) for column in range(4)] == [24, 8, 4, 12]
    assert grid.shade(0, 0) == grid.shade(0, 3) == 0.0, "totals and what is not known are not shaded"
    shades = [grid.shade(row, column) for row in range(4) for column in (1, 2)]
    assert max(shades) == 1.0
    assert min(shades) >= 0.0


def test_arrows_and_enter_list_the_people_and_esc_goes_back(
    traits: list[int], view: CrossView, ctx: Context, app: Application, settled: Settled
) -> None:
    followed: list[int] = []
    opened: list[int] = []
    ctx.customer_followed.connect(followed.append)
    ctx.customer_wanted.connect(opened.append)
    assert view.grid.hasFocus()
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Right):
        press(view.grid, key)
    assert view.grid.place() == (4, 1)
    press(view.grid, Key.Key_Return)
    settled()
    assert view.one.name.full_text() == "Moda"
    assert view.one.people._text == "8 people"
    assert view.one.rows.rowCount() == 8
    assert view.one.table.hasFocus()
    press(view.one.table, Key.Key_Down)
    assert view.selected_customer() == followed[-1]
    press(view.one.table, Key.Key_Return)
    assert opened == [followed[-1]]
    assert view.leave()
    assert view.grid.hasFocus()
    assert view.grid.place() == (4, 1)
    assert not view.leave()
    assert view.selected_customer() is None


def test_a_click_opens_a_cell_and_a_layer_is_the_pyramids_own(
    traits: list[int], view: CrossView, app: Application, settled: Settled
) -> None:
    index = view.grid.model().index(0, 0)
    QTest.mouseClick(
        view.grid.viewport(), Qt.MouseButton.LeftButton, pos=view.grid.visualRect(index).center()
    )
    settled()
    assert view.one.segment is not None
    assert view.one.segment.key == "layer:0"
    assert view.one.rows.rowCount() == app.segments.count("layer:0") == numbers(view).people(0, 0)


def test_another_axis_keeps_what_can_be_kept(traits: list[int], view: CrossView, settled: Settled) -> None:
    view.grid.select(2, 2)
    view.refresh()
    settled()
    assert view.grid.place() == (2, 2)
    view.axes.choose("trade")
    settled()
    assert numbers(view).columns == ["All", "Not given", "Berber"] or numbers(view).columns[1] == "Berber"
    assert view.grid.place() == (0, 0)
    view.axes.choose("kind")
    settled()
    assert numbers(view).columns == ["All", "Person"]


def test_in_a_narrow_window_the_axis_is_in_a_menu(
    traits: list[int], view: CrossView, settled: Settled
) -> None:
    view.set_compact(True)
    assert view.axes.isHidden()
    assert view.axis_button.text() == "Neighbourhood"
    menu = view.axis_menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Neighbourhood"]
    menu.actions()[-1].trigger()
    menu.hide()
    settled()
    assert view.axis_button.text() == "Person or firm"
    assert numbers(view).columns == ["All", "Person"]


def test_a_cell_is_kept_as_a_live_group(
    traits: list[int], view: CrossView, app: Application, sheets: list[QWidget], settled: Settled
) -> None:
    place = numbers(view).place_of(Cell("district", None, "Moda"))
    view.open_cell(*place)
    settled()
    view.one.keep_button.click()
    sheet = sheets[-1]
    assert isinstance(sheet, GroupSheet)
    press(sheet, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled()
    kept = app.segments.kept()[0]
    assert kept.rule == all_of(Condition("layer", "known"), Condition("district", "is", "Moda"))
    assert app.segments.count(kept.key) == 8


def test_a_cell_gets_a_campaign_and_a_plan(
    traits: list[int],
    view: CrossView,
    ctx: Context,
    sheets: list[QWidget],
    qtbot: QtBot,
    settled: Settled,
) -> None:
    planned: list[str] = []
    view.plan_wanted.connect(planned.append)
    view.open_cell(*numbers(view).place_of(Cell("district", None, "")))
    settled()
    view.one.campaign_button.click()
    settled()
    campaign = sheets[-1]
    assert isinstance(campaign, CampaignSheet)
    assert campaign.whom.segment() == "cell:*:district:-"
    assert campaign.whom.label() == "Not given"
    assert campaign.try_close()
    view.one.plan_button.click()
    assert planned == ["cell:*:district:-"]
    plan = StrategySheet(ctx, segment=planned[0])
    qtbot.addWidget(plan)
    plan.show()
    settled()
    assert plan.group is not None
    assert plan.group.currentText() == "Not given"
    assert plan.try_close()


def test_the_table_and_a_cell_are_printed(
    traits: list[int], view: CrossView, sheets: list[QWidget], settled: Settled
) -> None:
    view.axes.choose("kind")
    settled()
    view.print_list()
    settled()
    table = sheets[-1]
    assert isinstance(table, PrintSheet)
    assert table._table is not None
    assert next(iter(table._table.rows))[0] == "Person"
    view.open_cell(0, 0)
    settled()
    view.print_list()
    assert sheets[-1] is not table
    assert isinstance(sheets[-1], PrintSheet)


def test_a_purchase_of_the_past_changes_table_and_open_list(
    traits: list[int], view: CrossView, app: Application, people: People, settled: Settled
) -> None:
    last = len(numbers(view).rows) - 1
    view.open_cell(last, 0)
    settled()
    assert view.one.rows.rowCount() == 24
    visits(app, people.belgin, every=3, count=1, last=2)
    settled()
    assert view.one.rows.rowCount() == 25
    view.leave()
    assert numbers(view).people(last, 0) == 25


def test_what_stands_out_is_said(
    app: Application, people: People, ctx: Context, qtbot: QtBot, settled: Settled
) -> None:
    for place in range(70):
        rich = place < 4
        customer = app.customers.add(CustomerDraft(f"C {place}", district="Moda" if rich else "Fikirtepe"))
        visits(app, customer, every=3, count=25 if rich else 1, last=2, total=90_000 if rich else 1_000)
    shown = CrossView(ctx)
    qtbot.addWidget(shown)
    shown.show()
    settled()
    assert shown.fact.text().startswith("Stands out: Moda. Of 100 of the most valuable customers ")
    shown.axes.choose("kind")
    settled()
    assert shown.fact.text().startswith("Nothing stands out")


def test_without_traits_it_says_where_to_write_them(view: CrossView, ctx: Context, settled: Settled) -> None:
    gone: list[str] = []
    ctx.section_wanted.connect(gone.append)
    assert view.numbers() is None
    assert view.grid.isHidden()
    assert view.unknown.accessibleName().startswith("Nobody's neighbourhood is written down.")
    view._to_customers.click()
    view.axes.choose("category")
    settled()
    view._to_products.click()
    assert gone == ["customers", "products"]
    view.print_list()
    assert not view.open_button.isEnabled()


def test_an_empty_shop_offers_the_first_sale(
    app: Application, ctx: Context, qtbot: QtBot, settled: Settled
) -> None:
    for customer in app.customers.ids():
        app.customers.archive(customer, even_with_debt=True)
    shown = CrossView(ctx)
    qtbot.addWidget(shown)
    shown.show()
    settled()
    assert not shown.nobody.isHidden()
    assert shown.unknown.isHidden()
    assert shown.fact.isHidden()
