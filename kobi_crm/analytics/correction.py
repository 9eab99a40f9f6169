"""A correction of the model's chances, learnt on the shop's own past: what such a silence came to here.

Past windows are treated as if each began today; a ridge logistic regression on top of the model's own log odds
learns from who stayed away in them. It starts from what many shops taught (``prior``): the less a shop has seen,
the nearer it stays to that (MAP estimate with a Gaussian prior; Gelman, Jakulin, Pittau & Su 2008).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.features import FEATURES, LAST_YEAR, features
from kobi_crm.analytics.mixture import MixtureFit
from kobi_crm.analytics.prior import Prior, shipped
from kobi_crm.analytics.visits import Floats, VisitLog

Ahead = Callable[[VisitLog], Floats]
"""Days ahead that are asked about, for every customer of a log."""

MIN_VISITS = 2
"""Visit days of a customer to be learnt from: one gap; a small shop needs every row it can get."""
SAMPLE = 12_000
"""Customers learnt from; more cost time and hardly move the slopes."""
SAMPLE_VISITS = 200_000
"""Their visits: what twelve windows cost grows with these."""

_WINDOWS = 12
_SHARE_AHEAD = 4
"""A window is at most a quarter of the log: one that is longer leaves too few to learn from."""
_SHORTEST_STEP = 7
_FADING = 0.9
_INDEPENDENT = 3.0
"""Overlapping windows together say as much as this many."""
_RIDGE = 2.0
_RIDGE_SMALL = 300.0
_SMALL = 60.0
"""Weighted rows at which the additional ridge of a small shop is half of what it is without any."""
_RIDGE_YEAR = 100.0
"""For what the same days of last year say: the windows hardly ever reach that far back."""
_TINY = 400.0
"""Weighted rows at which a shop starts half way between what tiny shops and what large ones taught."""
_RIDGE_INTERCEPT = 30.0
_RIDGE_PRIOR = 3.0
"""For how much of the prior holds here: one slope for all of it together."""
_UNTRIED = 0.1
_NEWTON_STEPS = 30
_YEARLY = np.isin(FEATURES, LAST_YEAR)


@dataclass(frozen=True, slots=True, eq=False)
class Window:
    """A stretch of the past as it could have been asked about on its first day."""

    number: int
    """0 ended today, 1 a step before, and so on."""
    start: date
    seen: VisitLog
    """Who had come often enough by then, with what had been bought by then."""
    ahead: Floats
    quiet: Floats
    """1 where nothing was bought for ``ahead`` days."""


@dataclass(frozen=True, slots=True, eq=False)
class Correction:
    """Added to the model's log odds: ``intercept`` + features, standardised by the prior, · ``slopes``."""

    prior: Prior
    slopes: Floats
    intercept: float

    def apply(self, offset: Floats, matrix: Floats) -> Floats:
        """Corrected chances from the model's log odds and the features of the same customers."""
        shift = self.intercept + self.prior.standardised(matrix) @ self.slopes
        return 1.0 / (1.0 + np.exp(-(offset + shift)))


def windows(
    past: VisitLog, today: date, ahead: Ahead, seed: int, min_visits: int = MIN_VISITS
) -> tuple[float, list[Window]]:
    """How many windows there are, overlaps counted once, and the windows themselves, the latest first."""
    regulars = past.from_visits(min_visits)
    if not len(regulars):
        return 0.0, []
    size = int(SAMPLE_VISITS * len(regulars) / len(regulars.days))
    regulars = regulars.sample(min(SAMPLE, size), seed)
    span = today.toordinal() - int(past.days.min())
    length = min(float(np.max(ahead(regulars))), span / _SHARE_AHEAD)
    step = max(_SHORTEST_STEP, length / 4)
    history = max(21.0, 0.6 * length)
    count = int(min(_WINDOWS, (span - length - history) // step + 1))
    found = list(
        _windows(regulars, [length + number * step for number in range(count)], today, ahead, min_visits)
    )
    return 1.0 + (count - 1) * step / length, found


def learn(
    past: VisitLog,
    today: date,
    fitted: MixtureFit,
    shop_gap: float,
    ahead: Ahead,
    seed: int,
    prior: Prior | None = None,
) -> Correction | None:
    """Learn from the shop's own past, starting from ``prior`` (the shipped one); None in its first weeks."""
    prior = prior or shipped()
    stretches, found = windows(past, today, ahead, seed)
    if not found:
        return None
    share = min(1.0, _INDEPENDENT / len(found))
    rows = [features(window.seen, window.start, fitted, shop_gap, window.ahead) for window in found]
    offset, matrix = (np.concatenate(column) for column in zip(*rows, strict=True))
    quiet = np.concatenate([window.quiet for window in found])
    weight = np.repeat(
        [share * _FADING**window.number for window in found], [len(window.quiet) for window in found]
    )
    prior = prior.of_shop(matrix, 1.0 / (1.0 + (float(weight.sum()) / _TINY) ** 2))
    standard = prior.standardised(matrix)
    design = np.column_stack([np.ones(len(standard)), standard, standard @ prior.slopes])
    strength = _RIDGE + _RIDGE_SMALL / (1.0 + float(weight.sum()) / _SMALL)
    spread = np.maximum(standard.std(axis=0), 0.05)
    slack = np.where(_YEARLY, _RIDGE_YEAR, strength * spread)
    ridge = np.concatenate(([_RIDGE_INTERCEPT], slack, [_RIDGE_PRIOR]))
    start = np.concatenate(([prior.intercept], prior.slopes, [0.0]))
    moved = ridge_logistic(design, offset, quiet, weight, ridge, start) - start
    moved *= stretches / (stretches + _UNTRIED)
    slopes = (1.0 + moved[-1]) * prior.slopes + moved[1:-1]
    return Correction(prior, slopes, prior.intercept + float(moved[0]))


def ridge_logistic(
    design: Floats, offset: Floats, quiet: Floats, weight: Floats, ridge: Floats, start: Floats
) -> Floats:
    """Logistic regression with an offset and a ridge that pulls towards ``start``, by Newton steps."""

    def cost(found: Floats) -> float:
        odds = offset + design @ found
        return float(weight @ (np.logaddexp(0.0, odds) - quiet * odds) + 0.5 * ridge @ (found - start) ** 2)

    found = start.copy()
    lowest = cost(found)
    for _ in range(_NEWTON_STEPS):
        chance = 1.0 / (1.0 + np.exp(-(offset + design @ found)))
        slope = design.T @ (weight * (chance - quiet)) + ridge * (found - start)
        curve = (design * (weight * chance * (1.0 - chance))[:, None]).T @ design + np.diag(ridge + 1e-9)
        move = np.linalg.solve(curve, slope)
        reach = 1.0
        while reach > 1e-4 and cost(found - reach * move) > lowest:
            reach *= 0.5
        better = cost(found - reach * move)
        if better > lowest - 1e-6:
            break
        found, lowest = found - reach * move, better
    return found


def _windows(
    regulars: VisitLog, starts: list[float], today: date, ahead: Ahead, min_visits: int
) -> Iterator[Window]:
    for number, ago in enumerate(starts):
        start = today - timedelta(days=round(ago))
        seen = regulars.before(start).from_visits(min_visits)
        if len(seen):
            asked = np.minimum(ahead(seen), starts[0])
            quiet = (regulars.next_visits(seen.ids, start) >= asked).astype(np.float64)
            yield Window(number, start, seen, asked, quiet)
