"""The look at a list before it is printed (Ctrl+P): its pages, its columns, the printer; Enter prints."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from kobi_crm.gui.context import Context
from kobi_crm.gui.printing.printers import Printers
from kobi_crm.gui.sheets.pages_sheet import PagesSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.jobs import Progress
from kobi_crm.reports.pages import Pages
from kobi_crm.reports.table import Table, keep_columns
from kobi_crm.services.reports import ReportWish


class PrintSheet(PagesSheet):
    """Columns are chosen by tick boxes and always fit the paper; ``pdf_wanted`` carries the table as chosen."""

    pdf_wanted = Signal(object)
    excel_wanted = Signal()

    def __init__(self, ctx: Context, wish: ReportWish, printers: Printers | None = None) -> None:
        super().__init__(ctx, ctx.app.reports.title(wish.name), printers)
        self._table: Table | None = None
        self._laid: Pages | None = None
        self.boxes: list[QCheckBox] = []
        sizes = [("a4", "A4"), ("a5", "A5")]
        self.papers = SegmentedChoice(ctx.theme, self.tr("Paper"), sizes, flow=True, small=True)
        self.side.addWidget(Label(ctx.theme, self.tr("Paper"), "secondary_strong"))
        self.side.addWidget(self.papers)
        self.papers.chosen.connect(lambda _size: self._columns_changed())
        self.side.addWidget(Label(ctx.theme, self.tr("Columns"), "secondary_strong"))
        self.excel = Button(ctx.theme, self.tr("Save as Excel"), icon="file-spreadsheet")
        self.foot.insertWidget(0, self.excel)
        self.excel.clicked.connect(self.excel_wanted)
        self.pdf.clicked.connect(self._save_pdf)
        reports = ctx.app.reports
        self._job = ctx.tasks.read(
            lambda progress: self._read(reports.table(wish, progress)), self._first_look
        )

    def chosen(self) -> list[int]:
        """The places of the ticked columns."""
        return [place for place, box in enumerate(self.boxes) if box.isChecked()]

    def _read(self, table: Table) -> tuple[Table, Pages]:
        return table, self.ctx.app.reports.lay_out(table)

    def _first_look(self, found: tuple[Table, Pages]) -> None:
        self._table, laid = found
        for column in self._table.columns:
            box = QCheckBox(column.title.replace("&", "&&"))
            box.setProperty("look", "check")
            box.setChecked(True)
            box.toggled.connect(self._columns_changed)
            self.boxes.append(box)
            self.side.addWidget(box)
        self._show(laid)

    def _columns_changed(self) -> None:
        if self._table is None or not self.chosen():
            return
        if self._job is not None:
            self._job.forget()
        table, app = self._table_chosen(self._table), self.ctx.app

        def lay_out(_progress: Progress) -> Pages:
            return app.reports.lay_out(table)

        self._job = self.ctx.tasks.read(lay_out, self._show)

    def _show(self, laid: Pages) -> None:
        self._laid = laid
        self.show_pages(laid.paper())

    def _save_pdf(self) -> None:
        if self._table is not None and self.chosen():
            self.pdf_wanted.emit(self._table_chosen(self._table))

    def _table_chosen(self, table: Table) -> Table:
        """The ticked columns on the chosen paper."""
        size = "a5" if self.papers.current() == "a5" else "a4"
        return replace(keep_columns(table, self.chosen()), size=size)
