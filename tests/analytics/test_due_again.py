"""Products that a customer will need again."""

from datetime import date, timedelta

from kobi_crm.analytics.due_again import DueAgain, due_again
from kobi_crm.analytics.line_log import LineLog

TODAY = date(2026, 11, 22)
RICE = 5


def bought(gaps: list[int], ago: int, quantities: list[int] | None = None, customer: int = 3) -> LineLog:
    """Purchases with these gaps, the last one so many days ago."""
    days = [TODAY.toordinal() - ago]
    for gap in reversed(gaps):
        days.insert(0, days[0] - gap)
    amounts = quantities or [1000] * len(days)
    return LineLog.from_rows([customer] * len(days), days, [-1] * len(days), [RICE] * len(days), amounts)


def only(rows: list[DueAgain]) -> DueAgain:
    assert len(rows) == 1
    return rows[0]


def test_rice_every_thirty_days_is_due_again() -> None:
    row = only(due_again(bought([30, 28, 32, 31, 29], 28), TODAY))
    assert (row.customer_id, row.product_id, row.usual_gap, row.bought) == (3, RICE, 30.0, 6)
    assert (row.due, row.earliest, row.latest) == tuple(TODAY + timedelta(days=n) for n in (2, 1, 3))
    assert row.last_day == TODAY - timedelta(days=28)
    assert due_again(bought([30, 28, 32, 31, 29], 20), TODAY) == []
    assert len(due_again(bought([30, 28, 32, 31, 29], 20), TODAY, within_days=10)) == 1


def test_a_double_purchase_lasts_twice_as_long() -> None:
    amounts = [1000] * 5 + [2000]
    assert due_again(bought([30] * 5, 30, amounts), TODAY) == []
    row = only(due_again(bought([30] * 5, 58, amounts), TODAY))
    assert (row.due, row.quantity, row.last_quantity) == (TODAY + timedelta(days=2), 1000, 2000)


def test_what_is_bought_daily_unsteadily_or_no_longer_is_left_out() -> None:
    assert due_again(bought([1] * 20, 1), TODAY) == []
    assert due_again(bought([5, 90, 10, 60, 5, 80], 30), TODAY) == []
    assert due_again(bought([10] * 9, 26), TODAY) == []
    assert due_again(bought([10, 10], 10), TODAY) == []


def test_today_and_later_are_not_looked_at() -> None:
    log = bought([30] * 6, 0)
    assert only(due_again(log, TODAY)).last_day == TODAY - timedelta(days=30)
    assert due_again(LineLog.from_rows([], [], [], [], []), TODAY) == []


def test_many_customers_come_in_the_order_of_need() -> None:
    logs = [bought([30] * 5, ago, customer=n) for n, ago in enumerate((29, 31, 5, 30))]
    columns = [
        (log.customers[log.owners], log.days, log.minutes, log.products[log.owners], log.quantities)
        for log in logs
    ]
    together = LineLog.from_rows(
        *([v for part in column for v in part.tolist()] for column in zip(*columns, strict=True))
    )
    assert [row.customer_id for row in due_again(together, TODAY)] == [1, 3, 0]
    assert due_again(together.of_customer(3), TODAY) == [due_again(together, TODAY)[1]]
