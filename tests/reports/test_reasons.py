"""The reasons of absences as a table."""

from datetime import date
from pathlib import Path

from kobi_crm.domain.absence_reasons import ReasonTotal
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.reasons import ReasonLine, reasons_table

DAY = date(2026, 11, 22)


def test_each_reason_has_its_sum_and_its_people_under_it() -> None:
    table = reasons_table(
        [ReasonTotal("price", 2, 300_000), ReasonTotal("moved", 1, 50_000)],
        [
            ReasonLine("Fatma", "price", DAY, 25, 200_000),
            ReasonLine("Ali", "moved", DAY, 40, 50_000),
            ReasonLine("Can", "price", DAY, 31, 100_000),
        ],
    )
    assert list(table.rows) == [
        ("Prices", "2 people", None, None, None, 300_000),
        ("Prices", "Fatma", DAY, 25, 200_000, None),
        ("Prices", "Can", DAY, 31, 100_000, None),
        ("Moved away", "1 person", None, None, None, 50_000),
        ("Moved away", "Ali", DAY, 40, 50_000, None),
    ]
    assert table.totals == ("Total", None, None, None, None, 350_000)


def test_nothing_answered_is_an_empty_report(tmp_path: Path) -> None:
    table = reasons_table([], [])
    assert table.totals is None
    write_xlsx([table], tmp_path / "r.xlsx", language="tr")
    assert (tmp_path / "r.xlsx").stat().st_size > 0
