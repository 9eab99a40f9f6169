"""Yardım: first steps, the keys that work, what the program cannot do, licences and version."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm import __version__
from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.pages import help_words as words
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll


class HelpPage(Page):
    """One page to read from top to bottom."""

    topics = frozenset[str]()

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.view = VerticalScroll(theme)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll
        column = self.view.column
        column.addWidget(Label(theme, self.tr("Help"), "title"))
        column.addWidget(self._card(self.tr("First steps"), words.first_steps(), numbered=True))
        column.addWidget(self._keys_card())
        column.addWidget(self._card(self.tr("What is good to know"), words.limits()))
        about = [self.tr("KOBİ CRM, version {version}").format(version=__version__), *words.licences()]
        column.addWidget(self._card(self.tr("About the program"), about))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.view)

    def refresh(self) -> None:
        """What is written here never changes while the window is open."""

    def focus_first(self) -> None:
        self.view.setFocus()

    def _card(self, title: str, sentences: Sequence[str], *, numbered: bool = False) -> QFrame:
        card, column = self._frame(title)
        for number, sentence in enumerate(sentences, 1):
            text = Label(self.ctx.theme, sentence, "body", wrap=True)
            if not numbered:
                column.addWidget(text)
                continue
            row = QHBoxLayout()
            row.addWidget(Label(self.ctx.theme, f"{number}.", "strong"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(text, 1)
            column.addLayout(row)
        return card

    def _keys_card(self) -> QFrame:
        card, column = self._frame(self.tr("Shortcuts"))
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        theme = self.ctx.theme
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(6))
        for line, (keys, what) in enumerate(words.shortcuts()):
            caps = QHBoxLayout()
            caps.setSpacing(theme.px(6))
            for key in keys:
                caps.addWidget(Label(theme, key, "keycap"))
            caps.addStretch(1)
            grid.addLayout(caps, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(theme, what, "body", wrap=True), line, 1)
        column.addWidget(table)
        return card

    def _frame(self, title: str) -> tuple[QFrame, QVBoxLayout]:
        px = self.ctx.theme.px
        card = QFrame()
        card.setProperty("look", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(px(18), px(14), px(18), px(16))
        column.setSpacing(px(8))
        column.addWidget(Label(self.ctx.theme, title, "subtitle"))
        return card, column
