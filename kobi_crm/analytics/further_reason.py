"""The strongest further reason, beside the silence itself, why somebody may stay away: a code for a sentence.

Of all terms of a chance (the mixture against pure chance, and the correction's), those that can be said in plain
words are gathered; one is named only where it moved this customer's chance and the fact behind it is plain.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from kobi_crm.analytics.correction import Correction
from kobi_crm.analytics.features import FEATURES
from kobi_crm.analytics.visits import Floats

FurtherReason = Literal["visits_slowing", "basket_shrinks", "steady_rhythm", "away_last_year"]

LEAST_MOVE = 0.05
"""What a reason must add to the log odds of staying away."""


@dataclass(frozen=True, slots=True)
class _Words:
    """A reason: the terms it is made of, and the term that must lie beyond ``limit`` for the words to be true."""

    code: FurtherReason
    terms: tuple[str, ...]
    fact: str
    limit: float
    below: bool = False
    """The fact is a fall: the term must lie at or below the limit."""


# The latest gaps a quarter longer than usual, later ones counting more.
_SLOWING = _Words("visits_slowing", ("trend of gaps", "last gap"), "trend of gaps", float(np.log(1.25)))
_REASONS = (
    _SLOWING,
    # The latest visits a fifth below the own mean.
    _Words("basket_shrinks", ("trend of spending",), "trend of spending", float(np.log(0.8)), below=True),
    # At least as regular as four-fold Erlang gaps.
    _Words("steady_rhythm", ("regularity", "lateness by regularity"), "regularity", float(np.log(4.0))),
    _Words(
        "away_last_year",
        ("stayed away at this time a year ago",),
        "stayed away at this time a year ago",
        0.01,
    ),
)


def further_reasons(learnt: Correction, matrix: Floats) -> list[FurtherReason | None]:
    """For each customer (a row of features) the reason that raised the chance most, if any can be named."""
    moved = learnt.prior.standardised(matrix) * learnt.slopes
    raised = [_raised(words, moved, matrix) for words in _REASONS]
    table = np.column_stack(raised)
    best = table.argmax(axis=1)
    codes = [words.code for words in _REASONS]
    return [
        codes[place] if table[row, place] >= LEAST_MOVE else None for row, place in enumerate(best.tolist())
    ]


def _raised(words: _Words, moved: Floats, matrix: Floats) -> Floats:
    """What a reason adds to the log odds, 0 where its words would not be true."""
    total = moved[:, [FEATURES.index(term) for term in words.terms]].sum(axis=1)
    if words.code == "steady_rhythm":
        # A regular customer's silence weighs more: half of what the mixture sees and pure chance does not.
        mixed, plain = (matrix[:, FEATURES.index(term)] for term in ("model", "plain model"))
        total = total + 0.5 * (mixed - plain)
    fact = matrix[:, FEATURES.index(words.fact)]
    holds = fact <= words.limit if words.below else fact >= words.limit
    if words.code == "steady_rhythm":
        holds &= matrix[:, FEATURES.index(_SLOWING.fact)] < _SLOWING.limit
    return np.where(holds, total, 0.0)
