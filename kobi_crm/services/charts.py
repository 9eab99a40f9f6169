"""The shop's charts by name, and how the owner has arranged them."""

from collections.abc import Callable
from typing import Literal, cast

from kobi_crm.domain import chart_layout
from kobi_crm.domain.chart_layout import ChartLayout
from kobi_crm.jobs import Progress
from kobi_crm.reports.charts import (
    busy_hours,
    campaign,
    cohorts,
    concentration,
    forecast,
    months,
    pareto,
    pyramid,
    returns,
)
from kobi_crm.reports.charts.chart import Chart
from kobi_crm.reports.insights import title as insight_title
from kobi_crm.reports.worth import title as worth_title
from kobi_crm.services.campaigns import Campaigns
from kobi_crm.services.insights import Insights
from kobi_crm.services.shop_rhythm import ShopRhythm
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.services.worth import ValueWorth

AHEAD = {"week": 8, "month": 3}
"""Weeks and months looked ahead."""


class Charts:
    """Reads what a chart needs; drawing it is left to who shows it."""

    def __init__(
        self,
        settings: ShopSettings,
        insights: Insights,
        rhythm: ShopRhythm,
        worth: ValueWorth,
        campaigns: Campaigns,
    ) -> None:
        self._settings = settings
        self._insights = insights
        self._rhythm = rhythm
        self._worth = worth
        self._campaigns = campaigns
        self._made: dict[str, Callable[[str, Progress | None], Chart]] = {
            "turnover": lambda _choice, _progress: months.chart(rhythm.months()),
            "forecast": self._forecast,
            "pareto": lambda choice, _progress: pareto.chart(insights.pareto(int(choice))),
            "pyramid": lambda _choice, progress: pyramid.chart(worth.view(None, progress).layers),
            "cohorts": lambda _choice, _progress: cohorts.chart(insights.cohorts()),
            "return_of_new": lambda _choice, _progress: returns.new_chart(insights.return_of_new()),
            "repurchase": lambda _choice, _progress: returns.again_chart(insights.repurchase()),
            "concentration": lambda _choice, _progress: concentration.chart(insights.concentration()),
            "busy_hours": lambda _choice, _progress: busy_hours.chart(rhythm.busy_hours()),
            "campaign": lambda _choice, _progress: self._campaign(),
        }

    def chart(self, name: str, choice: str = "", progress: Progress | None = None) -> Chart:
        """A chart of ``chart_layout.NAMES``, set to ``choice`` or to what is usual (heavy). Raises ``KeyError``."""
        return self._made[name](choice or ChartLayout().choice(name), progress)

    def title(self, name: str) -> str:
        """A chart's name in the owner's words, as that of its report."""
        return insight_title(name) or worth_title(name)

    def layout(self) -> ChartLayout:
        """How the owner has arranged them."""
        return chart_layout.from_text(self._settings.text("chart_layout"))

    def arrange(self, layout: ChartLayout) -> None:
        """Keep another arrangement."""
        self._settings.set("chart_layout", chart_layout.to_text(layout))

    def usual(self) -> None:
        """Let go of the owner's arrangement."""
        self._settings.set("chart_layout", "")

    def _forecast(self, choice: str, progress: Progress | None) -> Chart:
        step = cast("Literal['week', 'month']", choice)
        return forecast.chart(self._insights.forecast(step, AHEAD[step], progress))

    def _campaign(self) -> Chart:
        """The newest that has begun."""
        begun = next((row.id for row in self._campaigns.all() if row.started_on is not None), None)
        if begun is None:
            return campaign.none_yet()
        result = self._campaigns.result(begun)
        return campaign.chart(result.effect, result.sentences)
