"""Reads single cells: a day, an amount, a phone, however the owner's spreadsheet spells it."""

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from kobi_crm.domain.dates import Birthday, parse_birthday, parse_date
from kobi_crm.domain.money import money_from_number, parse_money
from kobi_crm.domain.phones import parse_phone, split_phones
from kobi_crm.domain.quantity import parse_quantity, quantity_from_number
from kobi_crm.domain.sales import Parts, Payment, merged
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing.tables import Cell

_SERIAL_START = date(1899, 12, 30)  # day 0 of Excel's calendar, counting its 29 February 1900
_SERIALS = range(1, 110_000)
_SALE_SERIALS = range(20_000, 110_000)  # 1954 to 2201: smaller numbers are years or slips
_NOTHING = frozenset({"", "-", "–", "—", "yok", "n/a", "#n/a", "none", "null", "."})
_PAYMENT_WORDS: dict[Payment, str] = {
    "cash": "nakit pesin cash elden n",
    "card": "kart kredikarti bankakarti pos card creditcard debitcard kk k temassiz",
    "transfer": "havale eft fast havaleeft banka transfer banktransfer iban wire h",
    "credit": "veresiye storecredit acikhesap acik cari deftere defter borc credit onaccount v vadeli",
}
_PAYMENTS: dict[str, Payment] = {
    word: kind for kind, words in _PAYMENT_WORDS.items() for word in words.split()
}
_PART = re.compile(r"([^\d₺+-]+?)\s*[:=]?\s*(-?₺?\s*[\d.,]+)(?:\s*(?:₺|tl))?", re.IGNORECASE)
_TIME = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})?")
_SIDE = re.compile(r"\s*\(?\s*([ABab])\s*\)?\s*$")


def is_blank(cell: Cell) -> bool:
    """Whether a cell says nothing: empty, or a dash as people write it."""
    return cell is None or (isinstance(cell, str) and (cell in _NOTHING or cell.strip().lower() in _NOTHING))


def read_text(cell: Cell, *, lines: bool = False) -> str | None:
    """The cell as text: tidy, or ``None``. With ``lines`` the lines of a note stay apart."""
    if cell is None:
        return None
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ", timespec="minutes")
    return (clean(cell, keep_newlines=lines) if isinstance(cell, str) else str(cell)) or None


def read_phones(cell: Cell) -> list[str]:
    """The phones in a cell in their stored form. Raises ``UserError`` when one of them cannot be."""
    if is_blank(cell):
        return []
    if isinstance(cell, str):
        return list(_phones(cell))
    if isinstance(cell, int | float):
        return [parse_phone(cell)]
    raise UserError(translate("Import", "The phone cell holds a date."))


@lru_cache(maxsize=65536)
def _phones(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(parse_phone(part) for part in split_phones(text)))


def read_money(cell: Cell) -> int | None:
    """The kuruş in a cell, below zero too; ``None`` where it is blank. Raises ``UserError``."""
    if isinstance(cell, int | float):
        return money_from_number(cell, signed=True)
    if is_blank(cell):
        return None
    if isinstance(cell, str):
        return _money(cell)
    raise UserError(translate("Import", "The amount cell holds a date."))


@lru_cache(maxsize=65536)
def _money(text: str) -> int:
    return parse_money(text, signed=True)


def read_balance(cell: Cell) -> int | None:
    """As ``read_money``; Turkish books mark the side after the amount: B for owing, A for owed to."""
    if isinstance(cell, str) and (match := _SIDE.search(cell)) is not None:
        amount = read_money(cell[: match.start()])
        return -amount if amount is not None and match[1] in "Aa" else amount
    return read_money(cell)


def read_quantity(cell: Cell) -> int | None:
    """The thousandths in a cell, below zero for a return; ``None`` where blank. Raises ``UserError``."""
    if isinstance(cell, int | float):
        return quantity_from_number(cell, signed=True)
    if is_blank(cell):
        return None
    if isinstance(cell, str):
        return parse_quantity(cell, signed=True)
    raise UserError(translate("Import", "The quantity cell holds a date."))


def read_day(cell: Cell, today: date) -> tuple[date | None, time | None]:
    """The day in a cell and its time of day where it has one; ``None`` where blank. Raises ``UserError``."""
    if isinstance(cell, datetime):
        return cell.date(), (cell.time().replace(tzinfo=None) if cell.time() != time() else None)
    if isinstance(cell, date):
        return cell, None
    if is_blank(cell):
        return None, None
    if isinstance(cell, str):
        return _day(cell, today), _time_in(cell)
    if isinstance(cell, int | float) and int(cell) in _SALE_SERIALS:
        return _from_serial(cell)
    return _day(str(cell), today), None


def _from_serial(cell: float) -> tuple[date, time | None]:
    seconds = round((cell % 1) * 86_400)
    day = _SERIAL_START + timedelta(days=int(cell) + seconds // 86_400)
    moment = (datetime.min + timedelta(seconds=seconds % 86_400)).time()
    return day, moment if moment != time() else None


@lru_cache(maxsize=16384)
def _day(text: str, today: date) -> date:
    if text.isdecimal() and len(text) == 5 and int(text) in _SALE_SERIALS:
        return _from_serial(int(text))[0]
    return parse_date(text, today)


@lru_cache(maxsize=16384)
def _time_in(text: str) -> time | None:
    """The time of day after a date (``2.4.2026 14:30``, ``2026-04-02T14:30``)."""
    match = re.search(r"[T ](\d{1,2}:\d{2})(?::\d{2}(?:[.,]\d+)?)?Z?$", text.strip())
    found = read_time(match[1]) if match else None
    return found if found != time() else None


def read_time(cell: Cell) -> time | None:
    """The time of day in a cell; ``None`` where it is blank or unreadable, as nothing hangs on it."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell.replace(tzinfo=None)
    if isinstance(cell, float) and 0 <= cell < 1:
        return (datetime.min + timedelta(seconds=min(round(cell * 86_400), 86_399))).time()
    if isinstance(cell, str) and (match := _TIME.fullmatch(cell.strip())):
        hour, minute = int(match[1]), int(match[2])
        return time(hour, minute) if hour < 24 and minute < 60 else None
    return None


def read_birthday(cell: Cell, today: date) -> Birthday | None:
    """The birthday in a cell, perhaps only a part of it; ``None`` where blank. Raises ``UserError``."""
    if isinstance(cell, date):
        return parse_birthday(f"{cell:%Y-%m-%d}", today)
    if is_blank(cell):
        return None
    if isinstance(cell, int | float):
        year = 1900 <= cell <= today.year
        if not year and int(cell) in _SERIALS:
            return parse_birthday(_from_serial(cell)[0].isoformat(), today)
        return parse_birthday(str(int(cell)), today)
    return parse_birthday(str(cell), today)


@lru_cache(maxsize=1024)
def read_payment(text: str) -> Payment | None:
    """How a sale was paid, by the word shops write for it; ``None`` when the word is unknown."""
    return _PAYMENTS.get(re.sub(r"[^a-z]", "", fold(text)))


def read_parts(text: str) -> Parts:
    """``Nakit 60,00 + Veresiye 40,00``: how a sale was paid in several ways; nothing where it says no such thing."""
    parts: list[tuple[Payment, int]] = []
    for piece in text.split("+"):
        match = _PART.fullmatch(piece.strip())
        kind = read_payment(match[1]) if match else None
        if match is None or kind is None:
            return ()
        try:
            parts.append((kind, parse_money(match[2], signed=True)))
        except UserError:
            return ()
    return merged(tuple(parts)) if len(parts) > 1 else ()


def read_tax_number(cell: Cell) -> str | None:
    """A valid tax number of a firm; ``None`` for blanks, placeholders and personal numbers."""
    from stdnum.tr import vkn

    digits = re.sub(r"\D", "", read_text(cell) or "")
    # 4444444444 passes the arithmetic, and only a placeholder repeats one digit.
    return digits if len(set(digits)) > 1 and vkn.is_valid(digits) else None
