"""How well noticing foresees who stays away, beside simpler rules and published models.

``python benchmarks/noticing.py LOG.csv --name cdnow`` judges a log whole (table of quiet.md, with 95 % intervals over
customers); ``--small 100 300`` random small shops drawn from it, with how far ours is from every other detector (95 %
intervals over shops drawn again); ``--simulated`` the invented shops, without a log. ``--proof`` replays the last
year's weekly lists instead: who left, who of them had been listed in time, and the empty alarms.
Another log needs ``--cut-offs``. At each cut-off only rows before it are seen; every customer with three or
more visit days is scored: a quiet for so many days, b for three own median gaps (clipped), c to the end of a long tail.
"""

import argparse
import time
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

# First: it asks for one BLAS thread, which numpy hears only when it is loaded.
from rules import Detector, detectors  # isort: skip

import numpy as np
from learn_prior import read_prior
from logs import LOGS, Question, asked, drawn, read_log
from scores import MEASURES, Answers, calibration_error, interval, measure
from shops import OPENING, SHOPS, build

from kobi_crm.analytics.prior import Prior
from kobi_crm.analytics.proof import replay
from kobi_crm.analytics.quiet import listed, notice
from kobi_crm.analytics.visits import Floats, VisitLog
from kobi_crm.analytics.weekly_list import Candidate

_TWO_YEARS = 730
_PROOF_CUSTOMERS = 3_000
"""A log is replayed with at most so many random customers: fifty-two lists take their time."""

Cell = dict[str, dict[str, list[Answers]]]
"""Answers by question and detector."""


def answered(questions: Iterable[Question], by: dict[str, Detector]) -> Cell:
    """Every detector's answers to every question, in the order of the cut-offs."""
    found: Cell = {}
    for question in questions:
        for name, detector in by.items():
            answers = Answers(question.regulars.ids, question.quiet, detector(question))
            found.setdefault(question.name, {}).setdefault(name, []).append(answers)
    return found


def print_whole(cells: Cell, times: int) -> None:
    """The table of quiet.md for each question, with what drawing the customers again makes of it."""
    for question, by in sorted(cells.items()):
        print(f"\n{question}, {len(next(iter(by.values())))} cut-offs")
        print(f"  {'':20s}" + "".join(f"{name:>22s}" for name in MEASURES))
        for name, answers in by.items():
            mean = measure(answers)
            spread = interval(answers, times) if times else None
            if mean is not None:
                print(
                    f"  {name:20s}" + "".join(_figure(mean, spread, place) for place in range(len(MEASURES)))
                )


def print_small(shops: list[Cell], title: str) -> None:
    """AUC, log loss and calibration error, the mean over shops; by chance alone: what a perfect model would err."""
    print(f"\n{title}: {len(shops)} shops; AUC, log loss, ECE")
    for question in sorted({question for shop in shops for question in shop}):
        print(f"  {question}")
        rows = [shop[question] for shop in shops if question in shop]
        for name in rows[0]:
            means = [mean for row in rows if (mean := measure(row[name])) is not None]
            if means:
                figures = np.mean(means, axis=0)[[0, 3, 4]]
                ahead = (
                    _ours_less(rows, name) if len(rows) > 1 and name != "ours" and "ours" in rows[0] else ""
                )
                print(f"    {name:20s}" + "".join(f"{figure:9.4f}" for figure in figures) + ahead)
        print(f"    {'ECE by chance alone':20s}{np.mean([_chance_error(row['ours']) for row in rows]):27.4f}")


def _ours_less(rows: list[dict[str, list[Answers]]], name: str, times: int = 2_000) -> str:
    """Ours less another detector's AUC and log loss over the same shops; the interval draws the shops again."""
    pairs = [(measure(row["ours"]), measure(row[name])) for row in rows]
    apart = np.array(
        [(mine - other)[[0, 3]] for mine, other in pairs if mine is not None and other is not None]
    )
    drawn_again = np.random.default_rng(0).integers(0, len(apart), (times, len(apart)))
    low, high = np.quantile(apart[drawn_again].mean(axis=1), (0.025, 0.975), axis=0)
    mean = apart.mean(axis=0)
    cells = (f"{mean[i]:+.4f} ({low[i]:+.3f} to {high[i]:+.3f})" for i in (0, 1))
    return "   ours less this: " + ", ".join(cells)


def proof(log: VisitLog, today: date, prior: Prior | None, name: str) -> None:
    """Replay the weekly lists of the year before ``today``."""

    def look(past: VisitLog, day: date) -> list[Candidate]:
        rows = notice(past, day, prior=prior)
        return [
            Candidate(row.customer_id, row.state, row.score, row.rhythm.last_day)
            for row in (rows[place] for place in listed(rows))
        ]

    found = replay(log, today, look)
    after = "-" if found.days_after is None else f"{found.days_after:.0f}"
    lists = f"{len(found.listings):6d} {found.left:6d} {found.caught:7d} {found.empty_alarms:6d} {after:>6s}"
    rules = "".join(f" {rule.caught:6d} {rule.empty_alarms:6d}" for rule in found.rules)
    print(f"  {name:22s} {lists} {rules}", flush=True)


def _proofs(log: VisitLog | None, chosen: argparse.Namespace) -> None:
    print(
        "\nproof: a year of weekly lists, then fixed limits of 30, 60 and 90 days (left and noticed in time, empty)"
    )
    print(f"  {'':22s} listed   left  caught  empty   days  c30    e30    c60    e60    c90    e90")
    if log is None:
        for kind in SHOPS:
            last = OPENING + timedelta(days=min(kind.parts[0].days, _TWO_YEARS))
            proof(build(kind.name, kind.parts, 0).log, last, None, kind.name)
        return
    end = date.fromordinal(int(log.days.max()) + 1)
    prior = read_prior(chosen.name)
    shops = [
        (f"{many} regulars, {s}", drawn(log, many, s)) for many in chosen.small for s in range(chosen.seeds)
    ]
    for name, shop in shops or [("all", log.sample(_PROOF_CUSTOMERS, 0))]:
        proof(shop, end, prior, name)


def simulated(by: dict[str, Detector]) -> None:
    """Judge the invented shops."""
    for kind in SHOPS:
        shops = [build(kind.name, kind.parts, seed).log for seed in range(kind.seeds)]
        print_small(
            [answered(asked(log, kind.days(), kind.fixed, kind.clip), by) for log in shops], kind.name
        )


def _chance_error(answers: list[Answers]) -> float:
    random = np.random.default_rng(0)
    return float(
        np.mean(
            [
                calibration_error((random.random(len(a.chances)) < a.chances).astype(np.float64), a.chances)
                for a in answers
                for _ in range(20)
            ]
        )
    )


def _figure(mean: Floats, spread: tuple[Floats, Floats] | None, place: int) -> str:
    if spread is None:
        return f"{mean[place]:22.4f}"
    return f"{f'{mean[place]:.4f} ({spread[0][place]:.3f}-{spread[1][place]:.3f})':>22s}"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("log", type=Path, nargs="?")
    parser.add_argument(
        "--name", choices=sorted(LOGS), help="a known log: its cut-offs, and a prior without it"
    )
    parser.add_argument("--cut-offs", nargs="+", type=date.fromisoformat)
    parser.add_argument("--days", type=int, default=60, help="days of question a")
    parser.add_argument("--clip", default="3x:14:90")
    parser.add_argument("--small", nargs="*", type=int, default=[], help="regulars of small shops")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument(
        "--bootstrap", type=int, default=200, help="how often to draw again; 0 for no intervals"
    )
    parser.add_argument("--only", nargs="+", help="detectors, by name")
    parser.add_argument("--simulated", action="store_true")
    parser.add_argument("--proof", action="store_true", help="replay the last year's lists")
    chosen = parser.parse_args()
    if bool(chosen.log) == chosen.simulated or (chosen.log and not (chosen.name or chosen.cut_offs)):
        parser.error("give a log with --name or --cut-offs, or --simulated")
    return chosen


def main() -> None:
    """Print what was asked for."""
    chosen = _options()
    began = time.perf_counter()
    everyone = detectors(read_prior(chosen.name))
    by = {name: found for name, found in everyone.items() if not chosen.only or name in chosen.only}
    if chosen.proof:
        _proofs(read_log(chosen.log) if chosen.log else None, chosen)
    elif chosen.simulated:
        simulated(by)
    else:
        _judge(read_log(chosen.log), chosen, by)
    print(f"\n{time.perf_counter() - began:.0f} s")


def _judge(log: VisitLog, chosen: argparse.Namespace, by: dict[str, Detector]) -> None:
    cut_offs, days, clip = chosen.cut_offs, chosen.days, chosen.clip
    if chosen.name:
        known, days, clip = LOGS[chosen.name]
        cut_offs = [date.fromisoformat(day) for day in known]
    if not chosen.small:
        print_whole(answered(asked(log, tuple(cut_offs), days, clip), by), chosen.bootstrap)
    for regulars in chosen.small:
        shops = [drawn(log, regulars, seed) for seed in range(chosen.seeds)]
        found = [answered(asked(shop, tuple(cut_offs), days, clip), by) for shop in shops]
        print_small(found, f"{regulars} regulars")


if __name__ == "__main__":
    main()
