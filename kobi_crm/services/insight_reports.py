"""The reports of the shop's figures over time, by name."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kobi_crm.jobs import Progress
from kobi_crm.reports import insights as tables
from kobi_crm.reports.charts import busy_hours, concentration, months, returns
from kobi_crm.reports.table import Table
from kobi_crm.services.insights import Insights
from kobi_crm.services.shop_rhythm import ShopRhythm
from kobi_crm.services.shop_settings import ShopSettings

if TYPE_CHECKING:
    from kobi_crm.services.reports import ReportWish

NAMES = ("turnover", "concentration", "return_of_new", "repurchase", "busy_hours")


class InsightReports:
    """Makes the tables, each with its chart."""

    def __init__(self, settings: ShopSettings, insights: Insights, rhythm: ShopRhythm) -> None:
        self._settings = settings
        self._insights = insights
        self._rhythm = rhythm

    def made(self) -> "dict[str, Callable[[ReportWish, Progress | None], Table]]":
        """A maker by name of report."""
        return {
            "turnover": self._turnover,
            "concentration": self._concentration,
            "return_of_new": self._return_of_new,
            "repurchase": self._repurchase,
            "busy_hours": self._busy_hours,
        }

    def titles(self) -> dict[str, str]:
        """The reports' names in the owner's words."""
        return {name: tables.title(name) for name in NAMES}

    @property
    def _name(self) -> str:
        return self._settings.text("shop_name")

    def _turnover(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish, progress
        rows = self._rhythm.months()
        return tables.months_table(rows, months.chart(rows), shop_name=self._name)

    def _concentration(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish, progress
        rows = self._insights.concentration()
        return tables.concentration_table(rows, concentration.chart(rows), shop_name=self._name)

    def _return_of_new(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish, progress
        rows = self._insights.return_of_new()
        return tables.return_of_new_table(rows, returns.new_chart(rows), shop_name=self._name)

    def _repurchase(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish, progress
        rows = self._insights.repurchase()
        return tables.repurchase_table(rows, returns.again_chart(rows), shop_name=self._name)

    def _busy_hours(self, wish: "ReportWish", progress: Progress | None) -> Table:
        del wish, progress
        busy = self._rhythm.busy_hours()
        return tables.busy_table(busy, busy_hours.chart(busy), shop_name=self._name)
