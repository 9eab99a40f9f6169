"""From the first start to another shop and another language, with real files in the tests' own home folder."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm import i18n, paths
from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.gui.pages.fatal import FatalPage
from kobi_crm.gui.pages.first_run import FirstChoice, FirstRunPage
from kobi_crm.gui.session import Session, put_language
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.window import Window
from kobi_crm.settings import MachineSettings

MOMENT = datetime(2026, 11, 22, 9, 20)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen knows no window frames


@pytest.fixture
def session(
    qapp: QApplication, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setattr(paths, "demo_shop", lambda: tmp_path / "demo.db")
    monkeypatch.setattr(paths, "default_shop", lambda: tmp_path / "shop.db")
    made = Session(qapp, theme, MachineSettings(tmp_path / "machine.json"), FixedClock(MOMENT), None)
    yield made
    made.close()
    made.deleteLater()
    put_language(qapp, "en")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _shown(session: Session, qtbot: QtBot) -> Window:
    qtbot.waitUntil(lambda: session.window is not None, timeout=60_000)
    window, ctx = session.window, session.ctx
    assert window is not None
    assert ctx is not None
    qtbot.waitUntil(lambda: ctx.board.morning is not None and not ctx.tasks.busy, timeout=20_000)
    return window


def test_a_new_owner_answers_two_questions_and_is_in(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    assert session.open(shop)
    page = session.shown
    assert isinstance(page, FirstRunPage)
    assert not shop.exists()
    assert page.isMaximized(), "a small screen has no room for the window and its title bar"
    page.chosen.emit(FirstChoice("empty", None, "Yılmaz Şarküteri", "Ayşe Hanım"))
    window = _shown(session, qtbot)
    assert shop.exists()
    assert window.windowTitle().startswith("Yılmaz Şarküteri")
    assert not window.banner.isVisible()
    assert window.ctx.app.settings.text("owner_name") == "Ayşe Hanım"


def test_the_language_changes_at_once_and_is_kept(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    Application.open(shop, create=True, clock=FixedClock(MOMENT), language="tr").close()
    assert session.open(shop)
    window = _shown(session, qtbot)
    assert i18n.language() == "tr"
    window.ctx.speak("en")
    qtbot.waitUntil(lambda: session.window is not window)
    again = _shown(session, qtbot)
    assert again is not window
    assert i18n.language() == "en"
    assert again.ctx.app.settings.text("language") == "en"
    assert again.top_bar.sale.text() == "Record a sale"


def test_the_demo_has_its_strip_and_leads_to_the_own_shop(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    assert session.open(tmp_path / "demo.db", demo=True)
    window = _shown(session, qtbot)
    assert window.banner.isVisible()
    window.banner.pressed.emit("own")
    qtbot.waitUntil(lambda: isinstance(session.shown, FirstRunPage))
    assert not (tmp_path / "shop.db").exists()


def test_a_damaged_shop_says_so_and_a_backup_can_be_opened(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    shop = tmp_path / "shop.db"
    app = Application.open(shop, create=True, clock=FixedClock(MOMENT))
    app.settings.set("shop_name", "Before", initiator="program")
    app.backups.now()
    app.close()
    for left in tmp_path.glob("shop.db*"):
        if left.suffix in (".db", ".db-wal", ".db-shm"):
            left.write_bytes(b"damaged" * 1000)
    assert session.open(shop)
    page = session.shown
    assert isinstance(page, FatalPage)
    page.restore_button.click()
    window = _shown(session, qtbot)
    assert window.ctx.app.settings.text("shop_name") == "Before"


def test_a_shop_open_elsewhere_is_left_alone(session: Session, tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    held = Application.open(shop, create=True, clock=FixedClock(MOMENT))
    assert session.open(shop)
    assert isinstance(session.shown, FatalPage)
    held.close()


def test_a_backup_is_brought_back_from_the_open_window(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    shop = tmp_path / "shop.db"
    Application.open(shop, create=True, clock=FixedClock(MOMENT), language="en").close()
    assert session.open(shop)
    window = _shown(session, qtbot)
    app = window.ctx.app
    app.settings.set("shop_name", "Before", initiator="program")
    backup = app.backups.now()
    app.settings.set("shop_name", "After", initiator="program")
    window.ctx.restore(backup.path)
    qtbot.waitUntil(lambda: session.window is not None and session.window is not window)
    again = _shown(session, qtbot)
    assert again.ctx.app.settings.text("shop_name") == "Before"
    assert "backup is open" in again.toast.text() or "Yedek açıldı" in again.toast.text()


def test_a_file_that_is_no_backup_leaves_the_shop_as_it_was(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    shop = tmp_path / "shop.db"
    app = Application.open(shop, create=True, clock=FixedClock(MOMENT))
    app.settings.set("shop_name", "Mine", initiator="program")
    app.close()
    wrong = tmp_path / "letter.kobi"
    wrong.write_bytes(b"Dear Ayse")
    assert session.open(shop)
    window = _shown(session, qtbot)
    window.ctx.restore(wrong)
    qtbot.waitUntil(lambda: session.window is not None and session.window is not window)
    again = _shown(session, qtbot)
    assert again.ctx.app.settings.text("shop_name") == "Mine"
    assert again.toast.text()
