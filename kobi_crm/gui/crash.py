"""The crash dialog: a bug is told in plain words, with details that name no customer."""

import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from kobi_crm import __version__
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label


def details_of(error: BaseException) -> str:
    """Where a bug happened: kinds of error, files and lines, never the messages, which may hold names."""
    lines = [
        f"KOBİ CRM {__version__}, Python {platform.python_version()}, Qt {PySide6.__version__}",
        platform.platform(),
    ]
    link: BaseException | None = error
    while link is not None:
        lines.append(type(link).__name__)
        frames = traceback.extract_tb(link.__traceback__)
        lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says that something went wrong and that the records are safe; the details are folded and copyable."""

    def __init__(self, theme: Theme, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("KOBİ CRM")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = details
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(24),) * 4)
        column.setSpacing(theme.px(12))
        column.addWidget(Label(theme, self.tr("Something went wrong"), "subtitle"))
        safe = self.tr(
            "Your records are safe. You can go on working. If this comes again, close and reopen the program."
        )
        column.addWidget(Label(theme, safe, wrap=True))
        self.box = QPlainTextEdit(details)
        self.box.setReadOnly(True)
        self.box.setProperty("look", "field")
        self.box.setAccessibleName(self.tr("Details"))
        self.box.setMinimumSize(theme.px(480), theme.px(160))
        column.addWidget(self.box)
        column.addWidget(Label(theme, self.tr("The details hold no customer names."), "caption"))
        row = QHBoxLayout()
        copy = Button(theme, self.tr("Copy the details"), icon="copy")
        go_on = Button(theme, self.tr("Go on"), kind="filled")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        go_on.clicked.connect(self.accept)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(go_on)
        column.addLayout(row)
        go_on.setFocus()


class CrashWatch(QObject):
    """Catches what nobody caught, on any thread, and shows one dialog at a time on the window's thread."""

    met = Signal(object)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.dialog: CrashDialog | None = None
        self.met.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over Python's last words."""
        sys.excepthook = self._main
        threading.excepthook = self._thread

    def _main(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self.met.emit(error)

    def _thread(self, args: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(args)
        if args.exc_value is not None:
            self.met.emit(args.exc_value)

    def _show(self, error: BaseException) -> None:
        if self.dialog is None:  # a fault in drawing comes back with every repaint
            self.dialog = CrashDialog(self._theme, details_of(error), QApplication.activeWindow())
            self.dialog.finished.connect(self._closed)
            self.dialog.open()

    def _closed(self) -> None:
        self.dialog = None
