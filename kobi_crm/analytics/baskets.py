"""What goes together: association rules with a test against chance, and what alike customers take (imports scipy).

Support, confidence and lift: Agrawal, Imieliński & Swami 1993; Brin, Motwani, Ullman & Tsur 1997. The test is
Fisher's exact one (1922), one-sided for "together more often than by chance"; over all pairs of the shop the
false discovery rate is held by Benjamini & Hochberg 1995.
"""

from dataclasses import dataclass
from typing import Any, cast

import numpy as np
from scipy import sparse, stats

from kobi_crm.analytics.shop_rows import Floats, Ints

LEAST_TOGETHER = 5
"""Baskets with both, below which nothing is said."""
FALSE_SHARE = 0.05
_MOST_PRODUCTS = 1_500
_ALIKE = 50
_LEAST_ALIKE = 8
_LEAST_TAKERS = 0.3
_LEAST_LIFT = 1.3


@dataclass(frozen=True, slots=True)
class Together:
    """Two products that go together more often than chance would have it; ``left`` has the smaller id."""

    left: int
    right: int
    baskets: int
    """Baskets with both."""
    support: float
    """Their share of all baskets."""
    right_given_left: float
    """Confidence: of the baskets with ``left``, the share with ``right``."""
    left_given_right: float
    lift: float
    p_value: float
    adjusted: float
    """The Benjamini-Hochberg adjusted p value."""


@dataclass(frozen=True, slots=True)
class Idea:
    """Something alike customers take and this one does not: ``takers`` of ``alike`` take it."""

    customer_id: int
    product_id: int
    takers: int
    alike: int
    lift: float
    """Against everybody's share."""


@dataclass(frozen=True, slots=True)
class Leaning:
    """Somebody whose purchases speak for a product he does not take, with the one that speaks loudest."""

    customer_id: int
    lift: float
    because: int
    """The id of a product he takes."""


@dataclass(frozen=True, slots=True, eq=False)
class TasteTable:
    """Who takes what: a row a customer, a column a product."""

    people: Ints
    products: Ints
    takes: Any
    """scipy.sparse CSR matrix of ones, shape (people, products)."""


def together(baskets: Ints, products: Ints, *, least: int = LEAST_TOGETHER) -> list[Together]:
    """Pairs that pass the test, the strongest lift first; parallel columns of basket and product."""
    table, names = _matrix(baskets, products)
    if table is None:
        return []
    count = int(table.shape[0])
    single = np.asarray(table.sum(axis=0)).ravel().astype(np.int64)
    triangle = cast("Any", sparse.triu)(table.T @ table, k=1)
    pairs: Any = triangle.tocoo()
    both = np.asarray(pairs.data, dtype=np.int64)
    left, right = np.asarray(pairs.row, dtype=np.int64), np.asarray(pairs.col, dtype=np.int64)
    # A pair that was seen too seldom is not spoken of, but it was looked at: it counts among the tests.
    chance = cast(Floats, stats.hypergeom.sf(both - 1, count, single[left], single[right]))
    adjusted = benjamini_hochberg(chance, tests=len(single) * (len(single) - 1) // 2)
    lift = both * count / (single[left] * single[right])
    keep = np.flatnonzero((both >= least) & (adjusted <= FALSE_SHARE) & (lift > 1.0))
    order = keep[np.lexsort((names[right[keep]], names[left[keep]], -lift[keep]))]
    return [
        Together(
            int(names[left[n]]),
            int(names[right[n]]),
            int(both[n]),
            float(both[n] / count),
            float(both[n] / single[left[n]]),
            float(both[n] / single[right[n]]),
            float(lift[n]),
            float(chance[n]),
            float(adjusted[n]),
        )
        for n in order.tolist()
    ]


def benjamini_hochberg(chance: Floats, tests: int | None = None) -> Floats:
    """Adjusted p values: p · tests / rank, made monotone from the largest down; ``tests`` counts unseen ones too."""
    if not len(chance):
        return chance
    whole = max(tests or 0, len(chance))
    order = np.argsort(chance, kind="stable")
    raised = chance[order] * whole / np.arange(1, len(chance) + 1)
    found = np.empty(len(chance))
    found[order] = np.minimum(np.minimum.accumulate(raised[::-1])[::-1], 1.0)
    return found


def taste_table(people: Ints, owner: Ints, products: Ints) -> TasteTable:
    """Who takes what, from parallel columns of the customer's place in ``people`` and the product."""
    names, column = np.unique(products, return_inverse=True)
    ones = np.ones(len(owner), np.float32)
    takes: Any = sparse.csr_matrix((ones, (owner, column)), shape=(len(people), len(names)))
    takes.data[:] = 1.0
    return TasteTable(people, names, takes)


def ideas_for(table: TasteTable, place: int, most: int = 5) -> list[Idea]:
    """What the fifty customers most alike take and the customer at ``place`` does not.

    Alike by cosine of what is taken (Sarwar, Karypis, Konstan & Riedl 2001), sharing two products at least.
    Told only where a third of them take it, clearly more than of all, by Fisher's test.
    """
    own: Any = table.takes[place]
    if own.nnz < 2:
        return []
    shared = np.asarray((table.takes @ own.T).todense()).ravel()
    sizes = np.asarray(table.takes.sum(axis=1)).ravel()
    shared[place] = 0
    close = np.where(shared >= 2, shared / np.sqrt(np.maximum(sizes, 1.0) * own.nnz), 0.0)
    alike = np.lexsort((table.people, -close))[:_ALIKE]
    alike = alike[close[alike] > 0]
    if len(alike) < _LEAST_ALIKE:
        return []
    takers = np.asarray(table.takes[alike].sum(axis=0)).ravel()
    everybody = np.asarray(table.takes.sum(axis=0)).ravel()
    whole = int((sizes > 0).sum())
    lift = (takers / len(alike)) / np.maximum(everybody / whole, 1e-12)
    chance = stats.hypergeom.sf(takers - 1, whole, everybody, len(alike))
    takers[own.indices] = 0
    good = np.flatnonzero(
        (takers >= _LEAST_TAKERS * len(alike)) & (lift >= _LEAST_LIFT) & (np.asarray(chance) < FALSE_SHARE)
    )
    order = good[np.lexsort((table.products[good], -takers[good]))][:most]
    customer = int(table.people[place])
    return [
        Idea(customer, int(table.products[n]), int(takers[n]), len(alike), float(lift[n]))
        for n in order.tolist()
    ]


def leaning(table: TasteTable, product: int, most: int = 50) -> list[Leaning]:
    """Customers who do not take a product though what they take speaks for it, the strongest first.

    The mean over what somebody takes of P(product | taken) / P(product), over customers.
    """
    column = np.flatnonzero(table.products == product)
    if not len(column):
        return []
    takers: Any = table.takes[:, int(column[0])]
    held = np.asarray(takers.todense()).ravel() > 0
    everybody = np.asarray(table.takes.sum(axis=0)).ravel()
    sizes = np.asarray(table.takes.sum(axis=1)).ravel()
    base = float(held.sum()) / max(int((sizes > 0).sum()), 1)
    if not base:
        return []
    with_it = np.asarray((table.takes.T @ takers).todense()).ravel()
    # One buyer by chance is no leaning: each share is drawn towards the shop's by five customers.
    share = (with_it + 5.0 * base) / (everybody + 5.0) / base
    mean = (table.takes @ share) / np.maximum(sizes, 1.0)
    mean = np.where(held | (sizes < 2), 0.0, mean)
    order = np.lexsort((table.people, -mean))[:most]
    found: list[Leaning] = []
    for place in order.tolist():
        if mean[place] >= _LEAST_LIFT:
            taken = table.takes[place].indices
            loudest = int(taken[np.argmax(share[taken])])
            found.append(Leaning(int(table.people[place]), float(mean[place]), int(table.products[loudest])))
    return found


def _matrix(baskets: Ints, products: Ints) -> tuple[Any, Ints]:
    """Baskets by products as ones, the most frequent products alone; all baskets count, also those left empty."""
    if not len(baskets):
        return None, products
    pairs = np.unique(np.stack((baskets, products)), axis=1)
    row = np.unique(pairs[0], return_inverse=True)
    names, column, counts = np.unique(pairs[1], return_inverse=True, return_counts=True)
    rows = len(row[0])
    place = row[1]
    if len(names) > _MOST_PRODUCTS:
        kept = np.sort(np.lexsort((names, -counts))[:_MOST_PRODUCTS])
        inside = np.isin(column, kept)
        place, column = place[inside], np.searchsorted(kept, column[inside])
        names = names[kept]
    ones = np.ones(len(place), np.int64)
    return sparse.csr_matrix((ones, (place, column)), shape=(rows, len(names))), names
