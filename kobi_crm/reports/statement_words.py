"""The sentences on a statement of account, the same on every paper and on the screen."""

from collections.abc import Callable

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.statement import Statement
from kobi_crm.i18n import translate


def no_fiscal_words() -> str:
    """What stands at the foot of every paper: it is no receipt and no invoice."""
    return translate("Statement", "Not a fiscal document.")


def period_words(statement: Statement, language: str | None = None) -> str:
    """The days of the statement."""
    last = format_day(statement.last_day, language)
    if statement.first_day is None:
        return translate("Statement", "All entries to {day}").format(day=last)
    first = format_day(statement.first_day, language)
    return translate("Statement", "{first} to {last}").format(first=first, last=last)


def closing_words(statement: Statement) -> str:
    """What the closing balance is."""
    if statement.closing < 0:
        return translate("Statement", "Paid ahead")
    return translate("Statement", "Still to pay")


def lapse_words(statement: Statement, money: Callable[[int], str], language: str | None = None) -> str:
    """Which debt can soon no longer be claimed in court; empty where none. For the owner, not for the customer."""
    if not statement.expiring:
        return ""
    first = statement.expiring[0]
    words = translate("Statement", "{amount} of this debt lapses on {day}, five years after it was due.")
    if first.ends_on < statement.last_day:
        words = translate("Statement", "{amount} of this debt lapsed on {day}, five years after it was due.")
    owed = sum(debt.left for debt in statement.expiring if debt.ends_on == first.ends_on)
    return words.format(amount=money(owed), day=format_day(first.ends_on, language))


def age_words(statement: Statement, money: Callable[[int], str]) -> str:
    """How old the debt is, and how fast this customer pays; empty where nothing is owed and nothing was paid.

    ``money`` writes an amount.
    """
    parts: list[str] = []
    if statement.closing > 0:
        words = (
            translate("Statement", "0 to 30 days: {amount}"),
            translate("Statement", "31 to 60 days: {amount}"),
            translate("Statement", "61 to 90 days: {amount}"),
            translate("Statement", "over 90 days: {amount}"),
        )
        parts += [
            text.format(amount=money(kurus))
            for text, kurus in zip(words, statement.ageing.buckets, strict=True)
            if kurus
        ]
    if statement.days_to_pay is not None:
        paid = translate("Statement", "paid after {days} days on average")
        if statement.days_to_pay == 1:
            paid = translate("Statement", "paid after {days} day on average")
        parts.append(paid.format(days=statement.days_to_pay))
    return " · ".join(parts)
