"""Geçmişinizde kanıt: the replay runs beside the window, can be stopped, and speaks in sentences."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kobi_crm.analytics.calling import CallingHelped, ReturnRate
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.errors import Cancelled
from kobi_crm.gui.pages.proof import ProofPage
from kobi_crm.gui.widgets.table_model import TableRole
from kobi_crm.gui.window import Window
from kobi_crm.jobs import Progress
from tests.gui.conftest import TODAY, Keyboard

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, settled: Settled, qtbot: QtBot) -> ProofPage:
    window.go("proof")
    settled()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    found = window.page()
    assert isinstance(found, ProofPage)
    return found


def _came(window: Window, name: str, every: int, first: int, last: int) -> int:
    """Visits every so many days, from ``first`` to ``last`` days ago."""
    app = window.ctx.app
    row = app.customers.add(CustomerDraft(name))
    days = [(TODAY - timedelta(days=ago)).isoformat() for ago in range(last, first, every)]
    names, rows = ("customer_id", "day", "total", "payment"), [(row, day, 5_000, "cash") for day in days]
    app.shop.write("demo", {}, lambda unit: unit.insert_many("sales", names, rows), initiator="program")
    return row


@pytest.mark.slow
def test_the_last_year_is_tried_by_enter(
    page: ProofPage, window: Window, keyboard: Keyboard, settled: Settled, qtbot: QtBot
) -> None:
    for number in range(6):
        _came(window, f"Komşu {number}", 2, 400, 1)
    left = _came(window, "Giden Gül", 4, 400, 120)
    settled()
    page.try_button.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    assert not page.try_button.isEnabled()
    qtbot.waitUntil(page.try_button.isEnabled, timeout=120_000)
    settled()
    assert page.try_button.isEnabled()
    assert not page.progress.isVisible()
    assert page.result.said[0].startswith(
        "Of the 1 customers who left last year, 1 had been on the list in time."
    )
    assert [said.startswith("A fixed limit of") for said in page.result.said].count(True) == 3
    assert page.table.isVisible()
    assert max(row.week for row in page._rows) < TODAY
    endings = {
        page.model.index(row, 1).data(): page.model.index(row, 3).data()
        for row in range(page.model.rowCount())
    }
    assert endings["Giden Gül"] == "Did not come any more"
    place = next(r for r in range(page.model.rowCount()) if page.model.index(r, 1).data() == "Giden Gül")
    page.table.select(page.model.index(place, 0).data(TableRole.ID))
    page.table.setFocus()
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.side.customer_id() == left
    assert page.view.fits()


def test_a_stopped_replay_shows_nothing(
    page: ProofPage, window: Window, settled: Settled, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waits_for_stop(progress: Progress) -> None:
        while not progress.cancelled:
            progress.step(1, 52)
        raise Cancelled

    monkeypatch.setattr(window.ctx.app.proof, "replay", waits_for_stop)
    page.replay()
    assert page.progress.isVisible()
    page.progress.stop_button.click()
    settled()
    assert window.toast.text() == "Stopped."
    assert not page.progress.isVisible()
    assert not page.result.isVisible()
    assert page.try_button.isEnabled()


def test_whether_calling_helped_is_said_with_its_doubt(page: ProofPage) -> None:
    assert page.calling.said == [
        "Nobody to compare yet. This can be said 60 days after the first names on your list."
    ]
    few = CallingHelped(ReturnRate(5, 3, 0.23, 0.88), ReturnRate(8, 2, 0.07, 0.59), -0.2, 0.7)
    page._show_calling(few)
    assert page.calling.said[0] == "Of 5 people called, 3 came back; of 8 not called, 2."
    assert page.calling.said[1] == "Of 100 people called, 23 to 88 would come back."
    assert "These numbers are small: the difference may be chance." in page.calling.said
    clear = CallingHelped(ReturnRate(90, 60, 0.56, 0.76), ReturnRate(80, 20, 0.17, 0.36), 0.27, 0.53)
    page._show_calling(clear)
    assert not [said for said in page.calling.said if "chance" in said]


@pytest.mark.parametrize(("width", "factor"), [(700, 1.0), (960, 1.3), (1366, 1.5)])
def test_nothing_is_cut(page: ProofPage, window: Window, width: int, factor: float) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    QApplication.processEvents()
    assert page.view.fits()
