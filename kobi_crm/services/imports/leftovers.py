"""The rows an import left out, as a workbook the owner can put right."""

from pathlib import Path

from kobi_crm.i18n import language, translate
from kobi_crm.importing.tables import Cell
from kobi_crm.importing.values import read_text
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.table import Column, Table
from kobi_crm.services.imports.preview import ImportPreview


def save(preview: ImportPreview, path: Path) -> None:
    """Write row number, reason and the cells as they were to ``path`` (.xlsx). Raises ``UserError``."""
    headings = preview.opened.headings(preview.mapping)
    columns = (
        Column(translate("Import", "Row"), "number"),
        Column(translate("Import", "Why"), "text", 3),
        *(Column(heading, "text") for heading in headings.values()),
    )
    cells = {line.number: line.cells for line in preview.opened.body(preview.mapping)}
    nothing: list[Cell] = []
    rows = [
        (outcome.row, outcome.why, *_padded(cells.get(outcome.row, nothing), len(headings)))
        for outcome in preview.rows("skipped")
        if outcome.row in cells
    ]
    title = translate("Import", "Skipped rows")
    write_xlsx([Table(title=title, columns=columns, rows=rows)], path, language=language())


def _padded(cells: list[Cell], width: int) -> list[str | None]:
    texts = [read_text(cell, lines=True) for cell in cells]
    return texts + [None] * (width - len(texts))
