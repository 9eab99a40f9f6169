"""The customer list and the morning list as tables."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.morning import Morning, MorningGroup, MorningRow, Tiles
from kobi_crm.reports.customers import CustomerLine, customer_table
from kobi_crm.reports.morning import group_title, morning_table
from kobi_crm.reports.pdf import write_pdf
from kobi_crm.reports.table import Column, show, show_gap

LINE = CustomerLine(
    "Işıl Demir", "5543234302", "2124749759", "Gül Sok. No:7", "Çamlık Mah.", Birthday(17, 1, 1985),
    date(2026, 11, 1), 11.6, 145050, "kızı Ankara'da",
)  # fmt: skip


def test_the_paper_list_has_six_columns_and_a_total() -> None:
    table = customer_table([LINE, CustomerLine("Ömer", balance_kurus=-50)], shop_name="Yılmaz")
    assert [column.kind for column in table.columns] == ["text", "phone", "text", "date", "days", "money"]
    assert list(table.rows) == [
        ("Işıl Demir", "5543234302", "Gül Sok. No:7, Çamlık Mah.", date(2026, 11, 1), 11.6, 145050),
        ("Ömer", None, "", None, None, -50),
    ]
    assert table.totals == ("Total: 2 customers", None, None, None, None, 145000)


def test_the_full_list_has_every_field() -> None:
    table = customer_table([LINE], full=True)
    (row,) = table.rows
    assert row == (
        "Işıl Demir", "5543234302", "2124749759", "Gül Sok. No:7", "Çamlık Mah.", "17 January 1985",
        "kızı Ankara'da", date(2026, 11, 1), 11.6, 145050,
    )  # fmt: skip
    assert len(row) == len(table.columns)
    assert table.totals is not None
    assert table.totals[0] == "Total: 1 customer"
    assert customer_table([]).totals is None


def test_values_are_shown_for_people() -> None:
    assert show("5321234567", "phone", "tr") == "0532 123 45 67"
    assert show(123450, "money", "tr") == "₺1.234,50"
    assert show(date(2026, 2, 1), "date", "en") == "01.02.2026"
    assert show(1234.5, "number", "tr") == "1.234,5"
    assert show(1234, "number", "en") == "1,234"
    assert show(1200.0, "number", "tr") == "1.200"
    assert show(None, "money", "tr") == ""
    assert show_gap(0.4) == "every day"
    assert show_gap(11.6) == "every 12 days"
    assert Column("x", "money").alignment == "right"
    assert Column("x", "money", align="left").alignment == "left"


@pytest.mark.needs_poppler
def test_the_morning_list_prints_its_groups_in_order(tmp_path: Path, pdf_text: Callable[[Path], str]) -> None:
    called = datetime(2026, 11, 22, 9, 0)
    morning = Morning(
        date(2026, 11, 22),
        (
            MorningGroup(
                "promised", (MorningRow(1, "Fatma", "5321234567", "promised", "Söz verdi.", "söz"),)
            ),
            MorningGroup(
                "quiet",
                (MorningRow(2, "Şule", None, "quiet", "31 gündür uğramadı.", "31", called_at=called),),
            ),
        ),
        0,
        Tiles(0, 0, 0, 0, 0, 0),
    )
    table = morning_table(morning, shop_name="Yılmaz", language="tr")
    assert table.subtitle == "22 Kasım 2026 Pazar"
    assert [row[0] for row in table.rows] == ["☐", "☑"]
    write_pdf(table, tmp_path / "morning.pdf", language="tr", printed_on=called)
    text = pdf_text(tmp_path / "morning.pdf")
    assert text.index("Söz verdi.") < text.index("31 gündür uğramadı.")
    for piece in ("☐", "☑", "0532 123 45 67", "Promised", "follow-ups", "Not seen lately"):
        assert piece in text
    assert group_title("overdue") == "Overdue store credit"
    assert group_title("birthday") == "Birthday"
