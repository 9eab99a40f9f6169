"""Addresses in the order in which one walks: district, street, house number as a number."""

import re

from kobi_crm.domain.text import fold, sort_key

StreetKey = tuple[tuple[int, int, str], ...]

_PART = re.compile(r"[0-9]+|[^\W\d_]+")
_FULL = {
    "cd": "caddesi", "cad": "caddesi", "cadde": "caddesi", "sk": "sokağı", "sok": "sokağı", "sokak": "sokağı",
    "mh": "mahallesi", "mah": "mahallesi", "mahalle": "mahallesi", "blv": "bulvarı", "bul": "bulvarı",
    "bulv": "bulvarı", "bulvar": "bulvarı", "apt": "apartmanı", "ap": "apartmanı", "apartman": "apartmanı",
}  # fmt: skip
_UNSAID = frozenset(("no", "numara", "kapi", "d", "daire", "dr", "kat", "k", "ic"))
"""Words before a number that mean the number itself: ``No: 12 D: 3`` is ``12/3``."""


def street_key(address: str, district: str = "") -> StreetKey:
    """A key that sorts ``No: 2`` before ``No: 12/3`` and takes ``Cad.`` and ``Caddesi`` for the same street.

    An address that is not known comes last.
    """
    if not address.strip():
        return ((9, 0, ""),)
    parts: list[tuple[int, int, str]] = [(1, 0, sort_key(district))]
    words: list[str] = _PART.findall(address)
    for place, word in enumerate(words):
        if word.isdecimal():
            parts.append((0, int(word[:12]), ""))
            continue
        plain = fold(word)
        before_number = place + 1 < len(words) and words[place + 1].isdecimal()
        if not (plain in _UNSAID and before_number):
            parts.append((1, 0, sort_key(_FULL.get(plain, word))))
    return tuple(parts)
