"""What noticing says beside the silence itself: shrinking baskets, households, habits, proof. Never a chance."""

from dataclasses import dataclass
from datetime import date

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.money import format_money
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.i18n import translate

_SATURDAY = 5


def shrunk_basket(now: int, before: int, visits: int) -> str:
    """A basket that shrinks: median kuruş of the last ``visits`` and of those before, in today's prices."""
    text = translate(
        "Noticing", "Spent about {now} a visit on the last {visits} visits, {before} before that."
    )
    return text.format(now=_round_money(now), before=_round_money(before), visits=visits)


def shrunk_basket_short() -> str:
    """The same in a list row."""
    return translate("Noticing", "buys less than before")


def further_reason(code: str) -> str:
    """The strongest further reason of a silence (``analytics.further_reason``) as a sentence; "" for no code."""
    if code == "visits_slowing":
        return translate("Noticing", "Visits had been getting further apart.")
    if code == "basket_shrinks":
        return translate("Noticing", "Had been buying less and less.")
    if code == "steady_rhythm":
        return translate("Noticing", "Used to come at steady intervals.")
    if code == "away_last_year":
        return translate("Noticing", "Did not come at this time last year either.")
    return ""


def shrunk_basket_row(now: int, before: int) -> str:
    """A shrinking basket as the reason of a list row; median kuruş a visit, in today's prices."""
    text = translate("Noticing", "Spends about {now} a visit, {before} before")
    return text.format(now=_round_money(now), before=_round_money(before))


def dropped_item_row(item: str, visits_without: int) -> str:
    """Something no longer bought, as the reason of a list row."""
    text = translate("Noticing", "{item}: not bought on the last {without} visits")
    return text.format(item=item, without=visits_without)


def dropped_item(item: str, bought: int, visits_before: int, visits_without: int) -> str:
    """A product or category no longer bought; counts are visits."""
    text = translate(
        "Noticing", "{item}: bought on {bought} of {before} visits, then on none of the last {without}."
    )
    return text.format(item=item, bought=bought, before=visits_before, without=visits_without)


def household_silent(name: str, days: int, *, whole: bool) -> str:
    """Members silent together; ``name`` is the household's ("Yılmaz family"), ``days`` since anybody came."""
    if whole:
        text = translate(
            "Noticing", "{name}: nobody has come for {days} days. They may be away or have moved."
        )
    else:
        text = translate("Noticing", "{name}: several of them have not come for {days} days.")
    return text.format(name=name, days=days)


def habit(bought: int, days: int, day: date | None = None) -> str:
    """Why somebody is on the set-aside list: bought on so many of so many days of the kind of ``day``."""
    if day is None:
        text = translate("Noticing", "Bought on {bought} of the last {days} such days")
    elif day.weekday() == _SATURDAY:
        text = translate("Noticing", "Bought on {bought} of the last {days} Saturdays")
    elif day.weekday() > _SATURDAY:
        text = translate("Noticing", "Bought on {bought} of the last {days} Sundays")
    else:
        text = translate("Noticing", "Bought on {bought} of the last {days} weekdays")
    return text.format(bought=bought, days=days)


def standing_order() -> str:
    """Why something ordered by hand is on the set-aside list."""
    return translate("Noticing", "Standing order")


def usual_quantity(quantity: int, low: int, high: int, unit: str | None = None) -> str:
    """``2`` or ``2 (1-3)``, with the unit if there is one; thousandths."""
    shown = format_quantity(quantity)
    if low != high:
        text = translate("Noticing", "{quantity} ({low}-{high})")
        shown = text.format(quantity=shown, low=format_quantity(low), high=format_quantity(high))
    return f"{shown} {unit}" if unit else shown


def product_total(product: str, quantity: int, margin: int, *, whole: bool = True) -> str:
    """``ekmek 64 (±8)``: thousandths; ``whole`` rounds to pieces, else to a tenth."""
    step = 1000 if whole else 100
    amount, off = _to_step(quantity, step), max(_to_step(margin, step), step)
    text = translate("Noticing", "{product} {quantity} (±{margin})")
    return text.format(product=product, quantity=format_quantity(amount), margin=format_quantity(off))


def total_amount(quantity: int, margin: int, *, whole: bool = True) -> str:
    """``64 (±8)``: as ``product_total``, where the product's name stands elsewhere."""
    step = 1000 if whole else 100
    amount, off = _to_step(quantity, step), max(_to_step(margin, step), step)
    text = translate("Noticing", "{quantity} (±{margin})")
    return text.format(quantity=format_quantity(amount), margin=format_quantity(off))


def forecast_quality(listed: int, hits: int) -> str:
    """How good last month's set-aside list was."""
    if not listed:
        return translate("Noticing", "There is no forecast of last month to look back on yet.")
    text = translate("Noticing", "Last month {hits} of {listed} set aside were fetched.")
    return text.format(hits=hits, listed=listed)


def due_again(product: str, last_day: date, today: date, usual_gap: float) -> str:
    """A product that will be needed again; ``usual_gap`` in days."""
    text = translate("Noticing", "{product}: usually every {gap} days, last bought {days} days ago")
    gap = max(1, int(usual_gap + 0.5))
    return text.format(product=product, gap=gap, days=(today - last_day).days)


def next_visit(earliest: date, latest: date, today: date) -> str:
    """When somebody is expected again: a day or a range of days."""
    if earliest == latest:
        return translate("Noticing", "Expected on {day}").format(day=format_day(earliest, today=today))
    text = translate("Noticing", "Expected between {first} and {last}")
    return text.format(first=format_day(earliest, today=today), last=format_day(latest, today=today))


@dataclass(frozen=True)
class ProofFigures:
    """The counts behind the proof's sentences; ``days_after`` is the median, in days."""

    left: int
    caught: int
    empty_alarms: int
    days_after: int | None = None


def proof(figures: ProofFigures) -> str:
    """What the list would have caught in the last year."""
    if not figures.left:
        text = translate("Noticing", "In the last year no regular left. There were {empty} empty alarms.")
        return text.format(empty=figures.empty_alarms)
    text = translate(
        "Noticing",
        "Of the {left} customers who left last year, {caught} had been on the list in time. There were {empty}"
        " empty alarms.",
    )
    return text.format(left=figures.left, caught=figures.caught, empty=figures.empty_alarms)


def earlier_than_rule(rule_days: int, days_earlier: float) -> str:
    """How the list compares with "nothing bought for so many days"; both in days."""
    days = round(days_earlier)
    if days > 0:
        text = translate("Noticing", "{days} days earlier than a fixed limit of {rule} days")
    elif days < 0:
        text = translate("Noticing", "{days} days later than a fixed limit of {rule} days")
    else:
        text = translate("Noticing", "On the same day as a fixed limit of {rule} days")
    return text.format(days=abs(days), rule=rule_days)


def calling_helped(called: int, called_back: int, not_called: int, not_called_back: int) -> str:
    """How many came back of those called and of those not called."""
    text = translate(
        "Noticing",
        "Of {called} people called, {called_back} came back; of {not_called} not called, {not_back}.",
    )
    return text.format(
        called=called, called_back=called_back, not_called=not_called, not_back=not_called_back
    )


def numbers_are_small() -> str:
    """The warning beside small numbers."""
    return translate("Noticing", "These numbers are small: the difference may be chance.")


def may_be_chance() -> str:
    """The warning where numbers are larger and the difference is still not clear."""
    return translate("Noticing", "The difference is not clear: it may be chance.")


def _round_money(kurus: int) -> str:
    """Whole lira: these are medians, no sums of a bill."""
    return format_money(_to_step(kurus, 100))


def _to_step(value: int, step: int) -> int:
    return (value + step // 2) // step * step
