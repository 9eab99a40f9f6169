"""Step 2: what the list holds and which column fills which field."""

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.sheets.import_wizard import words
from kobi_crm.gui.sheets.import_wizard.choice_box import ChoiceBox
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.importing.headings import FIELDS, KINDS
from kobi_crm.importing.opened import Column, Mapping, Opened


class ColumnsStep(QWidget):
    """Shows the guess; every choice of the owner's changes ``mapping``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._opened: Opened | None = None
        self.mapping: Mapping | None = None
        self._boxes: dict[int, ChoiceBox] = {}
        self._file = Label(theme, "", "strong")
        self.kinds = SegmentedChoice(
            theme, self.tr("What does the list hold?"), list(words.kind_words().items()), small=True
        )
        self.sheets = ChoiceBox(theme, self.tr("Sheet"))
        self.problem = Label(theme, "", "error", wrap=True)
        self.problem.hide()
        self._scroll = VerticalScroll(theme, margin="xs")
        self._grid_home: QWidget | None = None
        top = QHBoxLayout()
        top.addWidget(self._file, 1)
        top.addWidget(self.sheets)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("m"))
        column.addLayout(top)
        column.addWidget(self.kinds)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.problem)
        self.kinds.chosen.connect(self._kind_chosen)
        self.sheets.activated.connect(self._sheet_chosen)

    def show_file(self, opened: Opened) -> None:
        """Show a file that was just read, with the guess at it."""
        self._opened = opened
        self.sheets.clear()
        self.sheets.addItems(list(opened.sheet_names))
        self.sheets.setVisible(len(opened.sheet_names) > 1)
        self._show(opened.guess)

    def complain(self, sentence: str) -> None:
        """Say which column is still missing."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def box(self, index: int) -> ChoiceBox:
        """The choice beside a column, counted from 0."""
        return self._boxes[index]

    def _show(self, mapping: Mapping) -> None:
        opened = self._opened
        if opened is None:
            return
        self.mapping = mapping
        count = words.rows_in(len(opened.body(mapping)))
        self._file.setText(self.tr("{file}, {rows}").format(file=opened.path.name, rows=count))
        self.sheets.setCurrentText(mapping.sheet)
        if mapping.kind is not None:
            self.kinds.set_current(mapping.kind)
        self.complain("" if mapping.kind else self.tr("Choose what this list holds."))
        self._fill_grid(opened.columns(mapping), mapping)

    def _fill_grid(self, columns: list[Column], mapping: Mapping) -> None:
        theme = self._theme
        if self._grid_home is not None:
            self._scroll.column.removeWidget(self._grid_home)
            self._grid_home.deleteLater()
        self._grid_home = QWidget()
        grid = QGridLayout(self._grid_home)
        grid.setContentsMargins(0, 0, theme.space("m"), 0)
        grid.setHorizontalSpacing(theme.space("l"))
        grid.setVerticalSpacing(theme.space("s"))
        heads = (self.tr("Column in your list"), self.tr("Its first values"), self.tr("Goes to"))
        for place, head in enumerate(heads):
            grid.addWidget(Label(theme, head, "caption"), 0, place)
        self._boxes = {}
        shown = [column for column in columns if column.samples or column.field]
        for row, column in enumerate(shown, 1):
            grid.addWidget(ElidedLabel(theme, column.heading, "strong"), row, 0)
            grid.addWidget(ElidedLabel(theme, " · ".join(column.samples), "secondary"), row, 1)
            grid.addWidget(self._field_box(column, mapping), row, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 4)
        grid.setColumnMinimumWidth(2, theme.px(220))
        grid.setRowStretch(len(shown) + 1, 1)
        self._scroll.column.addWidget(self._grid_home, 1)

    def _field_box(self, column: Column, mapping: Mapping) -> ChoiceBox:
        box = ChoiceBox(self._theme, self.tr("{column} goes to").format(column=column.heading))
        box.addItem(self.tr("Not taken"), "")
        named = words.field_words()
        for field in FIELDS[mapping.kind] if mapping.kind else ():
            box.addItem(named[field], field)
        box.setCurrentIndex(max(0, box.findData(column.field)))
        box.activated.connect(lambda _place, index=column.index: self._field_chosen(index))
        self._boxes[column.index] = box
        return box

    def _field_chosen(self, index: int) -> None:
        if self.mapping is None:
            return
        chosen = self._boxes[index].currentData()
        columns = {place: field for place, field in self.mapping.columns.items() if place != index}
        for place in [place for place, field in columns.items() if field == chosen]:
            del columns[place]
            if place in self._boxes:
                self._boxes[place].setCurrentIndex(0)
        if chosen:
            columns[index] = chosen
        self.mapping = replace(self.mapping, columns=columns)
        self.complain("")

    def _kind_chosen(self, kind: str) -> None:
        if self._opened is None or self.mapping is None:
            return
        sheet, row = self.mapping.sheet, self.mapping.header_row
        for known in KINDS:
            if known == kind:
                self._show(self._opened.remap(kind=known, sheet=sheet, header_row=row))

    def _sheet_chosen(self, _place: int) -> None:
        if self._opened is not None:
            self._show(self._opened.remap(sheet=self.sheets.currentText()))
