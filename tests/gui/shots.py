"""Takes the pictures of the window for a look beside the design: Bugün, Müşteriler, quick sale, first run.

Run it by hand: ``python tests/gui/shots.py OUT_FOLDER [NAME ...]``; it makes a demo shop in a temporary folder.
"""

import os
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.first_run import FirstRunPage
from kobi_crm.gui.pages.today import TodayPage
from kobi_crm.gui.session import put_language
from kobi_crm.gui.theme import Mode, Theme
from kobi_crm.gui.window import Window
from kobi_crm.services.demo.shop import ensure_demo
from kobi_crm.settings import MachineSettings

MOMENT = datetime(2026, 11, 22, 9, 20)


@dataclass(frozen=True)
class Look:
    """One way the pictures are taken."""

    name: str
    mode: Mode = "light"
    factor: float = 1.0
    language: str = "tr"
    size: tuple[int, int] = (1366, 768)


LOOKS = (
    Look("light"),
    Look("dark", mode="dark"),
    Look("english", language="en"),
    Look("130", factor=1.3, size=(1366, 700)),
    Look("150", factor=1.5, size=(1366, 700)),
    Look("narrow", size=(860, 700)),
    Look("wide", size=(1920, 1040)),
)


def settle(ctx: Context | None = None, ms: int = 60) -> None:
    """Let the window finish what it began."""
    loop = QEventLoop()
    for _ in range(200):
        QTimer.singleShot(ms, loop.quit)
        loop.exec()
        if ctx is None or not (ctx.tasks.busy or ctx.board.waiting):
            break


def take(widget: QWidget, folder: Path, name: str) -> None:
    """Save one picture."""
    widget.grab().save(str(folder / f"{name}.png"))


def shop_pictures(ctx: Context, look: Look, folder: Path) -> None:
    """The pictures of an open shop."""
    window = Window(ctx)
    window.resize(*look.size)
    window.show()
    settle(ctx)
    morning = ctx.board.morning
    assert morning is not None
    quiet = next((group.rows for group in morning.groups if group.kind == "quiet"), ())
    page = window.page()
    if quiet and isinstance(page, TodayPage):
        page.list.select(quiet[-1].customer_id)
        page.mark_called(quiet[0].customer_id)
    settle(ctx)
    take(window, folder, f"today_{look.name}")
    window.toast.dismiss()
    window.notices.source.start()
    settle(ctx)
    take(window, folder, f"notice_{look.name}")
    window.notices.source.stop()
    for key in list(window.notices.stack.keys()):
        window.notices.stack.remove(key)
    window.commands.sale()
    settle(ctx)
    take(window, folder, f"sale_{look.name}")
    window.sheets.close_sheet()
    window.commands.undo()
    settle(ctx)
    for section in ("customers", "history", "sales", "ledger", "reminders", "reports", "help", "settings"):
        window.go(section)
        window.toast.dismiss()
        settle(ctx)
        if section == "customers":
            window.show_customer(morning.groups[0].rows[0].customer_id)
            settle(ctx)
        take(window, folder, f"{section}_{look.name}")
        if section == "customers":
            window.commands.print_list()
            settle(ctx)
            take(window, folder, f"print_{look.name}")
            window.sheets.close_sheet()
    window.hide()
    window.deleteLater()


def main(folder: Path, names: list[str]) -> None:
    """Take all pictures, or those of the looks named."""
    folder.mkdir(parents=True, exist_ok=True)
    qapp = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        for look in LOOKS:
            if names and look.name not in names:
                continue
            put_language(qapp, look.language)
            clock = FixedClock(MOMENT)
            shop = Path(home) / f"{look.language}.db"
            ensure_demo(shop, clock, look.language)
            machine = MachineSettings(Path(home) / "settings.json")
            theme = Theme(qapp, look.mode, look.factor)
            first = FirstRunPage(theme, machine)
            first.resize(*look.size)
            first.show()
            settle()
            take(first, folder, f"first_run_{look.name}")
            first.hide()
            app = Application.open(shop, clock=clock)
            ctx = Context(app, theme, machine)
            shop_pictures(ctx, look, folder)
            ctx.close()
            app.close()
            settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
