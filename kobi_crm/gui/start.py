"""Opens the program: one application, one shop at a time, and every page before there is a window."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kobi_crm import __version__, paths
from kobi_crm.clock import SystemClock
from kobi_crm.gui.collector import Collector
from kobi_crm.gui.crash import CrashWatch
from kobi_crm.gui.session import Session, put_language
from kobi_crm.gui.theme import Theme
from kobi_crm.settings import MachineSettings


def run(shop_path: Path | None, demo: bool, language: str | None = None) -> int:
    """Open the window on a shop file (the owner's where ``None``); returns the exit code.

    A second start on the same file brings the first window up and ends.
    """
    qapp = QApplication(sys.argv[:1])
    qapp.setApplicationName("KOBİ CRM")
    qapp.setApplicationVersion(__version__)
    QGuiApplication.setDesktopFileName("kobi-crm")
    machine = MachineSettings()
    put_language(qapp, language or str(machine.get("last_language")) or "tr")
    theme = Theme(qapp, machine.get("theme"), float(machine.get("text_factor")))  # type: ignore[arg-type]
    qapp.setWindowIcon(theme.icon("store", "accent", 32))
    CrashWatch(theme, qapp).install()
    session = Session(qapp, theme, machine, SystemClock(), language)
    shop = shop_path or (paths.demo_shop() if demo else paths.default_shop())
    if not session.open(shop, demo=demo):
        return 0
    collector = Collector(qapp)
    collector.start()
    try:
        return qapp.exec()
    finally:
        collector.stop()
        session.close()
