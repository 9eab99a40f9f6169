"""What to offer whom: what goes together, what alike customers take, what is due, what was asked for, a bigger pack."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Literal, TypeVar, cast

from kobi_crm.clock import Clock
from kobi_crm.domain.numbers import decimal
from kobi_crm.domain.product_sizes import bigger_packs
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.analytics.baskets import TasteTable, Together
    from kobi_crm.analytics.line_log import LineLog

T = TypeVar("T")
OfferKind = Literal["asked", "due", "bigger", "alike", "together"]

_YEAR_DAYS = 365
_MOST = 50
_MANY_AT_A_TIME = 1_900
"""Thousandths: who usually takes nearly two of a pack may like the bigger one."""
_LEAST_BUYS = 4
_DUE_WITHIN = 7


@dataclass(frozen=True)
class Offer:
    """Something to offer to somebody, and why in a sentence."""

    customer_id: int
    name: str
    phone: str | None
    product_id: int
    product: str
    kind: OfferKind
    why: str


@dataclass(frozen=True)
class Pair:
    """Two products bought together more often than chance would have it."""

    left_id: int
    left: str
    right_id: int
    right: str
    baskets: int
    share: float
    """Of the baskets with the one that is bought less, the share with the other; 0 to 1."""
    times: float
    """How many times as often as by chance (lift)."""
    sentence: str
    support: float
    """The share of all purchases with both; 0 to 1."""
    chance: float
    """Of pairs as clear as this, the share that chance would bring (adjusted p value); 0 to 1."""
    proof: str
    """Support, lift and the test against chance in plain words."""


class Offers:
    """Suggestions from what was bought in the last year; kept until the past changes."""

    def __init__(self, shop: ShopFile, clock: Clock, facts: ShopFacts) -> None:
        self._shop = shop
        self._clock = clock
        self._facts = facts
        self._lock = threading.RLock()
        self._kept: dict[str, tuple[tuple[int, ...], object]] = {}

    def bought_together(self, limit: int = 50, progress: Progress | None = None) -> list[Pair]:
        """Pairs that pass a test against chance, the strongest first (heavy the first time)."""
        if progress is not None:
            progress.step(0, 1)
        names = self._facts.goods().names
        return [
            _pair(row, names) for row in self._rules()[:limit] if row.left in names and row.right in names
        ]

    def for_customer(self, customer_id: int, progress: Progress | None = None) -> list[Offer]:
        """What to offer to one customer: asked for, due again, a bigger pack, and what alike customers take."""
        if progress is not None:
            progress.step(0, 1)
        found = self._asked(customer=customer_id) + self._due(customer_id) + self._bigger(customer_id)
        found += self._alike(customer_id)
        return self._named(_once(found))

    def for_product(self, product_id: int, progress: Progress | None = None) -> list[Offer]:
        """To whom to offer one product: who asked, whose is due, and for whom what they buy speaks for it."""
        from kobi_crm.analytics.baskets import leaning

        if progress is not None:
            progress.step(0, 1)
        found = self._asked(product=product_id)
        found += [row for row in self._due_again() if row[1] == product_id]
        why = translate("Offers", "Buys {other}, which goes well with it, and has not had it for a year.")
        names = self._facts.goods().names
        for row in leaning(self._tastes(), product_id, _MOST):
            said = why.format(other=names.get(row.because, ""))
            found.append((row.customer_id, product_id, "alike", said))
        return self._named(_once(found)[:_MOST])

    def _rules(self) -> "list[Together]":
        from kobi_crm.analytics.baskets import together
        from kobi_crm.analytics.shop_rows import table_of

        def make() -> "list[Together]":
            today = self._clock.today()
            rows = queries.basket_rows(self._shop, today - timedelta(days=_YEAR_DAYS), today)
            table = table_of(rows, 2)
            return together(table[:, 0], table[:, 1])

        return self._keep("rules", make)

    def _tastes(self) -> "TasteTable":
        from kobi_crm.analytics.baskets import taste_table

        def make() -> "TasteTable":
            lines = self._facts.lines().since(self._clock.today() - timedelta(days=_YEAR_DAYS))
            lines = lines.rows(lines.quantities > 0)
            return taste_table(lines.people, lines.owner, lines.products)

        return self._keep("tastes", make)

    def _log(self) -> "LineLog":
        from kobi_crm.analytics.line_log import LineLog

        def make() -> "LineLog":
            import numpy as np

            lines = self._facts.lines()
            unknown = np.full(len(lines.days), -1, np.int32)
            return LineLog.from_rows(
                lines.people[lines.owner],
                lines.days.astype(np.int32),
                unknown,
                lines.products,
                lines.quantities,
            )

        return self._keep("log", make)

    def _alike(self, customer_id: int) -> list[tuple[int, int, OfferKind, str]]:
        import numpy as np

        from kobi_crm.analytics.baskets import ideas_for

        table = self._tastes()
        place = int(np.searchsorted(table.people, customer_id))
        if place >= len(table.people) or int(table.people[place]) != customer_id:
            return []
        text = translate("Offers", "Of {alike} customers with the same taste {takers} take it.")
        return [
            (customer_id, row.product_id, "alike", text.format(alike=row.alike, takers=row.takers))
            for row in ideas_for(table, place)
        ]

    def _due(self, customer_id: int) -> list[tuple[int, int, OfferKind, str]]:
        from kobi_crm.analytics.due_again import due_again

        found = due_again(self._log().of_customer(customer_id), self._clock.today(), within_days=_DUE_WITHIN)
        return [(row.customer_id, row.product_id, "due", _due_text(row.usual_gap)) for row in found]

    def _due_again(self) -> list[tuple[int, int, OfferKind, str]]:
        from kobi_crm.analytics.due_again import due_again

        def make() -> list[tuple[int, int, OfferKind, str]]:
            found = due_again(self._log(), self._clock.today(), within_days=_DUE_WITHIN)
            return [(row.customer_id, row.product_id, "due", _due_text(row.usual_gap)) for row in found]

        return self._keep("due", make)

    def _bigger(self, customer_id: int) -> list[tuple[int, int, OfferKind, str]]:
        import numpy as np

        packs = bigger_packs(self._facts.goods().names.items())
        names = self._facts.goods().names
        own = self._log().of_customer(customer_id)
        recent = own.since(self._clock.today() - timedelta(days=_YEAR_DAYS))
        text = translate("Offers", "Usually takes {count} of {product}: the bigger pack may suit.")
        found: list[tuple[int, int, OfferKind, str]] = []
        for pair in range(len(recent)):
            product = int(recent.products[pair])
            amounts = recent.quantities[recent.offsets[pair] : recent.offsets[pair + 1]]
            usual = float(np.median(amounts))
            if len(amounts) >= _LEAST_BUYS and usual >= _MANY_AT_A_TIME and product in packs:
                said = text.format(count=round(usual / 1000), product=names[product])
                found.append((customer_id, packs[product], "bigger", said))
        return found

    def _asked(
        self, *, customer: int | None = None, product: int | None = None
    ) -> list[tuple[int, int, OfferKind, str]]:
        column, wanted = ("customer_id", customer) if customer is not None else ("product_id", product)
        rows = self._shop.rows(
            "SELECT customer_id, product_id FROM wishes WHERE state = 'open' AND customer_id IS NOT NULL "  # noqa: S608
            f"AND product_id IS NOT NULL AND {column} = ? "
            f"AND customer_id IN (SELECT id FROM customers WHERE {queries.LIVE}) ORDER BY day, id",
            (wanted,),
        )
        text = translate("Offers", "Asked for it when there was none.")
        return [(row[0], row[1], "asked", text) for row in rows]

    def _named(self, found: Sequence[tuple[int, int, OfferKind, str]]) -> list[Offer]:
        names, goods = queries.names(self._shop, {row[0] for row in found}), self._facts.goods().names
        return [
            Offer(customer, *names[customer], product, goods[product], kind, why)
            for customer, product, kind, why in found
            if customer in names and product in goods
        ]

    def _keep(self, name: str, make: Callable[[], T]) -> T:
        with self._lock:
            state = self._facts.state()
            kept = self._kept.get(name)
            if kept is not None and kept[0] == state:
                return cast("T", kept[1])
            made = make()
            self._kept[name] = (state, made)
            return made


def _once(found: Sequence[tuple[int, int, OfferKind, str]]) -> list[tuple[int, int, OfferKind, str]]:
    """Each customer and product once, with the first reason."""
    seen: dict[tuple[int, int], tuple[int, int, OfferKind, str]] = {}
    for row in found:
        seen.setdefault((row[0], row[1]), row)
    return list(seen.values())


def _due_text(gap: float) -> str:
    return translate("Offers", "Usually bought every {days} days, and due now.").format(days=round(gap))


def _pair(row: "Together", names: dict[int, str]) -> Pair:
    """The one bought less comes first: whoever takes it is to be offered the other."""
    left, right, share = row.left, row.right, row.right_given_left
    if row.left_given_right > share:
        left, right, share = row.right, row.left, row.left_given_right
    sentence = translate("Offers", "Of 100 purchases with {left} {count} also have {right}.").format(
        left=names[left], right=names[right], count=round(100 * share)
    )
    return Pair(
        left,
        names[left],
        right,
        names[right],
        row.baskets,
        share,
        row.lift,
        sentence,
        row.support,
        row.adjusted,
        _proof(row),
    )


def _proof(row: "Together") -> str:
    both = translate(
        "Offers",
        "{baskets} purchases of the last year had both ({share} % of all). Chance alone would bring about {expected}; "
        "this is {times} times that.",
    ).format(
        baskets=row.baskets,
        share=decimal(100 * row.support),
        expected=decimal(row.baskets / row.lift),
        times=decimal(row.lift),
    )
    false = round(100 * row.adjusted)
    if not false:
        test = translate("Offers", "Of 100 pairs as clear as this fewer than 1 is chance.")
    else:
        test = translate("Offers", "Of 100 pairs as clear as this at most {count} may be chance.")
    return f"{both} {test.format(count=false)}"
