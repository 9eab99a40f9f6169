"""A reminder typed in one line, ``yarın 10 Fatma Hanım'ı ara``: the first words say when, the rest what."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Protocol, TypeVar

from kobi_crm.domain.dates import parse_date
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

_LONGEST_DAY = 4
_NEXT_WEEK = (("haftaya",), ("gelecek", "hafta"), ("next", "week"))
_AFTER_A_DAY = ("gunu", "saat", "at")
_BEFORE_A_DAY = ("on",)
_HOUR = re.compile(
    r"(\d{1,2}(?=\D|$)|\d\d(?=\d\d))(?:[:.]?(\d\d))?(am|pm)?(?:['’]?(?:da|de|ta|te|a|e|ya|ye))?"
)
_PARTS_OF_DAY = {("sabah",): 0, ("aksam",): 12, ("ogleden", "sonra"): 12}
_NOON = 12
_TITLES = ("hanim", "bey", "abla", "abi", "agabey", "amca", "teyze", "usta", "hoca", "dayi", "yenge",
           "kardes")  # fmt: skip
_COUNTED = frozenset(("kilo", "kg", "adet", "tane", "kasa", "koli", "paket", "sise", "litre", "lt", "gram", "kisi",
                      "lira", "tl", "pieces", "boxes", "people"))  # fmt: skip
_MOST_NAMES = 6
_MOST_WORDS = 3


class Named(Protocol):
    """Whoever has a name."""

    @property
    def name(self) -> str:
        """The full name."""
        ...


N = TypeVar("N", bound=Named)


@dataclass(frozen=True)
class ReminderLine:
    """What a line means. ``names`` are the words that may name a customer, the longest first."""

    text: str
    day: date
    at: time | None = None
    names: tuple[str, ...] = ()


def read_line(line: str, now: datetime) -> ReminderLine:
    """Read a line typed at the moment ``now``; without a day it is today, or tomorrow when the hour is past.

    Raises ``UserError`` when nothing is left to be reminded of or the day lies in the past.
    """
    words = clean(line).split()
    keys = [fold(word).strip(",;") for word in words]
    day, used = _day(keys, now.date())
    at, hour_used = _hour(keys[used:], after_a_day=day is not None)
    used += hour_used
    if day is None and at is not None:  # "10'da yarın ..." is said as often as "yarın 10'da ..."
        day, more = _day(keys[used:], now.date())
        used += more
    if day is None:
        day = now.date() + timedelta(days=int(at is not None and at <= now.time()))
    text = " ".join(words[used:])
    if not fold(text):
        raise UserError(translate("ReminderLine", "Write what to be reminded of after the day."))
    if day < now.date():
        raise UserError(translate("ReminderLine", "This day is past. Write today or a day to come."))
    return ReminderLine(text, day, at, possible_names(text))


def possible_names(text: str) -> tuple[str, ...]:
    """The words of ``text`` that may be a customer's name, Turkish endings after an apostrophe taken off.

    A single word counts only where it is written like a name: with a capital, an ending or a title after it.
    """
    words = [re.split(r"['’]", word.strip(".,;:()"))[0] for word in text.split()]
    bare = [bool(re.search(r"['’]\w", word)) for word in text.split()]
    found: list[tuple[int, str]] = []
    for start in range(len(words)):
        for size in range(1, _MOST_WORDS + 1):
            part = words[start : start + size]
            if len(part) < size or not all(_is_name_word(word) for word in part):
                break
            titled = start + size < len(words) and _is_title(words[start + size])
            named = any(word[0].isupper() for word in part) or bare[start + size - 1] or titled
            if named or size > 1:
                found.append((-size - 2 * named, " ".join(part)))
    ordered = [name for _, name in sorted(found, key=lambda entry: entry[0])]
    return tuple(dict.fromkeys(ordered))[:_MOST_NAMES]


def bears(people: Iterable[N], name: str) -> list[N]:
    """Those of ``people`` whose full name holds every word of ``name`` whole; a whole name alone decides."""
    wanted = set(fold(name).split())
    holding = [person for person in people if wanted <= set(fold(person.name).split())]
    exact = [person for person in holding if set(fold(person.name).split()) == wanted]
    return exact or holding


def _day(keys: Sequence[str], today: date) -> tuple[date | None, int]:
    """The day that the first words mean and how many words say it."""
    start = 1 if keys and keys[0] in _BEFORE_A_DAY else 0
    for lead in _NEXT_WEEK:
        at = start + len(lead)
        if tuple(keys[start:at]) == lead and len(keys) > at and keys[at].isalpha():
            sunday = today + timedelta(days=6 - today.weekday())
            weekday = _try_day(keys[at], sunday)
            if weekday is not None and sunday < weekday <= sunday + timedelta(days=7):
                return weekday, _after(keys, at + 1)
    past: tuple[date | None, int] = (None, 0)
    for end in range(min(len(keys), start + _LONGEST_DAY), start, -1):
        day = _try_day(" ".join(keys[start:end]), today)
        if day is None or _says_an_hour(keys[start:end], keys[end:]):
            continue
        if day >= today:
            return day, _after(keys, end)
        past = past if past[0] else (day, end)  # "5 aralık 11 ..." is eleven o'clock, not the year 2011
    return past


def _after(keys: Sequence[str], used: int) -> int:
    return used + 1 if used < len(keys) and keys[used] == "gunu" else used


def _try_day(words: str, today: date) -> date | None:
    try:
        return parse_date(words, today, lean="future")
    except UserError:
        return None


def _says_an_hour(day: Sequence[str], rest: Sequence[str]) -> bool:
    """``10:30`` is an hour; so is ``1030`` where the words go on."""
    four = len(day) == 1 and day[0].isdecimal() and len(day[0]) == 4 and day[0][0] != "0"
    return any(":" in word for word in day) or (four and bool(rest))


def _hour(keys: Sequence[str], *, after_a_day: bool) -> tuple[time | None, int]:
    """The hour that the first words mean and how many words say it."""
    place = 0
    said = False
    while place < len(keys) and keys[place] in _AFTER_A_DAY:
        said, place = True, place + 1
    later = 0
    for words, shift in _PARTS_OF_DAY.items():
        if tuple(keys[place : place + len(words)]) == words:
            said, later, place = True, shift, place + len(words)
            break
    match = _HOUR.fullmatch(keys[place]) if place < len(keys) else None
    if match is None:
        return None, 0
    hour, minute = int(match[1]), int(match[2] or 0)
    plain = match[0] == match[1]
    if plain and not said and not after_a_day and len(keys) > place + 1 and keys[place + 1] in _COUNTED:
        return None, 0
    if (later or match[3] == "pm") and hour < _NOON:
        hour += 12
    return (time(hour, minute), place + 1) if hour < 24 and minute < 60 else (None, 0)


def _is_name_word(word: str) -> bool:
    return len(word) > 1 and word.isalpha() and not _is_title(word)


def _is_title(word: str) -> bool:
    key = fold(word)
    return any(key.startswith(title) and len(key) <= len(title) + 3 for title in _TITLES)
