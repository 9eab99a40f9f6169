"""Rows as CSV for scripts and other programs: UTF-8, comma, header row, ISO dates, dot decimals."""

import csv
import math
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TextIO

from kobi_crm.files import atomic_write

CsvValue = str | int | float | Decimal | date | None

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_csv(columns: Sequence[str], rows: Iterable[Sequence[CsvValue]], target: Path | TextIO) -> None:
    """Write header and rows to a file (whole or not at all) or an open text stream.

    Text that a spreadsheet would run as a formula gets a ``'`` in front, which the importer takes off again;
    numbers stay numbers. Raises ``UserError`` when the file cannot be written.
    """
    if not isinstance(target, Path):
        _write(columns, rows, target)
        return

    def fill(temporary: Path) -> None:
        with temporary.open("w", encoding="utf-8", newline="") as stream:
            _write(columns, rows, stream)

    atomic_write(target, fill)


def _write(columns: Sequence[str], rows: Iterable[Sequence[CsvValue]], stream: TextIO) -> None:
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow([_field(column) for column in columns])
    for row in rows:
        writer.writerow([_field(value) for value in row])


def _field(value: CsvValue) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        # Half a surrogate pair cannot be written as UTF-8; NUL ends a text in many readers.
        text = value.encode("utf-8", "replace").decode("utf-8").replace("\x00", "")
        mark = "'" if text.startswith(_FORMULA_STARTS) else ""
        return mark + text.replace("\r\n", "\n").replace("\r", "\n")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return f"{value:f}" if value.is_finite() else ""
    if isinstance(value, float):
        return repr(value) if math.isfinite(value) else ""
    return str(int(value))
