"""The close of a day as a table: what came in by kind of payment, the cash, the count and later changes."""

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.till import TillDay
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table


def title() -> str:
    """What the report is called."""
    return translate("DayReport", "Close of the day")


def day_table(day: TillDay, *, shop_name: str, language: str) -> Table:
    """Rows of takings first, then the cash from the morning to the count; money in kuruş."""
    columns = (
        Column("", width_weight=2.0),
        Column(translate("DayReport", "Cash"), "money"),
        Column(translate("DayReport", "Card"), "money"),
        Column(translate("DayReport", "Transfer"), "money"),
        Column(translate("DayReport", "Store credit"), "money"),
        Column(translate("DayReport", "Total"), "money"),
    )
    sales = (
        translate("DayReport", "{count} sale") if day.count == 1 else translate("DayReport", "{count} sales")
    )
    subtitle = f"{format_day(day.day, language)} {format_weekday(day.day, language)}, "
    return Table(
        title(),
        columns,
        [*_takings(day), *_cash(day), *_afterwards(day)],
        subtitle=subtitle + sales.format(count=day.count),
        shop_name=shop_name,
    )


def _takings(day: TillDay) -> list[Row]:
    def row(words: str, amounts: list[int]) -> Row:
        return words, *(amount or None for amount in amounts), sum(amounts)

    return [
        row(translate("DayReport", "Sales"), [part.sales for part in day.taken]),
        row(translate("DayReport", "Debts paid"), [part.debts for part in day.taken]),
        row(translate("DayReport", "Refunds"), [part.refunds for part in day.taken]),
        row(translate("DayReport", "Came in"), [part.total for part in day.taken]),
    ]


def _cash(day: TillDay) -> list[Row]:
    rows = [_one(translate("DayReport", "In the till in the morning"), day.opening)]
    for move in day.moves:
        words = translate("DayReport", "Cash put in: {note}")
        if move.amount < 0:
            words = translate("DayReport", "Cash taken out: {note}")
        rows.append(_one(words.format(note=move.note or "–"), move.amount))
    expected = day.expected if day.close is None else day.close.expected
    rows.append(_one(translate("DayReport", "Should be in the till"), expected))
    if day.close is None:
        return [*rows, _one(translate("DayReport", "Not counted yet"), None)]
    rows.append(_one(translate("DayReport", "Counted"), day.close.counted))
    gap = day.close.difference
    words = translate("DayReport", "Too much") if gap > 0 else translate("DayReport", "Missing")
    rows.append(_one(words if gap else translate("DayReport", "It agrees."), abs(gap) or None))
    if day.close.note:
        rows.append(_one(translate("DayReport", "Note: {note}").format(note=day.close.note), None))
    return rows


def _afterwards(day: TillDay) -> list[Row]:
    if not day.changed:
        return []
    now = translate("DayReport", "Changed after the count, should be in the till now")
    return [
        _one(now, day.expected),
        *(_one(f"{one.at:%d.%m.%Y %H:%M}  {one.what}", None) for one in day.corrections),
    ]


def _one(words: str, cash: int | None) -> Row:
    return words, cash, None, None, None, None
