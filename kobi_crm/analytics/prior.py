"""What many shops taught: the correction a shop starts from until its own past knows better.

The numbers are a table of constants made by ``benchmarks/learn_prior.py`` from two public logs (a CD web shop,
an online grocer) and invented shops; whoever judges on one of those logs passes a prior learnt without it.
A tiny shop starts from what invented shops of all kinds taught alone, bent by how regular its customers are: two
logs are too few to say what suits a shop of a hundred.
"""

from dataclasses import dataclass
from typing import Self

import numpy as np

from kobi_crm.analytics.features import FEATURES
from kobi_crm.analytics.prior_table import INTERCEPTS, TABLE
from kobi_crm.analytics.visits import Floats

_CLIP = 4.0
_REGULAR = FEATURES.index("regularity")
_USUAL, _SPREAD = 0.7, 0.5
_LEAST, _MOST = -1.5, 2.0


@dataclass(frozen=True, slots=True, eq=False)
class Tiny:
    """Where a tiny shop starts: the correction of a shop of usual regularity, and what regularity adds to it."""

    slopes: Floats
    bend: Floats
    intercept: float
    intercept_bend: float


@dataclass(frozen=True, slots=True, eq=False)
class Prior:
    """Scale of every feature, and the correction ``intercept`` + standardised features · ``slopes``."""

    centre: Floats
    scale: Floats
    slopes: Floats
    intercept: float
    tiny: Tiny | None = None

    @classmethod
    def of_table(cls, rows: Floats, intercepts: tuple[float, float, float]) -> Self:
        """From rows of mean, spread, slope, a tiny shop's slope and its bend; and the three intercepts."""
        centre, scale, slopes, tiny, bend = rows.T
        return cls(centre, scale, slopes, intercepts[0], Tiny(tiny, bend, *intercepts[1:]))

    def standardised(self, matrix: Floats) -> Floats:
        """Features in spreads from the mean of many shops, none further out than four."""
        return np.clip((matrix - self.centre) / self.scale, -_CLIP, _CLIP)

    def of_shop(self, matrix: Floats, tiny: float) -> "Prior":
        """The prior of a shop with these features, so far (0 to 1) as it is a tiny one."""
        if self.tiny is None:
            return self
        bent = regularity(matrix)
        slopes = self.tiny.slopes + bent * self.tiny.bend
        intercept = self.tiny.intercept + bent * self.tiny.intercept_bend
        return Prior(
            self.centre,
            self.scale,
            (1.0 - tiny) * self.slopes + tiny * slopes,
            (1.0 - tiny) * self.intercept + tiny * intercept,
        )


def regularity(matrix: Floats) -> float:
    """How regular the customers of a shop are: 0 is usual, -1.5 pure chance, 2 by the clock."""
    return float(np.clip((matrix[:, _REGULAR].mean() - _USUAL) / _SPREAD, _LEAST, _MOST))


def shipped() -> Prior:
    """The prior the program ships, learnt from all logs there are."""
    return Prior.of_table(np.array([row[1:] for row in TABLE]), INTERCEPTS)
