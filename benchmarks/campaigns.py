"""What Kampanyalar costs beside its bare queries (python benchmarks/campaigns.py FOLDER).

20,000 customers and a million sale lines (the shop of big_shop.py); a campaign for everybody that began two weeks
ago, 400 cards on a board. Nothing of these pages is kept, each visit reads anew.
"""

import argparse
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from big_shop import fill
from worth import seconds

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.campaigns import CampaignDraft

_NOW = datetime(2026, 11, 22, 9, 30)
_BEGUN = _NOW - timedelta(days=14)
_ROUNDS = 7
_PEOPLE = """
SELECT p.*, c.name, c.phone FROM campaign_people p JOIN customers c ON c.id = p.customer_id
WHERE p.campaign_id = ? ORDER BY c.name_sort, c.id
"""
_BOUGHT = """
SELECT s.customer_id, sum(s.total) FROM campaign_people p JOIN sales s ON s.customer_id = p.customer_id
WHERE p.campaign_id = ? AND s.day BETWEEN ? AND ? GROUP BY 1
"""
_GIVEN = """
SELECT s.customer_id, sum(l.discount) FROM campaign_people p JOIN sales s ON s.customer_id = p.customer_id
JOIN sale_lines l ON l.sale_id = s.id WHERE p.campaign_id = ? AND s.day BETWEEN ? AND ? GROUP BY 1
"""
_BOARD = "SELECT b.*, c.name, c.phone FROM board_cards b JOIN customers c ON c.id = b.customer_id WHERE b.board = ?"
_ENDED = "SELECT coalesce(result, 'open'), count(*) FROM board_cards WHERE board = ? GROUP BY 1"
_SAVED = """
SELECT sum(s.total) FROM (SELECT customer_id, min(opened_on) AS opened FROM board_cards
WHERE board = ? AND result = 'won' GROUP BY 1) w JOIN sales s ON s.customer_id = w.customer_id AND s.day >= w.opened
"""
_REASONS = (
    "SELECT reason, count(*) FROM board_cards WHERE board = ? AND result = 'lost' GROUP BY 1 ORDER BY 2 DESC"
)


def main() -> None:
    """Fill a shop where there is none, begin the campaign, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    path = parser.parse_args().folder / "big.db"
    app = Application.open(path, create=True, clock=FixedClock(_BEGUN))
    try:
        if not app.customers.count():
            fill(app, 20_000, 1_000_000)
        last = _BEGUN.date() + timedelta(days=20)
        draft = CampaignDraft("Zeytin", "all", "shop", _BEGUN.date(), last, 100, 10_000)
        campaign = app.campaigns.add(draft)
        told = app.campaigns.start(campaign)
        on_board = app.boards.open_ids("win_back")
        for customer in range(1, 401):
            if customer not in on_board:
                app.boards.add("win_back", customer)
    finally:
        app.close()
    app = Application.open(path, clock=FixedClock(_NOW))
    try:
        print(f"{told:,} people to be told")
        _table(app, campaign)
    finally:
        app.close()


def _table(app: Application, campaign: int) -> None:
    days = (campaign, _BEGUN.date().isoformat(), _NOW.date().isoformat())

    def bare_result() -> None:
        app.shop.rows(_PEOPLE, days[:1])
        app.shop.rows(_BOUGHT, days)
        app.shop.rows(_GIVEN, days)

    def bare_board() -> None:
        for sql in (_BOARD, _ENDED, _SAVED, _REASONS):
            app.shop.rows(sql, ("win_back",))

    pages: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        ("the people", lambda: app.campaigns.people(campaign), lambda: app.shop.rows(_PEOPLE, days[:1])),
        ("the result", lambda: app.campaigns.result(campaign), bare_result),
        (
            "a board",
            lambda: (app.boards.cards("win_back"), app.boards.totals("win_back")),
            bare_board,
        ),
    ]
    print(f"{'':<20}{'read, ms':>10}{'bare, ms':>10}{'times':>8}")
    for name, page, bare in pages:
        took, least = seconds(page, _ROUNDS), seconds(bare, _ROUNDS)
        print(f"{name:<20}{took * 1000:>10.1f}{least * 1000:>10.1f}{took / least:>8.2f}")


if __name__ == "__main__":
    main()
