"""Purchase logs to be judged on: reading them, their cut-offs and horizons, and small shops drawn from them."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from kobi_crm.analytics.quiet import Horizon
from kobi_crm.analytics.visits import Floats, VisitLog

LOGS = {
    "cdnow": (("1997-10-01", "1998-01-01", "1998-04-01"), 90, "3x:14:90"),
    "grocery": (("2006-10-01", "2007-01-01", "2007-04-01", "2007-07-01", "2007-10-01"), 60, "3x:14:90"),
}
"""Cut-offs, days of question a, clip of question b."""
LONG_TAIL = 180
MIN_VISITS = 3
_FEWEST = 10


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Who of the regulars of a day stays quiet for how long, and who did."""

    name: str
    today: date
    horizon: Horizon
    past: VisitLog
    regulars: VisitLog
    ahead: Floats
    """Days asked about, for each of the regulars."""
    quiet: Floats


def read_log(path: Path) -> VisitLog:
    """The log of a ``customer,date,amount`` file; customers are numbered as they first appear."""
    numbers: dict[str, int] = {}
    customers: list[int] = []
    days: list[int] = []
    amounts: list[int] = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            customers.append(numbers.setdefault(row["customer"], len(numbers)))
            days.append(date.fromisoformat(row["date"][:10]).toordinal())
            amounts.append(round(float(row["amount"]) * 100))
    return VisitLog.from_rows(customers, days, amounts)


def drawn(log: VisitLog, regulars: int, seed: int) -> VisitLog:
    """A random shop of so many customers with three or more visit days, and the others in proportion."""
    often = log.visits >= MIN_VISITS
    share = regulars / int(often.sum())
    if share >= 1.0:
        return log
    random = np.random.default_rng(seed)
    chosen = [
        random.choice(rows, round(len(rows) * share), replace=False)
        for rows in (np.flatnonzero(often), np.flatnonzero(~often))
    ]
    return log.only(np.sort(np.concatenate(chosen)))


def asked(log: VisitLog, cut_offs: tuple[date, ...], fixed: int, clip: str) -> Iterator[Question]:
    """The questions of quiet.md at each cut-off: a (fixed days), b (own gaps), c (to the end of a long tail)."""
    end = int(log.days.max()) + 1
    for today in cut_offs:
        past = log.before(today)
        regulars = past.from_visits(MIN_VISITS)
        if len(regulars) < _FEWEST:
            continue
        tail = end - today.toordinal()
        spans = {"a": Horizon(fixed, fixed), "b": Horizon.parse(clip)}
        if tail >= LONG_TAIL:
            spans["c"] = Horizon(tail, tail)
        for name, horizon in spans.items():
            ahead = horizon.ahead(regulars)
            quiet = (log.next_visits(regulars.ids, today) >= ahead).astype(np.float64)
            yield Question(name, today, horizon, past, regulars, ahead, quiet)
