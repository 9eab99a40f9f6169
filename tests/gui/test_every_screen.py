"""Every screen there is: no English in the Turkish window, a name for everything one can use, names as plain text."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.context import SECTIONS, Context
from kobi_crm.gui.pages.fatal import FatalPage
from kobi_crm.gui.pages.first_run import FirstRunPage
from kobi_crm.gui.pages.waiting import WaitingPage
from kobi_crm.gui.session import put_language
from kobi_crm.gui.sheets.import_wizard import ImportSheet
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.gui.window import Window
from kobi_crm.settings import MachineSettings
from tests.gui.conftest import TODAY, People, visits
from tests.gui.every_screen import Settled, every_screen
from tests.gui.seen import texts, widgets

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOSTILE = ("<img src=file:///x>Ece", "=cmd|'/C calc'!A0", "Ş" * 300)
INTERACTIVE = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture
def in_turkish(qapp: QApplication) -> Iterator[None]:
    """The window speaks Turkish; ask for it before ``window``."""
    put_language(qapp, "tr")
    yield
    put_language(qapp, "en")


@dataclass(frozen=True)
class English:
    """What would be English on the screen: every source text that has another wording in Turkish."""

    whole: re.Pattern[str]
    sentences: tuple[str, ...]

    def found(self, text: str) -> bool:
        """Whether a text is English, or holds an English sentence among others."""
        return bool(self.whole.fullmatch(text)) or any(sentence in text for sentence in self.sentences)

    def on(self, root: QWidget) -> list[str]:
        """The English texts on a screen."""
        return [text for _widget, text in texts(root) if self.found(text)]


@pytest.fixture(scope="module")
def english(checkout: Path) -> English:
    found: list[str] = []
    turkish: set[str] = set()
    for message in ET.parse(checkout / "i18n" / "kobi_crm_tr.ts").iter("message"):
        source, words = message.findtext("source", ""), message.findtext("translation", "")
        turkish.add(words)
        if words and words != source and re.search(r"[a-z]{3}", re.sub(r"\{\w+\}", "", source)):
            found.append(source)
    patterns = (re.escape(text) for text in found if text not in turkish)
    whole = "|".join(re.sub(r"\\\{\w+\\\}", "[^,.]+?", pattern) for pattern in patterns)
    sentences = tuple(text for text in found if "{" not in text and text.count(" ") >= 2 and text[-1] == ".")
    return English(re.compile(whole), sentences)


@pytest.fixture
def full(app: Application, people: People) -> None:
    """Something to show on every page."""
    app.settings.set("language", "tr", initiator="program")
    app.sales.record(SaleDraft(people.ozge, 42_050, payment="credit"))
    app.notes.add(people.fatma, "Zeytin de alır.")
    app.reminders.add(ReminderDraft("Toptancıyı ara", TODAY))
    app.products.add(ProductDraft("Ekmek", "adet", 1_250, "Fırın", "8690504000013", 1_000, ask_after_days=3))
    app.wishes.add(people.fatma, "Boza", 2_000)
    app.permissions.set(people.fatma, "sms", False, "sözlü")


def test_no_english_in_the_turkish_window(
    in_turkish: None, full: None, window: Window, people: People, settled: Settled, english: English
) -> None:
    found: set[tuple[str, str]] = set()

    def look(root: QWidget) -> None:
        found.update((type(w).__name__, text) for w, text in texts(root) if english.found(text))
        for menu in root.findChildren(QMenu):
            found.update(("menu", action.text()) for action in menu.actions() if english.found(action.text()))

    every_screen(window, people, settled, look)
    assert found == set()


def test_the_pages_without_a_shop_speak_turkish(
    in_turkish: None, theme: Theme, qtbot: QtBot, tmp_path: Path, english: English
) -> None:
    first = FirstRunPage(theme, MachineSettings(tmp_path / "machine.json"))
    for page in (
        first,
        FatalPage(theme, "Dosya açılamadı.", tmp_path / "s.db", None),
        WaitingPage(theme, ""),
    ):
        qtbot.addWidget(page)
        page.show()
        assert english.on(page) == []


def test_an_empty_shop_speaks_turkish(
    in_turkish: None, window: Window, settled: Settled, english: English
) -> None:
    app = window.ctx.app
    for customer in app.customers.ids():
        app.customers.archive(customer, even_with_debt=True)
    for section in SECTIONS:
        window.go(section)
        settled()
        assert english.on(window) == [], section


def test_every_step_of_the_import_speaks_turkish(
    in_turkish: None, window: Window, qtbot: QtBot, tmp_path: Path, english: English
) -> None:
    book = Workbook()
    rows = [["Ad Soyad", "Telefon"], ["Işıl Şen", "0532 111 22 33"], ["Fatma Demir", "0533 1"], ["Toplam", 2]]
    for row in rows:
        book.worksheets[0].append(row)
    book.save(tmp_path / "liste.xlsx")
    window.open_import(None)
    sheet = window.sheets.sheet()
    assert isinstance(sheet, ImportSheet)
    sheet.read(tmp_path / "liste.xlsx")
    for step in (1, 2, 3):
        qtbot.waitUntil(lambda step=step: sheet.stack.currentIndex() == step and sheet._job is None)
        assert english.on(window) == [], step
        if step < 3:
            sheet.go_button.click()


def test_everything_one_can_use_has_a_name(
    full: None, window: Window, people: People, settled: Settled
) -> None:
    nameless: set[str] = set()

    def look(root: QWidget) -> None:
        for widget in widgets(root):
            if isinstance(widget, INTERACTIVE) and not isinstance(widget, QHeaderView | QScrollBar):
                face = QAccessible.queryAccessibleInterface(widget)
                if face is None or not face.text(QAccessible.Text.Name).strip():
                    nameless.add(_path(widget))

    every_screen(window, people, settled, look)
    assert nameless == set()


@pytest.mark.parametrize("name", HOSTILE, ids=("markup", "formula", "long"))
def test_a_hostile_name_is_plain_text_on_every_screen(
    name: str,
    app: Application,
    ctx: Context,
    people: People,
    settled: Settled,
    request: pytest.FixtureRequest,
) -> None:
    born = Birthday(TODAY.day, TODAY.month)
    for customer in (people.fatma, people.mehmet, people.belgin, people.ozge, people.nuriye):
        app.customers.edit(customer, CustomerDraft(name, "5324182796", note=name, birthday=born))
    app.reminders.add(ReminderDraft(name, TODAY, customer_id=people.halil))
    app.notes.add(people.fatma, name)
    app.products.add(ProductDraft(name[:200], "adet", 1_250, name[:200]))
    app.wishes.add(people.fatma, name[:200], note=name)
    visits(app, people.nuriye, every=3, count=1, last=0)
    window: Window = request.getfixturevalue("window")
    window.resize(1366, 768)
    rich: set[str] = set()

    def look(root: QWidget) -> None:
        for widget in widgets(root):
            if (
                isinstance(widget, QLabel)
                and widget.textFormat() != Qt.TextFormat.PlainText
                and widget.text()
            ):
                rich.add(_path(widget))
            if "<img" in widget.toolTip() or "<img" in widget.statusTip():
                rich.add(_path(widget))
            if isinstance(widget, VerticalScroll) and not widget.fits():
                rich.add(f"cut: {_path(widget)}")
        assert (root.width(), root.height()) == (1366, 768)

    every_screen(window, people, settled, look)
    assert rich == set()


def _path(widget: QWidget) -> str:
    names = [type(widget).__name__]
    parent = widget.parentWidget()
    while parent is not None:
        names.append(type(parent).__name__)
        parent = parent.parentWidget()
    return "/".join(reversed(names))
