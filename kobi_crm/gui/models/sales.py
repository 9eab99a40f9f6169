"""The sales list: sales under the head of their day, and the columns of both."""

from array import array
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from kobi_crm.app import Application
from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.sales import PAYMENTS, DayTotal, Payment, Sale, SaleLine, merged
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.i18n import translate

Period = Literal["today", "yesterday", "week", "month"]
Row = Sale | DayTotal
Index = QModelIndex | QPersistentModelIndex
WANTED_FIRST = ("time", "customer", "amount", "payment", "bought")
_ONE = 1000
"""A quantity of one, in thousandths."""


@dataclass(frozen=True)
class SalesOf:
    """What a period holds: day heads as negative ids (minus the day's ordinal) among the ids of sales."""

    ids: "array[int]"
    days: tuple[DayTotal, ...]


def days_of(period: Period, today: date) -> tuple[date, date]:
    """The first and the last day of a period; weeks begin on Monday."""
    match period:
        case "today":
            return today, today
        case "yesterday":
            return today - timedelta(days=1), today - timedelta(days=1)
        case "week":
            return today - timedelta(days=today.weekday()), today
        case "month":
            return today.replace(day=1), today


def read_sales(app: Application, period: Period, text: str = "") -> SalesOf:
    """The sales of a period, newest first, each day under its head; with a text those that fit it."""
    first, last = days_of(period, app.clock.today())
    sales = app.sales.search(text, first, last)
    days = totals(app.sales.rows(sales)) if text.strip() else app.sales.day_totals(first, last)
    ids, place = array("q"), 0
    for day in days:
        ids.append(-day.day.toordinal())
        ids.extend(sales[place : place + day.count])
        place += day.count
    return SalesOf(ids, tuple(days))


def totals(sales: Iterable[Sale]) -> list[DayTotal]:
    """What some sales came to by day, in their order."""
    days: dict[date, list[Sale]] = {}
    for sale in sales:
        days.setdefault(sale.day, []).append(sale)
    return [
        DayTotal(
            day,
            len(found),
            sum(sale.total for sale in found),
            merged(tuple(part for sale in found for part in sale.paid)),
        )
        for day, found in days.items()
    ]


class SalesModel(TableModel[Row]):
    """Day heads cannot be selected, so that the arrow keys go from sale to sale."""

    def __init__(self, app: Application, columns: Sequence[Column[Row]]) -> None:
        self._days: Mapping[int, DayTotal] = {}
        self._edited: set[int] = set()
        super().__init__(columns, self._fetch_rows)
        self._app = app

    def is_edited(self, sale_id: int) -> bool:
        """Whether a sale that was read was changed after it was recorded."""
        return sale_id in self._edited

    def set_days(self, days: Iterable[DayTotal]) -> None:
        """What the day heads say; to be set before the ids."""
        self._days = {-day.day.toordinal(): day for day in days}

    def head_rows(self) -> list[int]:
        """Where the day heads stand."""
        return [row for row in range(self.rowCount()) if self.id_at(row) < 0]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.id_at(index.row()) < 0:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def _fetch_rows(self, ids: Sequence[int]) -> dict[int, Row]:
        found: dict[int, Row] = {number: self._days[number] for number in ids if number in self._days}
        sales = [number for number in ids if number > 0]
        found.update((sale.id, sale) for sale in self._app.sales.rows(sales))
        self._edited = self._edited - set(sales) | self._app.sales.edited(sales)
        return found


def columns(
    today: Callable[[], date], money: Callable[[int], str], edited: Callable[[int], bool]
) -> dict[str, Column[Row]]:
    """Every column by name, in the order they stand in; the first one also speaks the day's head."""
    return {
        "time": Column(
            translate("SaleColumns", "Time"),
            lambda row: head_words(row, today()) if isinstance(row, DayTotal) else when(row),
            width=74,
        ),
        "customer": Column(translate("SaleColumns", "Customer"), _of_sale(customer_words), strong=True),
        "bought": Column(translate("SaleColumns", "What was bought"), _of_sale(bought)),
        "payment": Column(
            translate("SaleColumns", "Payment"),
            _of_sale(lambda sale: ", ".join((paid(sale, money), *marks(sale, edited(sale.id))))),
            width=116,
        ),
        "amount": Column(
            translate("SaleColumns", "Amount"),
            _of_sale(lambda sale: sale.total),
            money,
            "right",
            width=112,
            strong=True,
            tone=lambda row: "red" if row.total < 0 else "text",
        ),
    }


def head_words(day: DayTotal, today: date) -> str:
    """A day's name and how many sales it has."""
    if day.day == today:
        name = translate("SaleColumns", "Today")
    elif day.day == today - timedelta(days=1):
        name = translate("SaleColumns", "Yesterday")
    else:
        name = f"{format_day(day.day, today=today)} {format_weekday(day.day)}"
    words = translate("SaleColumns", "{day}, {count} sales")
    if day.count == 1:
        words = translate("SaleColumns", "{day}, {count} sale")
    return words.format(day=name, count=day.count)


def by_payment(parts: Iterable[tuple[Payment, int]], money: Callable[[int], str]) -> str:
    """``Nakit ₺1.240, Kart ₺980``: what came in by each kind of payment."""
    found = dict(parts)
    return ", ".join(f"{payment_name(kind)} {money(found[kind])}" for kind in PAYMENTS if found.get(kind))


def payment_name(kind: Payment) -> str:
    """A kind of payment in a word."""
    return {
        "cash": translate("SaleColumns", "Cash"),
        "card": translate("SaleColumns", "Card"),
        "transfer": translate("SaleColumns", "Transfer"),
        "credit": translate("SaleColumns", "Store credit"),
    }[kind]


def when(sale: Sale) -> str:
    """The time of a sale, where it is known."""
    return f"{sale.at:%H:%M}" if sale.at is not None else ""


def customer_words(sale: Sale) -> str:
    """Who bought."""
    return sale.customer or translate("SaleColumns", "Walk-in sale")


def paid(sale: Sale, money: Callable[[int], str]) -> str:
    """How it was paid, ``Nakit ₺200 + Veresiye ₺220`` where it was split; a return says so."""
    parts = sale.paid
    name = payment_name(parts[0][0]) if len(parts) == 1 else ""
    if not name:
        name = " + ".join(f"{payment_name(kind)} {money(abs(amount))}" for kind, amount in parts)
    return translate("SaleColumns", "Refund, {payment}").format(payment=name) if sale.total < 0 else name


def marks(sale: Sale, edited: bool) -> list[str]:
    """What happened to a sale afterwards, in words."""
    words: list[str] = []
    if sale.returned and sale.returned >= sale.total:
        words.append(translate("SaleColumns", "returned"))
    elif sale.returned:
        words.append(translate("SaleColumns", "partly returned"))
    return [*words, translate("SaleColumns", "edited")] if edited else words


def bought(sale: Sale) -> str:
    """The lines of a sale in one line of text; its note where it has none."""
    named = [_line_words(line) for line in sale.lines if line.product]
    return ", ".join(named) or sale.note or ""


def _line_words(line: SaleLine) -> str:
    quantity = abs(line.quantity)
    return line.product if quantity == _ONE else f"{format_quantity(quantity)} {line.product}"


def _of_sale(value: Callable[[Sale], object]) -> Callable[[Row], object]:
    return lambda row: value(row) if isinstance(row, Sale) else None
