"""A sale in one line as it is said at the counter: ``45,50 v``, ``2 ekmek 1 süt``, ``1,5 kg peynir 300 k``."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from kobi_crm.domain.money import LIMIT_KURUS, parse_money
from kobi_crm.domain.products import Product
from kobi_crm.domain.quantity import parse_quantity
from kobi_crm.domain.sales import Payment, SaleLine, price_of
from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

TURKISH_LETTERS: Mapping[str, Payment] = {"n": "cash", "k": "card", "h": "transfer", "v": "credit"}
LONGEST = 400
"""Characters of one entry; more is something pasted by mistake."""
SHORTEST_BARCODE = 8

Find = Callable[[str], list[Product]]

_LONGEST_NAME = 8
_SEPARATOR = re.compile(r"[;+\n]|,(?=\s|$)|(?<=\s),")
_NUMBER = re.compile(r"([-\u2212]?)([0-9][0-9.,]*)(\D*)")
_TIMES = re.compile(r"[x×*]([0-9][0-9.,]*)?", re.IGNORECASE)
_LIRA = frozenset(("₺", "tl", "try", "lira", "liralik"))
_MARKS = frozenset(("x", "×", "*"))
_PIECES = frozenset(("adet", "ad", "tane", "paket", "pk", "kutu", "pcs"))
_PARTS = {"yarim": "0.5", "ceyrek": "0.25"}
_MEASURES: Mapping[str, tuple[str, int]] = {
    "kg": ("mass", 1000), "kilo": ("mass", 1000), "gr": ("mass", 1), "gram": ("mass", 1), "g": ("mass", 1),
    "lt": ("volume", 1000), "l": ("volume", 1000), "litre": ("volume", 1000), "cl": ("volume", 10),
    "ml": ("volume", 1), "m": ("length", 100), "metre": ("length", 100), "mt": ("length", 100),
    "cm": ("length", 1),
}  # fmt: skip
_OWN_UNITS = {"mass": "kg", "volume": "lt", "length": "m"}
_LARGEST = {"mass": 1000, "volume": 1000, "length": 100}


class UnknownProduct(UserError):
    """A word that names no product; ``name`` is what a new product would be called, ``barcode`` if it is one.

    ``unit``: ``kg``, ``lt`` or ``m`` where a weight, volume or length was written before it.
    """

    def __init__(self, sentence: str, name: str, barcode: str = "") -> None:
        super().__init__(sentence)
        self.name = name
        self.barcode = barcode
        self.unit = ""


class MissingPrice(UserError):
    """A product without a price, and none was written after it."""

    def __init__(self, sentence: str, product: Product) -> None:
        super().__init__(sentence)
        self.product = product


@dataclass(frozen=True)
class Entry:
    """What was understood. ``total`` in kuruş; without lines it is the amount alone. ``payment``: only if said."""

    total: int
    lines: tuple[SaleLine, ...] = ()
    payment: Payment | None = None


def parse_entry(text: str, find: Find, letters: Mapping[str, Payment] = TURKISH_LETTERS) -> Entry:
    """Read an amount or products, with the payment letter last where it is said.

    ``find`` gives the products whose name or barcode begins with a text. A number before a product is its
    quantity, one after the last word its price: what the whole line comes to (``100 liralık peynir`` is
    as much as that buys). Raises ``UserError`` for what
    cannot be read, ``UnknownProduct`` and ``MissingPrice`` where something is missing in the list.
    """
    if len(text) > LONGEST:
        raise UserError(translate("SaleEntry", "That is too long. Write a few products at a time."))
    words, payment = _take_payment(_SEPARATOR.sub(" ; ", clean(text)).split(), letters)
    if not words:
        raise UserError(translate("SaleEntry", "Write an amount or a product, for example 2 bread 1 milk."))
    reader = _Reader(find)
    if not any((_has_letter(word) and fold(word) not in _LIRA) or reader.scanned(word) for word in words):
        return Entry(_amount(" ".join(words).replace(" ;", ",")), (), payment)
    lines: list[SaleLine] = []
    for segment in _segments(words):
        lines.extend(reader.read(segment))
    total = sum(line.amount for line in lines)
    if total > LIMIT_KURUS:
        raise UserError(
            translate("Money", "An amount can be at most 1 billion lira. Please check the zeros.")
        )
    return Entry(total, tuple(lines), payment)


def is_barcode(text: str) -> bool:
    """Whether a number is a barcode by its length and last digit (GS1), and so no amount."""
    from stdnum import ean

    return len(text) >= SHORTEST_BARCODE and text.isdecimal() and text.isascii() and ean.is_valid(text)


def unit_price_for(quantity: int, amount: int) -> int | None:
    """The unit price that gives exactly ``amount`` for ``quantity``; ``None`` where no whole kuruş does."""
    price = (amount * 1000 + quantity // 2) // quantity
    return price if price_of(quantity, price) == amount else None


@dataclass
class _Item:
    quantity: str = ""
    unit: str = ""
    price: str = ""
    worth: bool = False
    """The price came first: so many liras of a weighed product."""


class _Reader:
    """Reads one stretch of words after the other, asking for each product once."""

    def __init__(self, find: Find) -> None:
        self._find = find
        self._found: dict[str, list[Product]] = {}

    def known(self, text: str) -> Product | None:
        """The product of exactly this name or barcode."""
        key = fold(text)
        for product in self._hits(text):
            if fold(product.name) == key or (key and key in (product.barcode, *product.barcodes)):
                return product
        return None

    def scanned(self, word: str) -> bool:
        """Whether a word is a barcode, known or not."""
        digits = word.isdecimal() and len(word) >= SHORTEST_BARCODE
        return digits and (is_barcode(word) or self.known(word) is not None)

    def read(self, words: list[str]) -> list[SaleLine]:
        """The lines of a stretch without separators."""
        lines: list[SaleLine] = []
        place = 0
        while place < len(words):
            item = _Item()
            place = self._before(words, place, item)
            try:
                product, place = self._product(words, place)
            except UnknownProduct as problem:
                problem.unit = _OWN_UNITS.get(_MEASURES.get(item.unit, ("", 0))[0], "")
                raise
            place = self._after(words, place, item)
            lines.append(_line(product, item))
        return lines

    def _before(self, words: list[str], place: int, item: _Item) -> int:
        """Take quantity and unit (or an amount of lira) that stand before a product."""
        if self._longest(words, place)[0] is not None:
            return place
        found = _number(words[place])
        if found is None:
            return place
        digits, tail = found
        if place + 1 == len(words) and not tail and len(digits) >= SHORTEST_BARCODE:
            return place
        place += 1
        names_unit = not tail and place < len(words) and _is_tail(fold(words[place]))
        if names_unit and self._longest(words, place)[0] is None:
            tail = fold(words[place])
            place += 1
        if tail in _LIRA:
            item.price, item.worth = digits, True
        else:
            item.quantity, item.unit = digits, tail
            if place < len(words) and fold(words[place]) in _MARKS:
                place += 1
        return place

    def _after(self, words: list[str], place: int, item: _Item) -> int:
        """Take ``x2``, ``2 kg`` and the price that stand after a product."""
        if place < len(words) and not item.quantity and (match := _TIMES.fullmatch(words[place])):
            if match[1]:
                item.quantity = match[1]
                place += 1
            elif place + 1 < len(words) and _number(words[place + 1]) is not None:
                item.quantity = words[place + 1]
                place += 2
        if not item.quantity:
            place = self._measured(words, place, item)
        found = _number(words[place]) if place < len(words) and not item.price else None
        if found is None:
            return place
        digits, tail = found
        end = place + 1
        if not tail and end < len(words) and fold(words[end]) in _LIRA:
            tail = fold(words[end])
            end += 1
        if tail in _LIRA or (not tail and end == len(words) and not is_barcode(digits)):
            item.price = digits
            return end
        return place

    def _measured(self, words: list[str], place: int, item: _Item) -> int:
        """Take ``2 kg`` or ``500gr`` after a product, unless another product follows it."""
        found = _number(words[place]) if place < len(words) else None
        if found is None:
            return place
        digits, tail = found
        end = place + 1
        if not tail and end < len(words):
            tail = fold(words[end])
            end += 1
        if tail not in _MEASURES and tail not in _PIECES and tail not in _MARKS:
            return place
        if end < len(words) and _number(words[end]) is None:
            return place
        item.quantity, item.unit = digits, tail
        return end

    def _product(self, words: list[str], place: int) -> tuple[Product, int]:
        if place >= len(words):
            raise UserError(
                translate(
                    "SaleEntry", "Which product? Write its name after the quantity: {words} bread."
                ).format(words=" ".join(words))
            )
        exact, end = self._longest(words, place)
        if exact is not None:
            return exact, end
        last = self._end_of_words(words, place)
        for end in range(last, place, -1):
            name = " ".join(words[place:end])
            hits = self._hits(name)
            if len(hits) == 1 and _has_letter(name):
                return hits[0], end
            if hits and _has_letter(name):
                raise _several(name, hits)
        raise self._unknown(words, place, last)

    def _longest(self, words: list[str], place: int) -> tuple[Product | None, int]:
        """The longest name that begins here, and where it ends."""
        for end in range(min(len(words), place + _LONGEST_NAME), place, -1):
            product = self.known(" ".join(words[place:end]))
            if product is not None:
                return product, end
        return None, place

    def _end_of_words(self, words: list[str], place: int) -> int:
        """Where the words that may be one name end: before a number, ``x2`` or a name that is known."""
        end = place + 1
        while end < min(len(words), place + _LONGEST_NAME):
            if _number(words[end]) is not None or _TIMES.fullmatch(words[end]):
                break
            if self._longest(words, end)[0] is not None:
                break
            end += 1
        return end

    def _unknown(self, words: list[str], place: int, end: int) -> UserError:
        name = " ".join(words[place:end])
        if name.isdecimal() and len(name) >= SHORTEST_BARCODE:
            sentence = translate("SaleEntry", "No product has the barcode {code}.")
            return UnknownProduct(sentence.format(code=name), "", name)
        if not _has_letter(name):
            sentence = translate("SaleEntry", "We couldn't read “{word}”. Write it like 2 bread 1 milk.")
            return UserError(sentence.format(word=name))
        sentence = translate("SaleEntry", "“{name}” is not among your products.")
        return UnknownProduct(sentence.format(name=name), name)

    def _hits(self, text: str) -> list[Product]:
        if text not in self._found:
            self._found[text] = self._find(text)
        return self._found[text]


def _take_payment(words: list[str], letters: Mapping[str, Payment]) -> tuple[list[str], Payment | None]:
    """The words without the payment letter at their end (``420 v``, ``420v``), and what it means."""
    if len(words) > 1 and words[-1].lower() in letters:
        return words[:-1], letters[words[-1].lower()]
    if words and (match := _NUMBER.fullmatch(words[-1])) and match[3].lower() in letters:
        return [*words[:-1], words[-1][: -len(match[3])]], letters[match[3].lower()]
    return words, None


def _segments(words: list[str]) -> list[list[str]]:
    """The stretches between separators."""
    found: list[list[str]] = [[]]
    for word in words:
        if word == ";":
            found.append([])
        else:
            found[-1].append(word)
    return [segment for segment in found if segment]


def _number(word: str) -> tuple[str, str] | None:
    """A number with the unit or mark that sticks to it (``500gr``, ``2x``, ``15tl``); ``None`` for a word."""
    part = _PARTS.get(fold(word))
    if part is not None:
        return part, ""
    match = _NUMBER.fullmatch(word.removeprefix("₺"))
    if match is None:
        return None
    tail = fold(match[3])
    if tail and not _is_tail(tail):
        return None
    return match[1] + match[2].rstrip(".,"), "₺" if word.startswith("₺") else tail


def _is_tail(word: str) -> bool:
    return word in _MEASURES or word in _PIECES or word in _LIRA or word in _MARKS


def _has_letter(text: str) -> bool:
    return any(char.isalpha() for char in text)


def _amount(text: str) -> int:
    kurus = parse_money(text)
    if kurus == 0:
        raise UserError(translate("SaleEntry", "The amount is zero. Write how much it was."))
    return kurus


def _line(product: Product, item: _Item) -> SaleLine:
    price = _amount(item.price) if item.price else None
    quantity = _quantity(product, item)
    if price is None:
        if product.price is None:
            sentence = translate("SaleEntry", "{product} has no price yet. Write what it comes to after it.")
            raise MissingPrice(sentence.format(product=product.name), product)
        unit_price: int | None = product.price
        amount = price_of(quantity, product.price)
    else:
        if item.worth and product.price and fold(product.unit or "").rstrip(".") in _MEASURES:
            quantity = max((price * 1000 + product.price // 2) // product.price, 1)
        unit_price, amount = unit_price_for(quantity, price), price
    return SaleLine(product.name, quantity, unit_price, 0, amount, product.id)


def _quantity(product: Product, item: _Item) -> int:
    """Thousandths of the product's own unit: 500 gr of a product sold by the kilo are 500."""
    if not item.quantity:
        return 1000
    quantity = parse_quantity(item.quantity)
    own = _MEASURES.get(fold(product.unit or "").rstrip("."))
    said = _MEASURES.get(item.unit)
    if said is not None and product.unit and (own is None or own[0] != said[0]):
        raise _other_unit(product)
    if item.unit in _PIECES and own is not None:
        raise _other_unit(product)
    if said is not None:
        per_own = own[1] if own is not None else _LARGEST[said[0]]
        quantity = (quantity * said[1] * 2 + per_own) // (2 * per_own)
    if quantity == 0:
        sentence = translate("SaleEntry", "The quantity of {product} is zero. Write how much it was.")
        raise UserError(sentence.format(product=product.name))
    return quantity


def _other_unit(product: Product) -> UserError:
    sentence = translate("SaleEntry", "{product} is sold by this unit: {unit}. Write the quantity in it.")
    return UserError(sentence.format(product=product.name, unit=product.unit or ""))


def _several(word: str, hits: list[Product]) -> UserError:
    names = ", ".join(hit.name for hit in hits[:4])
    sentence = translate("SaleEntry", "“{word}” could be {products}. Write a little more of the name.")
    return UserError(sentence.format(word=word, products=names))
