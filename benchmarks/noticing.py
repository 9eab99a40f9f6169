"""How well noticing foresees who stays away: ``python benchmarks/noticing.py LOG.csv --name cdnow``.

At each cut-off only rows before it are seen; every customer with three or more visit days is scored.
Questions: a nothing bought in the next H days, b nothing within three times the own median gap (clipped),
c nothing until the end of a long tail.
"""

import argparse
import csv
import time
from datetime import date
from pathlib import Path

# First: it asks for one BLAS thread, which numpy hears only when it is loaded.
from kobi_crm.analytics.quiet import Horizon, notice  # isort: skip

import numpy as np

from kobi_crm.analytics.visits import Floats, VisitLog

LOGS = {
    "cdnow": (("1997-10-01", "1998-01-01", "1998-04-01"), 90, "3x:14:90"),
    "grocery": (("2006-10-01", "2007-01-01", "2007-04-01", "2007-07-01", "2007-10-01"), 60, "3x:14:90"),
}
LONG_TAIL = 180


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


def auc(quiet: Floats, score: Floats) -> float:
    """Area under the ROC curve by mean ranks."""
    _, place, ties = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(ties) - (ties - 1) / 2)[place]
    yes = quiet.sum()
    return float((ranks[quiet > 0].sum() - yes * (yes + 1) / 2) / (yes * (len(quiet) - yes)))


def log_loss(quiet: Floats, score: Floats) -> float:
    """Mean negative log likelihood, probabilities kept a millionth away from 0 and 1."""
    score = np.clip(score, 1e-6, 1 - 1e-6)
    return float(-np.mean(np.where(quiet > 0, np.log(score), np.log(1 - score))))


def calibration_error(quiet: Floats, score: Floats) -> float:
    """Expected calibration error over ten bins of equal count."""
    bins = np.array_split(np.argsort(score, kind="stable"), 10)
    return float(sum(abs(quiet[b].sum() - score[b].sum()) for b in bins) / len(quiet))


def next_days(log: VisitLog, ids: list[int], today: date) -> Floats:
    """Days from ``today`` to each customer's next visit, infinite where there is none."""
    row_days = log.days.astype(np.int64)
    owner = np.repeat(log.ids, log.visits)
    later = row_days >= today.toordinal()
    first: dict[int, int] = {}
    for customer, day in zip(owner[later].tolist(), row_days[later].tolist(), strict=True):
        first.setdefault(customer, day - today.toordinal())
    return np.array([first.get(customer, np.inf) for customer in ids])


def questions(log: VisitLog, today: date, fixed: int, own: str) -> dict[str, Horizon]:
    """The horizons asked at a cut-off."""
    tail = int(log.days.max()) + 1 - today.toordinal()
    asked = {"a": Horizon.parse(str(fixed)), "b": Horizon.parse(own)}
    return asked | ({"c": Horizon.parse(str(tail))} if tail >= LONG_TAIL else {})


def main() -> None:
    """Print AUC, log loss and calibration error of each question, averaged over the cut-offs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("log", type=Path)
    parser.add_argument("--name", choices=sorted(LOGS), required=True)
    chosen = parser.parse_args()
    log = read_log(chosen.log)
    cut_offs, fixed, own = LOGS[chosen.name]
    cells: dict[str, list[tuple[float, float, float]]] = {}
    spent = 0.0
    for today in map(date.fromisoformat, cut_offs):
        for question, horizon in questions(log, today, fixed, own).items():
            began = time.perf_counter()
            noticed = notice(log, today, horizon)
            spent += time.perf_counter() - began
            limits = np.array([horizon.days(row.median_gap) for row in noticed])
            quiet = (next_days(log, [row.customer_id for row in noticed], today) >= limits).astype(np.float64)
            score = np.array([row.p_quiet for row in noticed])
            cell = (auc(quiet, score), log_loss(quiet, score), calibration_error(quiet, score))
            cells.setdefault(question, []).append(cell)
    for question, rows in sorted(cells.items()):
        area, loss, error = np.mean(rows, axis=0)
        print(f"{chosen.name} {question}: AUC {area:.4f}  log loss {loss:.4f}  calibration error {error:.4f}")
    print(f"{sum(map(len, cells.values()))} scorings in {spent:.1f} s")


if __name__ == "__main__":
    main()
