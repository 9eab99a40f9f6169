"""The shell: tasks and bridge, notices, recent actions, the widths, and what happens to errors."""

import sys
import threading
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.errors import Cancelled, UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.crash import CrashWatch, details_of
from kobi_crm.gui.instance import SingleInstance
from kobi_crm.gui.notices import Notice
from kobi_crm.gui.pages.history import HistoryPage
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.told import Told
from kobi_crm.gui.window import Window
from kobi_crm.jobs import Progress
from tests.gui.conftest import MOMENT, TODAY, MovingClock, People

Settled = Callable[[], None]


def test_results_come_back_on_the_windows_thread(ctx: Context, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []
    ctx.tasks.read(
        lambda _progress: threading.current_thread().name,
        lambda worker: seen.append((worker, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: bool(seen))
    worker, here = seen[0]
    assert worker.startswith("kobi-read")
    assert here == threading.main_thread().name


def test_writes_keep_their_order(ctx: Context, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(20):
        ctx.tasks.write(lambda number=number: number, done.append)
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))


def test_a_stopped_job_fails_with_cancelled_and_a_forgotten_one_is_silent(ctx: Context, qtbot: QtBot) -> None:
    begin = threading.Event()
    failures: list[Exception] = []

    def work(progress: Progress) -> None:
        begin.wait(5)
        progress.step(1, 2)

    stopped = ctx.tasks.read(work, failed=failures.append)
    forgotten = ctx.tasks.read(work, failed=failures.append)
    stopped.cancel()
    forgotten.forget()
    begin.set()
    qtbot.waitUntil(lambda: not ctx.tasks.busy)
    assert [type(error) for error in failures] == [Cancelled]


def test_a_callback_of_a_widget_that_is_gone_is_not_called(ctx: Context, qtbot: QtBot) -> None:
    import shiboken6

    class Gone(QWidget):
        called = False

        def take(self, _value: int) -> None:
            Gone.called = True

    widget = Gone()
    begin = threading.Event()
    ctx.tasks.read(lambda _progress: int(begin.wait(5)), widget.take)
    shiboken6.delete(widget)
    begin.set()
    qtbot.waitUntil(lambda: not ctx.tasks.busy)
    assert not Gone.called


def test_a_users_error_is_a_sentence_in_the_window(window: Window) -> None:
    window.ctx.fail(UserError("Write the amount."))
    assert window.toast.text() == "Write the amount."


def test_crash_details_name_no_customer() -> None:
    try:
        raise ValueError("Fatma Demir 0532 418 27 96")
    except ValueError as error:
        details = details_of(error)
    assert "ValueError" in details
    assert "test_shell.py" in details
    assert "Fatma" not in details
    assert "2796" not in details.replace(" ", "")


@pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen knows no window frames
def test_a_bug_opens_one_dialog_however_often_it_comes(
    theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    watch = CrashWatch(theme)
    watch.met.emit(ValueError("one"))
    watch.met.emit(ValueError("two"))
    qtbot.waitUntil(lambda: watch.dialog is not None)
    dialog = watch.dialog
    assert dialog is not None
    assert "one" not in dialog.box.toPlainText()
    QApplication.processEvents()
    assert watch.dialog is dialog
    dialog.accept()
    assert watch.dialog is None


def test_one_morning_notice_a_day_also_after_a_restart(
    window: Window, clock: MovingClock, settled: Settled
) -> None:
    said: list[Notice] = []
    source = window.notices.source
    source.said.connect(said.append)
    clock.move(MOMENT.replace(hour=8, minute=59))
    source.start()
    mornings = [notice for notice in said if notice.section == "today"]
    assert mornings == []
    clock.move(MOMENT)
    source.look()
    source.look()
    mornings = [notice for notice in said if notice.section == "today"]
    assert [notice.title for notice in mornings] == ["There are 5 people to call today."]
    assert Told(window.ctx.app.shop_path).told_on(TODAY)
    assert list(window.notices.stack.keys()) == ["morning"]


def test_due_reminders_come_bundled_and_none_twice(window: Window, people: People, settled: Settled) -> None:
    app = window.ctx.app
    app.reminders.add(ReminderDraft("Call the dairy", TODAY))
    app.reminders.add(ReminderDraft("Ask again", TODAY, at=time(9, 0), customer_id=people.fatma))
    app.reminders.add(ReminderDraft("Later", TODAY, at=time(17, 0)))
    settled()
    said: list[Notice] = []
    window.notices.source.said.connect(said.append)
    window.notices.source.start()
    window.notices.source.look()
    reminders = [notice for notice in said if notice.section == "reminders"]
    assert [len(notice.reminders) for notice in reminders] == [2]
    assert reminders[0].title == "2 reminders are due."
    window.notices.stack.snooze_clicked.emit("reminders")
    settled()
    put_off = {r.text for r in app.reminders.open() if r.due_on == TODAY + timedelta(days=1)}
    assert put_off == {"Call the dairy", "Ask again"}


def test_recent_actions_can_be_taken_back_from_their_list(
    window: Window, people: People, settled: Settled
) -> None:
    app = window.ctx.app
    app.notes.add(people.fatma, "first")
    app.today.mark_called(people.fatma)
    settled()
    window.go("history")
    settled()
    page = window.page()
    assert isinstance(page, HistoryPage)
    model = page.timeline.model()
    words = [model.index(row, 0).data() for row in range(2)]
    assert words[0].endswith("Called: Fatma Demir")
    page.timeline.setCurrentIndex(model.index(1, 0))
    page.take_back()
    settled()
    assert all(entry.kind != "note" for entry in app.customers.card(people.fatma).timeline)
    assert model.index(1, 0).data().endswith("(taken back)")
    assert not page.undo.isEnabled()


def test_a_narrow_window_lets_the_card_cover_the_list_with_a_way_back(window: Window, people: People) -> None:
    window.resize(800, 700)
    window.ctx.open_customer(people.fatma)
    assert window.side.isVisible()
    assert not window.stack.isVisible()
    window.commands.back()
    assert window.stack.isVisible()
    assert not window.side.isVisible()


def test_following_a_selection_never_covers_the_list(window: Window, people: People) -> None:
    window.resize(800, 700)
    window.side.leave()
    window.ctx.follow_customer(people.fatma)
    assert window.stack.isVisible()


@pytest.mark.parametrize("width", [660, 899, 900, 1149, 1150, 1920])
def test_the_list_keeps_its_room_beside_the_card(window: Window, people: People, width: int) -> None:
    window.resize(width, 700)
    window.ctx.open_customer(people.fatma)
    QApplication.processEvents()
    assert window.side.width() >= 380
    if window.stack.isVisible():
        assert window.stack.width() >= 380


def test_a_second_start_wakes_the_first_window(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path / "s.db"), SingleInstance(tmp_path / "s.db")
    other = SingleInstance(tmp_path / "t.db")
    assert first.claim()
    with qtbot.waitSignal(first.woken):
        assert not second.claim()
    assert other.claim()
    first.release()
    assert second.claim()
    for instance in (second, other):
        instance.release()


def test_the_backup_line_tells_the_time(window: Window, qtbot: QtBot, settled: Settled) -> None:
    window.ctx.app.backups.at_start_of_day()
    window.badges.show_backup()
    settled()
    texts = [
        child.accessibleName() for child in window.sidebar.findChildren(QObject) if isinstance(child, QWidget)
    ]
    assert "Backed up, 09:20" in texts


def test_told_survives_a_damaged_file(tmp_path: Path) -> None:
    file = tmp_path / "notices.json"
    file.write_text("{half")
    told = Told(tmp_path / "s.db", file)
    assert not told.told_on(TODAY)
    told.tell(TODAY)
    assert Told(tmp_path / "s.db", file).told_on(TODAY)
    assert not Told(tmp_path / "s.db", file).told_on(datetime(2026, 11, 23).date())


def test_a_dropped_list_begins_an_import(window: Window, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "musteriler.xlsx"))])
    place, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(place, copy, data, buttons, keys))
    assert type(window.sheets.sheet()).__name__ == "ImportSheet"
    window.commands.back()
    assert window.sheets.sheet() is None


def test_in_a_narrow_window_another_section_shows_its_list(
    window: Window, people: People, settled: Callable[[], None]
) -> None:
    window.resize(700, 700)
    window.ctx.open_customer(people.fatma)
    assert not window.stack.isVisible()
    window.go("set_aside")
    settled()
    assert window.stack.isVisible()
    assert not window.side.isVisible()
    window.ctx.open_customer(people.halil)
    assert window.side.customer_id() == people.halil
    assert window.side.isVisible()
