"""The first page a new owner sees: three ways to start, text size and language, then two questions."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedLayout, QWidget

from kobi_crm.gui.file_choice import ask_for_list, dropped_file
from kobi_crm.gui.pages.start_card import Picture, StartCard
from kobi_crm.gui.pages.two_questions import TwoQuestions
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.theme.theme import FACTORS
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.i18n import language
from kobi_crm.settings import MachineSettings

_CARDS_BESIDE_FROM = 760
"""Width at text factor 1.0 from which the three cards stand side by side."""


@dataclass(frozen=True)
class FirstChoice:
    """How the owner wants to start; the names are empty where the question was skipped."""

    kind: Literal["import", "empty", "demo"]
    path: Path | None = None
    shop_name: str = ""
    owner_name: str = ""


class FirstRunPage(QWidget):
    """``chosen`` carries a ``FirstChoice``; text size applies at once, the language by who hears ``language_changed``.

    A list dropped on the page is the same as choosing it.
    """

    chosen = Signal(object)
    language_changed = Signal(str)

    def __init__(self, theme: Theme, machine: MachineSettings) -> None:
        super().__init__()
        self._theme = theme
        self._machine = machine
        self._choice = FirstChoice("empty")
        self.setWindowTitle("KOBİ CRM")
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._stack = QStackedLayout(self)
        self.questions = TwoQuestions(theme)
        self.questions.answered.connect(self._answered)
        self.questions.back.connect(self._show_start)
        self._stack.addWidget(self._build_start())
        self._stack.addWidget(self.questions)
        theme.changed.connect(self._restyle)
        self._retranslate()
        self._restyle()

    def focus_first(self) -> None:
        """The keyboard goes to the first card's button."""
        self.from_list.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_with(self, path: Path) -> None:
        """Begin with a list of the owner's."""
        self._ask(FirstChoice("import", path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.start_with(path)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, _event: object) -> None:
        self._lay_cards()

    def _build_start(self) -> QWidget:
        theme = self._theme
        scroll = VerticalScroll(theme)
        self._picture = Picture(theme, "store", 48)
        self._title = Label(theme, "", "title")
        self._line = Label(theme, "", "secondary", wrap=True)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.from_list = StartCard(theme, "file-spreadsheet", filled=True)
        self.from_nothing = StartCard(theme, "user-plus")
        self.demo = StartCard(theme, "eye")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for card in (self.from_list, self.from_nothing, self.demo):
            self._cards.addWidget(card, 1)
        self._middle = QWidget()
        self._middle.setLayout(self._cards)
        column = scroll.column
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addLayout(_centred(self._middle))
        column.addLayout(self._build_choices())
        column.addStretch(3)
        self.from_list.pressed.connect(self._choose_file)
        self.from_nothing.pressed.connect(lambda: self._ask(FirstChoice("empty")))
        self.demo.pressed.connect(lambda: self.chosen.emit(FirstChoice("demo")))
        return scroll

    def _build_choices(self) -> QBoxLayout:
        theme = self._theme
        self._size_label = Label(theme, "", "secondary")
        self._language_label = Label(theme, "", "secondary")
        self.sizes = SegmentedChoice(theme, "", [("1.0", "")])
        self.languages = SegmentedChoice(theme, "", [("tr", "Türkçe"), ("en", "English")], language())
        self.sizes.chosen.connect(self._set_size)
        self.languages.chosen.connect(self.language_changed)
        self._choices = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._choices.addStretch(1)
        for label, choice in ((self._size_label, self.sizes), (self._language_label, self.languages)):
            row = QHBoxLayout()
            row.setSpacing(theme.space("s"))
            row.addWidget(label)
            row.addWidget(choice)
            self._choices.addLayout(row)
        self._choices.addStretch(1)
        return self._choices

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Welcome"))
        self._line.setText(self.tr("Your data stays on this computer. How would you like to start?"))
        self.from_list.set_words(
            self.tr("Bring in my Excel list"),
            self.tr("If your customers are in Excel, bring them in within minutes. You see a preview first."),
            self.tr("Choose file"),
        )
        self.from_nothing.set_words(
            self.tr("Start from nothing"),
            self.tr("Write your first customer now and add the others as they come."),
            self.tr("Start from nothing"),
        )
        self.demo.set_words(
            self.tr("Look around a demo shop"),
            self.tr("Try everything in a ready-made shop. You can delete it whenever you like."),
            self.tr("Start the tour"),
        )
        self._size_label.setText(self.tr("Text size"))
        self._language_label.setText(self.tr("Language"))
        words = (self.tr("Normal"), self.tr("Large"), self.tr("Very large"), self.tr("Largest"))
        nearest = min(FACTORS, key=lambda factor: abs(factor - self._theme.factor))
        self.sizes.set_options([(str(f), word) for f, word in zip(FACTORS, words, strict=True)], str(nearest))
        self.sizes.setAccessibleName(self.tr("Text size"))
        self.languages.setAccessibleName(self.tr("Language"))
        self.languages.set_current(language())

    def _restyle(self) -> None:
        theme = self._theme
        self._cards.setSpacing(theme.space("l"))
        self._choices.setSpacing(theme.space("l"))
        self._cards.setContentsMargins(0, theme.space("l"), 0, theme.space("l"))
        self._lay_cards()

    def _lay_cards(self) -> None:
        beside = self.width() >= self._theme.px(_CARDS_BESIDE_FROM)
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._choices.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        wide = min(
            self.width() - 2 * self._theme.space("xl") - self._theme.px(12),
            self._theme.px(902 if beside else 420),
        )
        self._middle.setFixedWidth(max(wide, self._theme.px(200)))

    def _set_size(self, key: str) -> None:
        self._machine.set("text_factor", float(key))
        self._theme.set_factor(float(key))

    def _choose_file(self) -> None:
        ask_for_list(self, self._machine, self.start_with)

    def _ask(self, choice: FirstChoice) -> None:
        self._choice = choice
        self._stack.setCurrentWidget(self.questions)
        self.questions.focus_first()

    def _show_start(self) -> None:
        self._stack.setCurrentIndex(0)
        self.focus_first()

    def _answered(self, shop_name: str, owner_name: str) -> None:
        self.chosen.emit(FirstChoice(self._choice.kind, self._choice.path, shop_name, owner_name))


def _centred(widget: QWidget) -> QHBoxLayout:
    # Stretches, not an alignment: an aligned widget is given its size hint, which cuts wrapped text.
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget)
    row.addStretch(1)
    return row
