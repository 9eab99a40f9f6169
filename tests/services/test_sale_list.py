"""The list of sales: found by product or receipt number, and marked where they were changed later."""

from datetime import date

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.sales import SaleDraft, SaleLine

MAY, JUNE, JULY = date(2026, 5, 4), date(2026, 6, 1), date(2026, 7, 1)


@pytest.fixture
def sold(app: Application) -> dict[str, int]:
    """Bread in May and June, cheese in July with a receipt."""

    def sell(product: str, day: date, receipt: str | None = None) -> int:
        line = SaleLine.priced(product, 1000, 10_00)
        return app.sales.record(SaleDraft(None, 10_00, day=day, lines=(line,), receipt=receipt))

    return {
        "may": sell("Tam buğday ekmeği", MAY),
        "june": sell("Ekmek", JUNE),
        "cheese": sell("Peynir %50", JULY, "A-17"),
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EKMEK", ["june"]),
        ("ekm", ["june", "may"]),
        ("buğ", ["may"]),
        ("mek", []),
        ("a-17", []),
        ("A-17", ["cheese"]),
        ("peynir %", ["cheese"]),
        ("%", ["cheese"]),
        ("_", []),
        ("", ["cheese", "june", "may"]),
    ],
)
def test_by_the_beginning_of_a_word_or_a_whole_number(
    app: Application, sold: dict[str, int], text: str, found: list[str]
) -> None:
    names = {sale_id: name for name, sale_id in sold.items()}
    assert [names[sale_id] for sale_id in app.sales.search(text, MAY, JULY)] == found


def test_products_of_these_days_and_receipts_of_any(app: Application, sold: dict[str, int]) -> None:
    assert list(app.sales.search("ekmek", JUNE, JULY)) == [sold["june"]]
    assert list(app.sales.search("A-17", MAY, MAY)) == [sold["cheese"]]
    assert len(app.sales.search("ekmek", MAY, JULY, limit=1)) == 1


def test_what_was_changed_is_marked_until_that_is_taken_back(app: Application, sold: dict[str, int]) -> None:
    ids = list(sold.values())
    assert app.sales.edited(ids) == set()
    app.sales.edit(sold["june"], SaleDraft(None, 12_00, lines=(SaleLine.priced("Ekmek", 1000, 12_00),)))
    assert app.sales.edited(ids) == {sold["june"]}
    app.history.undo()
    assert app.sales.edited(ids) == set()
