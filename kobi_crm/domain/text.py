"""Turkish text keys: what two spellings of one name have in common, and in which order names stand."""

import re
import unicodedata

# Controls and invisible marks; U+200D stays because it holds emoji together, surrogates go because
# no file can hold them.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\ufffe\uffff]"
)
_FOLD = str.maketrans("İIıŞşĞğÇçÖöÜüÂâÎîÛû", "iiissggccoouuaaiiuu")
_ALPHABET = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
# Letters become "A" onwards, above the digits; every other script keeps its own code points, above them all.
_SORT = {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def turkish_lower(text: str) -> str:
    """``text`` in small letters: I becomes ı, İ becomes i."""
    return unicodedata.normalize("NFC", text).replace("İ", "i").replace("I", "ı").lower()


def turkish_upper(text: str) -> str:
    """``text`` in capitals: i becomes İ, ı becomes I."""
    return unicodedata.normalize("NFC", text).replace("i", "İ").upper()


def fold(text: str) -> str:
    """The search key of ``text``: plain small letters, one space between words (IĞDIR = ığdır)."""
    key = unicodedata.normalize("NFC", text).translate(_FOLD).casefold()
    if not key.isascii():
        parts = unicodedata.normalize("NFD", key)
        key = "".join(c for c in parts if unicodedata.category(c) not in ("Mn", "Me", "Cf", "Cs"))
        key = key.translate(_FOLD)
    return " ".join(_INVISIBLE.sub("", key).split())


def sort_key(text: str) -> str:
    """A text that sorts, code point by code point, as a Turkish directory would; digits come before letters.

    Letters with foreign accents stand with their plain letter and punctuation does not count, so different
    names may share a key: order by the key, then by id.
    """
    key: list[str] = []
    for char in turkish_lower(text):
        if char in _SORT:
            key.append(_SORT[char])
        elif char.isspace():
            key.append(" ")
        else:
            for part in unicodedata.normalize("NFD", char):
                if part in _SORT:
                    key.append(_SORT[part])
                elif part.isalnum():
                    key.append(part)
    return " ".join("".join(key).split())


def clean(text: str, *, keep_newlines: bool = False) -> str:
    """``text`` as it may be stored: NFC, no control or invisible characters, spaces trimmed and collapsed.

    With ``keep_newlines`` the lines of a note stay apart, empty ones at either end dropped.
    """
    plain = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    if not keep_newlines:
        return " ".join(plain.split())
    return "\n".join(" ".join(line.split()) for line in plain.splitlines()).strip()


def initials(name: str) -> str:
    """The first letters of the first and last word in Turkish capitals; empty when ``name`` has no letter."""
    words = [match.group() for match in _WORD.finditer(name)]
    if not words:
        return ""
    first_and_last = words[:1] if len(words) == 1 else (words[0], words[-1])
    return "".join(turkish_upper(word[0]) for word in first_and_last)


def title_case(name: str) -> str:
    """Each word with one Turkish capital, small letters after it: ``İSMAİL IŞIK`` is ``İsmail Işık``."""
    return _WORD.sub(_capitalise, unicodedata.normalize("NFC", name))


def _capitalise(match: re.Match[str]) -> str:
    word = match.group()
    return turkish_upper(word[0]) + turkish_lower(word[1:])
