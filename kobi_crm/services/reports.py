"""Reports: the shop's lists as PDF and Excel, and everything the shop owns as one workbook."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Literal

from kobi_crm import i18n
from kobi_crm.clock import Clock
from kobi_crm.domain.customers import CustomerRow, View
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.day_spans import format_span
from kobi_crm.domain.debtors import DebtorFacts
from kobi_crm.domain.permissions import answers_in_words
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.reports.customers import CustomerLine, customer_table
from kobi_crm.reports.day_close import day_table
from kobi_crm.reports.day_close import title as day_title
from kobi_crm.reports.debts import debts_table
from kobi_crm.reports.debts import title as debts_title
from kobi_crm.reports.deliveries import DeliveryLine, deliveries_table, deliveries_title
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.morning import morning_table
from kobi_crm.reports.pages import Pages, lay_out
from kobi_crm.reports.pdf import load_fonts, write_pdf
from kobi_crm.reports.reasons import ReasonLine, reasons_table
from kobi_crm.reports.reasons import title as reasons_title
from kobi_crm.reports.set_aside import AsideLine, set_aside_table
from kobi_crm.reports.table import Size, Table
from kobi_crm.reports.wishes import WishLine, wish_table, wish_title
from kobi_crm.services.away import Away
from kobi_crm.services.customers import Customers
from kobi_crm.services.export_tables import export_tables
from kobi_crm.services.insight_reports import InsightReports
from kobi_crm.services.ledger import Ledger
from kobi_crm.services.offer_reports import OfferReports
from kobi_crm.services.orders import Orders
from kobi_crm.services.set_aside import SetAside
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.services.till import Till
from kobi_crm.services.today import Today
from kobi_crm.services.wishes import Wishes
from kobi_crm.services.worth_reports import WorthReports
from kobi_crm.storage.shop_file import ShopFile

_SCREENFUL = 5000
_REASONS_DAYS = 365


@dataclass(frozen=True)
class ReportWish:
    """Which report, and what it is to hold.

    ``on`` is today where it is left out; ``ids`` are the customers of the list in their order, where it is not
    a whole ready list; ``full`` is every column there is, for Excel.
    """

    name: str
    on: date | None = None
    view: View = "all"
    ids: Sequence[int] | None = None
    full: bool = False
    axis: str = "district"
    """What the layers are crossed with."""
    step: Literal["week", "month"] = "week"
    """Of the turnover to come."""
    campaign_id: int | None = None
    """The newest that has begun where it is left out."""
    days: int = 365
    """How many days before today who brings the turnover is told of."""
    product_id: int | None = None
    """What is to be offered; the goods that sell most where it is left out."""


class Reports:
    """The reports by name."""

    def __init__(
        self,
        shop: ShopFile,
        clock: Clock,
        settings: ShopSettings,
        customers: Customers,
        today: Today,
        set_aside: SetAside,
        away: Away,
        orders: Orders,
        till: Till,
        wishes: Wishes,
        ledger: Ledger,
        worth: WorthReports,
        insights: InsightReports,
        offers: OfferReports,
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings
        self._customers = customers
        self._today = today
        self._set_aside = set_aside
        self._away = away
        self._orders = orders
        self._till = till
        self._wishes = wishes
        self._ledger = ledger
        self._made: dict[str, Callable[[ReportWish, Progress | None], Table]] = {
            "customers": self._customer_list,
            "morning": self._morning_list,
            "set_aside": self._set_aside_list,
            "reasons": self._reasons,
            "deliveries": self._deliveries,
            "day": self._day,
            "debts": self._debts,
            "wish_list": self._wish_list,
            **worth.made(),
            **insights.made(),
            **offers.made(),
        }
        self._worth = worth
        self._insights = insights
        self._offers = offers

    def names(self) -> list[str]:
        """The reports there are."""
        return list(self._made)

    def title(self, name: str) -> str:
        """A report's name in the owner's words."""
        return {
            "customers": translate("Reports", "Customer list"),
            "morning": translate("Reports", "To call today"),
            "set_aside": translate("Reports", "To set aside"),
            "reasons": reasons_title(),
            "deliveries": deliveries_title(),
            "day": day_title(),
            "debts": debts_title(),
            "wish_list": wish_title(),
            **self._worth.titles(),
            **self._insights.titles(),
            **self._offers.titles(),
        }[name]

    def write(
        self,
        name: str,
        path: Path,
        on: date | None = None,
        view: View = "all",
        progress: Progress | None = None,
        *,
        ids: Sequence[int] | None = None,
        size: Size = "a4",
    ) -> Path:
        """Write a report to ``path``; its ending says whether PDF or Excel.

        ``ids`` are the customers of the list in their order, where it is not a whole ready list; ``size`` is the
        paper of a PDF. Raises ``UserError`` for an unknown report or ending, or when the file cannot be written.
        """
        made = self._maker(name)
        ending = path.suffix.lower()
        if ending not in (".pdf", ".xlsx"):
            raise UserError(translate("Reports", "Give the file a name that ends with .pdf or .xlsx."))
        wish = ReportWish(name, on, view, ids, full=ending == ".xlsx")
        self.write_table(replace(made(wish, progress), size=size), path, progress)
        return path

    def table(self, wish: ReportWish, progress: Progress | None = None) -> Table:
        """A report for a look before it is printed; raises as ``write``."""
        table = self._maker(wish.name)(wish, progress)
        return replace(table, rows=list(table.rows))

    def lay_out(self, table: Table) -> Pages:
        """The pages of a report as the PDF has them, to be drawn on a screen or a printer."""
        return lay_out(table, load_fonts(), language=i18n.language(), printed_on=self._clock.now())

    def write_table(self, table: Table, path: Path, progress: Progress | None = None) -> None:
        """Write a table to ``path``, .pdf or .xlsx. Raises ``UserError`` when the file cannot be written."""
        if path.suffix.lower() == ".pdf":
            now = self._clock.now()
            write_pdf(table, path, language=i18n.language(), printed_on=now, progress=progress)
        else:
            write_xlsx([table], path, language=i18n.language(), progress=progress)

    def _maker(self, name: str) -> Callable[[ReportWish, Progress | None], Table]:
        if name not in self._made:
            raise UserError(
                translate("Reports", "There is no report named {name}. There are: {names}.").format(
                    name=name, names=", ".join(self._made)
                )
            )
        return self._made[name]

    def export(self, path: Path, progress: Progress | None = None) -> Path:
        """Write everything the shop owns, one sheet a table, importable again. Raises ``UserError``."""
        if path.suffix.lower() != ".xlsx":
            raise UserError(translate("Reports", "Give the file a name that ends with .xlsx."))
        write_xlsx(export_tables(self._shop), path, language=i18n.language(), progress=progress)
        return path

    def _customer_list(self, wish: ReportWish, progress: Progress | None) -> Table:
        self._today.look(wish.on or self._clock.today(), progress)
        ids = self._customers.ids(wish.view) if wish.ids is None else wish.ids
        rows: list[CustomerRow] = []
        for start in range(0, len(ids), _SCREENFUL):
            rows += self._customers.rows(ids[start : start + _SCREENFUL])
            if progress is not None:
                progress.step(start, len(ids))
        return customer_table(map(_line, rows), shop_name=self._settings.text("shop_name"), full=wish.full)

    def _morning_list(self, wish: ReportWish, progress: Progress | None) -> Table:
        morning = self._today.morning(wish.on, progress=progress)
        return morning_table(morning, shop_name=self._settings.text("shop_name"), language=i18n.language())

    def _reasons(self, wish: ReportWish, progress: Progress | None) -> Table:
        del progress
        day = wish.on or self._clock.today()
        first = day - timedelta(days=_REASONS_DAYS - 1)
        lines = [
            ReasonLine(row.customer, row.reason, row.on, row.days_away, row.yearly)
            for row in self._away.answers(first, day)
        ]
        return reasons_table(
            self._away.totals(first, day),
            lines,
            shop_name=self._settings.text("shop_name"),
            subtitle=format_span(first, day, day),
        )

    def _day(self, wish: ReportWish, progress: Progress | None) -> Table:
        del progress
        name = self._settings.text("shop_name")
        return day_table(self._till.day(wish.on), shop_name=name, language=i18n.language())

    def _wish_list(self, wish: ReportWish, progress: Progress | None) -> Table:
        """``ids`` are the wishes meant; all that wait without them."""
        del progress
        wanted = None if wish.ids is None else set(wish.ids)
        lines = [
            WishLine(
                count.text,
                waiting.name,
                waiting.phone,
                waiting.day,
                waiting.quantity,
                waiting.note,
                answers_in_words(waiting.allowed, waiting.refused),
            )
            for count in self._wishes.counts()
            for waiting in self._wishes.arrived(count.key)
            if wanted is None or waiting.wish_id in wanted
        ]
        return wish_table(lines, shop_name=self._settings.text("shop_name"))

    def _debts(self, wish: ReportWish, progress: Progress | None) -> Table:
        del progress
        day = wish.on or self._clock.today()
        debtors = {debtor.id: debtor for debtor in self._ledger.debtors(day)}
        ids = [number for number in (wish.ids or debtors) if number in debtors]
        facts: dict[int, DebtorFacts] = {}
        for start in range(0, len(ids), _SCREENFUL):
            facts.update(self._ledger.facts(ids[start : start + _SCREENFUL]))
        listed = [(debtors[number], facts[number]) for number in ids if number in facts]
        return debts_table(listed, shop_name=self._settings.text("shop_name"), on=format_day(day))

    def _set_aside_list(self, wish: ReportWish, progress: Progress | None) -> Table:
        del progress
        day = wish.on or self._clock.today()
        lines = [
            AsideLine(
                row.around, row.customer, row.phone, row.product, row.unit, row.quantity, row.low, row.high
            )
            for row in self._set_aside.rows(day)
        ]
        name = self._settings.text("shop_name")
        return set_aside_table(lines, day, shop_name=name, language=i18n.language())

    def _deliveries(self, wish: ReportWish, progress: Progress | None) -> Table:
        del progress
        day = wish.on or self._clock.today()
        lines = [
            DeliveryLine(
                order.at,
                order.customer,
                order.phone,
                ", ".join(part for part in (order.address, order.district) if part),
                order.what,
                order.note or "",
                order.total,
            )
            for order in self._orders.deliveries(day)
        ]
        name = self._settings.text("shop_name")
        return deliveries_table(lines, day, shop_name=name, language=i18n.language())


def _line(row: CustomerRow) -> CustomerLine:
    return CustomerLine(
        name=row.name,
        phone=row.phone,
        phone2=row.phone2,
        address=row.address,
        district=row.district,
        birthday=row.birthday,
        last_visit=row.last_visit,
        usual_gap_days=round(row.usual_gap, 1) if row.usual_gap else None,
        balance_kurus=row.balance,
        note=row.note,
    )
