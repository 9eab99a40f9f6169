"""Service cards: a vehicle, a device, a hair colour; its history and when it is due again."""

import json
from collections.abc import Sequence
from datetime import date

from kobi_crm.clock import Clock
from kobi_crm.domain.service_cards import (
    ServiceCard,
    ServiceCardDraft,
    ServiceEntry,
    ServiceEntryDraft,
    ServiceKind,
    card_key,
    check_due,
    check_entry,
    offered_kinds,
    search_key,
    title_of,
)
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import service_cards as queries
from kobi_crm.storage.shop_file import ShopFile, Unit, Value

_LEAST_KEY = 2
_LONGEST_KEY = 60


class ServiceCards:
    """The things of the customers."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def kinds(self) -> list[ServiceKind]:
        """The kinds in use, then those a shop can begin with."""
        used = queries.kinds(self._shop)
        known = {fold(kind.name) for kind in used}
        return used + [kind for kind in offered_kinds() if fold(kind.name) not in known]

    def set_kind(self, name: str, fields: Sequence[str], kind_id: int = 0) -> int:
        """Keep a kind with its field names; with ``kind_id`` it is renamed. Raises ``UserError``."""
        name, named = clean(name), [clean(field) for field in fields if clean(field)]
        if not fold(name):
            raise UserError(translate("ServiceCards", "Write what kind of thing it is."))

        def work(unit: Unit) -> int:
            known = unit.rows("SELECT id FROM service_kinds WHERE name_key = ?", (fold(name),))
            if known and known[0][0] != kind_id:
                raise UserError(
                    translate("ServiceCards", "There is already a kind named {name}.").format(name=name)
                )
            values: dict[str, Value] = {"name": name, "name_key": fold(name), "fields": _json(named)}
            if kind_id:
                unit.update("service_kinds", kind_id, **values)
                return kind_id
            return unit.insert("service_kinds", **values)

        return self._shop.write("service.kind", {"text": name}, work)

    def add(self, draft: ServiceCardDraft) -> int:
        """Keep a thing of a customer and return its id; its kind is kept with it when it is new.

        Raises ``UserError``: nothing written about it, a due day that has passed.
        """
        title, name = self._checked(draft)
        if draft.due_on is not None:
            check_due(draft.due_on, self._clock.today())

        def work(unit: Unit) -> int:
            return unit.insert("service_cards", **self._values(unit, draft, title))

        return self._shop.write("service.add", {"text": title, "name": name}, work)

    def edit(self, card_id: int, draft: ServiceCardDraft) -> None:
        """Change a thing; raises as ``add``. A due day that has passed may stay."""
        card = self.get(card_id)
        title, name = self._checked(draft)
        if draft.due_on is not None and draft.due_on != card.due_on:
            check_due(draft.due_on, self._clock.today())

        def work(unit: Unit) -> None:
            unit.update("service_cards", card_id, **self._values(unit, draft, title))

        self._shop.write("service.edit", {"text": title, "name": name}, work)

    def archive(self, card_id: int) -> None:
        """Put a thing away: sold, thrown away, no longer brought."""
        self._set(card_id, "service.archive", archived_on=self._clock.today().isoformat())

    def unarchive(self, card_id: int) -> None:
        """Bring a thing back."""
        self._set(card_id, "service.unarchive", archived_on=None)

    def put_off(self, card_id: int, until: date) -> None:
        """Move the next service to another day. Raises ``UserError``."""
        check_due(until, self._clock.today())
        self._set(card_id, "service.put_off", due_on=until.isoformat())

    def settled(self, card_id: int) -> None:
        """Nothing is due any more: the customer was told, or it was done elsewhere."""
        self._set(card_id, "service.settled", due_on=None, due_text=None)

    def note(
        self,
        card_id: int,
        entry: ServiceEntryDraft,
        next_on: date | None = None,
        next_text: str | None = None,
    ) -> int:
        """Write what was done and return the line's id; what was due by then is settled, ``next_on`` comes next.

        Raises ``UserError``: no words, a day to come, a next day that has passed.
        """
        card = self.get(card_id)
        today = self._clock.today()
        check_entry(entry, today)
        if next_on is not None and next_on != card.due_on:
            check_due(next_on, today)

        def work(unit: Unit) -> int:
            line = unit.insert(
                "service_entries",
                card_id=card_id,
                day=entry.day.isoformat(),
                text=clean(entry.text, keep_newlines=True),
                counter=entry.counter,
                amount=entry.amount,
            )
            if next_on is not None:
                text = clean(next_text or "") or card.due_text
                unit.update("service_cards", card_id, due_on=next_on.isoformat(), due_text=text)
            elif card.due_on is not None and card.due_on <= today:
                unit.update("service_cards", card_id, due_on=None, due_text=None)
            return line

        return self._shop.write("service.note", {"text": card.title, "name": card.customer}, work)

    def remove_entry(self, entry_id: int) -> None:
        """Take a line of the history out."""
        self._shop.write("service.note_remove", {}, lambda unit: unit.delete("service_entries", entry_id))

    def get(self, card_id: int) -> ServiceCard:
        """One card. Raises ``UserError`` when it is no longer there."""
        found = queries.by_id(self._shop, card_id)
        if found is None:
            raise UserError(translate("ServiceCards", "This service card is no longer there."))
        return found

    def of(self, customer_id: int) -> list[ServiceCard]:
        """A customer's cards, the next due first."""
        return queries.of_customer(self._shop, customer_id)

    def entries(self, card_id: int) -> list[ServiceEntry]:
        """What was done to a thing, newest first."""
        return queries.entries(self._shop, card_id)

    def due(self, until: date) -> list[ServiceCard]:
        """The cards whose next service is due by a day, earliest first."""
        return queries.due(self._shop, until)

    def search(self, text: str, limit: int = 8) -> list[ServiceCard]:
        """Cards by plate, serial number or another field, spaces and signs aside (``34abc12``)."""
        key = search_key(text[:_LONGEST_KEY])
        return queries.search(self._shop, key, limit) if len(key) >= _LEAST_KEY else []

    def _set(self, card_id: int, kind: str, **values: Value) -> None:
        card = self.get(card_id)
        self._shop.write(
            kind,
            {"text": card.title, "name": card.customer},
            lambda unit: unit.update("service_cards", card_id, **values),
        )

    def _checked(self, draft: ServiceCardDraft) -> tuple[str, str]:
        customer = customers.by_id(self._shop, draft.customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        if not fold(draft.kind):
            raise UserError(translate("ServiceCards", "Write what kind of thing it is."))
        return title_of(draft), customer.name

    def _values(self, unit: Unit, draft: ServiceCardDraft, title: str) -> dict[str, Value]:
        kept = {name: clean(value) for name, value in draft.values if clean(value)}
        return {
            "customer_id": draft.customer_id,
            "kind_id": _kind_id(unit, draft),
            "title": title,
            "title_key": card_key(title, tuple(kept.items())),
            "fields": _json(kept),
            "due_on": draft.due_on.isoformat() if draft.due_on else None,
            "due_text": clean(draft.due_text or "") or None,
        }


def _kind_id(unit: Unit, draft: ServiceCardDraft) -> int:
    name = clean(draft.kind)
    known = unit.rows("SELECT id FROM service_kinds WHERE name_key = ?", (fold(name),))
    if known:
        return int(known[0][0])
    offered = next((kind.fields for kind in offered_kinds() if fold(kind.name) == fold(name)), None)
    fields = list(offered or (field for field, _ in draft.values))
    return unit.insert("service_kinds", name=name, name_key=fold(name), fields=_json(fields))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
