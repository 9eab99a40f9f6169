"""The whole shop on the open clock: the same days as one customer at a time."""

from datetime import date, timedelta

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.analytics.open_log import compressed, on_open_time
from kobi_crm.analytics.visits import VisitLog
from kobi_crm.domain.open_time import Absence, compress, customer_days

DAY = date(2026, 1, 1)
VISITS = st.lists(st.tuples(st.integers(1, 5), st.integers(0, 60)), min_size=1, max_size=50)


def day(number: int) -> date:
    return DAY + timedelta(days=number)


def log_of(rows: list[tuple[int, int]]) -> VisitLog:
    return VisitLog.from_rows(
        [customer for customer, _ in rows], [day(n).toordinal() for _, n in rows], [100] * len(rows)
    )


@given(
    VISITS, st.sets(st.integers(0, 70)), st.sets(st.integers(1, 6)), st.integers(0, 60), st.integers(0, 20)
)
def test_the_shop_and_its_customers_agree(
    rows: list[tuple[int, int]], closed: set[int], travellers: set[int], first: int, length: int
) -> None:
    stops = sorted(day(n).toordinal() for n in closed)
    absences = {customer: [Absence(day(first), day(first + length))] for customer in travellers}
    today = day(55)
    moved = on_open_time(log_of(rows), today, stops, absences)
    for place, customer in enumerate(moved.ids.tolist()):
        own = [day(n) for who, n in rows if who == customer]
        wanted = customer_days(own, today, stops, absences.get(customer, ()))
        found = moved.days[moved.offsets[place] : moved.offsets[place + 1]].tolist()
        assert found == [visit.toordinal() for visit in wanted]
    assert set(moved.ids.tolist()) == {who for who, n in rows if n < 55}


@given(st.lists(st.integers(0, 60)), st.sets(st.integers(0, 60)))
def test_arrays_and_lists_agree(days: list[int], closed: set[int]) -> None:
    assert compressed(np.array(days, dtype=np.int64), sorted(closed)).tolist() == compress(days, closed)


def test_where_nothing_was_closed_the_log_stays_as_it_is() -> None:
    log = log_of([(1, 3), (1, 9), (2, 4)])
    assert on_open_time(log, day(30), [], {1: []}) is log
    assert on_open_time(log, day(3), [day(1).toordinal()]).ids.tolist() == []
