"""Recency, frequency and money in fifths, and the groups they make (imports numpy: import it late).

Hughes 1994, Strategic Database Marketing; the fifths are those of ``pandas.qcut``.
"""

from typing import Literal, get_args

import numpy as np

from kobi_crm.analytics.shop_rows import Floats, Ints

RfmGroup = Literal["best", "steady", "promising", "new", "slipping", "must_keep", "seldom", "sleeping"]
GROUPS: tuple[RfmGroup, ...] = get_args(RfmGroup)

_FIFTHS = 5


def quintiles(values: Floats) -> Ints:
    """The fifth of each value, 1 for the least to 5 for the most; NaN counts as the least.

    The edges are the 20, 40, 60 and 80 % quantiles with linear interpolation, a value on an edge belongs below it:
    as ``pandas.qcut(values, 5)``. Where edges fall together (pandas refuses) equal values still stay together and
    numbers between are left out.
    """
    if not len(values):
        return np.empty(0, np.int64)
    known = np.where(np.isnan(values), np.nanmin(values) if not np.isnan(values).all() else 0.0, values)
    edges = np.quantile(known, np.arange(1, _FIFTHS) / _FIFTHS)
    return (np.searchsorted(edges, known, side="left") + 1).astype(np.int64)


def rfm_groups(recency: Ints, frequency: Ints, money: Ints) -> list[RfmGroup]:
    """The group of each customer by fifths; the usual map of the books, by recency and by frequency with money."""
    both = (frequency + money + 1) // 2
    return [_group(r, fm) for r, fm in zip(recency.tolist(), both.tolist(), strict=True)]


def _group(recency: int, weight: int) -> RfmGroup:
    if recency >= 4:
        return "best" if weight >= 5 else "steady" if weight >= 4 else "promising" if weight >= 2 else "new"
    if recency == 3:
        return "steady" if weight >= 4 else "promising" if weight == 3 else "seldom"
    if weight >= 5:
        return "must_keep"
    return "slipping" if weight >= 3 else "sleeping"
