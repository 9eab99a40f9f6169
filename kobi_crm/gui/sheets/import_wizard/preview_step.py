"""Step 3: what would happen, row by row, before anything is written."""

from collections.abc import Mapping, Sequence
from typing import Literal, cast

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.gui.sheets.import_wizard import words
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.importing.plan import Outcome, State
from kobi_crm.services.imports import ImportPreview


class PreviewStep(QWidget):
    """Five counts; each opens its rows with their reasons."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Outcome] = []
        self._remarks: dict[int, str] = {}
        self.preview: ImportPreview | None = None
        states = [(state, "") for state in words.STATES]
        self.states = SegmentedChoice(theme, self.tr("Rows"), states, small=True, flow=True)
        self._sentence = Label(theme, "", "secondary", wrap=True)
        columns = (
            Column[Outcome](self.tr("Row"), lambda row: row.row, align="right", width=90),
            Column[Outcome](self.tr("What"), lambda row: row.what, width=210, strong=True),
            Column[Outcome](self.tr("In the list"), self._details, width=250),
            Column[Outcome](self.tr("Why"), self._why),
        )
        self.table = DataTable(theme, self.tr("Rows of the list"), TableModel(columns, self._fetch))
        self.table.set_density("compact")
        self._whole = Label(theme, "", "secondary", wrap=True)
        self._reason = Label(theme, "", "secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("s"))
        for part in (self.states, self._sentence, self._whole):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self._reason)
        self.states.chosen.connect(self._open)
        self.table.row_selected.connect(self._tell_reason)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show the counts and open the first one that is not empty."""
        self.preview = preview
        remarks: dict[int, list[str]] = {}
        for remark in preview.remarks:
            remarks.setdefault(remark.row, []).append(remark.text)
        self._remarks = {row: " ".join(texts) for row, texts in remarks.items()}
        self._whole.setText(self._remarks.get(0, ""))
        self._whole.setVisible(0 in self._remarks)
        counts = preview.counts
        first = next((state for state in words.STATES if getattr(counts, state)), words.STATES[0])
        self.states.set_options([(state, words.state_word(state, counts)) for state in words.STATES], first)
        self._open(first)

    def will_write(self) -> int:
        """How many rows an import would write."""
        return 0 if self.preview is None else self.preview.counts.new + self.preview.counts.changed

    def _open(self, state: str) -> None:
        if self.preview is None:
            return
        self._rows = self.preview.rows(cast("State | Literal['doubtful']", state))
        self._sentence.setText(words.state_sentence(state))
        self.table.set_ids(range(len(self._rows)))
        self.table.scrollToTop()
        self._reason.setText("")
        self._reason.hide()

    def _fetch(self, ids: Sequence[int]) -> Mapping[int, Outcome]:
        return {place: self._rows[place] for place in ids}

    def _details(self, outcome: Outcome) -> str:
        return "" if self.preview is None else self.preview.details(outcome.row)

    def _why(self, outcome: Outcome) -> str:
        return " ".join(part for part in (outcome.why, self._remarks.get(outcome.row, "")) if part)

    def _tell_reason(self, place: int) -> None:
        reason = self._why(self._rows[place])
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
