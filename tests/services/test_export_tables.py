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
        ("Fatma Demir", None, date(2026, 10, 14), "Opening balance", 215_000, None)
    ]
    assert sheets["Calls"][0][3] == "No answer"
