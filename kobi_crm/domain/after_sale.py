"""What to come back to after a sale: the question whether it pleased, the end of a warranty, the next maintenance."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from dateutil.relativedelta import relativedelta

from kobi_crm.i18n import translate

FollowKind = Literal["ask", "warranty", "service"]

WARRANTY_NOTICE = timedelta(days=14)
"""How long before the end of a warranty the owner is told."""
_LONGEST_TERM = 36_500


@dataclass(frozen=True, slots=True)
class SoldThing:
    """A product of a sale with what the owner wants after it; ``None`` where nothing."""

    name: str
    ask_after_days: int | None = None
    warranty_months: int | None = None
    service_every_days: int | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """One reminder after a sale, for one or more of its products."""

    kind: FollowKind
    products: tuple[str, ...]
    due_on: date
    """The day it is meant for; of a warranty that ends within the notice it may have passed."""

    @property
    def text(self) -> str:
        """The reminder's words, in the owner's language."""
        return follow_up_text(self.kind, ", ".join(self.products))


def follow_ups(sold: Iterable[SoldThing], day: date, today: date) -> list[FollowUp]:
    """What a sale of ``day`` asks for from ``today`` on, earliest first.

    There is one question per sale, on the earliest of its days; warranties and maintenance share a reminder where
    they share the day. What came too late is left out: a question before today, a warranty that has run out.
    Maintenance of an old sale goes on with its next round.
    """
    things = list(sold)
    wanted: dict[tuple[FollowKind, date], list[str]] = {}
    asked = [(days, thing.name) for thing in things if (days := _term(thing.ask_after_days))]
    if asked:
        first = day + timedelta(days=min(asked)[0])
        if first >= today:
            wanted["ask", first] = [name for _, name in asked]
    for thing in things:
        if months := _term(thing.warranty_months):
            end = day + relativedelta(months=months)
            if end >= today:
                wanted.setdefault(("warranty", end - WARRANTY_NOTICE), []).append(thing.name)
        if days := _term(thing.service_every_days):
            rounds = max(1, -(-(today - day).days // days))
            wanted.setdefault(("service", day + timedelta(days=rounds * days)), []).append(thing.name)
    found = [FollowUp(kind, tuple(dict.fromkeys(names)), due) for (kind, due), names in wanted.items()]
    return sorted(found, key=lambda follow: (follow.due_on, follow.kind))


def follow_up_text(kind: FollowKind, product: str) -> str:
    """The reminder's words. A question carries its question mark before any colon, in every language."""
    if kind == "ask":
        return translate("AfterSale", "Satisfied? {product}").format(product=product)
    if kind == "warranty":
        return translate("AfterSale", "Warranty ends soon: {product}").format(product=product)
    return translate("AfterSale", "Time for maintenance: {product}").format(product=product)


def is_question(text: str, sale_id: int | None) -> bool:
    """Whether a reminder is the question of a sale, whatever language it was written in."""
    return sale_id is not None and "?" in text.partition(":")[0]


def _term(length: int | None) -> int:
    return length if length is not None and 0 < length <= _LONGEST_TERM else 0
