"""The settings page: every change applies at once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.settings import SettingsPage
from kobi_crm.gui.pages.settings_parts.shop import read_time
from kobi_crm.gui.theme import FACTORS, Theme
from kobi_crm.settings import MachineSettings

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def page(ctx: Context, show: Callable[[QWidget], None]) -> SettingsPage:
    made = SettingsPage(ctx)
    made.resize(1150, 768)
    show(made)
    made.came_into_view()
    return made


def test_the_shop_name_is_stored_when_the_line_is_left(
    page: SettingsPage, app: Application, hands: Any, qtbot: QtBot
) -> None:
    page.shop.lines["shop_name"].setFocus()
    hands.type("Yılmaz Şarküteri")
    hands.key(Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: app.settings.text("shop_name") == "Yılmaz Şarküteri")


def test_the_stored_name_is_shown_and_kept_when_the_line_is_first_focused(
    ctx: Context, app: Application, show: Callable[[QWidget], None], hands: Any
) -> None:
    app.settings.set("shop_name", "Yılmaz Şarküteri")
    made = SettingsPage(ctx)
    made.resize(1150, 768)
    show(made)
    made.focus_first()
    made.came_into_view()
    made.refresh()
    assert made.shop.lines["shop_name"].text() == "Yılmaz Şarküteri"
    hands.key(Qt.Key.Key_Tab)
    assert app.settings.text("shop_name") == "Yılmaz Şarküteri"


def test_leaving_a_line_unchanged_writes_nothing(page: SettingsPage, app: Application, hands: Any) -> None:
    before = app.history.recent()
    page.focus_first()
    hands.key(Qt.Key.Key_Tab)
    hands.key(Qt.Key.Key_Tab)
    assert app.history.recent() == before


def test_size_and_colours_apply_at_once(page: SettingsPage, theme: Theme, machine: MachineSettings) -> None:
    page.look.sizes.choose("1.3")
    page.look.modes.choose("dark")
    assert (theme.factor, theme.mode) == (1.3, "dark")
    assert (machine.get("text_factor"), machine.get("theme")) == (1.3, "dark")
    theme.step_factor(1)
    assert page.look.sizes.current() == "1.5"


def test_the_language_is_asked_for(page: SettingsPage, ctx: Context) -> None:
    asked: list[str] = []
    ctx.language_wanted.connect(asked.append)
    page.look.languages.choose("tr")
    assert asked == ["tr"]


def test_the_reminder_time_is_read_as_typed(
    page: SettingsPage, app: Application, hands: Any, qtbot: QtBot
) -> None:
    page.morning.line.setFocus()
    page.morning.line.selectAll()
    hands.type("8.30")
    hands.enter()
    qtbot.waitUntil(lambda: app.settings.text("morning_time") == "08:30")


@pytest.mark.parametrize(
    ("typed", "shown"), [("9", "09:00"), ("930", "09:30"), ("17:05", "17:05"), ("8 15", "08:15")]
)
def test_times_in_many_spellings(typed: str, shown: str) -> None:
    assert f"{read_time(typed):%H:%M}" == shown


@pytest.mark.parametrize("typed", ["25", "9:60", "sabah", "1:2:3", "-1", "²"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="We couldn't read the time"):
        read_time(typed)


def test_a_backup_is_made_and_listed(page: SettingsPage, app: Application, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.backups.last.text() == "No backup yet.")
    page.backups.now_button.click()
    qtbot.waitUntil(lambda: page.backups.last.text() == "Last backup: today 09:05")
    assert len(app.backups.all()) == 1
    assert page.backups.list.count() == 1


def test_restoring_asks_once_and_then_hands_the_backup_on(
    page: SettingsPage, ctx: Context, app: Application, qtbot: QtBot
) -> None:
    wanted: list[Path] = []
    ctx.restore_wanted.connect(wanted.append)
    backup = app.backups.now()
    page.backups.fill()
    qtbot.waitUntil(lambda: page.backups.list.count() == 1)
    page.backups.ask_restore(backup.path, "today 09:05")
    assert page.backups.keep.hasFocus()
    page.backups.keep.click()
    assert not page.backups.question.isVisible()
    assert wanted == []
    page.backups.ask_restore(backup.path, "today 09:05")
    page.backups.restore.click()
    assert wanted == [backup.path]


def test_everything_is_saved_as_one_workbook(
    page: SettingsPage, ctx: Context, people: dict[str, int], tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "hepsi.xlsx"
    page.transfer.export(target)
    qtbot.waitUntil(lambda: not ctx.tasks.busy)
    book = openpyxl.load_workbook(target)
    cells = [cell for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row]
    assert "Mehmet Kılıç" in cells


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("width", [640, 900, 1150])
def test_the_page_never_scrolls_sideways(page: SettingsPage, theme: Theme, factor: float, width: int) -> None:
    theme.set_factor(factor)
    page.resize(width, 700)
    QApplication.processEvents()
    if width / factor >= 640:
        assert page.area.fits()
