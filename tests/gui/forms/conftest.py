"""A real shop in a temporary folder, the real window on it, and hands that press real keys and count them."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.window import Window
from kobi_crm.settings import MachineSettings

NOW = datetime(2026, 11, 22, 9, 5)


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    yield one_theme
    one_theme.set_mode("light")
    one_theme.set_factor(1.0)


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Application]:
    opened = Application.open(tmp_path / "s.db", create=True, clock=FixedClock(NOW))
    yield opened
    opened.close()


@pytest.fixture
def people(app: Application) -> dict[str, int]:
    """Fatma Demir owes 1.240 lira; Mehmet Kılıç has a phone; Fatih Koç came yesterday."""
    ids = {
        name: app.customers.add(CustomerDraft(name=name, phone=phone))
        for name, phone in (
            ("Fatma Demir", "5324182796"),
            ("Fatih Koç", "5412028560"),
            ("Mehmet Kılıç", "5339064117"),
        )
    }
    app.sales.record(SaleDraft(ids["Fatma Demir"], 1_240_00, "credit", date(2026, 11, 1)))
    app.sales.record(SaleDraft(ids["Fatih Koç"], 85_00, "cash", date(2026, 11, 21)))
    app.sales.record(SaleDraft(ids["Fatma Demir"], 50_00, "cash", date(2026, 11, 2)))
    return ids


@pytest.fixture
def machine(tmp_path: Path) -> MachineSettings:
    return MachineSettings(tmp_path / "machine.json")


@pytest.fixture
def ctx(app: Application, theme: Theme, machine: MachineSettings, qtbot: QtBot) -> Iterator[Context]:
    context = Context(app, theme, machine)
    errors: list[Exception] = []
    context.error_met.connect(errors.append)
    yield context
    qtbot.waitUntil(lambda: not context.tasks.busy)
    context.close()
    context.deleteLater()
    assert errors == []


@pytest.fixture
def window(ctx: Context, people: dict[str, int], qtbot: QtBot) -> Iterator[Window]:
    shown = Window(ctx)
    shown.resize(1366, 768)
    yield from _shown(shown, qtbot)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Callable[[QWidget], None]]:
    """Shows a widget of its own and takes it away after the test."""
    shown: list[QWidget] = []

    def put_up(widget: QWidget) -> None:
        shown.append(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)

    yield put_up
    for widget in shown:
        _take_away(widget)


class Hands:
    """Presses keys in whatever has the keyboard; ``count`` is how many."""

    def __init__(self) -> None:
        self.count = 0

    def type(self, text: str) -> None:
        """Each letter as its own key."""
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(self._focus(), letter)
            else:  # QTest knows no Turkish letters
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                    QCoreApplication.sendEvent(self._focus(), event)
            self.count += 1

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        QTest.keyClick(self._focus(), key, modifier)
        self.count += 1

    def enter(self) -> None:
        """The Enter key."""
        self.key(Qt.Key.Key_Return)

    def _focus(self) -> QWidget:
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        assert widget is not None
        return widget


@pytest.fixture
def hands() -> Hands:
    return Hands()


def _shown(widget: QWidget, qtbot: QtBot) -> Iterator[Window]:
    assert isinstance(widget, Window)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    yield widget
    _take_away(widget)


def _take_away(widget: QWidget) -> None:
    widget.close()
    widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
