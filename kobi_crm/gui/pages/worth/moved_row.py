"""Who rose, who fell and who is new since last month or last year."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.worth import pyramid_words as words
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.segmented import SegmentedChoice


class MovedRow(QWidget):
    """``since_chosen(months)``; ``opened(title, ids)`` lists the people behind a number."""

    since_chosen = Signal(int)
    opened = Signal(str, object)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        theme = ctx.theme
        options = [("1", self.tr("Since last month")), ("12", self.tr("Since last year"))]
        self.since = SegmentedChoice(theme, self.tr("Compared with"), options, small=True, flow=True)
        self.risen = Button(theme, "", icon="arrow-up", kind="ghost", small=True)
        self.fallen = Button(theme, "", icon="arrow-down", kind="ghost", small=True)
        self.joined = Button(theme, "", icon="user-plus", kind="ghost", small=True)
        self._ids: dict[Button, Sequence[int]] = {}
        counts = QWidget()
        flow = FlowLayout(counts)
        for button in (self.risen, self.fallen, self.joined):
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, one=button: self._open(one))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.since)
        column.addWidget(counts)
        self.since.chosen.connect(lambda months: self.since_chosen.emit(int(months)))
        self.show_moved((), (), ())

    def months(self) -> int:
        """How far back is looked."""
        return int(self.since.current())

    def show_moved(self, risen: Sequence[int], fallen: Sequence[int], joined: Sequence[int]) -> None:
        """Show how many moved; the ids are listed when one is clicked."""
        shown = (
            (self.risen, words.risen(len(risen)), risen),
            (self.fallen, words.fallen(len(fallen)), fallen),
            (self.joined, words.joined(len(joined)), joined),
        )
        for button, text, ids in shown:
            button.set_label(text)
            button.setEnabled(bool(ids))
            self._ids[button] = ids

    def _open(self, button: Button) -> None:
        self.opened.emit(button.text(), self._ids[button])
