"""The delivery list on paper."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kobi_crm.reports.deliveries import DeliveryLine, deliveries_table
from kobi_crm.reports.page_layout import A4, A5
from kobi_crm.reports.pages import lay_out
from kobi_crm.reports.pdf import load_fonts
from kobi_crm.reports.table import Size

DAY = date(2026, 11, 22)
LINES = [
    DeliveryLine(time(9), "Ayşe Kaya", "5321112233", "Moda Cad. No: 12/3", "Pasta", "zil bozuk", 85_000),
    DeliveryLine(None, "Ali Öz", None, "Ada Sok. 4", "Börek", "", None),
]


def test_each_delivery_has_its_line_and_the_sum_stands_below() -> None:
    table = deliveries_table(LINES, DAY, shop_name="Fırın", language="en")
    assert table.subtitle == "22 November 2026 Sunday"
    assert list(table.rows) == [
        ("☐", "09:00", "Ayşe Kaya", "5321112233", "Moda Cad. No: 12/3", "Pasta (zil bozuk)", 85_000),
        ("☐", None, "Ali Öz", None, "Ada Sok. 4", "Börek", None),
    ]
    assert table.totals == (None, None, "2 deliveries", None, None, None, 85_000)
    assert deliveries_table([], DAY).totals is None


@pytest.mark.parametrize(("size", "paper"), [("a4", A4), ("a5", tuple(reversed(A5)))])
def test_it_stands_upright_on_a4_and_lies_on_a5(size: Size, paper: tuple[float, float]) -> None:
    table = replace(deliveries_table(LINES * 20, DAY, language="en"), size=size)
    laid = lay_out(table, load_fonts(), language="en", printed_on=datetime(2026, 11, 22, 9))
    assert (laid.sheet.width, laid.sheet.height) == paper
