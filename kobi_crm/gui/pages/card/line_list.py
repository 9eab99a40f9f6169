"""A few lines on the customer card under a small head, each with what can be done to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.pages.start_card import Picture
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import IconButton
from kobi_crm.gui.widgets.label import Label


@dataclass(frozen=True)
class LineAct:
    """A small button of a line: its icon, its name for who cannot see it, and what it does."""

    icon: str
    name: str
    act: Callable[[], None]


@dataclass(frozen=True)
class CardLine:
    """``strong`` and under it ``words``; ``late`` makes the words amber."""

    strong: str
    words: str
    acts: tuple[LineAct, ...] = ()
    late: bool = False

    def same_as(self, other: "CardLine") -> bool:
        """Whether both look alike."""
        return (self.strong, self.words, self.late) == (other.strong, other.words, other.late)


class LineList(QWidget):
    """Takes no room while there is nothing to show."""

    def __init__(self, theme: Theme, head: str, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = icon
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self._column.addWidget(Label(theme, head, "secondary_strong"))
        self._rows: list[QWidget] = []
        self.lines: tuple[CardLine, ...] = ()
        self.buttons: list[list[IconButton]] = []
        self.hide()

    def set_lines(self, lines: Sequence[CardLine]) -> None:
        """Show other lines."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.lines = tuple(lines)
        self.buttons = []
        self._rows = [self._row(line) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)
            row.show()
        self.setVisible(bool(lines))

    def _row(self, line: CardLine) -> QWidget:
        theme = self._theme
        row = QWidget(self)
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(8))
        box.addWidget(Picture(theme, self._icon, 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, line.strong, wrap=True))
        if line.words:
            words.addWidget(Label(theme, line.words, "caption_late" if line.late else "caption", wrap=True))
        box.addLayout(words, 1)
        made: list[IconButton] = []
        for act in line.acts:
            button = IconButton(theme, act.icon, act.name, kind="ghost", small=True)
            button.clicked.connect(act.act)
            box.addWidget(button)
            made.append(button)
        self.buttons.append(made)
        return row
