"""``segments`` and the reports of worth on the command line."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.services.strategies import StrategyDraft
from tests.cli.conftest import Kobi
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()


@pytest.fixture
def filled(shop: Path) -> Path:
    """Ten customers, the later ones better; one plan for everybody."""
    app = Application.open(shop, create=True, clock=MovedClock(MORNING))
    for n in range(1, 11):
        customer = app.customers.add(CustomerDraft(f"Müşteri {n:02d}", district="Moda"))
        for visit in range(n):
            day: date = TODAY - timedelta(days=2 + 5 * visit)
            app.sales.record(SaleDraft(customer, 1000 * n, "cash", day=day))
    app.strategies.add(StrategyDraft("all", "Ayda bir ara"))
    app.close()
    return shop


def test_segments_has_parts_that_add_up(kobi: Kobi, filled: Path) -> None:
    rows = kobi("segments", "--on", TODAY, "--csv", "-").table()
    assert [row["customer"] for row in rows][:2] == ["Müşteri 10", "Müşteri 09"]
    assert (rows[0]["layer"], rows[0]["cell"], rows[0]["strategy"]) == ("1", "1/Moda", "Ayda bir ara")
    keys = list(rows[0])[6:]
    assert {"turnover", "frequency", "referrals"} <= set(keys)
    for row in rows:
        assert sum(round(1000 * float(row[key])) for key in keys) == round(1000 * float(row["score"]))
    early = kobi("segments", "--on", TODAY - timedelta(days=20), "--csv", "-").table()
    assert 0 < len(early) < len(rows)


def test_segments_in_words_and_reports_by_name(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    said = kobi("segments", "--on", TODAY).out
    assert "Most valuable (1)" in said
    assert "Müşteri 10" in said
    listed = kobi("report", "--list").out
    for name in ("pyramid", "cross_table", "groups", "pareto", "cohorts", "forecast", "campaign"):
        assert name in listed
    assert kobi("report", "pyramid", "--out", tmp_path / "p.pdf", "--on", TODAY).code == 0
    refused = kobi("report", "campaign", "--out", tmp_path / "k.pdf")
    assert (refused.code, refused.err.strip()) == (1, "No campaign has begun yet.")


def test_an_empty_shop_has_nobody_to_weigh(kobi: Kobi, app: Application) -> None:
    app.close()
    assert "Nobody has bought anything yet." in kobi("segments").out
