"""A correction of the model's chances, learnt on the shop's own past: what such a silence came to here.

Past windows are treated as if each began today; a ridge logistic regression on top of the model's own log odds
learns from who stayed away in them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from kobi_crm.analytics.features import features
from kobi_crm.analytics.mixture import MixtureFit
from kobi_crm.analytics.visits import Floats, VisitLog

Ahead = Callable[[VisitLog], Floats]
"""Days ahead that are asked about, for every customer of a log."""

MIN_VISITS = 2
"""Visit days of a customer to be learnt from: one gap; a small shop needs every row it can get."""
SAMPLE = 4_000
"""Customers learnt from; more cost time and hardly move the slopes."""

_WINDOWS = 12
_SHORTEST_LOG = 60
_SHORTEST_STEP = 7
_FADING = 0.9
_FEWEST = 8
_RIDGE = 20.0
_CLIP = 4.0
_NEWTON_STEPS = 30


@dataclass(frozen=True, slots=True, eq=False)
class Correction:
    """Added to the model's log odds: ``trust`` · (``intercept`` + standardised features · ``slopes``)."""

    centre: Floats
    scale: Floats
    slopes: Floats
    intercept: float
    trust: float

    def apply(self, offset: Floats, matrix: Floats) -> Floats:
        """Corrected chances from the model's log odds and the features of the same customers."""
        shift = self.intercept + _standard(matrix, self.centre, self.scale) @ self.slopes
        return 1.0 / (1.0 + np.exp(-(offset + self.trust * shift)))


def learn(
    past: VisitLog, today: date, fitted: MixtureFit, shop_gap: float, ahead: Ahead, seed: int
) -> Correction | None:
    """Learn from the shop's own past; None where it is too young or hardly anybody stayed away."""
    span = today.toordinal() - int(past.days.min()) if len(past) else 0
    regulars = past.from_visits(MIN_VISITS)
    if span < _SHORTEST_LOG or not len(regulars):
        return None
    regulars = regulars.sample(SAMPLE, seed)
    length = min(float(np.max(ahead(regulars))), span / 3)
    step = max(_SHORTEST_STEP, length / 4)
    history = max(21.0, 0.6 * length)
    count = int(min(_WINDOWS, (span - length - history) // step + 1))
    rows: list[tuple[Floats, Floats, Floats, Floats]] = []
    for number in range(count):
        start = today - timedelta(days=round(length + number * step))
        seen = regulars.before(start).from_visits(MIN_VISITS)
        if len(seen):
            asked = np.minimum(ahead(seen), length)
            quiet = (regulars.next_visits(seen.ids, start) >= asked).astype(np.float64)
            weight = np.full(len(seen), _FADING**number * min(1.0, 3.0 / count))
            rows.append((*features(seen, start, fitted, shop_gap, asked), quiet, weight))
    if not rows:
        return None
    offset, matrix, quiet, weight = (np.concatenate(column) for column in zip(*rows, strict=True))
    if min(quiet.sum(), len(quiet) - quiet.sum()) < _FEWEST:
        return None
    windows = 1.0 + (count - 1) * step / length
    centre, scale = matrix.mean(axis=0), np.maximum(matrix.std(axis=0), 1e-6)
    intercept, slopes = _ridge(_standard(matrix, centre, scale), offset, quiet, weight)
    return Correction(centre, scale, slopes, intercept, windows / (windows + 0.3))


def _standard(matrix: Floats, centre: Floats, scale: Floats) -> Floats:
    return np.clip((matrix - centre) / scale, -_CLIP, _CLIP)


def _ridge(matrix: Floats, offset: Floats, quiet: Floats, weight: Floats) -> tuple[float, Floats]:
    """Logistic regression with an offset, a free intercept and a ridge on the slopes, by Newton steps."""
    design = np.column_stack([np.ones(len(matrix)), matrix])
    ridge = np.full(design.shape[1], _RIDGE)
    ridge[0] = 0.0

    def cost(found: Floats) -> float:
        odds = offset + design @ found
        return float(weight @ (np.logaddexp(0.0, odds) - quiet * odds) + 0.5 * ridge @ found**2)

    found = np.zeros(design.shape[1])
    lowest = cost(found)
    for _ in range(_NEWTON_STEPS):
        chance = 1.0 / (1.0 + np.exp(-(offset + design @ found)))
        slope = design.T @ (weight * (chance - quiet)) + ridge * found
        curve = (design * (weight * chance * (1.0 - chance))[:, None]).T @ design + np.diag(ridge + 1e-9)
        move = np.linalg.solve(curve, slope)
        reach = 1.0
        while reach > 1e-4 and cost(found - reach * move) > lowest:
            reach *= 0.5
        better = cost(found - reach * move)
        if better > lowest - 1e-6:
            break
        found, lowest = found - reach * move, better
    return float(found[0]), found[1:]
