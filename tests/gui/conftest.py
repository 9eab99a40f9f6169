"""A small real shop in a temporary file, and the window on it."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.window import Window
from kobi_crm.settings import MachineSettings

MOMENT = datetime(2026, 11, 22, 9, 20)
TODAY = MOMENT.date()


class MovingClock(FixedClock):
    """Stands still until a test moves it."""

    def move(self, moment: datetime) -> None:
        """Another moment from now on."""
        self._moment = moment


@dataclass
class People:
    """The ids of the small shop's customers by their first names."""

    fatma: int = 0
    halil: int = 0
    mehmet: int = 0
    nuriye: int = 0
    ozge: int = 0
    belgin: int = 0
    others: list[int] = field(default_factory=list)


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    yield one_theme
    one_theme.set_mode("light")
    one_theme.set_factor(1.0)


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock(MOMENT)


def visits(app: Application, customer: int, every: int, count: int, last: int, total: int = 40_000) -> None:
    """``count`` cash purchases, one each ``every`` days, the last one ``last`` days ago."""
    for place in range(count):
        day = TODAY - timedelta(days=last + every * place)
        app.sales.record(SaleDraft(customer, total + 100 * place, day=day))


@dataclass(frozen=True)
class Template:
    """A shop made once and copied for each test."""

    folder: Path
    people: People


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    folder = tmp_path_factory.mktemp("template")
    app = Application.open(folder / "s.db", create=True, clock=MovingClock(MOMENT), language="en")
    people = fill(app)
    app.close()
    return Template(folder, people)


@pytest.fixture
def app(tmp_path: Path, clock: MovingClock, template: Template) -> Iterator[Application]:
    folder = tmp_path / "shop"
    shutil.copytree(template.folder, folder)
    opened = Application.open(folder / "s.db", clock=clock, language="en")
    yield opened
    opened.close()


@pytest.fixture
def people(template: Template) -> People:
    return template.people


def fill(app: Application) -> People:
    """Two who stay away, one who owes, one birthday, one promise, and some who come as ever."""
    add = app.customers.add
    found = People(
        fatma=add(CustomerDraft("Fatma Demir", "5324182796", note="Az tuzlu peynir sever.")),
        halil=add(CustomerDraft("Halil İbrahim Çetin", "5442201308")),
        mehmet=add(CustomerDraft("Mehmet Kılıç", "5339064117")),
        nuriye=add(CustomerDraft("Nuriye Işık", "5423189025")),
        ozge=add(CustomerDraft("Özge Aydın", "5076640931", birthday=Birthday(TODAY.day, TODAY.month))),
        belgin=add(CustomerDraft("Belgin Kara", "5350000706")),
    )
    visits(app, found.fatma, every=12, count=10, last=31)
    visits(app, found.halil, every=10, count=8, last=25)
    app.ledger.add_opening(found.mehmet, 215_000, date(2026, 10, 14))
    app.reminders.add(ReminderDraft("Ask about the order", TODAY, customer_id=found.belgin))
    for place in range(6):
        customer = add(CustomerDraft(f"Regular {chr(65 + place)}", f"50500000{place:02d}"))
        visits(app, customer, every=5 + place % 3, count=8, last=1 + place % 3)
        found.others.append(customer)
    app.settings.set("owner_name", "Ayşe Hanım", initiator="program")
    return found


@pytest.fixture
def ctx(app: Application, theme: Theme, tmp_path: Path) -> Iterator[Context]:
    context = Context(app, theme, MachineSettings(tmp_path / "machine.json"))
    yield context
    context.close()
    context.deleteLater()  # here and now: garbage of Qt's must not be left to a worker thread
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(ctx: Context, qtbot: QtBot) -> Iterator[Window]:
    shown = Window(ctx)
    shown.resize(1366, 768)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: ctx.board.morning is not None and not ctx.tasks.busy)
    yield shown
    shown.notices.source.stop()
    shown.toast.dismiss()
    shown.close()
    shown.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Keyboard:
    """Types into whatever has the keyboard and counts every key."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.count = 0

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> "Keyboard":
        """One key."""
        self.count += 1
        QTest.keyClick(QApplication.focusWidget() or self._window, key, modifiers)
        return self

    def type(self, text: str) -> "Keyboard":
        """One key a letter."""
        for letter in text:
            self.count += 1
            QTest.keyClicks(QApplication.focusWidget() or self._window, letter)
        return self


@pytest.fixture
def keyboard(window: Window) -> Keyboard:
    return Keyboard(window)


@pytest.fixture
def settled(ctx: Context, qtbot: QtBot) -> Callable[[], None]:
    """Waits until every write and read has come back and the morning list stands still."""

    def wait() -> None:
        QApplication.processEvents()  # a change that was just committed is still on its way
        qtbot.waitUntil(lambda: not ctx.tasks.busy and not ctx.board.waiting)

    return wait
