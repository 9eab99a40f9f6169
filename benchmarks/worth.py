"""What worth and insights cost beside their bare queries and bare arithmetic (python benchmarks/worth.py FOLDER).

20,000 customers and a million sale lines (the shop of big_shop.py). Every page's figures are timed from a cold
start, with nothing kept, and held against the plain SQL that it cannot do without plus the plain numpy on its rows;
the slider against 100 ms.
"""

import argparse
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Literal

import numpy as np
from big_shop import fill

from kobi_crm.analytics.shop_rows import table_of
from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.chart_layout import NAMES
from kobi_crm.events import Changes
from kobi_crm.gui.pages.card.beside import read_beside
from kobi_crm.jobs import Progress
from kobi_crm.reports.charts.chart import TEXT, ChartLook
from kobi_crm.storage.queries import worth as queries

_NOW = datetime(2026, 11, 22, 9, 30)
_TODAY = _NOW.date()
_SLIDER_MS = 100.0
_MOST = 2.0
_STEPS: tuple[tuple[Literal["week", "month"], int], ...] = (("week", 4), ("month", 3))
_STALE = frozenset({"sales", "customers", "ledger", "products"})


def seconds(work: Callable[[], object], rounds: int = 3) -> float:
    """The median of some rounds, in seconds of this process's own work: other programs don't count."""
    took: list[float] = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return sorted(took)[rounds // 2]


def _cold(app: Application) -> None:
    """Let everything go that is kept."""
    app.facts.on_changes(Changes(_STALE))


def _bare_days(app: Application) -> np.ndarray[tuple[int, ...], np.dtype[np.int64]]:
    """The days of all customers, read, sorted and summed: nothing that needs them can do with less."""
    queries.people(app.shop)
    table = table_of(queries.day_rows(app.shop, _TODAY), 4)
    order = np.lexsort((table[:, 1], table[:, 0]))
    np.bincount(table[order, 0], weights=table[order, 2])
    return table


def _bare_lines(app: Application) -> None:
    """Their lines, read, and the pairs of customer and product found."""
    table = table_of(queries.line_rows(app.shop, _TODAY - timedelta(days=800), _TODAY), 7)
    np.unique(table[:, 0] * 1_000_000 + table[:, 3])
    np.bincount(table[:, 0], weights=table[:, 5])


def _bare_worth(app: Application) -> None:
    _bare_days(app)
    _bare_lines(app)
    queries.credit_rows(app.shop, _TODAY)


def _bare_model(app: Application) -> None:
    """The days, and the fit of the two models: what the arithmetic itself takes."""
    from kobi_crm.analytics.lifetime import fit_money, fit_visits

    _bare_days(app)
    _, past = app.insights._history()  # pyright: ignore[reportPrivateUsage]
    fit_visits(past)
    fit_money(past)


def _bare_baskets(app: Application) -> None:
    from scipy import sparse

    make: Any = sparse.csr_matrix
    rows = queries.basket_rows(app.shop, _TODAY - timedelta(days=365), _TODAY)
    table = table_of(rows, 2)
    _, basket = np.unique(table[:, 0], return_inverse=True)
    _, product = np.unique(table[:, 1], return_inverse=True)
    matrix = make((np.ones(len(basket)), (basket, product)))
    matrix.T.dot(matrix)


def main() -> None:
    """Fill a shop where there is none, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--customers", type=int, default=20_000)
    parser.add_argument("--sales", type=int, default=1_000_000)
    said = parser.parse_args()
    app = Application.open(said.folder / "big.db", create=True, clock=FixedClock(_NOW))
    try:
        if not app.customers.count():
            fill(app, said.customers, said.sales)
        _table(app)
        _sliders(app)
        _card(app)
        _charts(app)
    finally:
        app.close()


def _table(app: Application) -> None:
    pages: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        ("pyramid (all keys)", app.worth.view, lambda: _bare_worth(app)),
        ("cross table by category", lambda: app.worth.cross("category"), lambda: _bare_worth(app)),
        (
            "movement in a month",
            lambda: app.worth.movement(_TODAY - timedelta(days=30)),
            lambda: _bare_worth(app),
        ),
        ("new customers", lambda: app.segments.ids("new"), lambda: _bare_worth(app)),
        ("suggested groups", app.segments.suggestions, lambda: _bare_worth(app)),
        ("80/20", app.insights.pareto, lambda: _bare_days(app)),
        ("concentration", app.insights.concentration, lambda: _bare_days(app)),
        ("cohorts", app.insights.cohorts, lambda: _bare_days(app)),
        ("what losing one costs", app.insights.losing_all, lambda: _bare_model(app)),
        ("bought together", app.offers.bought_together, lambda: _bare_baskets(app)),
        (
            "offers for one customer",
            lambda: app.offers.for_customer(50),
            lambda: (_bare_days(app), _bare_lines(app)),
        ),
    ]
    print(f"{'':<28}{'cold, ms':>10}{'bare, ms':>10}{'times':>8}{'again, ms':>11}")
    worst = 0.0
    for name, page, bare in pages:

        def cold(page: Callable[[], object] = page) -> None:
            _cold(app)
            page()

        took, least = seconds(cold), seconds(bare)
        again = seconds(page)
        worst = max(worst, took / least)
        print(f"{name:<28}{took * 1000:>10.0f}{least * 1000:>10.0f}{took / least:>8.2f}{again * 1000:>11.1f}")
    bare = seconds(lambda: queries.takings(app.shop, _TODAY))
    for step, ahead in _STEPS:
        _cold(app)
        took = seconds(lambda step=step, ahead=ahead: app.insights.forecast(step, ahead), 1)
        name = f"turnover to come, {step}"
        print(
            f"{name:<28}{took * 1000:>10.0f}{bare * 1000:>10.0f}   and five ways on 12 to 26 past stretches"
        )
    print(f"worst: {worst:.2f} times its bare work (at most {_MOST:.0f})")


def _sliders(app: Application) -> None:
    columns = app.worth.columns()
    names = columns.names
    took = seconds(lambda: app.worth.draw(columns, {name: 3 + n % 5 for n, name in enumerate(names)}), 21)
    shaped = seconds(lambda: app.worth.draw(columns, None, (80_000, 60_000, 30_000)), 21)
    print(f"{len(columns.people)} customers, {len(names)} keys: a slider redraws in {took * 1000:.1f} ms, "
          f"a border in {shaped * 1000:.1f} ms (at most {_SLIDER_MS:.0f})")  # fmt: skip


def _card(app: Application) -> None:
    """What the card reads beside itself on a reading thread, once the columns are there."""
    columns = app.worth.columns()
    models = app.insights.models()
    _, past = app.insights._history()  # pyright: ignore[reportPrivateUsage]

    def bare_year() -> None:
        from kobi_crm.analytics.lifetime import money_range

        if models is not None:
            money_range(*models, past.take([49]), 365)

    pages: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
        ("worth of one, parts", lambda: app.worth.explain(50), lambda: app.worth.draw(columns)),
        ("what losing one costs", lambda: app.insights.lifetime(50), bare_year),
    ]
    for name, page, bare in pages:
        page()
        took, least = seconds(page, 21), seconds(bare, 21)
        print(f"card, {name}: {took * 1000:.1f} ms, bare {least * 1000:.1f} ms, {took / least:.2f} times")
    whole = seconds(lambda: read_beside(app, 50, Progress()), 21)
    print(f"card, all that is read beside it: {whole * 1000:.1f} ms, none of it on the window's thread")


def _charts(app: Application) -> None:
    """Drawing alone, once the figures are there: it is done on a reading thread."""
    took: dict[str, float] = {}
    for name in NAMES:
        chart = app.charts.chart(name)
        look = ChartLook(1_000, chart.height(TEXT))
        took[name] = seconds(lambda chart=chart, look=look: chart.picture(look)) * 1000
    print("drawing a chart, ms: " + ", ".join(f"{name} {ms:.0f}" for name, ms in took.items()))


if __name__ == "__main__":
    main()
