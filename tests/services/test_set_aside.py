"""Ayrılacaklar on a real shop file: habits, closed days, ticking and undo, standing orders, the report."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.services.set_aside import SetAsideRow
from tests.shops import MovedClock

FRIDAY = date(2026, 11, 20)
AT_FOUR = datetime(2026, 11, 20, 16, 0)
MISSED = (5, 12)
"""Of the twenty weekday evenings before, these two places were without bread."""


def weekdays_before(day: date, count: int) -> list[date]:
    """The last ``count`` weekdays before ``day``, newest first."""
    days = (day - timedelta(days=n) for n in range(1, 2 * count + 7))
    return [past for past in days if past.weekday() < 5][:count]


def buy(app: Application, customer: int, day: date, at: time, product: str = "ekmek", pieces: int = 2) -> int:
    """One sale of one product at ₺10 a piece."""
    amount = 1000 * pieces
    line = SaleLine(product, 1000 * pieces, 1000, 0, amount)
    return app.sales.record(SaleDraft(customer, amount, day=day, at=at, lines=(line,)))


def bread_shop(app: Application, today: date = FRIDAY) -> int:
    """Fatma bought two loaves on 18 of the last 20 weekday evenings; Ali came every day for milk."""
    fatma = app.customers.add(CustomerDraft("Fatma Demir", "5324182796"))
    ali = app.customers.add(CustomerDraft("Ali Kaya"))
    for place, day in enumerate(weekdays_before(today, 20)):
        if place not in MISSED:
            buy(app, fatma, day, time(18, 5 + place))
    for back in range(1, 29):
        buy(app, ali, today - timedelta(days=back), time(9, back), "süt", 1)
    return fatma


@pytest.fixture
def clock() -> MovedClock:
    """Friday at four in the afternoon."""
    return MovedClock(AT_FOUR)


@pytest.fixture
def fatma(app: Application) -> int:
    return bread_shop(app)


def listed(rows: list[SetAsideRow]) -> list[tuple[str, str, int]]:
    """Who, what and how much."""
    return [(row.customer, row.product, row.quantity) for row in rows]


def test_bread_of_18_in_20_weekday_evenings_is_listed_at_four(app: Application, fatma: int) -> None:
    rows = app.set_aside.rows(FRIDAY, time(16))
    assert listed(rows) == [("Fatma Demir", "ekmek", 2000)]
    row = rows[0]
    assert (row.bought_days, row.asked_days, row.phone) == (18, 20, "5324182796")
    assert row.around is not None
    assert row.around.hour == 18
    assert listed(app.set_aside.rows(FRIDAY)) == [("Ali Kaya", "süt", 1000), ("Fatma Demir", "ekmek", 2000)]


def test_nobody_is_expected_on_a_bayram(app: Application, clock: MovedClock) -> None:
    bayram, after = date(2026, 5, 27), date(2026, 6, 1)
    clock.moment = datetime(2026, 5, 27, 16)
    bread_shop(app, bayram)
    assert app.set_aside.rows(bayram, time(16)) == []
    assert app.set_aside.totals(bayram) == []
    assert listed(app.set_aside.rows(after, time(16))) == [("Fatma Demir", "ekmek", 2000)]


def test_nobody_is_expected_on_a_closed_day(app: Application, fatma: int) -> None:
    app.days.close_shop(FRIDAY, FRIDAY)
    assert app.set_aside.rows(FRIDAY, time(16)) == []


def test_a_tick_writes_the_sale_and_undo_brings_the_row_back(app: Application, fatma: int) -> None:
    rows = app.set_aside.rows(FRIDAY, time(16))
    sale = app.sales.get(app.set_aside.tick(rows))
    assert (sale.customer_id, sale.total, sale.day) == (fatma, 2000, FRIDAY)
    assert [(line.product, line.quantity, line.amount) for line in sale.lines] == [("ekmek", 2000, 2000)]
    assert app.set_aside.rows(FRIDAY, time(16)) == []
    app.history.undo()
    assert app.set_aside.rows(FRIDAY, time(16)) == rows


def test_several_products_of_one_customer_are_one_sale(app: Application, fatma: int) -> None:
    for day in weekdays_before(FRIDAY, 15):
        buy(app, fatma, day, time(18, 30), "ayran", 1)
    rows = app.set_aside.rows(FRIDAY, time(16))
    assert listed(rows) == [("Fatma Demir", "ekmek", 2000), ("Fatma Demir", "ayran", 1000)]
    assert app.sales.get(app.set_aside.tick(rows)).total == 3000
    assert app.set_aside.rows(FRIDAY, time(16)) == []


def test_a_product_without_a_price_is_not_sold_blindly(app: Application, fatma: int) -> None:
    product = app.products.add(ProductDraft("sipariş pastası"))
    app.set_aside.add_standing(fatma, product, 1000, "4", time(17))
    rows = [row for row in app.set_aside.rows() if row.standing]
    before = len(app.sales.ids())
    with pytest.raises(UserError, match="sipariş pastası"):
        app.set_aside.tick(rows)
    assert len(app.sales.ids()) == before


def test_tomorrow_is_forecast_from_what_is_known_today(
    app: Application, clock: MovedClock, fatma: int
) -> None:
    clock.moment = datetime(2026, 11, 19, 20)  # Thursday: what comes later is not known
    tomorrow = app.set_aside.rows(FRIDAY)
    assert listed(tomorrow) == [("Ali Kaya", "süt", 1000), ("Fatma Demir", "ekmek", 2000)]
    saturday = app.set_aside.rows(FRIDAY + timedelta(days=1))
    assert listed(saturday) == [("Ali Kaya", "süt", 1000)]


def test_a_sale_of_the_past_is_seen_at_once(app: Application, fatma: int) -> None:
    assert app.set_aside.rows(FRIDAY)[1].bought_days == 18
    missed = weekdays_before(FRIDAY, 20)[MISSED[0]]
    sale = buy(app, fatma, missed, time(18))
    assert app.set_aside.rows(FRIDAY)[1].bought_days == 19
    app.sales.remove(sale)
    assert app.set_aside.rows(FRIDAY)[1].bought_days == 18


def test_totals_are_put_right_by_last_month(app: Application, fatma: int) -> None:
    quality = app.set_aside.quality()
    assert quality.listed >= quality.hits > 20
    sums = {row.product: row for row in app.set_aside.totals()}
    assert set(sums) == {"ekmek", "süt"}
    assert 1500 <= sums["ekmek"].quantity <= 2200
    assert sums["ekmek"].whole
    assert sums["ekmek"].margin > 0


def test_standing_orders_hold_on_their_days_until_ended(app: Application, fatma: int) -> None:
    order = app.set_aside.add_standing(fatma, "yoğurt", 500, "54", time(17))
    assert [(o.id, o.product, o.weekdays, o.at) for o in app.set_aside.standing()] == [
        (order, "yoğurt", "45", time(17))
    ]
    assert ("Fatma Demir", "yoğurt", 500) in listed(app.set_aside.rows(FRIDAY))
    assert ("Fatma Demir", "yoğurt", 500) not in listed(app.set_aside.rows(FRIDAY + timedelta(days=3)))
    app.set_aside.remove_standing(order)
    assert app.set_aside.standing() == []
    app.history.undo()
    assert [o.id for o in app.set_aside.standing()] == [order]


@pytest.mark.parametrize(
    ("customer", "product", "quantity", "days"),
    [(1, "ekmek", 0, "0"), (1, "ekmek", 1000, ""), (99, "ekmek", 1000, "0"), (1, "  ", 1000, "0")],
)
def test_half_an_order_is_refused(
    app: Application, fatma: int, customer: int, product: str, quantity: int, days: str
) -> None:
    with pytest.raises(UserError):
        app.set_aside.add_standing(customer, product, quantity, days)
    assert app.set_aside.standing() == []


def test_archived_customers_are_off_the_list(app: Application, fatma: int) -> None:
    app.customers.archive(fatma)
    assert listed(app.set_aside.rows(FRIDAY)) == [("Ali Kaya", "süt", 1000)]


def test_the_next_visit_is_a_range_and_counts_from_today_on(app: Application, fatma: int) -> None:
    found = app.set_aside.next_visit(fatma)
    assert found is not None
    assert FRIDAY <= found.earliest <= found.latest <= FRIDAY + timedelta(days=4)
    buy(app, fatma, FRIDAY, time(15))
    after = app.set_aside.next_visit(fatma)
    assert after is not None
    assert after.earliest > FRIDAY
    app.days.add_absence(fatma, FRIDAY, FRIDAY + timedelta(days=9))
    assert app.set_aside.next_visit(fatma) is None
    assert app.set_aside.next_visit(app.customers.add(CustomerDraft("Yeni"))) is None


def test_a_product_due_again_is_known_for_one_customer(app: Application) -> None:
    flour = app.customers.add(CustomerDraft("Un Alan"))
    for back in (12, 24, 36, 48, 60):
        buy(app, flour, FRIDAY - timedelta(days=back), time(11), "un", 1)
    (found,) = app.set_aside.soon_empty(customer_id=flour)
    assert (found.product, found.last_day, found.usual_gap) == ("un", FRIDAY - timedelta(days=12), 12)
    assert app.set_aside.soon_empty(customer_id=flour + 1) == []


@pytest.fixture
def written(tmp_path: Path) -> Path:
    return tmp_path / "liste.xlsx"


def test_the_report_has_a_box_to_tick_and_totals(app: Application, fatma: int, written: Path) -> None:
    from openpyxl import load_workbook

    app.set_aside.add_standing(fatma, "süt", 3000, "4", time(17))
    app.reports.write("set_aside", written, on=FRIDAY)
    rows = list(load_workbook(written).active.values)  # type: ignore[union-attr]
    assert rows[0] == ("Taken", "Time", "Name", "Phone", "Product", "Quantity")
    assert [(row[0], row[2], row[4], row[5]) for row in rows[1:4]] == [
        ("☐", "Ali Kaya", "süt", "1"), ("☐", "Fatma Demir", "süt", "3"), ("☐", "Fatma Demir", "ekmek", "2"),
    ]  # fmt: skip
    assert rows[-1][2:5] == ("Total", None, "süt: 4, ekmek: 2")
    app.reports.write("set_aside", written.with_suffix(".pdf"), on=FRIDAY)
    assert written.with_suffix(".pdf").read_bytes().startswith(b"%PDF")
