"""Learns the shipped prior: ``python benchmarks/learn_prior.py FOLDER`` with cdnow.csv and grocery.csv in it.

Every shop (the two logs, small shops drawn from them, eighty invented ones) is asked at several days what only its
future tells; one ridge logistic regression learns from all of them. Priors that have not seen one of the logs,
for judging on that log, are written to ``benchmarks/priors.json``.
"""

import argparse
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

# First: it asks for one BLAS thread, which numpy hears only when it is loaded.
from kobi_crm.analytics.quiet import Horizon  # isort: skip

import numpy as np
from logs import LOGS, MIN_VISITS, drawn, read_log
from shops import build, random_kind

from kobi_crm.analytics import mixture
from kobi_crm.analytics.correction import ridge_logistic
from kobi_crm.analytics.features import FEATURES, features
from kobi_crm.analytics.prior import Prior, Tiny, regularity
from kobi_crm.analytics.visits import Floats, VisitLog

HERE = Path(__file__).parent
PRIORS = HERE / "priors.json"
TABLE = HERE.parent / "kobi_crm" / "analytics" / "prior_table.py"
INVENTED = "invented"
_AHEAD = [
    Horizon(*days)
    for days in ((14, 14), (30, 30), (60, 60), (90, 90), (180, 180), (3, 30), (7, 90), (14, 90))
]
_SHARES = {"cdnow": 1.0, "grocery": 1.0, INVENTED: 0.3}
_SHOPS = 80
_ROWS = 20_000.0
"""All rows together weigh as much as this many."""
_RIDGE = 20.0
_RIDGE_BEND = 60.0
_LARGE = 300
"""A shop of more customers than this counts no more than one of so many."""
_FEWEST = 15


@dataclass(frozen=True, slots=True, eq=False)
class Lesson:
    """One shop asked one question on one day."""

    source: str
    offset: Floats
    matrix: Floats
    quiet: Floats


def lessons(source: str, log: VisitLog, shares: tuple[float, ...], shift: int = 0) -> Iterator[Lesson]:
    """What a log teaches when asked after these shares of its days."""
    first, end = int(log.days.min()), int(log.days.max()) + 1
    for share in shares:
        today = date.fromordinal(int(first + (end - first) * share) + shift)
        past = log.before(today)
        regulars = past.from_visits(MIN_VISITS)
        if len(regulars) < _FEWEST:
            continue
        fitted, gap = mixture.fit(past, past.stats(today)), past.usual_gap()
        for horizon in _AHEAD:
            if horizon.high > end - today.toordinal():
                continue
            ahead = horizon.ahead(regulars)
            offset, matrix = features(regulars, today, fitted, gap, ahead)
            quiet = (log.next_visits(regulars.ids, today) >= ahead).astype(np.float64)
            yield Lesson(source, offset, matrix, quiet)


def everything(folder: Path) -> list[Lesson]:
    """All lessons: each log whole, six shops of 300 and ten of 100 regulars drawn from it, invented shops."""
    found: list[Lesson] = []
    often = (0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85)
    for name in LOGS:
        log = read_log(folder / f"{name}.csv")
        found += lessons(name, log.sample(6_000, 0), often)
        for regulars, shops in ((300, 6), (100, 10)):
            for seed in range(shops):
                found += lessons(name, drawn(log, regulars, 1_000 + seed), often, seed * 7 % 20)
    for seed in range(_SHOPS):
        kind = random_kind(seed)
        log = build(kind.name, (kind,), seed).log
        for shop in (log, drawn(log, 100, seed)):
            found += lessons(INVENTED, shop, (0.4, 0.6, 0.8))
    return found


def learn(found: list[Lesson]) -> Prior:
    """The correction that suits all of these shops best, and beside it what the invented ones alone taught."""
    offset, quiet = (
        np.concatenate([getattr(lesson, name) for lesson in found]) for name in ("offset", "quiet")
    )
    matrix = np.concatenate([lesson.matrix for lesson in found])
    weight = _weights(found)
    centre = weight @ matrix / weight.sum()
    scale = np.maximum(np.sqrt(weight @ (matrix - centre) ** 2 / weight.sum()), 0.05)
    plain = Prior(centre, scale, np.zeros(len(scale)), 0.0)
    design = np.column_stack([np.ones(len(matrix)), plain.standardised(matrix)])
    ridge = np.append(0.0, np.full(len(scale), _RIDGE))
    slopes = ridge_logistic(design, offset, quiet, weight, ridge, np.zeros(len(ridge)))
    return Prior(centre, scale, slopes[1:], float(slopes[0]), _tiny(found, plain))


def _tiny(found: list[Lesson], plain: Prior) -> Tiny:
    """What the invented shops taught, and how it bends with the regularity of a shop's customers."""
    invented = [lesson for lesson in found if lesson.source == INVENTED]
    weight = _weights(invented)
    offset, quiet = (
        np.concatenate([getattr(lesson, name) for lesson in invented]) for name in ("offset", "quiet")
    )
    rows = [plain.standardised(lesson.matrix) for lesson in invented]
    straight = np.column_stack([np.ones(len(quiet)), np.concatenate(rows)])
    bent = np.concatenate([np.full(len(lesson.quiet), regularity(lesson.matrix)) for lesson in invented])
    design = np.hstack([straight, straight * bent[:, None]])
    count = len(plain.scale)
    ridge = np.concatenate(([0.0], np.full(count, _RIDGE), np.full(count + 1, _RIDGE_BEND)))
    slopes = ridge_logistic(design, offset, quiet, weight, ridge, np.zeros(len(ridge)))
    level, bend = slopes[: count + 1], slopes[count + 1 :]
    return Tiny(level[1:], bend[1:], float(level[0]), float(bend[0]))


def _weights(found: list[Lesson]) -> Floats:
    """A weight for every row: the sources by their shares, the shops of a source by their size up to a limit."""
    counted = dict.fromkeys(_SHARES, 0.0)
    for lesson in found:
        counted[lesson.source] += min(len(lesson.quiet), _LARGE)
    weight = np.concatenate(
        [
            np.full(n, _SHARES[lesson.source] * min(n, _LARGE) / counted[lesson.source] / n)
            for lesson in found
            for n in (len(lesson.quiet),)
        ]
    )
    return weight * (_ROWS / weight.sum())


def read_prior(name: str | None) -> Prior | None:
    """The prior that has not seen this log; None where every prior is as good (the shipped one)."""
    kept = json.loads(PRIORS.read_text(encoding="utf-8"))
    if name is None or name not in kept:
        return None
    return Prior.of_table(np.array(kept[name]["table"]), tuple(kept[name]["intercepts"]))


def _rows(prior: Prior) -> tuple[list[list[float]], list[float]]:
    """The table of a prior, and its intercepts."""
    tiny = prior.tiny
    if tiny is None:
        raise ValueError("a prior without what tiny shops start from")
    columns = np.column_stack([prior.centre, prior.scale, prior.slopes, tiny.slopes, tiny.bend])
    intercepts = (prior.intercept, tiny.intercept, tiny.intercept_bend)
    return [[round(value, 5) for value in row] for row in columns.tolist()], [round(i, 5) for i in intercepts]


def main() -> None:
    """Write the shipped table and the priors for judging."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    found = everything(parser.parse_args().folder)
    kept: dict[str, dict[str, object]] = {}
    for name in LOGS:
        table, intercepts = _rows(learn([lesson for lesson in found if lesson.source != name]))
        kept[name] = {"intercepts": intercepts, "table": table}
    PRIORS.write_text(json.dumps(kept).replace("], [", "],\n[") + "\n", encoding="utf-8")
    table, intercepts = _rows(learn(found))
    lines = [
        '"""Made by benchmarks/learn_prior.py: feature, mean, spread, slope; in tiny shops slope and its bend."""\n',
        f"INTERCEPTS = ({', '.join(map(str, intercepts))})",
        "TABLE = (",
        *(f'    ("{name}", {", ".join(map(str, row))}),' for name, row in zip(FEATURES, table, strict=True)),
        ")\n",
    ]
    TABLE.write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
