"""Who lives around the invented shop: names, numbers, doors and habits, the same people on every day."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from kobi_crm.services.demo.habits import (
    GROUPS,
    HEROES,
    HOUSEHOLDS,
    NAMESAKES,
    Credit,
    Fate,
    Group,
    Habit,
    Hero,
)
from kobi_crm.services.demo.words import Words

_PREFIXES = (
    "505",
    "507",
    "530",
    "532",
    "533",
    "535",
    "536",
    "538",
    "541",
    "542",
    "543",
    "544",
    "546",
    "551",
    "555",
)
_FIRM_GOODS = (
    "Süt 1 L",
    "Çay 1 kg",
    "Toz şeker 1 kg",
    "Limon",
    "Su 5 L",
    "Türk kahvesi 100 g",
    "Bisküvi",
    "Kâğıt havlu",
)


@dataclass(frozen=True)
class Member:
    """One customer to be.

    ``birthday_in`` days from today, where the story needs it, ``born`` in that year; ``birthday`` is day,
    month and perhaps year.
    """

    name: str
    habit: Habit
    group: str
    phone: str | None
    phone2: str | None = None
    address: str | None = None
    district: str = ""
    kind: str = "person"
    fate: Fate = "stays"
    pinned: int | None = None
    birthday_in: int | None = None
    born: int | None = None
    birthday: tuple[int, int, int | None] | None = None


def cast(words: Words, seed: int) -> list[Member]:
    """All members, in a fixed order."""
    rng = Random(f"{seed}/cast")
    names = _Names(words, rng)
    numbers = _Numbers(rng)
    doors = _Doors(words, rng)
    members = [_hero(hero, numbers, doors) for hero in HEROES]
    for household in HOUSEHOLDS:
        surname = names.surname()
        address, district = doors.door()
        for habit in household:
            name = names.with_surname(surname)
            members.append(
                Member(name, habit, "household", numbers.new(), address=address, district=district)
            )
    for group in GROUPS:
        members += _neighbours(group, names, numbers, doors, rng)
    members += _firms(words, numbers, doors)
    return members


def _hero(hero: Hero, numbers: "_Numbers", doors: "_Doors") -> Member:
    address, district = doors.door()
    return Member(
        hero.name,
        hero.habit,
        "hero",
        numbers.new(hero.number),
        address=address,
        district=district,
        pinned=hero.pinned,
        birthday_in=hero.birthday_in,
        born=hero.born,
    )


def _neighbours(
    group: Group, names: "_Names", numbers: "_Numbers", doors: "_Doors", rng: Random
) -> Iterator[Member]:
    for index in range(group.count):
        habit = _own_habit(group, index, rng)
        address, district = doors.door()
        yield Member(
            names.person(),
            habit,
            group.name,
            numbers.new() if rng.random() < 0.93 else None,
            phone2=numbers.landline() if rng.random() < 0.06 else None,
            address=address if rng.random() < 0.85 else None,
            district=district,
            fate=group.fate,
            pinned=rng.randrange(1, 20) if rng.random() < 0.1 and group.name != "rare" else None,
            birthday=_birthday(rng) if rng.random() < 0.55 else None,
        )


def _own_habit(group: Group, index: int, rng: Random) -> Habit:
    habit = group.habit
    if group.gaps is not None:
        habit = replace(habit, gap=round(rng.uniform(*group.gaps), 1))
    if len(habit.weekdays) > 1:
        habit = replace(habit, weekdays=(rng.choice(habit.weekdays),))
    if group.silences:
        habit = replace(habit, silent=group.silences[index])
    joined = 620
    if group.name == "new":
        joined = rng.randint(12, 75)
    elif rng.random() < group.late_join:
        joined = rng.randint(150, 590)
    credit = None
    if rng.random() < group.credit_share:
        share = rng.choice((0.3, 0.5, 0.8, 0.9))
        credit = Credit(share, payday=rng.randint(3, 24), opening=joined == 620 and rng.random() < 0.5)
    hours = habit.hours if habit.hours != "any" else rng.choice(("morning", "noon", "evening", "any"))
    return replace(habit, joined=joined, credit=credit, hours=hours)


def _firms(words: Words, numbers: "_Numbers", doors: "_Doors") -> Iterator[Member]:
    for index, name in enumerate(words.firms):
        address, district = doors.door()
        credit = Credit(0.9, payday=6 + 3 * index)
        habit = Habit(
            "weekdays",
            weekdays=(index % 5,),
            hours="morning",
            size=(3, 6),
            credit=credit,
            favourites=_FIRM_GOODS,
        )
        yield Member(name, habit, "firm", numbers.new(), numbers.landline(), address, district, kind="firm")


def _birthday(rng: Random) -> tuple[int, int, int | None]:
    month = rng.randint(1, 12)
    year = rng.randint(1944, 2004) if rng.random() < 0.5 else None
    return rng.randint(1, 28), month, year


class _Names:
    """Full names, each only once but for the namesakes."""

    def __init__(self, words: Words, rng: Random) -> None:
        self._words = words
        self._rng = rng
        self._used = {hero.name for hero in HEROES} | set(NAMESAKES)
        self._twice = [name for name in NAMESAKES for _ in range(2)]
        self._count = 0

    def surname(self) -> str:
        return self._rng.choice(self._words.surnames)

    def with_surname(self, surname: str) -> str:
        while True:
            firsts = self._words.women if self._rng.random() < 0.55 else self._words.men
            name = f"{self._rng.choice(firsts)} {surname}"
            if name not in self._used:
                self._used.add(name)
                return name

    def person(self) -> str:
        self._count += 1
        if self._count % 30 == 0 and self._twice:
            return self._twice.pop(0)
        return self.with_surname(self.surname())


class _Numbers:
    """Phone numbers nobody has: a real operator's code, then 000, then four digits used once."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._used = {hero.number for hero in HEROES}

    def new(self, ending: str | None = None) -> str:
        prefix = self._rng.choice(_PREFIXES)
        while ending is None:
            drawn = f"{self._rng.randrange(10_000):04d}"
            if drawn not in self._used:
                self._used.add(drawn)
                ending = drawn
        return f"{prefix}000{ending}"

    def landline(self) -> str:
        return f"222000{self._rng.randrange(10_000):04d}"


class _Doors:
    """Addresses in the streets around the shop."""

    def __init__(self, words: Words, rng: Random) -> None:
        self._streets = words.streets
        self._rng = rng

    def door(self) -> tuple[str, str]:
        district, street = self._rng.choice(self._streets)
        return f"{street} No {self._rng.randint(1, 64)}/{self._rng.randint(1, 12)}", district
