"""Groups of alike customers that nobody has named yet (imports scipy: import it late).

k-means (Lloyd 1982) from spread-out starting points (Arthur & Vassilvitskii 2007), the number of groups by the
mean silhouette (Rousseeuw 1987). The same shop always gives the same groups.
"""

from dataclasses import dataclass
from typing import Literal, cast

import numpy as np
from scipy.cluster import vq

from kobi_crm.analytics.shop_rows import Bools, Floats, Ints

Trait = Literal["often", "seldom", "big", "small", "lately", "long_ago", "long_known", "new"]
"""What sets a group apart: how often, how much at a time, when last, how long known."""

LEAST_PEOPLE = 40
"""Fewer customers are not cut into groups."""
_SIZES = (3, 4, 5, 6)
_STARTS = 4
_SAMPLE = 400
_APART = 0.45
"""A group's mean this many deviations off the shop's sets it apart."""
_PAIRS: tuple[tuple[Trait, Trait], ...] = (
    ("often", "seldom"),
    ("big", "small"),
    ("lately", "long_ago"),
    ("long_known", "new"),
)


@dataclass(frozen=True, slots=True)
class Group:
    """A suggested group: its people, and what sets them apart, the strongest trait first."""

    ids: tuple[int, ...]
    traits: tuple[Trait, ...]
    visits: float
    """Median visit days of a year."""
    visit_kurus: int
    """Median kuruş of a visit."""
    days_away: int
    """Median days since the last visit."""


def suggest(
    people: Ints, visits: Floats, per_visit: Floats, days_away: Floats, tenure: Floats
) -> list[Group]:
    """Cut the customers into groups by how often, how much, when last and how long, the largest group first.

    ``visits`` in a year, ``per_visit`` in kuruş, ``days_away`` and ``tenure`` in days; NaN rows are left out.
    """
    table = np.column_stack((visits, per_visit, -days_away, tenure))
    known = ~np.isnan(table).any(axis=1)
    if int(known.sum()) < LEAST_PEOPLE:
        return []
    table, ids = table[known], people[known]
    points = _standardised(table)
    if not bool(points.any()):
        return []
    code = _best_cut(points)
    # Two groups that nothing sets apart in words are one group to the owner.
    alike: dict[frozenset[Trait], Bools] = {}
    for number in np.unique(code).tolist():
        members: Bools = code == number
        apart = frozenset(_traits(points, members))
        alike[apart] = members | alike[apart] if apart in alike else members
    found = [_group(ids, table, points, members) for members in alike.values()]
    return sorted(_told_apart(found), key=lambda group: (-len(group.ids), group.ids))


def _standardised(table: Floats) -> Floats:
    """Logarithms, as all four have long tails; deviations of 1, drawn in to ±3."""
    sign = np.array([1.0, 1.0, -1.0, 1.0])
    logs = sign * np.log1p(np.maximum(sign * table, 0.0))
    spread = logs.std(axis=0)
    off = np.where(spread > 1e-9, logs - logs.mean(axis=0), 0.0)
    return np.clip(off / np.maximum(spread, 1e-9), -3.0, 3.0)


def _best_cut(points: Floats) -> Ints:
    sample = np.random.default_rng(0).permutation(len(points))[:_SAMPLE]
    best, chosen = -2.0, np.zeros(len(points), np.int64)
    for size in _SIZES:
        cuts = [_cut(points, size, seed) for seed in range(_STARTS)]
        _, code = min(cuts, key=lambda cut: cut[0])
        width = _silhouette(points[sample], code[sample])
        if width > best:
            best, chosen = width, code
    return chosen


def _cut(points: Floats, size: int, seed: int) -> tuple[float, Ints]:
    """k-means; returns the squared distances' sum and the group of each point."""
    draw = np.random.default_rng(seed)
    centres = points[draw.integers(len(points), size=1)]
    while len(centres) < size:
        near = ((points[:, None, :] - centres[None]) ** 2).sum(axis=2).min(axis=1)
        if not near.sum():
            break
        centres = np.vstack((centres, points[draw.choice(len(points), p=near / near.sum())]))
    centres = cast(Floats, vq.kmeans(points, centres, thresh=1e-6)[0])
    code, distance = vq.vq(points, centres)
    return float((distance**2).sum()), np.asarray(code, dtype=np.int64)


def _silhouette(points: Floats, code: Ints) -> float:
    far = np.sqrt(((points[:, None, :] - points[None]) ** 2).sum(axis=2))
    groups = np.unique(code)
    if len(groups) < 2:
        return -1.0
    member = code[None, :] == groups[:, None]
    sums = far @ member.T.astype(np.float64)
    sizes = member.sum(axis=1)
    own = np.searchsorted(groups, code)
    rows = np.arange(len(code))
    inside = sums[rows, own] / np.maximum(sizes[own] - 1, 1)
    means = sums / sizes
    means[rows, own] = np.inf
    outside = means.min(axis=1)
    width = (outside - inside) / np.maximum(np.maximum(inside, outside), 1e-12)
    return float(np.where(sizes[own] > 1, width, 0.0).mean())


def _group(ids: Ints, table: Floats, points: Floats, members: Bools) -> Group:
    visits, per_visit, away, _ = np.median(table[members], axis=0).tolist()
    traits = _traits(points, members)
    return Group(tuple(ids[members].tolist()), traits, visits, round(per_visit), round(-away))


def _traits(points: Floats, members: Bools) -> tuple[Trait, ...]:
    mean: list[float] = points[members].mean(axis=0).tolist()
    order = sorted(range(len(mean)), key=lambda n: -abs(mean[n]))
    apart = [n for n in order if abs(mean[n]) >= _APART] or order[:1]
    return tuple(_PAIRS[n][0 if mean[n] > 0 else 1] for n in apart)


def _told_apart(groups: list[Group]) -> list[Group]:
    """Two traits name a group; a third or fourth only where two groups would have the same name."""
    for count in (2, 3, 4):
        named = [Group(g.ids, g.traits[:count], g.visits, g.visit_kurus, g.days_away) for g in groups]
        if len({frozenset(group.traits) for group in named}) == len(named):
            return named
    return groups
