"""The look at a slip or a statement before it is printed: A4, A5 or a roll, the printer; Enter prints."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from kobi_crm.gui.context import Context
from kobi_crm.gui.printing.printers import Printers
from kobi_crm.gui.sheets.pages_sheet import PagesSheet
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.reports.document import Paper, paper_named
from kobi_crm.reports.pages import PaperPages
from kobi_crm.reports.receipt import receipt_title

Lay = Callable[[Paper], PaperPages]
Write = Callable[[Path, Paper], Path]


class PaperSheet(PagesSheet):
    """``lay`` makes the pages for a paper, ``write`` a PDF of them. The paper chosen last is chosen again."""

    def __init__(
        self,
        ctx: Context,
        title: str,
        lay: Lay,
        write: Write,
        *,
        paper: Paper = "a4",
        printers: Printers | None = None,
    ) -> None:
        super().__init__(ctx, title, printers)
        self._lay = lay
        self._write = write
        names = [("a4", "A4"), ("a5", "A5"), ("80mm", self.tr("80 mm"))]
        self.papers = SegmentedChoice(ctx.theme, self.tr("Paper"), names, paper, flow=True, small=True)
        self.side.addWidget(Label(ctx.theme, self.tr("Paper"), "secondary_strong"))
        self.side.addWidget(self.papers)
        self.papers.chosen.connect(lambda _paper: self._make())
        self.pdf.clicked.connect(self.ask_file)
        self._make()

    @classmethod
    def of_sale(cls, ctx: Context, sale_id: int, printers: Printers | None = None) -> "PaperSheet":
        """The slip of a sale or a refund. Raises ``UserError`` when the sale is gone."""
        receipts = ctx.app.receipts
        receipt = receipts.of_sale(sale_id)
        return cls(
            ctx,
            receipt_title(receipt.kind),
            lambda paper: receipts.lay_out(receipt, paper),
            lambda path, paper: receipts.write(sale_id, path, paper),
            paper="80mm",
            printers=printers,
        )

    @classmethod
    def of_payment(cls, ctx: Context, entry_id: int, printers: Printers | None = None) -> "PaperSheet":
        """The slip of a payment in the notebook. Raises ``UserError`` for any other entry."""
        receipts = ctx.app.receipts
        receipt = receipts.of_payment(entry_id)
        return cls(
            ctx,
            receipt_title("payment"),
            lambda paper: receipts.lay_out(receipt, paper),
            lambda path, paper: receipts.write_payment(entry_id, path, paper),
            paper="80mm",
            printers=printers,
        )

    def paper(self) -> Paper:
        """The chosen paper."""
        return paper_named(self.papers.current() or "a4")

    def write(self, path: Path) -> None:
        """Write the pages that are shown as a PDF."""
        put, paper = self._write, self.paper()
        self.ctx.machine.set("last_folder", str(path.parent))
        self.ctx.tasks.read(lambda _progress: put(path, paper), self._saved)

    def ask_file(self) -> QFileDialog:
        """Let the owner choose where the file goes."""
        last = str(self.ctx.machine.get("last_folder"))
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = last if last and Path(last).is_dir() else documents
        dialog = QFileDialog(self, self.tr("Save as PDF"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter("PDF (*.pdf)")
        dialog.setDefaultSuffix("pdf")
        name = f"{self.title.text()} {self.ctx.app.clock.today().isoformat()}"
        dialog.selectFile(f"{name.replace('/', ' ')}.pdf")
        dialog.fileSelected.connect(lambda chosen: self.write(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _make(self) -> None:
        if self._job is not None:
            self._job.forget()
        lay, paper = self._lay, self.paper()
        self._job = self.ctx.tasks.read(lambda _progress: lay(paper), self.show_pages)

    def _saved(self, path: Path) -> None:
        self.ctx.toast(self.tr("Saved: {file}").format(file=path.name))
