"""How good chances are: ranking, precision, sharpness and calibration, and how sure one can be of each."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from kobi_crm.analytics.visits import Floats, Ints

MEASURES = ("AUC", "AP", "Brier", "log loss", "ECE")
_BINS = 10


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """One question at one cut-off: who was asked about, who stayed quiet, and the chances given."""

    ids: Ints
    quiet: Floats
    chances: Floats

    def take(self, rows: Ints) -> "Answers":
        """The same for some of the customers."""
        return Answers(self.ids[rows], self.quiet[rows], self.chances[rows])


def auc(quiet: Floats, score: Floats) -> float:
    """Area under the ROC curve by mean ranks."""
    _, place, ties = np.unique(score, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(ties) - (ties - 1) / 2)[place]
    yes = quiet.sum()
    return float((ranks[quiet > 0].sum() - yes * (yes + 1) / 2) / (yes * (len(quiet) - yes)))


def average_precision(quiet: Floats, score: Floats) -> float:
    """Mean precision at each customer who stayed quiet; equal scores stand together."""
    order = np.argsort(-score, kind="stable")
    caught = np.cumsum(quiet[order])
    ends = np.flatnonzero(np.diff(score[order], append=np.inf))
    precision = caught[ends] / (ends + 1.0)
    return float(precision @ np.diff(caught[ends], prepend=0.0) / quiet.sum())


def brier(quiet: Floats, score: Floats) -> float:
    """Mean squared error."""
    return float(np.mean((score - quiet) ** 2))


def log_loss(quiet: Floats, score: Floats) -> float:
    """Mean negative log likelihood, chances kept a millionth away from 0 and 1."""
    score = np.clip(score, 1e-6, 1 - 1e-6)
    return float(-np.mean(np.where(quiet > 0, np.log(score), np.log(1 - score))))


def calibration_error(quiet: Floats, score: Floats) -> float:
    """Expected calibration error over ten bins of equal count."""
    bins = np.array_split(np.argsort(score, kind="stable"), _BINS)
    return float(sum(abs(quiet[b].sum() - score[b].sum()) for b in bins) / len(quiet))


def measure(answers: Sequence[Answers]) -> Floats | None:
    """All ``MEASURES``, averaged over cut-offs; those where all or none stayed quiet rank nobody."""
    judged = [a for a in answers if 0 < a.quiet.sum() < len(a.quiet)]
    if not judged:
        return None
    kinds = (auc, average_precision, brier, log_loss, calibration_error)
    return np.mean([[kind(a.quiet, a.chances) for kind in kinds] for a in judged], axis=0)


def interval(answers: Sequence[Answers], times: int, seed: int = 0) -> tuple[Floats, Floats] | None:
    """2.5 % and 97.5 % of each measure when customers are drawn again, the same ones at every cut-off.

    ECE is never below what chance makes of it, so its interval stands a little too high.
    """
    random = np.random.default_rng(seed)
    everybody = np.unique(np.concatenate([a.ids for a in answers]))
    drawn: list[Floats] = []
    for _ in range(times):
        counts = np.bincount(random.integers(0, len(everybody), len(everybody)), minlength=len(everybody))
        again = [
            a.take(np.repeat(np.arange(len(a.ids)), counts[np.searchsorted(everybody, a.ids)]))
            for a in answers
        ]
        found = measure(again)
        if found is not None:
            drawn.append(found)
    if not drawn:
        return None
    low, high = np.quantile(drawn, (0.025, 0.975), axis=0)
    return low, high
