"""Gruplar by keyboard: opening, keeping, a rule of one's own with its people counted, and taking off."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.segments import Condition, Rule, all_of
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.worth.groups import GroupsView
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.sheets.group import GroupSheet
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.sheets.rule_row import RuleRow
from kobi_crm.gui.widgets.person_model import PersonRole, PersonRow
from tests.gui.conftest import People

Settled = Callable[[], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sheets(ctx: Context, qtbot: QtBot) -> list[QWidget]:
    """Every sheet that was asked for, shown on its own."""
    found: list[QWidget] = []

    def show(sheet: QWidget) -> None:
        found.append(sheet)
        qtbot.addWidget(sheet)
        sheet.show()
        sheet.activateWindow()

    def close() -> None:
        found[-1].hide()

    ctx.sheet_wanted.connect(show)
    ctx.sheet_closed.connect(close)
    return found


@pytest.fixture
def view(ctx: Context, sheets: list[QWidget], qtbot: QtBot, settled: Settled) -> Iterator[GroupsView]:
    shown = GroupsView(ctx)
    qtbot.addWidget(shown)
    shown.resize(640, 700)
    shown.show()
    shown.activateWindow()
    settled()
    shown.focus_first()
    yield shown
    settled()


def listed(view: GroupsView) -> dict[str, PersonRow]:
    people = view.list.people()
    rows = [people.index(row).data(PersonRole.ROW) for row in range(people.rowCount())]
    return {row.name: row for row in rows if row is not None}


def names(view: GroupsView) -> list[str]:
    return [str(view.one.rows.index(row, 0).data()) for row in range(view.one.rows.rowCount())]


def press(widget: QWidget, key: Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget, key, modifiers)


def test_every_group_says_how_many_belong_to_it(view: GroupsView, app: Application) -> None:
    rows = listed(view)
    assert rows["About to leave"].phone == "2 people"
    assert rows["Big debtors"].phone == "1 person"
    assert len(rows) == len(app.segments.ready()) + len(app.segments.suggestions())


def test_enter_lists_the_people_and_the_card_follows(
    view: GroupsView, ctx: Context, people: People, settled: Settled
) -> None:
    followed: list[int] = []
    ctx.customer_followed.connect(followed.append)
    press(view.list, Key.Key_Down)
    press(view.list, Key.Key_Return)
    settled()
    assert sorted(names(view)) == ["Fatma Demir", "Halil İbrahim Çetin"]
    press(view.one.table, Key.Key_Down)
    assert set(followed) == {people.fatma, people.halil}
    assert view.selected_customer() == followed[-1]
    assert view.leave()
    assert not view.leave()


def test_a_group_of_ones_own_is_made_by_keyboard_alone(
    view: GroupsView, app: Application, sheets: list[QWidget], settled: Settled
) -> None:
    press(view.list, Key.Key_Insert)
    sheet = sheets[-1]
    assert isinstance(sheet, GroupSheet)
    sheet.focus_first()
    QTest.keyClicks(sheet.name, "Away")
    press(sheet.name, Key.Key_Return)
    row = sheet.rows[0]
    assert isinstance(row, RuleRow)
    QTest.keyClicks(row.line, "20")
    sheet._soon.timeout.emit()
    settled()
    assert sheet.counted.text() == "This fits 2 people now."
    press(row.line, Key.Key_Return)
    settled()
    kept = app.segments.kept()
    assert [(row.label, row.rule) for row in kept] == [
        ("Away", all_of(Condition("days_away", "at_least", 20)))
    ]
    assert view.one.segment is not None
    assert view.one.segment.key == kept[0].key
    assert len(names(view)) == 2


def test_a_suggestion_is_kept_under_its_name_and_changed(
    view: GroupsView, app: Application, sheets: list[QWidget], settled: Settled
) -> None:
    view.open_group("rfm:best")
    settled()
    view.one.keep_button.click()
    sheet = sheets[-1]
    assert isinstance(sheet, GroupSheet)
    assert sheet.name.text() == "The best: often, lately, much"
    press(sheet, Key.Key_Return, CTRL)
    settled()
    kept = app.segments.kept()[0]
    assert kept.rule == all_of(Condition("rfm", "is", "best"))
    view.one.change_button.click()
    change = sheets[-1]
    assert isinstance(change, GroupSheet)
    press(change, Key.Key_Insert)
    added = change.rows[-1]
    assert isinstance(added, RuleRow)
    added.field.setCurrentIndex(added.field.findData("balance"))
    press(change, Key.Key_Return, CTRL)
    assert app.segments.kept()[0].rule == kept.rule, "an empty line is not kept"
    QTest.keyClicks(added.line, "1.250")
    press(change, Key.Key_Return, CTRL)
    settled()
    assert app.segments.kept()[0].rule == all_of(
        Condition("rfm", "is", "best"), Condition("balance", "at_least", 125_000)
    )


def test_del_takes_a_kept_group_off_and_it_comes_back(
    view: GroupsView, app: Application, settled: Settled
) -> None:
    app.segments.keep("Away", all_of(Condition("days_away", "at_least", 20)))
    settled()
    view.list.select_first()
    assert view.current() is not None
    press(view.list, Key.Key_Delete)
    settled()
    assert app.segments.kept() == []
    assert "Away" not in listed(view)
    app.history.undo()
    settled()
    assert listed(view)["Away"].phone == "2 people"


def test_a_group_is_printed_and_gets_a_campaign(
    view: GroupsView, app: Application, sheets: list[QWidget], settled: Settled
) -> None:
    view.open_group("leaving")
    settled()
    view.print_list()
    assert isinstance(sheets[-1], PrintSheet)
    view.one.campaign_button.click()
    settled()
    sheet = sheets[-1]
    assert isinstance(sheet, CampaignSheet)
    assert sheet.whom.segment() == "leaving"
    assert sheet.try_close()


def test_a_rule_inside_a_rule_is_kept_as_it_is(
    ctx: Context, app: Application, qtbot: QtBot, settled: Settled
) -> None:
    sheet = GroupSheet(ctx, app.segments.get("leaving"))
    qtbot.addWidget(sheet)
    assert sheet._rule() == app.segments.get("leaving").rule
    sheet.rows[0].remove_button.click()
    assert sheet._rule() == all_of(Condition("days_away", "at_most", 180))
    settled()


@pytest.mark.parametrize(
    "condition",
    [
        Condition("turnover", "at_most", 125_050),
        Condition("visits", "is", 7),
        Condition("score", "at_least", 40_500),
        Condition("district", "is_not", "Moda"),
        Condition("state", "is", "away"),
        Condition("layer", "is_not", "2"),
        Condition("town", "unknown"),
        Condition("margin", "known"),
    ],
)
def test_a_line_shows_and_gives_back_what_it_was_given(
    ctx: Context, app: Application, qtbot: QtBot, condition: Condition
) -> None:
    app.customers.add(CustomerDraft("Moda", district="Moda"))
    row = RuleRow(ctx, {}, condition)
    qtbot.addWidget(row)
    assert row.part() == condition


def test_an_empty_rule_says_what_to_do(
    ctx: Context, app: Application, qtbot: QtBot, settled: Settled
) -> None:
    sheet = GroupSheet(ctx)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.save()
    assert sheet._name_field.error() == "Write the name of the group."
    sheet.name.setText("Empty")
    sheet.save()
    assert app.segments.kept() == []
    sheet.rows[0].remove_button.click()
    sheet.save()
    assert sheet.said.text() == "Add at least one line."
    assert sheet._rule() == Rule()
    QApplication.processEvents()
    settled()
