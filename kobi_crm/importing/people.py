"""Finds the customer a row speaks of: by phone and name, by a like name on that phone, by name alone."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.text import fold
from kobi_crm.i18n import translate
from kobi_crm.importing.merging import conflict, merged
from kobi_crm.importing.rows import Buyer, PersonRow
from kobi_crm.importing.snapshot import KnownPerson

SIMILAR = 90.0
"""From this likeness on (0 to 100) two names on one phone are spellings of one name."""


@dataclass(eq=False, slots=True)
class Person:
    """A customer as the plan sees it. ``id`` is ``None`` until a new one is stored; ``opening`` in kuruş.

    ``brought_by`` is who brought this customer as far as the list says so and the shop does not know it yet.
    """

    key: str
    draft: CustomerDraft
    id: int | None = None
    has_ledger: bool = False
    row: int = 0
    opening: int = 0
    changed: bool = False
    brought_by: "Person | None" = None

    @property
    def phones(self) -> tuple[str, ...]:
        """The known phones."""
        return tuple(phone for phone in (self.draft.phone, self.draft.phone2) if phone)

    def describe(self) -> str:
        """Name and phone, for a sentence."""
        return f"{self.draft.name} ({format_phone(self.phones[0])})" if self.phones else self.draft.name


class Found(NamedTuple):
    """Who a row speaks of: a person, or nobody yet; ``doubt`` says what the owner should look at.

    ``several``: more than one customer could be meant, so the row must be left out.
    """

    person: Person | None
    doubt: str = ""
    several: bool = False


class People:
    """Everybody the shop knows, growing as a plan adds to them."""

    def __init__(self, known: Iterable[KnownPerson]) -> None:
        self.added: list[Person] = []
        self._by_key: dict[str, list[Person]] = defaultdict(list)
        self._by_phone: dict[str, list[Person]] = defaultdict(list)
        self._buyers: dict[Buyer, Found] = {}
        self._all: list[Person] = []
        self._by_id: dict[int, Person] = {}
        for person in known:
            self._index(Person(person.key, person.draft, person.id, person.has_ledger))

    def add(self, key: str, draft: CustomerDraft, row: int) -> Person:
        """A new customer."""
        person = Person(key, draft, row=row)
        self.added.append(person)
        self._index(person)
        return person

    def changed(self) -> list[Person]:
        """Customers of the shop that the plan changes."""
        return [person for person in self._all if person.changed and person.id is not None]

    def of_row(self, row: PersonRow) -> Found:
        """Who a line of a customer list speaks of."""
        namesakes = self._by_key.get(row.key, [])
        phones = [phone for phone in (row.draft.phone, row.draft.phone2) if phone]
        for person in namesakes:
            if set(phones) & set(person.phones) or (row.draft.code and row.draft.code == person.draft.code):
                return Found(person)
        fitting = [p for p in namesakes if not (phones and p.phones) and not conflict(p.draft, row.draft)]
        if len(fitting) == 1:
            return Found(fitting[0], _taken_for(fitting[0]) if phones or fitting[0].phones else "")
        if len(fitting) > 1:
            return Found(None, _several(row.draft.name), several=True)
        for phone in phones:
            for person in self._by_phone.get(phone, []):
                if _similar(person.key, row.key):
                    return Found(person, _taken_for(person))
        return Found(None, self._near(row.key, phones))

    def of_buyer(self, buyer: Buyer) -> Found:
        """Who a line of a sales list speaks of; every spelling is looked up once."""
        found = self._buyers.get(buyer)
        if found is None:
            found = self._buyers[buyer] = self._look_up(buyer)
        return found

    def add_buyer(self, buyer: Buyer, row: int) -> Found:
        """A new customer out of a sales list, with a word on whom it may be the same as."""
        doubt = self._near(buyer.key, [buyer.phone] if buyer.phone else [])
        person = self.add(buyer.key, CustomerDraft(buyer.name, phone=buyer.phone, code=buyer.code), row)
        self._buyers[buyer] = Found(person)
        return Found(person, doubt)

    def filled(self, person: Person, row: PersonRow) -> bool:
        """Take over what ``row`` knows more or newer of ``person``; whether that changed anything.

        A filled field is never emptied; the owner's own note stays; within one list the first row of a person
        decides and later ones only fill gaps.
        """
        again = person.row > 0
        draft = merged(person.draft, row.draft, gaps_only=again)
        opening = person.opening
        if not opening and row.balance and not person.has_ledger:
            opening = row.balance
        person.row = person.row or row.number
        if draft == person.draft and opening == person.opening:
            return False
        for phone in {draft.phone, draft.phone2} - set(person.phones) - {None}:
            self._by_phone[str(phone)].append(person)
        person.draft, person.opening, person.changed = draft, opening, True
        return not again

    def bring(self, person: Person, referrer: str) -> str:
        """Note who brought ``person``, by name; a sentence where nobody, several or the wrong one bears it."""
        bearers = self._by_key.get(fold(referrer), [])
        if len(bearers) != 1 or self._stands_above(person, bearers[0]):
            return translate("Import", "Who brought this customer was left out: {name}").format(name=referrer)
        if person.draft.referred_by is None and person.brought_by is None:
            person.brought_by, person.changed = bearers[0], True
        return ""

    def _stands_above(self, person: Person, other: Person) -> bool:
        """Whether ``person`` is ``other`` or somewhere among those who brought ``other``."""
        above: Person | None = other
        while above is not None:
            if above is person:
                return True
            above = above.brought_by or self._by_id.get(above.draft.referred_by or 0)
        return False

    def _index(self, person: Person) -> None:
        self._all.append(person)
        if person.id is not None:
            self._by_id[person.id] = person
        self._by_key[person.key].append(person)
        for phone in person.phones:
            self._by_phone[phone].append(person)

    def _look_up(self, buyer: Buyer) -> Found:
        namesakes = self._by_key.get(buyer.key, [])
        if buyer.phone:
            for person in namesakes:
                if buyer.phone in person.phones:
                    return Found(person)
            for person in self._by_phone.get(buyer.phone, []):
                if _similar(person.key, buyer.key) or buyer.key == fold(format_phone(buyer.phone)):
                    return Found(person)
            namesakes = [person for person in namesakes if not person.phones]
        by_code = [p for p in namesakes if buyer.code and p.draft.code == buyer.code]
        fitting = by_code or namesakes
        if len(fitting) > 1:
            return Found(None, _several(buyer.name), several=True)
        return Found(fitting[0] if fitting else None)

    def _near(self, key: str, phones: list[str]) -> str:
        """A sentence on somebody a new customer may be the same as, or share a phone with."""
        if namesakes := self._by_key.get(key):
            return translate("Import", "May be the same person: {name}").format(name=namesakes[0].describe())
        for phone in phones:
            if sharing := self._by_phone.get(phone):
                return translate("Import", "This phone also belongs to: {name}").format(
                    name=sharing[0].draft.name
                )
        return ""


def _similar(one: str, other: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.token_sort_ratio(one, other) >= SIMILAR


def _taken_for(person: Person) -> str:
    return translate("Import", "Taken for: {name}").format(name=person.describe())


def _several(name: str) -> str:
    return translate(
        "Import", "Several customers bear this name: {name}. Add a phone to the row and import again."
    ).format(name=name)
