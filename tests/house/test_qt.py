"""What must hold of the Qt binding itself."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_void_calls_keep_their_reference_to_none(qtbot: QtBot) -> None:
    """PySide6 6.12.0 lost one in each call on Python 3.11 and aborted the process after some 5,700."""
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for count in range(10_000):
        label.setText(str(count))
    assert abs(sys.getrefcount(None) - before) < 500
