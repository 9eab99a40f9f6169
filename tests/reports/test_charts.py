"""Charts hold the very figures of the result they are drawn from, and say the same in words."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text

from kobi_crm import i18n
from kobi_crm.analytics.campaign_effect import Person, campaign_effect
from kobi_crm.analytics.cohorts import Cohort, Repurchase, ReturnOfNew
from kobi_crm.analytics.pareto import Concentration, pareto
from kobi_crm.analytics.pyramid import Layer
from kobi_crm.analytics.shop_months import BusyHours, MonthTurnover, months_of
from kobi_crm.analytics.turnover_forecast import Past, Period, TurnoverForecast
from kobi_crm.domain.chart_layout import NAMES, ChartLayout, from_text, to_text
from kobi_crm.reports.charts import (
    busy_hours,
    campaign,
    cohorts,
    concentration,
    forecast,
    months,
    pyramid,
    returns,
)
from kobi_crm.reports.charts import (
    pareto as pareto_chart,
)
from kobi_crm.reports.charts.chart import Chart, ChartColours, ChartLook

LOOK = ChartLook(560, 300)
DARK = ChartColours("#1B2023", "#EBEFF0", "#BCC6CA", "#313A3E", "#62C6DF", "#12343F", "#F0B45A")
TOO_FEW = "There are not enough sales for this yet. It fills by itself as you record sales."
CURVE = pareto(np.arange(1, 11), np.array([100, 50, 900, 200, 20, 30, 10, 400, 0, 90]) * 100)
CONCENTRATION = [
    Concentration(date(2025, 11, 1) + timedelta(days=91 * n), 40, 100_000, share, 0.3)
    for n, share in enumerate((0.5, 0.55, 0.62))
]
COHORTS = [
    Cohort(date(2026, 7, 1), 10, (10, 5, 4, 2), tuple(range(10))),
    Cohort(date(2026, 8, 1), 4, (4, 3, 1), tuple(range(4))),
    Cohort(date(2026, 9, 1), 6, (6, 0), tuple(range(6))),
]
NEW = [ReturnOfNew(date(2026, 6, 1), 10, 4, 0.17, 0.69), ReturnOfNew(date(2026, 7, 1), 5, 5, 0.57, 1.0)]
AGAIN = [Repurchase(date(2026, 7, 1), 100, 60), Repurchase(date(2026, 8, 1), 100, 80)]
MONTHS = [
    MonthTurnover(date(2026, 9, 1), 4_000_000, None),
    MonthTurnover(date(2026, 10, 1), 6_000_000, 4_800_000),
]
LAYERS = [
    Layer(0, 900, 2, 700_000, 900, 1000),
    Layer(1, 500, 8, 250_000, 500, 800),
    Layer(2, 0, 30, 50_000, 0, 400),
]
BUSY = BusyHours({(0, 9): 130, (5, 18): 260, (2, 12): 26}, 13)


def _forecast(step: Any = "week") -> TurnoverForecast:
    monday = date(2026, 3, 2)
    past = [
        Past(
            monday + timedelta(weeks=n),
            monday + timedelta(weeks=n, days=6),
            100_000 * (n + 5),
            110_000 * (n + 5),
        )
        for n in range(4)
    ]
    periods = [
        Period(
            monday + timedelta(weeks=n),
            monday + timedelta(weeks=n, days=6),
            2_000_000 + n,
            1_500_000,
            2_600_000,
        )
        for n in range(4, 7)
    ]
    return TurnoverForecast(step, "calendar", 0.08, 0.2, 26, tuple(periods), tuple(past))


def _by_gid(figure: Figure, gid: str) -> Any:
    return next(artist for artist in figure.findobj(lambda artist: artist.get_gid() == gid))


def _patches(figure: Figure) -> list[Any]:
    """The bars in the order in which they were drawn."""
    return list(figure.axes[0].patches)


def _texts(figure: Figure) -> list[str]:
    found: list[Any] = figure.findobj(Text)
    return [text.get_text() for text in found if text.get_text()]


def test_the_pareto_curve_ends_at_all_and_its_mark_is_at_80_percent() -> None:
    figure = pareto_chart.draw(CURVE, LOOK)
    xs, ys = _by_gid(figure, "curve").get_data()
    assert (xs[0], ys[0], xs[-1], ys[-1]) == (0.0, 0.0, 1.0, 1.0)
    assert (xs[2], ys[2]) == (pytest.approx(2 / 9), pytest.approx(1300 / 1800))
    (x,), (y,) = _by_gid(figure, "mark").get_data()
    assert CURVE.people_for(0.8) == 3
    assert (x, y) == (pytest.approx(3 / 9), pytest.approx(1500 / 1800))
    assert "80 % of the turnover:\n3 customers, 33 % of all" in _texts(figure)
    assert pareto_chart.words(CURVE).startswith("80 % of the turnover comes from 3 of 9 customers.")


def test_concentration_has_its_figure_at_every_stretch() -> None:
    figure = concentration.draw(CONCENTRATION, LOOK)
    assert list(_by_gid(figure, "shares").get_ydata()) == [0.5, 0.55, 0.62]
    assert {"50 %", "55 %", "62 %"} <= set(_texts(figure))
    assert concentration.words(CONCENTRATION).endswith("50 %: the shop leans on fewer customers now.")
    assert concentration.words(CONCENTRATION[::-1]).endswith("62 %: the turnover is spread wider now.")


def test_every_cell_of_the_cohorts_has_its_number() -> None:
    figure = cohorts.draw(COHORTS, LOOK)
    values = _by_gid(figure, "heat").get_array()
    assert values.shape == (3, 3)
    assert values[0].tolist() == [0.5, 0.4, 0.2]
    assert values.mask.tolist() == [[False] * 3, [False, False, True], [False, True, True]]
    assert {"50", "40", "20", "75", "25", "0", "Jul 26 (10)", "Sep 26 (6)"} <= set(_texts(figure))
    assert cohorts.words(COHORTS).startswith(
        "Of 20 new customers 8 came in the month after their first visit. Of 10 of them 2 came"
    )


def test_returns_of_new_are_bars_with_their_interval() -> None:
    figure = returns.draw_new(NEW, LOOK)
    assert [bar.get_height() for bar in _patches(figure)] == [0.4, 1.0]
    assert {"40 %", "100 %", "Jun 26\n10 new", "Jul 26\n5 new"} <= set(_texts(figure))
    assert returns.new_words(NEW) == (
        "Of 15 new customers 9 came again within 60 days: 60 %. 6 were seen once."
    )


def test_repurchase_is_a_line_beside_its_average() -> None:
    figure = returns.draw_again(AGAIN, LOOK)
    assert list(_by_gid(figure, "shares").get_ydata()) == [0.6, 0.8]
    assert list(_by_gid(figure, "usual").get_ydata()) == [0.7, 0.7]
    assert "average 70 %" in _texts(figure)
    assert returns.again_words(AGAIN).startswith("August 2026: of 100 customers 80 bought again")


def test_the_forecast_shows_past_expected_range_and_bayram() -> None:
    found = _forecast()
    figure = forecast.draw(found, LOOK)
    assert list(_by_gid(figure, "turnover").get_ydata()) == [500_000, 600_000, 700_000, 800_000]
    assert list(_by_gid(figure, "foretold").get_ydata()) == [550_000, 660_000, 770_000, 880_000]
    assert list(_by_gid(figure, "expected").get_xdata()) == [4, 5, 6]
    assert list(_by_gid(figure, "expected").get_ydata()) == [2_000_004, 2_000_005, 2_000_006]
    edges = _by_gid(figure, "range").get_paths()[0].vertices[:, 1]
    assert (edges.min(), edges.max()) == (1_500_000, 2_600_000)
    assert len(figure.findobj(lambda artist: artist.get_gid() == "bayram")) == 1  # 20 to 22 March 2026
    assert {"Bayram", "now", "Expected", "Range, four times out of five"} <= set(_texts(figure))
    assert forecast.words(found) == (
        "Next week about ₺20,000 may be expected, between ₺15,000 and ₺26,000 as a rule. "
        "Tried on 26 past stretches, it was 8 % off on average."
    )
    assert forecast.words(_forecast("month")).startswith("Next month")


def test_the_pyramid_has_people_left_and_turnover_right() -> None:
    figure = pyramid.draw(LAYERS, LOOK)
    widths = [bar.get_width() for bar in _patches(figure)]
    assert widths == pytest.approx([-0.05, -0.2, -0.75, 0.7, 0.25, 0.05])
    assert {"2 (5 %)", "₺7,000 (70 %)", "Most valuable"} <= set(_texts(figure))
    assert pyramid.words(LAYERS) == "The 2 customers at the top bring 70 % of the turnover of a year."
    one = [Layer(0, 900, 1, 700_000, 900, 1000), *LAYERS[1:]]
    assert pyramid.words(one).startswith("The one customer at the top brings 70 %")


def test_a_campaign_sets_the_kept_out_off_by_a_hatch() -> None:
    people = [Person(False, n < 12, 1000) for n in range(30)] + [Person(True, n < 3, 500) for n in range(10)]
    effect = campaign_effect(people, 5_000)
    figure = campaign.draw(effect, LOOK)
    told, kept = _patches(figure)
    assert (told.get_width(), kept.get_width()) == (pytest.approx(0.4), pytest.approx(0.3))
    assert (told.get_hatch(), kept.get_hatch()) == (None, "////")
    assert "Told: 12 of 30 came (40 %)" in _texts(figure)
    alone = campaign_effect([person for person in people if not person.in_control])
    assert len(campaign.draw(alone, LOOK).axes[0].patches) == 1


def test_months_stand_beside_the_year_before() -> None:
    figure = months.draw(MONTHS, LOOK)
    assert [bar.get_height() for bar in _patches(figure)] == [4_800_000, 4_000_000, 6_000_000]
    assert months.words(MONTHS) == (
        "October 2026: ₺60,000 of turnover. That is 25 % more than in the same month a year before."
    )
    assert months.words([MONTHS[0], MonthTurnover(date(2026, 10, 1), 3_000_000)]).endswith(
        "25 % less than in the month before."
    )


def test_months_are_whole_and_the_first_of_a_shop_is_no_comparison() -> None:
    takings = [(date(2025, 9, 20), 5), (date(2025, 10, 3), 7), (date(2026, 9, 1), 11), (date(2026, 10, 30), 13),
               (date(2026, 11, 2), 17)]  # fmt: skip
    found = months_of(takings, date(2026, 11, 22), 3)
    assert [(row.month.month, row.turnover, row.year_before) for row in found] == [
        (8, 0, None), (9, 11, None), (10, 13, 7),
    ]  # fmt: skip
    assert months_of([], date(2026, 11, 22)) == []


def test_busy_hours_are_averages_of_a_week() -> None:
    figure = busy_hours.draw(BUSY, LOOK)
    values = _by_gid(figure, "heat").get_array()
    assert values.shape == (7, 10)
    assert (values[0, 0], values[5, 9]) == (10.0, 20.0)
    assert {"10", "20", "2", "09", "18", "Saturday"} <= set(_texts(figure))
    assert busy_hours.words(BUSY) == (
        "Most sales fall on Saturday, 18:00 to 19:00: 20 on average. The quietest day is Wednesday."
    )


ALL: dict[str, Callable[[], Chart]] = {
    "turnover": lambda: months.chart(MONTHS),
    "forecast": lambda: forecast.chart(_forecast()),
    "pareto": lambda: pareto_chart.chart(CURVE),
    "pyramid": lambda: pyramid.chart(LAYERS),
    "cohorts": lambda: cohorts.chart(COHORTS),
    "return_of_new": lambda: returns.new_chart(NEW),
    "repurchase": lambda: returns.again_chart(AGAIN),
    "concentration": lambda: concentration.chart(CONCENTRATION),
    "busy_hours": lambda: busy_hours.chart(BUSY),
    "campaign": lambda: campaign.chart(campaign_effect([Person(False, True)] * 4), ["Four came."]),
}


@pytest.fixture(params=["en", "tr"])
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The figures are written as each language writes them."""
    i18n.install(None, request.param)
    yield request.param
    i18n.install(None, "en")


@pytest.mark.parametrize("name", NAMES)
def test_each_chart_is_drawn_at_its_size_in_its_colours(name: str, language: str) -> None:
    chart = ALL[name]()
    assert chart.name == name
    for look in (
        ChartLook(520, chart.height(13)),
        ChartLook(300, chart.height(19.5), 19.5, 2.0, DARK, "Inter", hidden=True),
    ):
        picture = chart.picture(look)
        assert picture is not None
        assert (picture.width, picture.height) == (look.width * look.scale, int(look.height * look.scale))
        dots = np.frombuffer(picture.rgba, np.uint8).reshape(picture.height, picture.width, 4)
        ground = [int(look.colours.ground[n : n + 2], 16) for n in (1, 3, 5)]
        assert dots[0, 0, :3].tolist() == ground
        grey = dots[..., :3].mean(axis=2)
        assert grey.std() > 8  # in grey something is still to be seen


@pytest.mark.parametrize(
    "chart",
    [
        pareto_chart.chart(pareto(np.arange(3), np.array([1, 2, 3]))),
        concentration.chart([]),
        cohorts.chart([Cohort(date(2026, 11, 1), 4, (), (1, 2, 3, 4))]),
        returns.new_chart([]),
        returns.again_chart(AGAIN[:1]),
        forecast.chart(None),
        pyramid.chart([Layer(0, 0, 3, 100, 0, 1)]),
        months.chart([]),
        busy_hours.chart(BusyHours({}, 1)),
    ],
)
def test_a_young_shop_gets_a_sentence_and_no_chart(chart: Chart) -> None:
    assert chart.words == TOO_FEW
    assert chart.picture(LOOK) is None
    assert campaign.none_yet().words == "No campaign has begun yet."


def test_hidden_amounts_are_written_nowhere() -> None:
    for name in ("turnover", "forecast", "pyramid"):
        draw = ALL[name]().draw
        assert draw is not None
        amounts = [text for text in _texts(draw(ChartLook(500, 300, hidden=True))) if "₺" in text]
        assert amounts
        assert all("₺•••" in text for text in amounts)
    assert ChartLook(1, 1).money(123_456_789_00) == "₺123.5 million"


def test_an_arrangement_is_kept_and_survives_nonsense() -> None:
    usual = ChartLayout()
    assert from_text("") == from_text("{") == from_text("[1]") == usual
    changed = usual.moved("pareto", -1).without("campaign").turned("pareto").chosen("forecast", "month")
    again = from_text(to_text(changed))
    assert again == changed
    assert again.shown[1] == "pareto"
    assert again.hidden == ("campaign",)
    assert again.choice("forecast") == "month"
    assert again.choice("pareto") == "365"
    assert again.choice("campaign") == ""
    assert again.with_chart("campaign").shown[-1] == "campaign"
    assert usual.moved(NAMES[0], -1).shown == NAMES
    part = from_text(
        '{"shown": ["pareto", "gone", "pareto"], "hidden": ["forecast", 7], "choices": {"pareto": "x"}}'
    )
    assert part.shown[0] == "pareto"
    assert set(part.shown) == set(NAMES) - {"forecast"}
    assert part.choice("pareto") == "365"
