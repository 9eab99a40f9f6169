"""Kampanyalar by keyboard: planning, beginning, telling, answers, the result, and back again."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.campaigns import CampaignDraft
from kobi_crm.gui.pages.campaigns import CampaignsPage
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.sheets.campaign_answer import AnswerSheet
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.widgets.person_model import PersonRole, PersonRow
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, Keyboard, People

Settled = Callable[[], None]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, settled: Settled) -> CampaignsPage:
    window.go("campaigns")
    settled()
    found = window.page()
    assert isinstance(found, CampaignsPage)
    return found


def planned(app: Application, **more: object) -> int:
    """Two weeks for everybody, told in the shop."""
    values: dict[str, object] = {"offer": "[name], olives are cheaper", "control_percent": 20} | more
    last = TODAY + timedelta(days=13)
    return app.campaigns.add(CampaignDraft("Olives", "all", "shop", TODAY, last, **values))  # type: ignore[arg-type]


def sheet(window: Window) -> CampaignSheet:
    found = window.sheets.sheet()
    assert isinstance(found, CampaignSheet)
    return found


def row(page: CampaignsPage, customer: int) -> PersonRow:
    people = page.campaigns.one.people.list.people()
    return people.index_of(customer).data(PersonRole.ROW)


def test_a_campaign_is_planned_and_begun_by_keyboard_alone(
    page: CampaignsPage,
    app: Application,
    window: Window,
    keyboard: Keyboard,
    people: People,
    settled: Settled,
) -> None:
    for customer in (people.fatma, people.halil, people.mehmet, people.ozge, *people.others):
        app.permissions.set(customer, "whatsapp", True, "said so")
    keyboard.press(Key.Key_Insert)
    settled()
    form = sheet(window)
    assert "12 people belong to it" in form.whom.counts.text()
    assert "WhatsApp 10" in form.whom.counts.text()
    keyboard.press(Key.Key_Return)
    assert form.step() == "what"
    keyboard.type("Olives")
    keyboard.press(Key.Key_Return)
    keyboard.type("[name], come by")
    assert form.what.preview.text().endswith("reads: " + form.whom.person.split()[0] + ", come by")
    keyboard.press(Key.Key_Return, CTRL)
    assert form.step() == "how"
    assert "8 people will be told, 2 kept out by lot." in form.reach.text()
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    assert window.sheets.sheet() is None
    (campaign,) = app.campaigns.all()
    assert (campaign.name, campaign.channel, campaign.started_on) == ("Olives", "whatsapp", TODAY)
    assert campaign.last_day == TODAY + timedelta(days=13)
    assert page.campaigns.one.campaign_id == campaign.id
    assert page.campaigns.one.isVisible()
    assert len(app.campaigns.people(campaign.id)) == 8


def test_beginning_is_taken_back_with_one_key(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    number = planned(app)
    settled()
    keyboard.press(Key.Key_Return)
    settled()
    form = sheet(window)
    form.show_step("how")
    form.focus_first()
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    assert app.campaigns.get(number).started_on == TODAY
    keyboard.press(Key.Key_Z, CTRL)
    settled()
    assert app.campaigns.get(number).started_on is None
    assert page.campaigns.list.isVisible()


def test_what_is_wrong_is_said_and_nothing_is_lost(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Key.Key_Insert)
    settled()
    form = sheet(window)
    form.show_step("what")
    form.focus_first()
    keyboard.press(Key.Key_Return, CTRL)
    assert form.what._name_field.error() == "Write the name of the campaign."
    keyboard.type("Olives")
    form.what.last.setText("1.11.2026")
    keyboard.press(Key.Key_Return, CTRL)
    assert form.what._last_field.error() == "The last day lies before the first."
    form.what.last.setText("+6")
    form.what.goal.setText("many")
    keyboard.press(Key.Key_Return, CTRL)
    assert form.what.goal.problem() == "Write the number of people, like 40."
    form.what.goal.setText("40")
    QTest.keyClick(window, Key.Key_Escape)
    settled()
    (kept,) = app.campaigns.all()
    assert (kept.name, kept.goal, kept.started_on) == ("Olives", 40, None)


def test_nobody_may_be_told_this_way(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Key.Key_Insert)
    settled()
    form = sheet(window)
    form.what.name.setText("Olives")
    form.show_step("how")
    assert not form.go_button.isEnabled()
    assert form.reach.text().endswith("Choose another way, or ask for permission first.")
    form.begin()
    settled()
    assert form.said.text() == "Nobody of this group may be told this way. Ask for permission first."
    assert app.campaigns.all() == []
    form.channel.choose("shop")
    assert form.go_button.isEnabled()


@pytest.fixture
def begun(page: CampaignsPage, app: Application, settled: Settled) -> int:
    number = planned(app)
    app.campaigns.start(number)
    settled()
    page.campaigns.open_campaign(number)
    settled()
    return number


def test_space_tells_and_goes_on_and_enter_takes_the_answer(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled, begun: int
) -> None:
    told = page.campaigns.one.people
    first = told.list.current_id()
    assert first is not None
    keyboard.press(Key.Key_Space)
    settled()
    assert row(page, first).done
    assert row(page, first).reason == "Told on 22 November"
    second = told.list.current_id()
    assert second not in (None, first)
    assert window.side.card.customer_id == second
    keyboard.press(Key.Key_Up)
    keyboard.press(Key.Key_Return)
    settled()
    form = window.sheets.sheet()
    assert isinstance(form, AnswerSheet)
    keyboard.press(Key.Key_Tab)
    keyboard.type("15")
    keyboard.press(Key.Key_Return)
    settled()
    answered = next(p for p in app.campaigns.people(begun) if p.customer_id == first)
    assert (answered.response, answered.discount) == ("bought", 1500)
    assert row(page, first).reason == "Told on 22 November · Bought · ₺15 off"
    assert told.said.text() == "1 of 10 people told; 1 bought."
    keyboard.press(Key.Key_Z, CTRL)
    settled()
    assert row(page, first).reason == "Told on 22 November"


def test_a_no_has_no_discount(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled, begun: int
) -> None:
    keyboard.press(Key.Key_Return)
    settled()
    keyboard.press(Key.Key_Right)
    form = window.sheets.sheet()
    assert isinstance(form, AnswerSheet)
    assert not form.discount.isVisible()
    keyboard.press(Key.Key_Return)
    settled()
    answers = [p.response for p in app.campaigns.people(begun) if p.response]
    assert answers == ["not_interested"]


def test_numbers_and_the_message_are_copied(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled, begun: int
) -> None:
    told = page.campaigns.one.people
    person = told.current()
    assert person is not None
    told.message_button.click()
    assert QGuiApplication.clipboard().text() == f"{person.name.split()[0]}, olives are cheaper"
    told.numbers_button.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 10
    keyboard.press(Key.Key_Space)
    settled()
    told.numbers_button.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 9
    assert window.toast.text() == "9 numbers copied"


def test_who_is_kept_out_stands_apart(
    page: CampaignsPage, app: Application, settled: Settled, begun: int
) -> None:
    one = page.campaigns.one
    one.show_view("kept_out")
    settled()
    out = app.campaigns.people(begun, control=True)
    shown = [one.kept_out.list.people().index(place).data(PersonRole.ROW) for place in range(2)]
    assert [line.id for line in shown] == [person.customer_id for person in out]
    assert {line.reason for line in shown} == {"Out by lot, not to be told"}
    assert one.kept_out.said.text().startswith("2 people were kept out by lot")
    assert not {p.customer_id for p in app.campaigns.people(begun)} & {line.id for line in shown}


def test_the_result_is_drawn_said_and_written(
    page: CampaignsPage,
    app: Application,
    window: Window,
    settled: Settled,
    begun: int,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    one = page.campaigns.one
    one.show_view("result")
    settled()
    view = one.result
    assert view.result is not None
    assert "Of 10 people told" in view.sentences.text()
    assert "The numbers are small: this may be chance." in view.sentences.text()
    assert view.chart.accessibleDescription() == " ".join(view.sentences.text().splitlines())
    assert [line.figure for line in view.chart.rows()] == ["0 of 10 came", "0 of 2 came"]
    for ending in ("pdf", "xlsx"):
        path = tmp_path / f"result.{ending}"
        view.saver.write_wish(view._wish(), path)
        qtbot.waitUntil(lambda path=path: path.exists() and not page.ctx.tasks.busy)
        assert path.stat().st_size > 1000
    window.commands.print_list()
    settled()
    assert isinstance(window.sheets.sheet(), PrintSheet)


def test_esc_goes_back_to_the_list_and_ending_moves_it_there(
    page: CampaignsPage, app: Application, window: Window, settled: Settled, begun: int
) -> None:
    page.campaigns.one.end_button.click()
    settled()
    assert app.campaigns.get(begun).state(TODAY) == "over"
    assert page.campaigns.one.end_button.isHidden()
    QTest.keyClick(window, Key.Key_Escape)
    settled()
    assert page.campaigns.list.isVisible()
    assert QApplication.focusWidget() is page.campaigns.list
    QTest.keyClick(page.campaigns.list, Key.Key_Delete)
    settled()
    assert app.campaigns.all() == []
    assert page.campaigns.empty.isVisible()


def test_what_has_begun_changes_its_name_and_days_only(
    page: CampaignsPage, app: Application, window: Window, keyboard: Keyboard, settled: Settled, begun: int
) -> None:
    page.campaigns.one.edit()
    settled()
    form = sheet(window)
    assert form.steps.isHidden()
    assert not form.what.share.isVisible()
    form.what.name.setText("Olive week")
    keyboard.press(Key.Key_Return, CTRL)
    settled()
    campaign = app.campaigns.get(begun)
    assert (campaign.name, campaign.segment, campaign.started_on) == ("Olive week", "all", TODAY)
    assert page.campaigns.one.name.full_text() == "Olive week"


def test_in_a_narrow_window_the_lesser_acts_stand_in_a_menu(
    page: CampaignsPage, window: Window, settled: Settled, begun: int
) -> None:
    told = page.campaigns.one.people
    assert told.acts.more.isHidden()
    window.resize(1000, 700)
    settled()
    assert not told.numbers_button.isVisible()
    assert told.tell_button.isVisible()
    menu = told.acts.open_menu()
    assert [action.text() for action in menu.actions()] == ["Copy number", "Copy all numbers", "Print list"]
    menu.actions()[1].trigger()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 10
    menu.hide()
