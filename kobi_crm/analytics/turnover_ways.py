"""The ways in which turnover is foretold day by day; each sees only the past it is handed (imports numpy).

A way takes the kuruş of the known days, which days are open and how far a bayram is (both also for the days to
come), the weekday and the ordinal of the first day; it gives the kuruş of each day to come, or ``None`` where the
past is too short for it.
"""

from collections.abc import Callable
from datetime import date
from typing import Literal

import numpy as np

from kobi_crm.analytics.shop_rows import Bools, Floats, Ints

Way = Literal["last_week", "last_month", "last_four", "year_ago", "calendar"]

_WEEK, _FOUR_WEEKS, _MONTH, _YEAR = 7, 28, 30, 364
_COMPARED = 56
_LEAST_OPEN = 40
_SEASON_FROM = 540
"""Days of past from which a yearly season is learnt."""
_HALF_LIFE = 180.0
_LEVEL_HALF_LIFE = 21.0
_LEVEL_DAYS = 56
_RIDGE = 3.0
_FAR_OFF = 2.5


def last_week(past: Floats, is_open: Bools, feast: Ints, weekday: int, first: int) -> Floats | None:
    """As last week, day by day."""
    del feast, weekday, first
    ahead = len(is_open) - len(past)
    return np.resize(past[-_WEEK:], ahead) if len(past) >= _WEEK else None


def last_month(past: Floats, is_open: Bools, feast: Ints, weekday: int, first: int) -> Floats | None:
    """As much a day as in the last thirty days."""
    del feast, weekday, first
    ahead = len(is_open) - len(past)
    return np.full(ahead, past[-_MONTH:].mean()) if len(past) >= _MONTH else None


def last_four(past: Floats, is_open: Bools, feast: Ints, weekday: int, first: int) -> Floats | None:
    """Each weekday as in the last four weeks, nothing on closed days."""
    del feast, first
    known = len(past)
    if known < _FOUR_WEEKS:
        return None
    day = (weekday + np.arange(len(is_open))) % _WEEK
    recent = slice(known - _FOUR_WEEKS, known)
    sold = is_open[recent]
    mean = past[recent][sold].mean() if bool(sold.any()) else 0.0
    counts = np.bincount(day[recent][sold], minlength=_WEEK)
    totals = np.bincount(day[recent][sold], weights=past[recent][sold], minlength=_WEEK)
    usual = np.where(counts > 0, totals / np.maximum(counts, 1), mean)
    return usual[day[known:]] * is_open[known:]


def year_ago(past: Floats, is_open: Bools, feast: Ints, weekday: int, first: int) -> Floats | None:
    """As 52 weeks ago, times how much more (or less) the last eight weeks had than theirs of a year ago."""
    del feast, weekday, first
    known, ahead = len(past), len(is_open) - len(past)
    if known < _YEAR + _COMPARED or ahead > _YEAR:
        return None
    before = past[known - _YEAR - _COMPARED : known - _YEAR].sum()
    if before <= 0:
        return None
    grown = past[known - _COMPARED :].sum() / before
    start = known - _YEAR
    return past[start : start + ahead] * grown


def calendar(past: Floats, is_open: Bools, feast: Ints, weekday: int, first: int) -> Floats | None:
    """Level × weekday × nearness of a bayram × time of the month × season, nothing on closed days.

    The factors by ridge regression on the logarithm of open days (Hoerl & Kennard 1970), newer days weighing more,
    outliers drawn in once (Huber 1964); the level by exponential smoothing of what was sold against the factors.
    """
    known = len(past)
    used = np.flatnonzero(is_open[:known] & (past > 0))
    if len(used) < _LEAST_OPEN:
        return None
    matrix = _calendar_columns(len(is_open), feast, weekday, first, season=known >= _SEASON_FROM)
    logs = np.log(past[used])
    weight = 0.5 ** ((known - used) / _HALF_LIFE)
    slopes = _ridge(matrix[used], logs, weight)
    off = logs - matrix[used] @ slopes
    far = _FAR_OFF * 1.4826 * float(np.median(np.abs(off - np.median(off)))) + 1e-9
    slopes = _ridge(matrix[used], logs - off + np.clip(off, -far, far), weight)
    factor = np.exp(matrix @ slopes)
    recent = used[used >= known - _LEVEL_DAYS]
    if not len(recent):
        return None
    fade = 0.5 ** ((known - recent) / _LEVEL_HALF_LIFE)
    # The mean of the ratio, not of its logarithm: sums of money are foretold, not medians.
    ratio = np.clip(past[recent] / factor[recent], np.exp(-far), np.exp(far))
    level = float((ratio * factor[recent]) @ fade / (factor[recent] @ fade))
    return level * factor[known:] * is_open[known:]


WAYS: dict[Way, Callable[[Floats, Bools, Ints, int, int], Floats | None]] = {
    "last_week": last_week,
    "last_month": last_month,
    "last_four": last_four,
    "year_ago": year_ago,
    "calendar": calendar,
}


def _calendar_columns(days: int, feast: Ints, weekday: int, first: int, *, season: bool) -> Floats:
    """One row a day; the first column is the level and is not pulled towards nothing."""
    place = np.arange(days)
    found = [np.ones(days)]
    found += [((weekday + place) % _WEEK == number).astype(np.float64) for number in range(_WEEK)]
    found += [
        ((feast >= low) & (feast <= high)).astype(np.float64)
        for low, high in ((1, 2), (3, 7), (8, 14), (0, 0), (-3, -1))
    ]
    dates = [date.fromordinal(first + number) for number in range(days)]
    month_day = np.array([day.day for day in dates])
    found += [
        ((month_day >= low) & (month_day <= high)).astype(np.float64) for low, high in ((1, 5), (15, 18))
    ]
    if season:
        angle = 2 * np.pi * np.array([day.timetuple().tm_yday for day in dates]) / 365.25
        found += [turn(n * angle) for n in (1, 2) for turn in (np.sin, np.cos)]
    return np.column_stack(found)


def _ridge(matrix: Floats, values: Floats, weight: Floats) -> Floats:
    pull = np.full(matrix.shape[1], _RIDGE)
    pull[0] = 1e-9
    scaled = matrix * weight[:, None]
    found: Floats = np.linalg.solve(scaled.T @ matrix + np.diag(pull), scaled.T @ values).astype(np.float64)
    return found
