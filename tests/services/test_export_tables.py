"""The whole shop as tables."""

from datetime import date

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.services.export_tables import export_tables


def test_stored_words_are_said_in_the_owners_language(app: Application) -> None:
    fatma = app.customers.add(CustomerDraft("Fatma Demir"))
    app.ledger.add_opening(fatma, 215_000, date(2026, 10, 14))
    app.today.mark_called(fatma, "no_answer")
    sheets = {table.title: list(table.rows) for table in export_tables(app.shop)}
    assert sheets["Store credit"] == [
        ("Fatma Demir", None, date(2026, 10, 14), "Opening balance", 215_000, None, None, None, 1, None)
    ]
    assert sheets["Calls"][0][3] == "No answer"


def test_archived_people_limits_and_reversals_are_in_the_export(app: Application) -> None:
    fatma = app.customers.add(CustomerDraft("Fatma Demir", "5324182796"))
    gone = app.customers.add(CustomerDraft("Giden Gül", "5339064117"))
    app.ledger.set_limit(fatma, 500_000)
    entry = app.ledger.add_opening(fatma, 215_000, date(2026, 10, 14))
    app.ledger.reverse(entry, "Yanlış yazıldı")
    app.customers.archive(gone)
    sheets = {table.title: table for table in export_tables(app.shop)}

    def records(title: str) -> list[dict[str, object]]:
        table = sheets[title]
        return [dict(zip((c.title for c in table.columns), row, strict=True)) for row in table.rows]

    assert [(row["Customer"], row["Credit limit"]) for row in records("Customers")] == [
        ("Fatma Demir", 500_000)
    ]
    (archived,) = records("Archived customers")
    assert (archived["Customer"], archived["Phone"]) == ("Giden Gül", "5339064117")
    assert archived["Archived on"] == app.clock.today()
    opening, reversal = records("Store credit")
    assert (reversal["Reverses entry no"], reversal["Amount"]) == (entry, -215_000)
    assert opening["Entry no"] == entry
