"""Customers: add, change, find, put away."""

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from kobi_crm.clock import Clock
from kobi_crm.domain.customers import (
    Customer,
    CustomerCard,
    CustomerDraft,
    CustomerHit,
    CustomerRow,
    SortBy,
    View,
)
from kobi_crm.domain.ledger import open_debt
from kobi_crm.domain.money import format_money
from kobi_crm.domain.phones import digits
from kobi_crm.domain.text import clean, fold, sort_key
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.noticing import Noticing
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import customers as queries
from kobi_crm.storage.queries import ledger, sales, timeline
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

_TIMELINE = 200
_LONGEST_SEARCH = 200
NEW_DAYS = 60
"""A customer is new for this many days after the first purchase."""
MOST_CONTRIBUTION = 10


def customer_values(draft: CustomerDraft) -> dict[str, Value]:
    """The stored fields of a draft, with its search and sort keys."""
    name = clean(draft.name)
    born = draft.birthday
    return {
        "name": name,
        "name_key": fold(name),
        "name_sort": sort_key(name),
        "phone": draft.phone,
        "phone2": draft.phone2,
        "email": _line(draft.email),
        "address": _lines(draft.address),
        "district": _line(draft.district),
        "town": _line(draft.town),
        "city": _line(draft.city),
        "birth_day": born.day if born else None,
        "birth_month": born.month if born else None,
        "birth_year": born.year if born else None,
        "note": _lines(draft.note),
        "code": _line(draft.code),
        "kind": draft.kind,
        "tax_number": _line(draft.tax_number),
        "tax_office": _line(draft.tax_office),
        "referred_by_id": draft.referred_by,
        "contribution": draft.contribution,
        "trade": _line(draft.trade),
        "need": _line(draft.need),
        "stage": draft.stage,
    }


class Customers:
    """The customer list and its cards."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings, noticing: Noticing) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings
        self._noticing = noticing

    def add(self, draft: CustomerDraft) -> int:
        """Keep a new customer and return the id. Raises ``UserError`` when the name is empty."""
        values = customer_values(_checked(draft))
        today = self._clock.today().isoformat()
        return self._shop.write(
            "customer.add",
            {"name": str(values["name"])},
            lambda unit: _add(unit, today, values),
        )

    def edit(self, customer_id: int, draft: CustomerDraft) -> None:
        """Change a card's fields.

        Raises ``UserError`` when the name is empty, the customer is gone, or was brought by somebody they brought.
        """
        values = customer_values(_checked(draft))
        self._update("customer.edit", customer_id, values)

    def brought(self, customer_id: int) -> list[tuple[int, str]]:
        """Id and name of the customers this one brought."""
        return queries.brought(self._shop, customer_id)

    def set_note(self, customer_id: int, text: str) -> None:
        """Change the pinned note; an empty text takes it off."""
        self._update("customer.note", customer_id, {"note": clean(text, keep_newlines=True) or None})

    def archive(self, customer_id: int, *, even_with_debt: bool = False) -> None:
        """Put a customer away; everything stays and ``unarchive`` brings it back.

        Raises ``UserError`` with ``debt_in_the_way``, but with ``even_with_debt``.
        """
        sentence = self.debt_in_the_way(customer_id)
        if sentence is not None and not even_with_debt:
            raise UserError(sentence)
        self._update("customer.archive", customer_id, {"archived_on": self._clock.today().isoformat()})

    def debt_in_the_way(self, customer_id: int) -> str | None:
        """What to say before a customer with a balance is archived: an archived debt stands on no list."""
        balance = queries.balances(self._shop, [customer_id]).get(customer_id, 0)
        if not balance:
            return None
        if balance > 0:
            text = translate(
                "Customers", "{name}: {amount} is still owed. An archived debt stands on no list."
            )
        else:
            text = translate("Customers", "{name}: the shop still owes {amount}. It would stand on no list.")
        return text.format(name=self.get(customer_id).name, amount=format_money(abs(balance)))

    def unarchive(self, customer_id: int) -> None:
        """Bring a customer back from the archive."""
        self._update("customer.unarchive", customer_id, {"archived_on": None})

    def mark_gone(self, customer_id: int) -> None:
        """The owner knows that this person no longer comes: no more morning calls."""
        self._update("customer.gone", customer_id, {"gone_on": self._clock.today().isoformat()})

    def get(self, customer_id: int) -> Customer:
        """One customer. Raises ``UserError`` when there is none with this id."""
        found = queries.by_id(self._shop, customer_id)
        if found is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return found

    def card(self, customer_id: int) -> CustomerCard:
        """All that the card shows."""
        customer = self.get(customer_id)
        entries = ledger.entries(self._shop, customer_id)
        debt = open_debt(entries, self._clock.today(), self._settings.number("credit_term_days"))
        return CustomerCard(
            customer=customer,
            visit_days=sales.visit_days(self._shop, customer_id),
            spending=sales.spending(self._shop, customer_id),
            balance=debt.balance,
            due_on=debt.due_on,
            timeline=timeline.of_customer(self._shop, customer_id, _TIMELINE),
            same_person=tuple(queries.same_name(self._shop, customer, fold(customer.name))),
        )

    def search(self, text: str, limit: int = 8) -> list[CustomerHit]:
        """Who fits the typed letters (word beginnings) or phone digits."""
        words = search_words(text)
        return queries.search(self._shop, words, limit) if words else []

    def ids(
        self, view: View = "all", sort: SortBy = "name", *, descending: bool = False, text: str = ""
    ) -> "array[int]":
        """The ids of a ready list, sorted, narrowed to what fits ``text``."""
        return queries.ids(
            self._shop,
            view,
            sort,
            descending=descending,
            words=search_words(text),
            month=self._clock.today().month,
            only=self._only(view),
        )

    def count(self, view: View = "all") -> int:
        """How many customers a ready list holds."""
        return len(self.ids(view))

    def rows(self, ids: Sequence[int]) -> list[CustomerRow]:
        """The list rows of these customers, in the order of ``ids``."""
        last = queries.last_visits(self._shop, ids)
        owed = queries.balances(self._shop, ids)
        return [self._row(c, last.get(c.id), owed.get(c.id, 0)) for c in queries.by_ids(self._shop, ids)]

    def with_phone(self, phone: str) -> list[CustomerHit]:
        """Who already bears this number (10 national digits)."""
        return queries.with_phone(self._shop, phone)

    def _row(self, customer: Customer, last_visit: date | None, balance: int) -> CustomerRow:
        rhythm = self._noticing.known(customer.id)
        return CustomerRow(
            id=customer.id,
            name=customer.name,
            phone=customer.phone,
            phone2=customer.phone2,
            address=customer.address,
            district=customer.district,
            birthday=customer.birthday,
            note=customer.note,
            last_visit=last_visit,
            usual_gap=rhythm.usual_gap_days if rhythm and rhythm.state != "learning" else None,
            state=rhythm.state if rhythm else None,
            balance=balance,
        )

    def _only(self, view: View) -> list[int]:
        if view == "quiet":
            return self._noticing.quiet_ids()
        if view == "new":
            since = self._clock.today() - timedelta(days=NEW_DAYS)
            found = self._shop.rows(
                "SELECT customer_id FROM sales WHERE customer_id IS NOT NULL AND total >= 0 "
                "GROUP BY customer_id HAVING min(day) >= ?",
                (since.isoformat(),),
            )
            return [row[0] for row in found]
        return []

    def _update(self, act: str, customer_id: int, values: dict[str, Value]) -> None:
        name = self.get(customer_id).name

        def work(unit: Unit) -> None:
            if values.get("referred_by_id") is not None:
                _refuse_circle(unit, customer_id, values["referred_by_id"])
            unit.update("customers", customer_id, **values)

        self._shop.write(act, {"name": name, "id": customer_id}, work)


def search_words(text: str) -> list[str]:
    """The folded words of a search; a phone number typed with spaces becomes one run of digits."""
    text = text[:_LONGEST_SEARCH]
    bare = digits(text)
    if bare and not any(letter.isalpha() for letter in text):
        return [_national(bare)]
    return fold(text).split()


def _add(unit: Unit, today: str, values: dict[str, Value]) -> int:
    if values["referred_by_id"] is not None:
        _refuse_circle(unit, 0, values["referred_by_id"])
    return unit.insert("customers", created_on=today, **values)


def _refuse_circle(unit: Unit, customer_id: int, referred_by: Value) -> None:
    """Who brought whom is a tree: nobody stands above themselves in it."""
    above: Value = referred_by
    seen: set[Value] = set()
    while above is not None and above not in seen:
        if above == customer_id:
            raise UserError(
                translate("Customers", "Somebody this customer brought cannot have brought this customer.")
            )
        seen.add(above)
        found = unit.rows("SELECT referred_by_id FROM customers WHERE id = ?", (above,))
        if not found:
            raise UserError(translate("Customers", "Who brought this customer is no longer in the list."))
        above = found[0][0]


def _line(text: str | None) -> str | None:
    return clean(text or "") or None


def _lines(text: str | None) -> str | None:
    return clean(text or "", keep_newlines=True) or None


def _national(number: str) -> str:
    for prefix in ("0090", "90", "0"):
        if number.startswith(prefix) and len(number) > len(prefix) + 2:
            return number.removeprefix(prefix)
    return number


def _checked(draft: CustomerDraft) -> CustomerDraft:
    name = clean(draft.name)
    if not fold(name):
        raise UserError(translate("Customers", "Write the customer's name."))
    if draft.contribution is not None and not 0 <= draft.contribution <= MOST_CONTRIBUTION:
        raise UserError(translate("Customers", "The contribution to the shop is between 0 and 10."))
    return replace(draft, name=name)
