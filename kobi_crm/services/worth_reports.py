"""The reports of worth and insights, by name."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from kobi_crm.domain.segment_words import rfm_label
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.reports import worth as tables
from kobi_crm.reports.charts import campaign as campaign_chart
from kobi_crm.reports.charts import cohorts as cohorts_chart
from kobi_crm.reports.charts import forecast as forecast_chart
from kobi_crm.reports.charts import pareto as pareto_chart
from kobi_crm.reports.charts import pyramid as pyramid_chart
from kobi_crm.reports.table import Table
from kobi_crm.services.campaigns import Campaigns
from kobi_crm.services.insights import Insights
from kobi_crm.services.segments import Segments
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.services.worth import AXES, ValueWorth
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.services.reports import ReportWish

NAMES = ("pyramid", "cross_table", "groups", "pareto", "cohorts", "forecast", "campaign")
_WEEKS, _MONTHS = 8, 3


class WorthReports:
    """Makes the tables; their wishes may name an axis, weeks or months, and a campaign."""

    def __init__(
        self,
        shop: ShopFile,
        settings: ShopSettings,
        worth: ValueWorth,
        segments: Segments,
        insights: Insights,
        campaigns: Campaigns,
    ) -> None:
        self._shop = shop
        self._settings = settings
        self._worth = worth
        self._segments = segments
        self._insights = insights
        self._campaigns = campaigns

    def made(self) -> "dict[str, Callable[[ReportWish, Progress | None], Table]]":
        """A maker by name of report."""
        return {
            "pyramid": self._pyramid,
            "cross_table": self._cross,
            "groups": self._groups,
            "pareto": self._pareto,
            "cohorts": self._cohorts,
            "forecast": self._forecast,
            "campaign": self._campaign,
        }

    def titles(self) -> dict[str, str]:
        """The reports' names in the owner's words."""
        return {name: tables.title(name) for name in NAMES}

    @property
    def _name(self) -> str:
        return self._settings.text("shop_name")

    def _pyramid(self, wish: "ReportWish", progress: Progress | None) -> Table:
        columns = self._worth.columns(wish.on, progress)
        view = self._worth.draw(columns)
        turnover = columns.raw[columns.names.index("turnover")]
        keys = self._worth.all_keys()
        weighed = [key for key in keys if key.coefficient]
        parts = [columns.names.index(key.name) for key in weighed]
        ids = view.ids() if wish.ids is None else list(wish.ids)
        named = queries.names(self._shop, ids)

        def rows() -> list[tuple[int, str, str | None, int, int, list[int]]]:
            found: list[tuple[int, str, str | None, int, int, list[int]]] = []
            for customer in ids:
                place = view.place(customer)
                if place is None or customer not in named:
                    continue
                own = [int(view.scores.parts[part, place]) for part in parts]
                money, score = round(float(turnover[place])), int(view.scores.totals[place])
                found.append((int(view.layer[place]), *named[customer], score, money, own))
            return found

        labels = [key.label for key in weighed]
        table = tables.pyramid_table(rows(), labels, len(view.layers), shop_name=self._name, full=wish.full)
        return replace(table, chart=pyramid_chart.chart(view.layers)) if wish.ids is None else table

    def _cross(self, wish: "ReportWish", progress: Progress | None) -> Table:
        if wish.axis not in AXES:
            raise UserError(translate("Worth", "There is no such table. Choose one from the list."))
        view = self._worth.view(wish.on, progress)
        return tables.cross_report(
            self._worth.cross(wish.axis, view, progress), wish.axis, shop_name=self._name
        )

    def _groups(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish
        raw = self._worth.raw(None, progress)
        groups = self._segments.rfm()
        named = queries.names(self._shop, groups)
        rows: list[tuple[str, str, str | None, int, int | None, int]] = []
        for customer, (place, group) in groups.items():
            if customer in named:
                away = round(-float(raw["recency"][place]))
                visits, money = round(float(raw["frequency"][place])), round(float(raw["turnover"][place]))
                rows.append((rfm_label(group), *named[customer], visits, away, money))
        order = {rfm_label(name): number for number, name in enumerate(_order())}
        rows.sort(key=lambda row: (order[row[0]], -row[5]))
        return tables.groups_table(rows, shop_name=self._name)

    def _pareto(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del progress
        curve = self._insights.pareto(wish.days)
        named = queries.names(self._shop, curve.people.tolist())
        names = {customer: row[0] for customer, row in named.items()}
        table = tables.pareto_table(curve, names, shop_name=self._name, days=wish.days)
        return replace(table, chart=pareto_chart.chart(curve))

    def _cohorts(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish, progress
        rows = self._insights.cohorts()
        return replace(tables.cohorts_table(rows, shop_name=self._name), chart=cohorts_chart.chart(rows))

    def _forecast(self, wish: "ReportWish", progress: Progress | None) -> Table:
        ahead = _WEEKS if wish.step == "week" else _MONTHS
        found = self._insights.forecast(wish.step, ahead, progress)
        return replace(tables.forecast_table(found, shop_name=self._name), chart=forecast_chart.chart(found))

    def _campaign(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del progress
        begun = [row.id for row in self._campaigns.all() if row.started_on is not None]
        if wish.campaign_id is None and not begun:
            raise UserError(translate("Campaigns", "No campaign has begun yet."))
        result = self._campaigns.result(begun[0] if wish.campaign_id is None else wish.campaign_id)
        name = result.campaign.name
        table = tables.campaign_table(name, result.effect, result.sentences, shop_name=self._name)
        return replace(table, chart=campaign_chart.chart(result.effect, result.sentences))


def _order() -> tuple[str, ...]:
    from kobi_crm.analytics.rfm import GROUPS

    return GROUPS
