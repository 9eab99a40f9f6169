"""Fifths, Pareto, cohorts, cross table and suggested groups, held against pandas."""

from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas
import pytest
from scipy import stats

from kobi_crm.analytics.cohorts import cohort_table, repurchase, return_of_new
from kobi_crm.analytics.cross_table import NOT_SAID, cross_table, stands_out
from kobi_crm.analytics.groups import suggest
from kobi_crm.analytics.pareto import over_time, pareto
from kobi_crm.analytics.rfm import GROUPS, quintiles, rfm_groups
from kobi_crm.analytics.shop_rows import DayRows

TODAY = date(2026, 11, 22)
pd: Any = pandas  # its own types are in the way of short tests


@pytest.fixture(scope="module")
def visits() -> Any:
    """Some hundred customers over fifteen months, a few of them large, with a visit a row."""
    draw = np.random.default_rng(11)
    rows: list[tuple[int, date, int]] = []
    for customer in range(1, 301):
        day = TODAY - timedelta(days=int(draw.integers(1, 450)))
        while day < TODAY:
            rows.append((customer, day, int(draw.lognormal(8, 1.2)) + 1))
            day += timedelta(days=int(draw.exponential(20 + customer % 60)) + 1)
            if draw.random() < 0.05:
                break
    return pd.DataFrame(rows, columns=["customer", "day", "money"])


@pytest.fixture(scope="module")
def rows(visits: Any) -> DayRows:
    ordinals = [day.toordinal() for day in visits["day"]]
    return DayRows.of(range(1, 301), visits["customer"].to_numpy(), ordinals, visits["money"].to_numpy())


@pytest.mark.parametrize("seed", range(20))
def test_fifths_are_those_of_pandas(seed: int) -> None:
    draw = np.random.default_rng(seed)
    values = draw.lognormal(size=int(draw.integers(6, 400))).round(3)
    assert quintiles(values).tolist() == (pd.qcut(values, 5, labels=False) + 1).tolist()


def test_equal_values_share_a_fifth_and_unknown_ones_are_the_least() -> None:
    assert quintiles(np.array([1.0] * 8 + [2.0, 9.0])).tolist() == [1] * 8 + [5, 5]
    assert quintiles(np.array([np.nan, 1.0, 2.0, 3.0, 4.0, 5.0])).tolist()[0] == 1
    assert quintiles(np.empty(0)).tolist() == []


def test_every_fifth_has_its_group() -> None:
    fifths = np.arange(1, 6)
    r, f, m = (axis.ravel() for axis in np.meshgrid(fifths, fifths, fifths))
    groups = rfm_groups(r, f, m)
    assert set(groups) == set(GROUPS)
    assert rfm_groups(np.array([5, 1, 1, 5]), np.array([5, 5, 1, 1]), np.array([5, 5, 1, 1])) == [
        "best",
        "must_keep",
        "sleeping",
        "new",
    ]


def test_pareto_is_that_of_pandas(visits: Any, rows: DayRows) -> None:
    money = visits.groupby("customer")["money"].sum().sort_values(ascending=False)
    share = money.cumsum() / money.sum()
    found = pareto(rows.people, rows.sums())
    assert found.total == int(money.sum())
    assert len(found.people) == len(money)
    top = round(len(money) * 0.2)
    assert found.share_of(0.2) == pytest.approx(float(share.iloc[top - 1]))
    assert found.people_for(0.8) == int((share < 0.8).sum()) + 1
    spread = np.abs(money.to_numpy()[:, None] - money.to_numpy()[None]).mean() / (2 * money.mean())
    assert found.gini == pytest.approx(float(spread))
    curve = found.curve(50)
    assert curve[0] == (0.0, 0.0)
    assert curve[-1] == (1.0, 1.0)
    quarters = over_time(rows, [TODAY - timedelta(days=90 * n) for n in range(4, -1, -1)])
    recent = visits[visits["day"] >= TODAY - timedelta(days=90)].groupby("customer")["money"].sum()
    ordered = recent.sort_values(ascending=False)
    expected = ordered.head(round(len(ordered) * 0.2)).sum() / ordered.sum()
    assert quarters[-1].top_share == pytest.approx(float(expected))


def test_cohorts_are_those_of_pandas(visits: Any, rows: DayRows) -> None:
    table = visits.assign(month=pd.to_datetime(visits["day"]).dt.to_period("M"))
    table["first"] = table.groupby("customer")["month"].transform("min")
    table["after"] = [m.ordinal - f.ordinal for m, f in zip(table["month"], table["first"], strict=True)]
    expected = table.groupby(["first", "after"])["customer"].nunique()
    found = cohort_table(rows, TODAY, months=12)
    assert found[-1].active == ()
    assert len(found) == 13
    for cohort in found[:-1]:
        month = pd.Period(cohort.month, freq="M")
        own = expected.loc[month] if month in expected.index else pd.Series(dtype=int)
        assert list(cohort.active) == [int(own.get(n, 0)) for n in range(len(cohort.active))]
        assert cohort.people == len(cohort.ids) == cohort.active[0]
        assert cohort.share(0) == (1.0 if cohort.people else None)
        assert cohort.share(99) is None


def test_return_rate_and_repurchase_are_those_of_pandas(visits: Any, rows: DayRows) -> None:
    days = pd.to_datetime(visits["day"])
    first = days.groupby(visits["customer"]).transform("min")
    gap = (days - first).dt.days
    came = (
        visits.assign(first=first, back=(gap > 0) & (gap <= 60))
        .groupby("customer")
        .agg(first=("first", "first"), back=("back", "any"))
    )
    decided = came[came["first"] + pd.Timedelta(days=60) < pd.Timestamp(TODAY)]
    monthly = decided.groupby(decided["first"].dt.to_period("M"))["back"].agg(["size", "sum"])
    for row in return_of_new(rows, TODAY):
        people, back = monthly.loc[pd.Period(row.month, freq="M")]
        assert (row.people, row.back) == (people, back)
        assert row.low <= row.share <= row.high
    members = visits.assign(month=days.dt.to_period("M")).groupby("month")["customer"].agg(set)
    for row in repurchase(rows, TODAY, 6):
        month = pd.Period(row.month, freq="M")
        assert row.people == len(members[month])
        assert row.again == len(members[month] & members[month + 1])


def test_what_stands_out_passes_the_exact_test_times_the_columns_looked_at() -> None:
    rng = np.random.default_rng(5)
    said = 0
    for top in range(2, 14):
        values = ["Moda"] * 20 + ["Fenerbahçe"] * 40 + [None] * 60
        layer = np.ones(120, np.int64)
        layer[:top] = 0
        layer[rng.choice(np.arange(20, 120), 12, replace=False)] = 0
        people = np.arange(1, 121, dtype=np.int64)
        table = cross_table(people, layer, 2, values, people)
        heads = [
            [sum(layer[n] == row for n in range(120) if (values[n] or NOT_SAID) == v) for v in table.values]
            for row in (0, 1)
        ]
        chances: dict[str, float] = {}
        for value, inside, outside in zip(table.values, *heads, strict=True):
            square = [[inside, sum(heads[0]) - inside], [outside, sum(heads[1]) - outside]]
            exact: Any = stats.fisher_exact(square, "greater")
            if value:
                chances[value] = 2 * exact.pvalue
        clear = min(chances, key=lambda name: chances[name])
        found = stands_out(table)
        assert (found is not None) == (chances[clear] <= 0.05)
        if found is not None:
            said += 1
            place = table.values.index(clear)
            assert found.column == place
            assert found.share_of_top == pytest.approx(heads[0][place] / sum(heads[0]))
            assert found.share_of_all == pytest.approx((heads[0][place] + heads[1][place]) / 120)
    assert 3 <= said <= 11


def test_nothing_stands_out_of_nothing() -> None:
    none = np.empty(0, np.int64)
    assert stands_out(cross_table(none, none, 4, [], none)) is None
    one = np.ones(1, np.int64)
    assert stands_out(cross_table(one, one - 1, 4, [None], one)) is None


def test_cross_table_counts_people_and_money_and_gives_their_ids() -> None:
    people, layer = np.array([1, 2, 3, 4, 5]), np.array([0, 0, 1, 1, 1])
    found = cross_table(people, layer, 2, ["Moda", "Moda", None, "Fenerbahçe", "Moda"], people * 100)
    assert found.values == ("Moda", "Fenerbahçe", NOT_SAID)
    assert [[cell.people for cell in row] for row in found.cells] == [[2, 0, 0], [1, 1, 1]]
    assert found.cells[0][0].turnover == 300
    assert found.ids(1, 2) == [3]
    assert found.ids(column=0) == [1, 2, 5]
    assert found.ids(layer=1) == [3, 4, 5]


def test_groups_find_the_kinds_that_were_put_in_and_stay_the_same() -> None:
    draw = np.random.default_rng(2)
    kinds = ((150, 2_000, 3, 600), (6, 60_000, 20, 500), (2, 3_000, 300, 600))
    table = np.concatenate(
        [draw.lognormal(np.log(kind), 0.25, (60, 4)) for kind in kinds],
    )
    people = np.arange(1, 181)
    found = suggest(people, *table.T)
    assert len(found) == 3
    assert all(len({(i - 1) // 60 for i in group.ids}) == 1 for group in found)
    traits = {(group.ids[0] - 1) // 60: group.traits for group in found}
    assert "often" in traits[0]
    assert "big" in traits[1]
    assert "long_ago" in traits[2]
    assert suggest(people, *table.T) == found
    assert suggest(people[:30], *table[:30].T) == []
    assert suggest(people, *np.ones((4, 180))) == []
