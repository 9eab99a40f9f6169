"""Insights, offers and their reports on the demo shop, and in a shop too young for them."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.product_sizes import bigger_packs, pack_of
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import Cancelled, UserError
from kobi_crm.jobs import Progress
from kobi_crm.services.demo.shop import ensure_demo
from kobi_crm.services.reports import ReportWish
from kobi_crm.services.worth_reports import NAMES
from tests.shops import MORNING, MovedClock, opened

TODAY = MORNING.date()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The demo shop, in English."""
    path = ensure_demo(tmp_path_factory.mktemp("demo") / "demo.db", MovedClock(), "en")
    with opened(path) as made:
        yield made


def test_pareto_is_what_the_sales_say(demo: Application) -> None:
    curve = demo.insights.pareto()
    first = (TODAY - timedelta(days=365)).isoformat()
    rows = demo.shop.rows(
        "SELECT sum(total) FROM sales JOIN customers c ON c.id = customer_id WHERE day >= ? AND day < ? "
        "AND archived_on IS NULL AND gone_on IS NULL GROUP BY customer_id HAVING sum(total) > 0 ORDER BY 1 DESC",
        (first, TODAY.isoformat()),
    )
    money = [row[0] for row in rows]
    assert curve.total == sum(money)
    assert curve.share_of(0.2) == pytest.approx(sum(money[: round(len(money) * 0.2)]) / sum(money))
    assert len(demo.insights.concentration()) >= 6


def test_the_month_in_which_all_were_new_is_no_cohort(demo: Application) -> None:
    first = demo.shop.rows("SELECT min(day) FROM sales WHERE customer_id IS NOT NULL")[0][0]
    months = [row.month.isoformat()[:7] for row in demo.insights.cohorts(60)]
    assert first[:7] not in months
    assert months == sorted(months)
    assert all(row.people > 0 for row in demo.insights.return_of_new())
    assert all(row.again <= row.people for row in demo.insights.repurchase())


def test_forecasts_come_with_range_and_error(demo: Application) -> None:
    for step, ahead in (("week", 4), ("month", 3)):
        found = demo.insights.forecast(step, ahead)  # type: ignore[arg-type]
        assert found is not None
        assert found.error <= found.naive_error
        assert all(p.so_far <= p.low <= p.expected <= p.high for p in found.periods)
        assert len(found.periods) == ahead + 1


def test_what_losing_somebody_costs_is_near_what_he_spends(demo: Application) -> None:
    first = (TODAY - timedelta(days=365)).isoformat()
    best = demo.insights.pareto().people[:40].tolist()
    near = 0
    for customer in best:
        spent = demo.shop.rows(
            "SELECT sum(total) FROM sales WHERE customer_id = ? AND day >= ? AND day < ?",
            (customer, first, TODAY.isoformat()),
        )[0][0]
        near += 0.6 < demo.insights.losing(customer) / spent < 1.6
    assert near >= 34
    life = demo.insights.lifetime(best[0])
    assert life is not None
    assert life.next_year is not None
    assert life.next_year.low < life.next_year.expected < life.next_year.high
    assert life.sentence.startswith("If this customer leaves, about ₺")
    assert demo.insights.expected_year()[best[0]] == life.next_year.expected
    assert demo.insights.lifetime(999_999) is None


def test_offers_have_a_reason_and_are_never_what_is_bought_anyway(demo: Application) -> None:
    for customer in demo.worth.view().ids()[:10]:
        bought = {
            row[0]
            for row in demo.shop.rows(
                "SELECT DISTINCT l.product_id FROM sales s JOIN sale_lines l ON l.sale_id = s.id "
                "WHERE s.customer_id = ? AND s.day >= ? AND l.quantity > 0",
                (customer, (TODAY - timedelta(days=365)).isoformat()),
            )
        }
        offers = demo.offers.for_customer(customer)
        assert len({row.product_id for row in offers}) == len(offers)
        assert all(row.why for row in offers)
        assert all(row.product_id not in bought for row in offers if row.kind == "alike")
        assert all(row.product_id in bought for row in offers if row.kind == "due")
    pairs = demo.offers.bought_together(10)
    assert all(pair.times > 1 and pair.baskets >= 5 for pair in pairs)
    product = pairs[0].right_id
    wanted = demo.offers.for_product(product)
    assert len({row.customer_id for row in wanted}) == len(wanted)
    assert all(row.product_id == product for row in wanted)
    assert demo.board_ideas.suggest("cross_selling", 3)


def test_who_asked_for_it_comes_first(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe"))
    line = SaleLine.priced("Çay 500 g", 2000, 9000)
    for days in (40, 30, 20, 10):
        app.sales.record(
            SaleDraft(ayse, line.amount, "cash", day=TODAY - timedelta(days=days), lines=(line,))
        )
    other = SaleLine.priced("Çay 1 kg", 1000, 17_000)
    app.sales.record(SaleDraft(None, other.amount, "cash", day=TODAY - timedelta(days=9), lines=(other,)))
    (big,) = [row.id for row in app.products.search("çay 1 kg")]
    (bigger,) = [row for row in app.offers.for_customer(ayse) if row.kind == "bigger"]
    assert bigger.product_id == big
    assert bigger.why == "Usually takes 2 of Çay 500 g: the bigger pack may suit."
    app.wishes.add(ayse, big)
    assert [row.kind for row in app.offers.for_product(big)] == ["asked"]
    app.customers.archive(ayse)
    assert app.offers.for_product(big) == []


@pytest.mark.parametrize(
    ("name", "pack"),
    [
        ("Çay 500 g", ("cay", "g", 500)),
        ("ÇAY 1 KG", ("cay", "g", 1000)),
        ("Süt 1,5 lt kutu", ("sut kutu", "ml", 1500)),
        ("Kola 33cl", ("kola", "ml", 330)),
        ("Yumurta 15'li", ("yumurta", "pieces", 15)),
    ],
)
def test_sizes_in_names(name: str, pack: tuple[str, str, float]) -> None:
    found = pack_of(name)
    assert found is not None
    assert (found.stem, found.measure, found.size) == pack


def test_the_next_bigger_pack() -> None:
    goods = [(1, "Çay 1 kg"), (2, "Çay 500 gr"), (3, "Çay 5 kg"), (4, "Pirinç 1 kg"), (5, "Ekmek"), (6, "12")]
    assert bigger_packs(goods) == {2: 1, 1: 3}
    assert pack_of("Ekmek") is None
    assert pack_of("500 g") is None


def test_a_young_shop_gets_no_figures_and_no_error(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe"))
    insights = app.insights
    assert insights.pareto().total == 0
    assert insights.pareto().curve() == [(0.0, 0.0)]
    assert insights.forecast() is None
    assert insights.cohorts() == insights.repurchase() == insights.return_of_new() == []
    assert insights.lifetime(ayse) is None
    assert app.offers.bought_together() == []
    assert app.offers.for_customer(ayse) == []
    assert app.worth.view().ids() == []
    assert app.segments.suggestions()
    app.sales.record(SaleDraft(ayse, 36_500, "cash", day=TODAY - timedelta(days=73)))
    assert insights.losing(ayse) == 36_500 * 5
    life = insights.lifetime(ayse)
    assert life is not None
    assert life.next_year is None


def test_heavy_work_stops_when_asked(demo: Application) -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        demo.worth.columns(TODAY - timedelta(days=11), stopped)
    with pytest.raises(Cancelled):
        demo.insights.forecast("week", 2, stopped)


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "campaign"])
def test_reports_are_written(demo: Application, tmp_path: Path, name: str, ending: str) -> None:
    path = demo.reports.write(name, tmp_path / f"liste.{ending}")
    assert path.stat().st_size > 2_000
    table = demo.reports.table(ReportWish(name))
    assert list(table.rows)
    assert table.title == demo.reports.title(name)
    if ending == "xlsx":
        sheet = load_workbook(path).active
        assert sheet is not None
        assert sheet.max_row > len(list(table.rows))


def test_the_pyramid_in_excel_has_parts_that_add_up(demo: Application) -> None:
    table = demo.reports.table(ReportWish("pyramid", full=True))
    for row in list(table.rows)[::50]:
        score, parts = row[3], row[5:]
        assert isinstance(score, float)
        assert sum(part for part in parts if isinstance(part, float)) == pytest.approx(score, abs=1e-9)


def test_the_report_on_a_campaign(demo: Application, app: Application, tmp_path: Path) -> None:
    table = demo.reports.table(ReportWish("campaign"))
    (told, kept_out) = table.rows
    assert told[0] == "Told"
    assert isinstance(told[1], int)
    assert isinstance(kept_out[1], int)
    assert told[1] > 3 * kept_out[1] > 0
    assert table.subtitle.startswith(f"Of {told[1]} people told {told[2]} came;")
    with pytest.raises(UserError, match="No campaign"):
        app.reports.write("campaign", tmp_path / "k.pdf")
    with pytest.raises(UserError, match="no such table"):
        demo.reports.table(ReportWish("cross_table", axis="height"))
