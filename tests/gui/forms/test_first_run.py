"""The first page: three ways to start, text size and language at once, two questions to skip or answer."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from kobi_crm.gui import catalogs
from kobi_crm.gui.pages.first_run import FirstChoice, FirstRunPage
from kobi_crm.gui.theme import FACTORS, Theme
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.settings import MachineSettings

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def chosen() -> list[FirstChoice]:
    return []


@pytest.fixture
def page(
    theme: Theme, machine: MachineSettings, show: Callable[[QWidget], None], chosen: list[FirstChoice]
) -> FirstRunPage:
    made = FirstRunPage(theme, machine)
    made.resize(1366, 768)
    made.chosen.connect(chosen.append)
    show(made)
    made.focus_first()
    return made


def test_the_demo_starts_at_once(page: FirstRunPage, chosen: list[FirstChoice]) -> None:
    page.demo.button.click()
    assert chosen == [FirstChoice("demo")]


def test_the_answers_come_along(page: FirstRunPage, chosen: list[FirstChoice], hands: Any) -> None:
    page.from_nothing.button.click()
    hands.type("Yılmaz Şarküteri")
    hands.key(Qt.Key.Key_Tab)
    hands.type("Ayşe Hanım")
    hands.enter()
    assert chosen == [FirstChoice("empty", None, "Yılmaz Şarküteri", "Ayşe Hanım")]


def test_both_questions_can_be_skipped(page: FirstRunPage, chosen: list[FirstChoice]) -> None:
    page.from_nothing.button.click()
    page.questions.skip_button.click()
    assert chosen == [FirstChoice("empty")]


def test_a_dropped_list_is_chosen(page: FirstRunPage, chosen: list[FirstChoice], tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "liste.xlsx"))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QEvent.Type.Drop,
    )
    page.dropEvent(drop)
    page.questions.skip_button.click()
    assert chosen == [FirstChoice("import", tmp_path / "liste.xlsx")]


def test_escape_goes_back_to_the_cards(page: FirstRunPage, chosen: list[FirstChoice], hands: Any) -> None:
    page.from_nothing.button.click()
    hands.key(Qt.Key.Key_Escape)
    assert page.from_list.button.isVisible()
    assert chosen == []


def test_text_size_applies_at_once_and_is_kept(
    page: FirstRunPage, theme: Theme, machine: MachineSettings
) -> None:
    for factor in FACTORS:
        page.sizes.choose(str(factor))
        assert theme.factor == factor
        assert machine.get("text_factor") == factor


def test_language_is_asked_for_and_applies_to_the_open_page(
    page: FirstRunPage, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    page.language_changed.connect(asked.append)
    page.languages.choose("en")
    page.languages.choose("tr")
    assert asked[-1] == "tr"
    catalogs.install_into(qapp, "tr")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.languages.current() == "tr"
    catalogs.install_into(qapp, "en")
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.languages.current() == "en"


@pytest.mark.parametrize("factor", FACTORS)
@pytest.mark.parametrize("size", [(1366, 768), (1280, 680), (900, 700)])
def test_nothing_is_cut_at_any_text_size(
    page: FirstRunPage, theme: Theme, factor: float, size: tuple[int, int]
) -> None:
    theme.set_factor(factor)
    page.resize(*size)
    QApplication.processEvents()
    scroll = page._stack.widget(0)
    assert isinstance(scroll, VerticalScroll)
    assert scroll.fits()
    for card in (page.from_list, page.from_nothing, page.demo):
        text = card._text
        assert text.height() >= text.heightForWidth(text.width())
