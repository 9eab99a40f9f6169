"""What a customer is given for a sale or a payment, on A4, A5 or a roll of 80 mm; it never is a fiscal document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Literal

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.money import format_money
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.sales import Parts
from kobi_crm.i18n import translate
from kobi_crm.reports.document import Document, Paper, document_pages
from kobi_crm.reports.page_layout import Font
from kobi_crm.reports.pages import Fonts, PaperPage, PaperPages
from kobi_crm.reports.pdf import load_fonts
from kobi_crm.reports.roll import Line, pair, roll_pages, words
from kobi_crm.reports.statement_words import no_fiscal_words
from kobi_crm.reports.table import Column, Row, Table

Kind = Literal["sale", "refund", "payment"]
Money = Callable[[int], str]
_ONE = 1000


@dataclass(frozen=True)
class ReceiptLine:
    """One thing bought. ``quantity`` in thousandths of ``unit``, money in kuruş, all above zero."""

    name: str
    quantity: int = _ONE
    unit: str = ""
    unit_price: int | None = None
    discount: int = 0
    amount: int = 0
    vat_percent: int | None = None


@dataclass(frozen=True)
class Receipt:
    """A sale, a refund or a payment of ``total`` kuruş; ``parts`` is how it was paid.

    ``balance`` is what the customer owed after it, ``None`` where nothing of it went to the notebook. ``number``
    is that of the fiscal document the owner gave, ``printed_on`` the moment this paper was made.
    """

    kind: Kind
    day: date
    at: time | None
    total: int
    parts: Parts
    printed_on: datetime
    shop_name: str = ""
    customer: str | None = None
    phone: str | None = None
    lines: tuple[ReceiptLine, ...] = ()
    balance: int | None = None
    number: str | None = None


def receipt_pages(receipt: Receipt, paper: Paper, language: str) -> PaperPages:
    """The receipt as pages, for a file, a screen or a printer."""
    fonts = load_fonts()
    title = " ".join(part for part in (receipt_title(receipt.kind), receipt.customer) if part)
    if paper == "80mm":
        return PaperPages(title, _roll(receipt, fonts, language))
    return PaperPages(title, document_pages(_document(receipt, language), paper, fonts, language))


def receipt_title(kind: Kind) -> str:
    """What the paper calls itself: a slip of information, not a receipt or an invoice."""
    return {
        "sale": translate("Receipt", "Sales slip"),
        "refund": translate("Receipt", "Refund slip"),
        "payment": translate("Receipt", "Payment slip"),
    }[kind]


def _document(receipt: Receipt, language: str) -> Document:
    def money(kurus: int) -> str:
        return format_money(kurus, language, "always")

    sums = _sums(receipt, money)
    phone = format_phone(receipt.phone) if receipt.phone else ""
    printed = f"{format_day(receipt.printed_on.date(), language)}, {receipt.printed_on:%H:%M}"
    return Document(
        table=_table(receipt, language),
        who=" · ".join(part for part in (receipt.customer, phone) if part) or _nobody(),
        about=" · ".join((_when(receipt, language), no_fiscal_words(), *_number(receipt))),
        printed=translate("Reports", "Printed on {date}").format(date=printed),
        foot=no_fiscal_words(),
        sums=tuple(sums),
    )


def _table(receipt: Receipt, language: str) -> Table:
    """Columns in which nothing would stand are left out."""
    lines = receipt.lines
    what = translate("Statement", "Entry") if receipt.kind == "payment" else translate("Receipt", "Product")
    columns = [Column(what)]
    rows: list[list[str | int | None]] = [[line.name] for line in lines]

    def add(title: str, kind: Literal["text", "money", "number"], values: list[str | int | None]) -> None:
        columns.append(Column(title, kind, align="right"))
        for row, value in zip(rows, values, strict=True):
            row.append(value)

    if any(_counted(line) for line in lines):
        add(translate("Receipt", "Quantity"), "number", [_quantity(line, language) for line in lines])
    if any(line.unit_price is not None for line in lines):
        add(translate("Receipt", "Price"), "money", [line.unit_price for line in lines])
    if any(line.discount for line in lines):
        add(translate("Receipt", "Discount"), "money", [-line.discount or None for line in lines])
    if any(line.vat_percent is not None for line in lines):
        add(translate("Receipt", "VAT"), "number", [_vat(line) for line in lines])
    add(translate("Receipt", "Amount"), "money", [line.amount for line in lines])
    total: Row = (translate("Receipt", "Total"), *(None for _ in columns[2:]), receipt.total)
    return Table(
        receipt_title(receipt.kind),
        tuple(columns),
        [tuple(row) for row in rows],
        totals=total,
        shop_name=receipt.shop_name,
    )


def _roll(receipt: Receipt, fonts: Fonts, language: str) -> list[PaperPage]:
    def money(kurus: int) -> str:
        return format_money(kurus, language, "always")

    small, strong = fonts.small, fonts.head
    lines = [
        *words(receipt.shop_name, strong),
        *words(receipt_title(receipt.kind), fonts.title),
        *words(no_fiscal_words(), strong),
        *words(_when(receipt, language), small),
        *words(receipt.customer or _nobody(), strong),
    ]
    for number in _number(receipt):
        lines += words(number, small)
    lines.append(Line())
    for one in receipt.lines:
        lines += _roll_line(one, small, money, language)
    lines += [Line(), *pair(translate("Receipt", "Total"), money(receipt.total), strong)]
    for what, amount in _sums(receipt, money):
        lines += pair(what, amount, small)
    return roll_pages([*lines, Line(), *words(no_fiscal_words(), small)])


def _roll_line(line: ReceiptLine, font: Font, money: Money, language: str) -> list[Line]:
    if line.unit_price is None and not _counted(line) and line.vat_percent is None:
        return pair(line.name, money(line.amount), font)
    parts = [_quantity(line, language)] if _counted(line) else []
    if line.unit_price is not None:
        parts.append(f"{'× ' if parts else ''}{money(line.unit_price)}")
    if line.vat_percent is not None:
        parts.append(translate("Receipt", "VAT {percent}").format(percent=_vat(line)))
    found = words(line.name, font)
    if line.discount:
        before = " ".join(parts)
        cut = translate("Receipt", "Discount {amount}").format(amount=money(line.discount))
        return [*found, *words(before, font), *pair(cut, money(line.amount), font)]
    return [*found, *pair(" ".join(parts), money(line.amount), font)]


def _sums(receipt: Receipt, money: Money) -> list[tuple[str, str]]:
    """How it was paid, and what is owed after it."""
    names = {
        "cash": translate("Receipt", "Cash"),
        "card": translate("Receipt", "Card"),
        "transfer": translate("Receipt", "Transfer"),
        "credit": translate("Receipt", "On store credit"),
    }
    sums = [(names[kind], money(kurus)) for kind, kurus in receipt.parts]
    if receipt.balance is not None:
        words = translate("Receipt", "Owed after this")
        if receipt.balance < 0:
            words = translate("Receipt", "Paid ahead")
        sums.append((words, money(abs(receipt.balance))))
    return sums


def _when(receipt: Receipt, language: str) -> str:
    day = format_day(receipt.day, language)
    return f"{day}, {receipt.at:%H:%M}" if receipt.at is not None else day


def _number(receipt: Receipt) -> tuple[str, ...]:
    """The number of the fiscal document, so that this paper is not taken for it."""
    if not receipt.number:
        return ()
    return (translate("Receipt", "Fiscal document no: {number}").format(number=receipt.number),)


def _nobody() -> str:
    return translate("Receipt", "Walk-in sale")


def _counted(line: ReceiptLine) -> bool:
    return line.quantity != _ONE or bool(line.unit)


def _quantity(line: ReceiptLine, language: str) -> str:
    return f"{format_quantity(line.quantity, language)} {line.unit}".strip()


def _vat(line: ReceiptLine) -> str | None:
    if line.vat_percent is None:
        return None
    return translate("Receipt", "{percent}%").format(percent=line.vat_percent)
