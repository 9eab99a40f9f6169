"""What, beside the model's chance, says whether a silence is serious: a row of numbers per customer."""

from datetime import date

import numpy as np

from kobi_crm.analytics import mixture
from kobi_crm.analytics.mixture import MixtureFit
from kobi_crm.analytics.rhythm import SHOP_GAPS
from kobi_crm.analytics.visits import Floats, Ints, VisitLog

_FADING = 0.7
_YEAR = 365

LAST_YEAR = ("as silent a year ago, and came", "stayed away at this time a year ago")
FEATURES = (
    "model",
    "plain model",
    "gone for good",
    "lateness",
    "lateness above 0",
    "lateness above 1",
    "visits",
    "visits squared",
    "usual gap",
    "days ahead in gaps",
    "days ahead in gaps squared",
    "own gaps longer than silence",
    "own gaps longer than silence and days ahead",
    "trend of gaps",
    "last gap",
    "unevenness of gaps",
    "silence in longest gaps",
    "regularity",
    "visits in days ahead",
    "visits in twice days ahead",
    "visits in four times days ahead",
    "age",
    "mean spent",
    "trend of spending",
    "lateness by visits",
    "lateness by regularity",
    "silence",
    "silence squared",
    "time as a customer in silences",
    "silence in median gaps",
    "model by visits",
    *LAST_YEAR,
)
"""What the columns of ``features`` say, all but counts as logarithms or log odds."""


def logit(chance: Floats) -> Floats:
    """Log odds, chances kept a millionth away from 0 and 1."""
    kept = np.clip(chance, 1e-6, 1.0 - 1e-6)
    return np.log(kept / (1.0 - kept))


def shrunk_gaps(log: VisitLog, shop_gap: float) -> Floats:
    """Mean gaps in days, shrunk towards the shop's median gap: ``Rhythm.usual_gap_days`` of all."""
    return (log.last_days - log.first_days + SHOP_GAPS * shop_gap) / (log.visits - 1 + SHOP_GAPS)


def features(
    log: VisitLog, today: date, fitted: MixtureFit, shop_gap: float, ahead: Floats
) -> tuple[Floats, Floats]:
    """The model's log odds of ``ahead`` silent days, and all that may matter beside: (customers, ``FEATURES``).

    Every customer has two visits or more, all before ``today``.
    """
    stats = log.stats(today)
    mixed, plain = mixture.p_quiet(fitted, stats, ahead), mixture.p_quiet_plain(fitted, stats, ahead)
    gaps, owner = log.gaps()
    visits = log.visits.astype(np.float64)
    silence = stats.silence
    usual = shrunk_gaps(log, shop_gap)
    lateness = np.log((silence + 0.5) / usual)
    log_visits, log_silence, stretch = np.log(visits), np.log(silence), np.log(ahead / usual)
    steady = mixture.log_regularity(fitted, stats)
    spend_mean, spend_trend = _spend(log)
    offset = 0.5 * (logit(mixed) + logit(plain))
    median = (log.gap_quantiles(0.5)[:, 0] * (visits - 1.0) + SHOP_GAPS * shop_gap) / (
        visits - 1.0 + SHOP_GAPS
    )
    columns = [
        logit(mixed),
        logit(plain),
        logit(mixture.p_gone(fitted, stats)),
        lateness,
        np.maximum(lateness, 0.0),
        np.maximum(lateness - 1.0, 0.0),
        log_visits,
        log_visits**2,
        np.log(usual),
        stretch,
        stretch**2,
        _odds_of_longer(gaps, owner, silence),
        _odds_of_longer(gaps, owner, silence + ahead),
        *_gap_shape(log, gaps, owner, usual, silence),
        steady,
        *(_recent(log, today, times * ahead) for times in (1.0, 2.0, 4.0)),
        np.log(stats.age),
        spend_mean,
        spend_trend,
        lateness * log_visits,
        lateness * steady,
        log_silence,
        log_silence**2,
        np.log((stats.recency + 1.0) / (silence + 1.0)),
        np.log((silence + 0.5) / median),
        offset * log_visits,
        *_a_year_ago(log, today, usual, lateness, ahead),
    ]
    return offset, np.column_stack(columns)


def _odds_of_longer(gaps: Ints, owner: Ints, limit: Floats) -> Floats:
    """Log odds, from the own gaps alone, that a gap is longer than ``limit`` days."""
    longer = np.bincount(owner[gaps > limit[owner]], minlength=len(limit))
    return np.log((longer + 0.5) / (np.bincount(owner, minlength=len(limit)) - longer + 0.5))


def _gap_shape(log: VisitLog, gaps: Ints, owner: Ints, usual: Floats, silence: Floats) -> list[Floats]:
    """Trend of the gaps, the last one, their unevenness, and the silence against the longest."""
    ends = log.offsets[1:] - np.arange(1, len(log) + 1)
    logs = np.log(gaps / usual[owner])
    counts = log.visits - 1.0
    mean = np.bincount(owner, weights=logs, minlength=len(log)) / counts
    spread = np.bincount(owner, weights=(logs - mean[owner]) ** 2, minlength=len(log))
    longest = np.maximum.reduceat(gaps, np.concatenate(([0], ends[:-1])))
    trend = _faded_mean(logs, owner, ends, len(log))
    return [trend, logs[ends - 1], (spread + 0.5) / (counts + 1.0), np.log((silence + 0.5) / longest)]


def _a_year_ago(log: VisitLog, today: date, usual: Floats, lateness: Floats, ahead: Floats) -> list[Floats]:
    """What the same days of last year were like: a silence as long as this one that ended, or no visit at all.

    Nothing (0) of those who were no customers yet.
    """
    then = today.toordinal() - _YEAR
    owner = np.repeat(np.arange(len(log)), log.visits)
    earlier = log.days < then
    before = np.bincount(owner[earlier], minlength=len(log))
    until = then + np.minimum(ahead, _YEAR)
    came = np.bincount(owner[~earlier & (log.days < until[owner])], minlength=len(log))
    last = log.days[log.offsets[:-1] + np.maximum(before - 1, 0)]
    silent_then = np.log((np.maximum(then - last, 0) + 0.5) / usual)
    known = before > 0
    returned = np.where(known & (came > 0), np.maximum(np.minimum(lateness, silent_then), 0.0), 0.0)
    absent = np.where(known & (came == 0), np.log1p(np.minimum(ahead, _YEAR) / usual), 0.0)
    return [returned, absent]


def _recent(log: VisitLog, today: date, length: Floats) -> Floats:
    """Log of one plus the visits in the last ``length`` days."""
    owner = np.repeat(np.arange(len(log)), log.visits)
    since = today.toordinal() - length
    return np.log1p(np.bincount(owner[log.days >= since[owner]], minlength=len(log)))


def _spend(log: VisitLog) -> tuple[Floats, Floats]:
    """Log of the mean visit against the shop's, and how the latest visits compare with the own mean."""
    owner = np.repeat(np.arange(len(log)), log.visits)
    amounts = np.maximum(log.amounts, 0).astype(np.float64)
    shop = max(float(amounts.mean()), 1.0)
    mean = (np.bincount(owner, weights=amounts, minlength=len(log)) + shop) / (log.visits + 1.0)
    latest = _faded_mean(amounts, owner, log.offsets[1:], len(log))
    return np.log(mean / shop), np.log((latest + 0.1 * mean) / (1.1 * mean))


def _faded_mean(values: Floats, owner: Ints, ends: Ints, customers: int) -> Floats:
    """Mean of each customer's values, each counting 0.7 times the one after it."""
    back = ends[owner] - 1 - np.arange(len(values))
    weight = np.power(_FADING, np.arange(int(back.max()) + 1, dtype=np.float64))[back]
    total = np.bincount(owner, weights=weight * values, minlength=customers)
    return total / np.bincount(owner, weights=weight, minlength=customers)
