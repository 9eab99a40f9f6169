"""What goes together, held against mlxtend; what alike customers take."""

import warnings
from typing import Any

import numpy as np
import pandas
import pytest
from scipy import stats

from kobi_crm.analytics.baskets import (
    TasteTable,
    benjamini_hochberg,
    ideas_for,
    leaning,
    taste_table,
    together,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from mlxtend import frequent_patterns

pd: Any = pandas
mlxtend: Any = frequent_patterns


@pytest.fixture(scope="module")
def shop() -> Any:
    """2,000 baskets of 14 products; 3 goes with 4, and 7 with 8."""
    draw = np.random.default_rng(4)
    table = draw.random((2000, 14)) < draw.uniform(0.03, 0.3, 14)
    table[:, 4] |= table[:, 3] & (draw.random(2000) < 0.5)
    table[:, 8] |= table[:, 7] & (draw.random(2000) < 0.4)
    return table[table.any(axis=1)]


def test_rules_are_those_of_mlxtend(shop: Any) -> None:
    baskets, products = np.nonzero(shop)
    found = {(row.left, row.right): row for row in together(baskets, products + 100)}
    assert {(103, 104), (107, 108)} <= set(found)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        frequent = mlxtend.apriori(pd.DataFrame(shop), min_support=0.001, max_len=2)
        rules = mlxtend.association_rules(frequent, metric="lift", min_threshold=0.0)
    checked = 0
    for _, rule in rules.iterrows():
        (left,), (right,) = rule["antecedents"], rule["consequents"]
        row = found.get((left + 100, right + 100))
        if row is None:
            continue
        checked += 1
        assert row.support == pytest.approx(rule["support"])
        assert row.lift == pytest.approx(rule["lift"])
        assert row.right_given_left == pytest.approx(rule["confidence"])
        counts = pd.crosstab(shop[:, left], shop[:, right]).to_numpy()
        fisher: Any = stats.fisher_exact(counts, "greater")
        assert row.p_value == pytest.approx(fisher.pvalue)
    assert checked == len(found)


def test_products_bought_by_chance_hardly_ever_go_together() -> None:
    told = 0
    for seed in range(20):
        table = np.random.default_rng(seed).random((800, 30)) < 0.15
        baskets, products = np.nonzero(table)
        told += bool(together(baskets, products))
    assert told <= 3


def test_adjusted_p_values_are_those_of_scipy() -> None:
    chance: Any = np.random.default_rng(1).random(40) ** 3
    assert benjamini_hochberg(chance) == pytest.approx(stats.false_discovery_control(chance))
    assert benjamini_hochberg(chance, tests=80).min() >= benjamini_hochberg(chance).min()


def test_what_alike_customers_take_and_one_does_not() -> None:
    # Customers 1 to 30 take tea, sugar and lemon, 31 to 60 nappies and milk; customer 7 takes no lemon.
    takes = [(n, product) for n in range(30) for product in (1, 2, 3)] + [
        (n, product) for n in range(30, 60) for product in (4, 5)
    ]
    takes.remove((6, 3))
    table = taste_table(np.arange(1, 61), *(np.array(column) for column in zip(*takes, strict=True)))
    (idea,) = ideas_for(table, 6)
    assert (idea.customer_id, idea.product_id, idea.takers, idea.alike) == (7, 3, 29, 29)
    assert ideas_for(table, 0) == []
    (found,) = leaning(table, 3)
    assert found.customer_id == 7
    others = [product for product in table.products.tolist() if product != 3]
    takers = {product: set(_who(table, product)) for product in (*others, 3)}
    whole = len(takers[3]) / sum(bool(_taken(table, place)) for place in range(len(table.people)))
    speaks = {
        product: (len(takers[product] & takers[3]) + 5 * whole) / (len(takers[product]) + 5) / whole
        for product in _taken(table, table.people.tolist().index(7))
    }
    assert found.because == max(speaks, key=lambda product: speaks[product])
    assert found.lift == pytest.approx(sum(speaks.values()) / len(speaks))
    assert leaning(table, 999) == []


def _who(table: TasteTable, product: int) -> list[int]:
    """Who takes a product."""
    column = np.asarray(table.takes.todense())[:, table.products.tolist().index(product)]
    return table.people[column > 0].tolist()


def _taken(table: TasteTable, place: int) -> list[int]:
    """What somebody takes."""
    return table.products[np.asarray(table.takes.todense())[place] > 0].tolist()


def test_an_empty_shop_has_nothing_together() -> None:
    assert together(np.empty(0, np.int64), np.empty(0, np.int64)) == []
