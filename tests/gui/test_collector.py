"""Garbage cycles are searched for on the window's thread alone, by its timer."""

import gc
import weakref

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.gui.collector import Collector


class Ring:
    def __init__(self) -> None:
        self.me = self


def test_python_itself_rests_until_the_last_collector_stops(qapp: QApplication) -> None:
    first, second = Collector(), Collector()
    assert not gc.isenabled()
    first.stop()
    first.stop()
    assert not gc.isenabled()
    second.stop()
    assert gc.isenabled()


def test_the_timer_frees_cycles(qtbot: QtBot) -> None:
    collector = Collector()
    try:
        watched = weakref.ref(Ring())
        kept = [[number] for number in range(gc.get_threshold()[0] + 1)]
        qtbot.waitUntil(lambda: watched() is None)
        assert kept
    finally:
        collector.stop()
