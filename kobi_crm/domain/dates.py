"""Days as owners type them (``2 nisan 85``, ``0204``, ``dün``, ``+2 hafta``) and as they read them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from kobi_crm import i18n
from kobi_crm.domain.text import fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

Lean = Literal["none", "past", "future"]

MONTHS: dict[str, tuple[str, ...]] = {
    "tr": ("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim",
           "Kasım", "Aralık"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December"),
}  # fmt: skip
WEEKDAYS: dict[str, tuple[str, ...]] = {
    "tr": ("Pazartesi", "Salı", "Çarşamba", "Perşembe", "Cuma", "Cumartesi", "Pazar"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}

_MONTH_KEYS = [[fold(name) for name in listed] for listed in MONTHS.values()]
_WEEKDAY_KEYS = [[fold(name) for name in listed] for listed in WEEKDAYS.values()]
_WEEKDAY_KEYS.append(["pzt", "sal", "car", "per", "cum", "cmt", "paz"])  # as Turkish calendars shorten them

_FIRST_YEAR, _LAST_YEAR = 1900, 2199
_APPLE_NO_YEAR = 1604  # what Apple's address book writes for a birthday whose year it does not know
_WORDS = {"bugun": 0, "today": 0, "dun": -1, "yesterday": -1, "yarin": 1, "tomorrow": 1, "evvelsi gun": -2,
          "onceki gun": -2, "obur gun": 2, "haftaya": 7, "next week": 7, "gelecek hafta": 7}  # fmt: skip
_UNITS = {"gun": "day", "day": "day", "days": "day", "hafta": "week", "week": "week", "weeks": "week",
          "ay": "month", "month": "month", "months": "month", "yil": "year", "year": "year",
          "years": "year"}  # fmt: skip
_OFFSET = re.compile(r"(?:([+-]) ?)?(\d{1,4})(?: ?([a-z]+))?(?: (sonra|later|once|ago))?")
_TIME_OF_DAY = re.compile(r"[t ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?z?$")
_ISO = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})")
_NUMERIC = re.compile(r"(\d{1,2}) ?[-./ ] ?(\d{1,2})(?: ?[-./ ] ?(\d{4}|\d{2}))?")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
_YEARLESS = re.compile(r"--(\d{2})-?(\d{2})")


@dataclass(frozen=True)
class Birthday:
    """A birthday of which only part may be known: day and month, a year alone, or all three."""

    day: int | None
    month: int | None
    year: int | None = None


def parse_date(text: str, today: date, *, lean: Lean = "none") -> date:
    """The day meant by ``text``; a time of day after it is dropped.

    Without a year the day is in this year; with ``lean`` it is the next ("future") or last ("past") such day.
    Raises ``UserError`` when there is no such day or the text cannot be read.
    """
    key = _TIME_OF_DAY.sub("", _key(text))
    relative = _relative(key, today, lean)
    if relative is not None:
        return relative
    day, month, year = _parts(key)
    if year is None:
        return _without_year(day, month, today, lean)
    return _real_day(day, month, _full_year(year, today, lean))


def parse_birthday(text: str, today: date) -> Birthday:
    """The birthday meant by ``text``: day and month with or without a year, or a year alone (``1987``).

    Raises ``UserError`` also when the day is still to come.
    """
    key = _TIME_OF_DAY.sub("", _key(text))
    if re.fullmatch(r"\d{4}", key) and key[:2] in ("19", "20") and (key[:2] == "20" or int(key[2:]) > 12):
        return Birthday(None, None, _past_year(int(key), today))
    if match := _YEARLESS.fullmatch(key):
        day, month, year = int(match[2]), int(match[1]), None
    else:
        day, month, year = _parts(key)
    if year is None or int(year) == _APPLE_NO_YEAR:
        _real_day(day, month, 2000)
        return Birthday(day, month)
    born = _real_day(day, month, _past_year(_full_year(year, today, "past"), today))
    if born > today:
        raise UserError(translate("Dates", "A birthday cannot lie in the future. Please correct the year."))
    return Birthday(day, month, born.year)


def format_day(day: date, language: str | None = None, today: date | None = None) -> str:
    """``22 Kasım``; the year follows unless it is the year of ``today``."""
    shown = f"{day.day} {_names(MONTHS, language)[day.month - 1]}"
    return shown if today is not None and day.year == today.year else f"{shown} {day.year}"


def format_weekday(day: date, language: str | None = None) -> str:
    """The name of the weekday: ``Salı``."""
    return _names(WEEKDAYS, language)[day.weekday()]


def echo_date(day: date, language: str | None = None) -> str:
    """What was understood, for the line under the field: ``2 Nisan 1985 Salı``."""
    return f"{format_day(day, language)} {format_weekday(day, language)}"


def format_birthday(birthday: Birthday, language: str | None = None) -> str:
    """What is known of the birthday: ``17 Ocak 1985``, ``17 Ocak`` or ``1985``."""
    known: list[str] = []
    if birthday.day is not None and birthday.month is not None:
        known += [str(birthday.day), _names(MONTHS, language)[birthday.month - 1]]
    if birthday.year is not None:
        known.append(str(birthday.year))
    return " ".join(known)


def _names(names: dict[str, tuple[str, ...]], language: str | None) -> tuple[str, ...]:
    return names.get(language or i18n.language(), names["en"])


def _key(text: str) -> str:
    return fold(text) if len(text) <= 60 else ""


def _relative(key: str, today: date, lean: Lean) -> date | None:
    """Words, weekdays and ``+2 hafta``, counted from ``today``; ``None`` when ``key`` is none of these."""
    if key in _WORDS:
        return today + timedelta(days=_WORDS[key])
    weekday = _position(key, _WEEKDAY_KEYS)
    if weekday is not None:
        ahead = (weekday - today.weekday() - 1) % 7 + 1
        return today + timedelta(days=ahead if lean != "past" else ahead - 7)
    match = _OFFSET.fullmatch(key)
    if match is None or not (match[1] or match[4]):
        return None
    unit = _UNITS.get(match[3] or "gun")
    if unit is None:
        return None
    return _shift(
        today, -int(match[2]) if match[1] == "-" or match[4] in ("once", "ago") else int(match[2]), unit
    )


def _shift(today: date, count: int, unit: str) -> date:
    from dateutil.relativedelta import relativedelta

    if abs(count) > {"day": 9999, "week": 1500, "month": 360, "year": 30}[unit]:
        raise _unreadable()
    months = count if unit == "month" else count * 12 if unit == "year" else 0
    days = count if unit == "day" else count * 7 if unit == "week" else 0
    return today + relativedelta(months=months, days=days)


def _parts(key: str) -> tuple[int, int, str | None]:
    """Day, month and the year as written, out of digits or a month's name."""
    if match := _ISO.fullmatch(key):
        return int(match[3]), int(match[2]), match[1]
    if match := _NUMERIC.fullmatch(key):
        return int(match[1]), int(match[2]), match[3]
    if key.isdecimal() and key.isascii() and len(key) in (4, 6, 8):
        if len(key) == 8 and not _FIRST_YEAR <= int(key[4:]) <= _LAST_YEAR:
            return int(key[6:]), int(key[4:6]), key[:4]
        return int(key[:2]), int(key[2:4]), key[4:] or None
    return _named_parts(re.sub(r"[.,/-]", " ", key).split())


def _named_parts(words: Sequence[str]) -> tuple[int, int, str | None]:
    """``2 nisan 85 sali``, ``april 2nd 1985``: month by name, day before year, weekday not looked at."""
    months = [m for m in (_position(word, _MONTH_KEYS) for word in words) if m is not None]
    numbers = [_ORDINAL.sub(r"\1", word) for word in words if word[0].isdecimal()]
    rest = [word for word in words if not word[0].isdecimal() and _position(word, _MONTH_KEYS) is None]
    named_days = [word for word in rest if _position(word, _WEEKDAY_KEYS) is not None]
    if len(months) != 1 or len(numbers) not in (1, 2) or len(rest) > 1 or rest != named_days:
        raise _unreadable()
    if not re.fullmatch(r"\d{1,2}(?: \d{2}| \d{4})?", " ".join(numbers)):
        raise _unreadable()
    return int(numbers[0]), months[0] + 1, numbers[1] if len(numbers) == 2 else None


def _position(word: str, lists: Sequence[Sequence[str]]) -> int | None:
    """Which month or weekday ``word`` names, in full or by its first letters (three at least)."""
    if len(word) < 3 or word[0].isdecimal():
        return None
    for names in lists:
        if word in names:
            return names.index(word)
    return next((at for names in lists for at, name in enumerate(names) if name.startswith(word)), None)


def _full_year(year: str, today: date, lean: Lean) -> int:
    """A two-digit year lies at most 20 years ahead; with ``lean`` past not ahead at all."""
    if len(year) == 4:
        return int(year)
    full = today.year - today.year % 100 + int(year)
    newest = today.year if lean == "past" else today.year + 20
    return full - 100 if full > newest else full


def _past_year(year: int, today: date) -> int:
    if year > today.year:
        raise UserError(translate("Dates", "A birthday cannot lie in the future. Please correct the year."))
    return year


def _without_year(day: int, month: int, today: date, lean: Lean) -> date:
    if day == 29 and month == 2 and lean != "none":
        step = 1 if lean == "future" else -1
        leap = next(y for y in range(today.year, today.year + 10 * step, step) if _is_day(day, month, y)
                    and (date(y, 2, 29) - today).days * step >= 0)  # fmt: skip
        return date(leap, 2, 29)
    found = _real_day(day, month, today.year)
    if lean == "future" and found < today:
        return found.replace(year=today.year + 1)
    if lean == "past" and found > today:
        return found.replace(year=today.year - 1)
    return found


def _is_day(day: int, month: int, year: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _real_day(day: int, month: int, year: int) -> date:
    if not 1 <= month <= 12:
        sentence = translate("Dates", "There is no such month: {month}. Please correct it.")
        raise UserError(sentence.format(month=month))
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise UserError(translate("Dates", "The year must be between 1900 and 2199. Please correct it."))
    if not _is_day(day, month, year):
        shown = f"{day} {_names(MONTHS, None)[month - 1]}"
        if (day, month) == (29, 2):
            shown = f"{shown} {year}"
        raise UserError(
            translate("Dates", "There is no such day: {day}. Please correct it.").format(day=shown)
        )
    return date(year, month, day)


def _unreadable() -> UserError:
    return UserError(translate("Dates", "We couldn't read the date. Write it like 2.4.2026 or 2 April."))
