"""Raporlar: a card for every report there is; a long one can be stopped."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kobi_crm.errors import Cancelled
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.reports import ReportsPage
from kobi_crm.gui.window import Window
from kobi_crm.jobs import Progress
from tests.gui.conftest import Keyboard

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: Window, settled: Settled) -> ReportsPage:
    window.go("reports")
    settled()
    found = window.page()
    assert isinstance(found, ReportsPage)
    return found


def test_every_report_has_its_card_and_sentence(page: ReportsPage, ctx: Context) -> None:
    assert list(page.cards) == ctx.app.reports.names()
    assert all(page._sentence(name).endswith(".") for name in page.cards)
    card = page.cards["morning"]
    assert card.pdf.accessibleName() == "To call today: Save as PDF"


@pytest.mark.parametrize("name", ["customers", "morning"])
def test_a_report_is_written_and_opened(
    page: ReportsPage, settled: Settled, tmp_path: Path, name: str
) -> None:
    opened: list[Path] = []

    def viewer(path: Path) -> bool:
        opened.append(path)
        return True

    page.saver._open_file = viewer
    page.saver.write(name, tmp_path / "report.xlsx")
    settled()
    page.saver.open_button.click()
    assert opened == [tmp_path / "report.xlsx"]
    assert opened[0].stat().st_size > 0


def test_a_stopped_report_leaves_nothing_on_the_screen(
    page: ReportsPage, ctx: Context, settled: Settled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def waits_for_stop(
        _name: str, _path: Path, _on: object, view: str, progress: Progress, **_ids: object
    ) -> Path:
        assert view == "all"
        while not progress.cancelled:
            progress.step(1, 3)
        raise Cancelled

    monkeypatch.setattr(ctx.app.reports, "write", waits_for_stop)
    page.saver.write("customers", tmp_path / "x.pdf")
    assert page.saver.progress.isVisible()
    page.saver.progress.stop_button.click()
    settled()
    assert not page.saver.isVisible()


def test_ctrl_p_shows_the_first_report_as_pages(
    page: ReportsPage, window: Window, keyboard: Keyboard, settled: Settled
) -> None:
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    settled()
    sheet = window.sheets.sheet()
    assert sheet is not None
    assert sheet.accessibleName() == "Customer list"
