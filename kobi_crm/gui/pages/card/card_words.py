"""The sentences of the customer card."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from math import floor

from kobi_crm.analytics.rhythm import KNOWN_FROM_VISITS, Rhythm
from kobi_crm.domain.customers import CustomerCard, TimelineEntry
from kobi_crm.domain.dates import MONTHS, format_day
from kobi_crm.i18n import language, translate

LOYAL_FROM_VISITS = 12
"""Visit days within a year that make a loyal customer."""
NEW_FOR_DAYS = 30
STRIP_DAYS = 183


@dataclass(frozen=True)
class ChipWords:
    """A status in a word, a tone and an icon."""

    text: str
    tone: str
    icon: str | None = None


def chips(card: CustomerCard, today: date) -> list[ChipWords]:
    """At most two words on who this is to the shop."""
    customer = card.customer
    if customer.archived_on is not None:
        return [ChipWords(translate("Card", "Archived"), "slate", "archive")]
    if customer.gone_on is not None:
        return [ChipWords(translate("Card", "No longer comes"), "slate", "user-x")]
    in_a_year = [day for day in card.visit_days if (today - day).days <= 365]
    if len(in_a_year) >= LOYAL_FROM_VISITS:
        return [ChipWords(translate("Card", "Loyal customer"), "green", "heart")]
    first = card.visit_days[0] if card.visit_days else customer.created_on
    if (today - first).days <= NEW_FOR_DAYS:
        return [ChipWords(translate("Card", "New"), "accent", "sparkles")]
    return []


def due_words(due_on: date | None, balance: int, today: date) -> tuple[str, bool]:
    """When the oldest open debt should be paid, and whether that day has passed."""
    if balance == 0:
        return translate("Card", "no debt"), False
    if balance < 0:
        return translate("Card", "paid ahead"), False
    if due_on is None:
        return "", False
    days = (due_on - today).days
    if days < 0:
        words = translate("Card", "{days} day late") if days == -1 else translate("Card", "{days} days late")
        return words.format(days=-days), True
    if days == 0:
        return translate("Card", "due today"), False
    words = translate("Card", "due {day}, {days} day left")
    if days > 1:
        words = translate("Card", "due {day}, {days} days left")
    return words.format(day=format_day(due_on, today=today), days=days), False


def purchases(count: int) -> str:
    """How many purchases stand behind the average."""
    words = translate("Card", "{count} purchase in all")
    if count != 1:
        words = translate("Card", "{count} purchases in all")
    return words.format(count=count)


def came_lately(days: Sequence[date], today: date) -> str:
    """How often in the six months of the strip."""
    count = sum(1 for day in days if 0 <= (today - day).days <= STRIP_DAYS)
    words = translate("Card", "came {count} time in 6 months")
    if count != 1:
        words = translate("Card", "came {count} times in 6 months")
    return words.format(count=count)


def learning() -> str:
    """Said while the rhythm is not known yet."""
    return translate("Card", "A few more visits are needed to learn how often this customer comes.")


def day_count(days: int) -> str:
    """A length of time for the strip's gap."""
    return (translate("Card", "{days} day") if days == 1 else translate("Card", "{days} days")).format(
        days=days
    )


def rhythm_sentence(rhythm: Rhythm, last: date, today: date) -> str:
    """What strip and gauge show, in words."""
    usual = usual_days(rhythm)
    away = (today - last).days
    if away == 0:
        seen = translate("Card", "Came today.")
    elif away == 1:
        seen = translate("Card", "Came yesterday.")
    else:
        seen = translate("Card", "Last visit {days} days ago.").format(days=away)
    often = translate("Card", "Usually comes every day.")
    if usual > 1:
        often = translate("Card", "Usually comes every {days} days.").format(days=usual)
    return f"{often} {seen}"


def usual_days(rhythm: Rhythm) -> int:
    """The gap the sentences speak of: the customer's own median, in whole days."""
    return max(1, floor(rhythm.median_gap + 0.5))


def gauge_state(rhythm: Rhythm) -> tuple[int, float]:
    """Zone 0, 1 or 2 and the pointer's place in it, 0 to 1; counted in the rhythm's own open days."""
    away = rhythm.days_away
    if away < rhythm.late_from_days:
        return 0, away / max(1, rhythm.late_from_days)
    if away < rhythm.away_from_days:
        return 1, (away - rhythm.late_from_days) / max(1, rhythm.away_from_days - rhythm.late_from_days)
    return 2, min(1.0, (away - rhythm.away_from_days) / max(1, rhythm.away_from_days))


def is_known(rhythm: Rhythm | None) -> bool:
    """Whether there were visits enough to speak of a rhythm."""
    return rhythm is not None and rhythm.visits >= KNOWN_FROM_VISITS


def expected_days(rhythm: Rhythm, last: date, today: date) -> list[date]:
    """The days since the last visit on which one more was to be expected."""
    step = usual_days(rhythm)
    return [last + timedelta(days=gap) for gap in range(step, (today - last).days + 1, step)][:60]


def short_day(moment: datetime, today: date) -> str:
    """``22 Eki``; ``22.10.25`` when it was in another year."""
    if moment.year != today.year:
        return f"{moment:%d.%m.%y}"
    names = MONTHS.get(language(), MONTHS["en"])
    return f"{moment.day} {names[moment.month - 1][:3]}"


def entry_words(entry: TimelineEntry) -> str:
    """One line of the history: what it was, and how it was paid or how the call went."""
    match entry.kind:
        case "sale":
            what = translate("Card", "Sale")
            if entry.amount is not None and entry.amount < 0:
                what = translate("Card", "Refund")
            return f"{what}, {_payment(entry.text)}" if entry.text else what
        case "payment":
            what = translate("Card", "Payment")
            return f"{what}, {_payment(entry.text)}" if entry.text else what
        case "opening":
            return translate("Card", "Opening balance")
        case "reversal":
            return translate("Card", "Reversal: {reason}").format(reason=entry.text)
        case "call":
            return _outcome(entry.text)
        case _:
            return entry.text


def _payment(kind: str) -> str:
    match kind:
        case "cash":
            return translate("Card", "cash")
        case "card":
            return translate("Card", "card")
        case "transfer":
            return translate("Card", "transfer")
        case "credit":
            return translate("Card", "store credit")
        case "split":
            return translate("Card", "paid in parts")
        case _:
            return kind


def _outcome(kind: str) -> str:
    match kind:
        case "no_answer":
            return translate("Card", "Called, no answer")
        case "will_come":
            return translate("Card", "Called, said will come")
        case _:
            return translate("Card", "Called")
