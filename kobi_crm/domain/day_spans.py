"""A stretch of days in words: ``3-28 Ağustos``."""

from datetime import date

from kobi_crm.domain.dates import format_day


def format_span(first: date, last: date, today: date, language: str | None = None) -> str:
    """``3 Ağustos``, ``3-28 Ağustos`` or ``28 Temmuz - 3 Ağustos``; years other than that of ``today`` follow."""
    end = format_day(last, language, today)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}-{end}"
    return f"{format_day(first, language, last)} - {end}"


def format_span_with_note(
    first: date, last: date, note: str, today: date, language: str | None = None
) -> str:
    """The stretch and what was written beside it: ``3-28 Ağustos, köyde``."""
    span = format_span(first, last, today, language)
    return f"{span}, {note}" if note else span
