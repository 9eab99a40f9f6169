"""``today`` names who still comes but buys less."""

from datetime import date, timedelta
from pathlib import Path

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from tests.cli.conftest import Kobi
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()


def fill(shop: Path) -> None:
    app = Application.open(shop, create=True, clock=MovedClock(MORNING))
    for name, now in (("Azalan", 10_000), ("Her Zamanki", 30_000)):
        customer = app.customers.add(CustomerDraft(name))
        for visit in range(26):
            total = (now if visit < 6 else 30_000) + 100 * (visit % 5)
            app.sales.record(SaleDraft(customer, total, day=day(3 + 7 * visit)))
    for back in range(1, 190):
        app.sales.record(SaleDraft(None, 5_000, day=day(back)))
    app.close()


def day(back: int) -> date:
    return TODAY - timedelta(days=back)


def test_today_names_who_buys_less(kobi: Kobi, shop: Path) -> None:
    fill(shop)
    assert "Buying less (1)" in kobi("today", "--on", TODAY).out
    (row,) = kobi("today", "--on", TODAY, "--csv", "-").table()
    assert (row["customer"], row["kind"]) == ("Azalan", "shrinking")
    assert row["reason"].startswith("Spent about ₺102 a visit on the last 6 visits")
