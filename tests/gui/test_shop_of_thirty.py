"""A shop of thirty on the screen: who is called of three silent buyers, and in which group a debtor stands."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.gui.pages.today import TodayPage
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, MovingClock

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def app(tmp_path: Path, clock: MovingClock) -> Iterator[Application]:
    opened = Application.open(tmp_path / "s.db", create=True, clock=clock, language="en")
    for number in range(27):
        _came(opened, f"Komşu {number}", every=2, last=1 + number % 2, visits=30)
    yield opened
    opened.close()


def _came(app: Application, name: str, *, every: int, last: int, visits: int) -> int:
    """A customer who came every so many days until ``last`` days ago."""
    row = app.customers.add(CustomerDraft(name))
    days = [(TODAY - timedelta(days=last + every * visit)).isoformat() for visit in range(visits)]
    rows = [(row, day, 5_000, "cash") for day in days]
    names = ("customer_id", "day", "total", "payment")
    app.shop.write("demo", {}, lambda unit: unit.insert_many("sales", names, rows), initiator="program")
    return row


def _lines(window: Window) -> dict[str, list[tuple[str, str]]]:
    """Name and sentence of every row of Bugün, by the heading it stands under."""
    page = window.page()
    assert isinstance(page, TodayPage)
    people = page.list.people()
    found: dict[str, list[tuple[str, str]]] = {}
    for place in range(people.rowCount()):
        index = people.index(place)
        row = index.data(PersonRole.ROW)
        if row is not None:
            found.setdefault(index.data(PersonRole.GROUP).title, []).append((row.name, row.reason))
    return found


def test_of_three_silent_for_five_days_only_the_daily_one_until_the_shop_was_closed(
    app: Application, window: Window, settled: Settled
) -> None:
    _came(app, "Günlük Ayşe", every=1, last=5, visits=60)
    _came(app, "Haftalık Mehmet", every=7, last=5, visits=20)
    _came(app, "Aylık Fatma", every=30, last=5, visits=8)
    window.ctx.board.load()
    settled()
    assert _lines(window) == {"Not seen lately": [("Günlük Ayşe", "Not seen for 5 days, usually every day")]}
    app.days.close_shop(TODAY - timedelta(days=4), TODAY - timedelta(days=1), "paint")
    settled()
    assert _lines(window) == {}
    page = window.page()
    assert isinstance(page, TodayPage)
    assert page.empty.isVisible()
    window.acts.undo()
    settled()
    assert [name for name, _ in _lines(window)["Not seen lately"]] == ["Günlük Ayşe"]


def test_two_equally_silent_stand_apart_when_one_of_them_owes(
    app: Application, window: Window, settled: Settled
) -> None:
    _came(app, "Borçsuz Veli", every=5, last=20, visits=20)
    debtor = _came(app, "Borçlu Hasan", every=5, last=20, visits=20)
    app.ledger.add_opening(debtor, 185_000, TODAY - timedelta(days=60))
    window.ctx.board.load()
    settled()
    lines = _lines(window)
    assert [name for name, _ in lines["Overdue store credit"]] == ["Borçlu Hasan"]
    assert lines["Overdue store credit"][0][1].startswith("Owes ₺1,850, 30 days late")
    assert [name for name, _ in lines["Not seen lately"]] == ["Borçsuz Veli"]
