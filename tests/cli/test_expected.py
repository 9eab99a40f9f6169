"""``expected`` and ``report set_aside`` on a shop with a habit."""

from datetime import date, datetime
from pathlib import Path

import pytest

from kobi_crm.app import Application
from tests.cli.conftest import Kobi
from tests.services.test_set_aside import AT_FOUR, FRIDAY, bread_shop
from tests.shops import MovedClock

BAYRAM = date(2026, 5, 27)


def fill(shop: Path, today: date) -> None:
    app = Application.open(shop, create=True, clock=MovedClock(datetime.combine(today, AT_FOUR.time())))
    bread_shop(app, today)
    app.close()


def test_bread_is_expected_at_four(kobi: Kobi, shop: Path) -> None:
    fill(shop, FRIDAY)
    rows = kobi("expected", "--on", FRIDAY, "--at", "16:00", "--csv", "-").table()
    assert [(row["customer"], row["product"], row["quantity"], row["low"], row["high"]) for row in rows] == [
        ("Fatma Demir", "ekmek", "2.0", "2.0", "2.0")
    ]
    assert kobi("expected", "--on", FRIDAY, "--at", "16:00").out.strip().endswith("Fatma Demir  2 ekmek")


def test_nobody_is_expected_on_a_bayram(kobi: Kobi, shop: Path) -> None:
    fill(shop, BAYRAM)
    assert kobi("expected", "--on", BAYRAM, "--at", "16:00", "--csv", "-").table() == []


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_the_list_is_written_for_paper(kobi: Kobi, shop: Path, tmp_path: Path, ending: str) -> None:
    fill(shop, FRIDAY)
    path = tmp_path / f"liste.{ending}"
    assert kobi("report", "set_aside", "--out", path, "--on", FRIDAY).code == 0
    assert path.stat().st_size > 1000
    assert "set_aside" in kobi("report", "--list").out
