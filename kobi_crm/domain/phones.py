"""Phones: every spelling of a number becomes the same 10 national digits, a foreign one E.164 with a plus."""

import re
from functools import lru_cache

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

_TURKISH = re.compile(r"(?:(?:00)?90)?0?([2-5][0-9]{9})")
_CALL_CENTRE = re.compile(r"0?(444[0-9]{4})")
_SEPARATORS = re.compile(r"[\s().\-/\u2010-\u2015\u00a0]+")
_WHOLE_FLOAT = re.compile(r"\s*([0-9]{7,15})[.,]0+\s*")
_EXPONENT = re.compile(r"\s*([0-9])[.,]([0-9]+)[eE]\+?([0-9]{1,2})\s*")
_LETTERS = re.compile(r"[^\W\d_]{2}")
_LABEL = re.compile(r"^\s*(?:tel(?:efon)?|cep|gsm|ev|iş|fax|faks|phone|mobile|mob)\b[\s.:]*", re.IGNORECASE)
_SEVERAL = re.compile(r"\s*[/;,\n|]\s*|\s+-\s+")
_MARKS = str.maketrans("", "", "\u200b\u200e\u200f\u202a\u202c\ufeff")


def parse_phone(value: str | float) -> str:
    """The stored form of a phone given as text or as a spreadsheet's number.

    10 digits for Turkish numbers ("5321234567"), 7 for call centres ("4441234"), E.164 for foreign ones
    ("+491701234567"). Raises ``UserError`` that says what is wrong with the number.
    """
    if isinstance(value, str):
        if len(value) > 60 or _LETTERS.search(value):
            value = _LABEL.sub("", value[:60])
        return _parse_text(value)
    if isinstance(value, float) and not value.is_integer():
        raise _unreadable()
    return _parse_text(str(int(value)))


def split_phones(text: str) -> list[str]:
    """The numbers of a cell that holds several (``0532 123 45 67 / 0212 474 97 59``), each as written."""
    parts = [part for part in _SEVERAL.split(text.strip()) if part]
    return parts if all(len(digits(part)) >= 7 for part in parts) else [text.strip()]


def format_phone(phone: str) -> str:
    """A stored phone as people read it: ``0532 123 45 67``, ``444 1 234``, ``+49 170 1234567``."""
    if len(phone) == 10 and phone.isdecimal():
        return f"0{phone[:3]} {phone[3:6]} {phone[6:8]} {phone[8:]}"
    if len(phone) == 7 and phone.startswith("444"):
        return f"{phone[:3]} {phone[3]} {phone[4:]}"
    return _format_foreign(phone) if phone.startswith("+") else phone


def plain_phone(phone: str) -> str:
    """A stored phone as files carry it, without spaces but with its zero: ``05321234567``."""
    return f"0{phone}" if len(phone) == 10 and phone.isdecimal() else phone


def digits(text: str) -> str:
    """The digits 0 to 9 of ``text``, nothing else."""
    return "".join(char for char in text if "0" <= char <= "9")


def search_digits(text: str) -> str:
    """What to look for in stored phones when ``text`` is typed: its digits without leading 0, 90 or 0090."""
    typed = digits(text)
    for prefix in ("0090", "00", "90", "0"):
        if typed.startswith(prefix) and (prefix != "90" or "+" in text or len(typed) > 10):
            return typed[len(prefix) :].removeprefix("0")
    return typed


@lru_cache(maxsize=65536)
def _parse_text(text: str) -> str:
    compact = _SEPARATORS.sub("", text.translate(_MARKS))
    plus = compact.startswith("+")
    number = compact[1:] if plus else compact
    if (match := _TURKISH.fullmatch(number)) and (not plus or number[0] in "09"):
        return match[1]
    if not plus and (match := _CALL_CENTRE.fullmatch(number)):
        return match[1]
    if match := _WHOLE_FLOAT.fullmatch(text):
        return _parse_text(match[1])
    if match := _EXPONENT.fullmatch(text):
        return _from_exponent(text.strip(), match)
    return _parse_other(text)


def _from_exponent(text: str, match: re.Match[str]) -> str:
    """A number a spreadsheet wrote as 5,321234567E+09; with too few figures its end is lost for good."""
    missing = int(match[3]) - len(match[2])
    if not 0 <= missing <= 1:
        sentence = translate(
            "Phones", "The spreadsheet cut this phone short: {phone}. Please write it in full."
        )
        raise UserError(sentence.format(phone=text))
    return _parse_text(match[1] + match[2] + "0" * missing)


def _parse_other(text: str) -> str:
    """Foreign and rare numbers, by the library that knows them all."""
    if _LETTERS.search(text):
        raise _unreadable()  # the library would dial letters as digits
    import phonenumbers

    try:
        parsed = phonenumbers.parse(text, "TR")
    except phonenumbers.NumberParseException:
        raise _explained(text) from None
    if parsed.country_code == 90:
        national = str(parsed.national_number)
        if len(national) == 10 and phonenumbers.is_valid_number(parsed):
            return national
        raise _explained(text)
    if not phonenumbers.is_possible_number(parsed):
        raise _explained(text)
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _explained(text: str) -> UserError:
    """The sentence for a phone that cannot be: first the count of its digits, as owners check them."""
    written = digits(text)
    foreign = text.strip().startswith("+") and not written.startswith("90")
    if len(written) < 5 or foreign:
        return _unreadable()
    national = re.sub(r"^(?:00)?90(?=[0-9]{8})|^00", "", written)
    with_zero, count = national.startswith("0"), len(national)
    missing = (11 if with_zero else 10) - count
    if missing == 0:
        sentence = translate("Phones", "There is no such phone number: {phone}. Please correct it.")
        return UserError(sentence.format(phone=text.strip()))
    if missing == 3 and not with_zero:
        return UserError(translate("Phones", "Phone has 7 digits, the area code may be missing."))
    return UserError(_count_sentence(missing, with_zero=with_zero).format(count=count, missing=abs(missing)))


def _count_sentence(missing: int, *, with_zero: bool) -> str:
    if with_zero:
        if missing == 1:
            return translate("Phones", "Phone has {count} digits with its zero, one may be missing.")
        if missing > 1:
            return translate("Phones", "Phone has {count} digits with its zero, {missing} may be missing.")
        return translate("Phones", "Phone has {count} digits with its zero, that is too many.")
    if missing == 1:
        return translate("Phones", "Phone has {count} digits, one may be missing.")
    if missing > 1:
        return translate("Phones", "Phone has {count} digits, {missing} may be missing.")
    return translate("Phones", "Phone has {count} digits, that is too many. Put + before a foreign number.")


def _unreadable() -> UserError:
    return UserError(translate("Phones", "We couldn't read the phone. Write it like 0532 123 45 67."))


@lru_cache(maxsize=4096)
def _format_foreign(phone: str) -> str:
    import phonenumbers

    try:
        parsed = phonenumbers.parse(phone, None)
    except phonenumbers.NumberParseException:
        return phone
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
