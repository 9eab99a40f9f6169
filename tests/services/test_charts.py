"""Charts of the demo shop equal what its sales say; a shop without sales gets sentences, on paper too."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from kobi_crm.app import Application
from kobi_crm.domain.chart_layout import NAMES, ChartLayout
from kobi_crm.errors import UserError
from kobi_crm.services.demo.shop import ensure_demo
from kobi_crm.storage.shop_file import Unit
from tests.shops import MORNING, MovedClock, opened

TODAY = MORNING.date()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The demo shop, in English."""
    path = ensure_demo(tmp_path_factory.mktemp("demo") / "demo.db", MovedClock(), "en")
    with opened(path) as made:
        yield made


@pytest.mark.parametrize("name", NAMES)
def test_the_demo_shop_has_every_chart(demo: Application, name: str) -> None:
    chart = demo.charts.chart(name)
    assert chart.name == name
    assert chart.draw is not None
    assert chart.words.endswith(".")
    assert demo.charts.title(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_shop_without_sales_gets_a_sentence(app: Application, tmp_path: Path, name: str) -> None:
    chart = app.charts.chart(name)
    assert chart.draw is None
    assert chart.words
    if name == "campaign":
        with pytest.raises(UserError):
            app.reports.write(name, tmp_path / "r.pdf")
        return
    app.reports.write(name, tmp_path / "r.pdf")
    app.reports.write(name, tmp_path / "r.xlsx")
    assert "There are not enough sales" in PdfReader(tmp_path / "r.pdf").pages[0].extract_text()


def test_months_are_what_the_sales_say(demo: Application) -> None:
    rows = demo.shop.rows(
        "SELECT substr(day, 1, 7), sum(total) FROM sales WHERE day < ? GROUP BY 1", (TODAY.isoformat(),)
    )
    sums = dict(rows)
    months = demo.rhythm.months()
    assert len(months) == 12
    assert [row.month for row in months][-1] == date(2026, 10, 1)
    assert [row.turnover for row in months] == [sums[f"{row.month:%Y-%m}"] for row in months]
    before = [row.year_before for row in months if row.year_before is not None]
    wanted = [sums[f"{row.month.year - 1}-{row.month:%m}"] for row in months if row.year_before is not None]
    assert before == wanted


def test_busy_hours_count_each_sale_once(app: Application) -> None:
    rows = [
        ("2026-11-16", "09:10", 500, "cash"),  # a Monday
        ("2026-11-16", "09:59", 500, "cash"),
        ("2026-11-16", "10:00", 500, "cash"),
        ("2026-11-21", "18:30", 500, "cash"),  # a Saturday
        ("2026-11-21", None, 500, "cash"),  # without an hour
        ("2026-11-21", "18:40", -500, "cash"),  # what came back
        ("2026-11-22", "08:00", 500, "cash"),  # today
    ]

    def work(unit: Unit) -> None:
        unit.insert_many("sales", ("day", "at", "total", "payment"), rows)

    app.shop.write("demo", {}, work, initiator="program")
    busy = app.rhythm.busy_hours()
    assert dict(busy.counts) == {(0, 9): 2, (0, 10): 1, (5, 18): 1}
    assert busy.weeks == 1.0
    assert busy.hours() == list(range(9, 19))
    assert busy.busiest() == (0, 9)
    assert busy.quietest_day() == 5


def test_an_arrangement_stays_with_the_shop(app: Application) -> None:
    wanted = ChartLayout().moved("campaign", -5).without("cohorts").chosen("pareto", "90")
    app.charts.arrange(wanted)
    assert app.charts.layout() == wanted
    app.charts.usual()
    assert app.charts.layout() == ChartLayout()
