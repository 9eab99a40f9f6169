"""The statement of account (hesap dökümü): every entry with what it was and what was owed after it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kobi_crm.domain.debt_age import Ageing, Expiring, age, average_days_to_pay, nearing_limitation
from kobi_crm.domain.ledger import Entry, running_balance
from kobi_crm.i18n import translate


@dataclass(frozen=True)
class Written(Entry):
    """An entry with all that stands beside it in the notebook; ``goods`` are the products of its sale."""

    payment: str | None = None
    note: str | None = None
    goods: str = ""
    sale_id: int | None = None


@dataclass(frozen=True)
class StatementLine:
    """One line: ``debt`` or ``paid`` kuruş, and the ``balance`` after it.

    ``reversed`` lines were taken out of account later; ``reversible`` ones still can be. A sale's line names it.
    """

    id: int
    day: date
    what: str
    debt: int
    paid: int
    balance: int
    reversed: bool = False
    reversible: bool = False
    sale_id: int | None = None
    is_payment: bool = False


@dataclass(frozen=True)
class Statement:
    """A customer's account from ``first_day`` (``None``: from its beginning) to ``last_day``; money in kuruş.

    ``expiring`` are the debts that lapse by law within 90 days of ``last_day``.
    """

    customer_id: int
    name: str
    phone: str | None
    first_day: date | None
    last_day: date
    opening: int
    lines: tuple[StatementLine, ...]
    closing: int
    ageing: Ageing
    days_to_pay: int | None
    expiring: tuple[Expiring, ...] = ()

    @property
    def debt(self) -> int:
        """All that was bought on credit within the days."""
        return sum(line.debt for line in self.lines)

    @property
    def paid(self) -> int:
        """All that was paid within the days."""
        return sum(line.paid for line in self.lines)


def draw_up(
    customer: tuple[int, str, str | None],
    entries: Sequence[Written],
    first_day: date | None,
    last_day: date,
) -> Statement:
    """The statement of these days; ``customer`` is id, name and phone, ``entries`` are in the notebook's order."""
    known = [entry for entry in entries if entry.day <= last_day]
    within = [entry for entry in known if first_day is None or entry.day >= first_day]
    opening = sum(entry.amount for entry in known) - sum(entry.amount for entry in within)
    balances = running_balance(within, opening)
    taken_out = {entry.reverses for entry in entries if entry.reverses is not None}
    lines = tuple(
        _line(entry, balance, entry.id in taken_out) for entry, balance in zip(within, balances, strict=True)
    )
    return Statement(
        *customer,
        first_day=first_day,
        last_day=last_day,
        opening=opening,
        lines=lines,
        closing=balances[-1] if balances else opening,
        ageing=age(known, last_day),
        days_to_pay=average_days_to_pay(known),
        expiring=tuple(nearing_limitation(known, last_day)),
    )


def _line(entry: Written, balance: int, taken_out: bool) -> StatementLine:
    what = _what(entry)
    if taken_out:
        what = translate("Statement", "{entry} (reversed)").format(entry=what)
    return StatementLine(
        id=entry.id,
        day=entry.day,
        what=what,
        debt=max(entry.amount, 0),
        paid=max(-entry.amount, 0),
        balance=balance,
        reversed=taken_out,
        reversible=not taken_out and entry.kind != "reversal" and entry.sale_id is None,
        sale_id=entry.sale_id,
        is_payment=entry.kind == "payment",
    )


def _what(entry: Written) -> str:
    if entry.kind == "reversal":
        return translate("Statement", "Reversal: {reason}").format(reason=entry.note or "")
    if entry.kind == "opening":
        return translate("Statement", "From the old notebook")
    if entry.kind == "payment":
        return {
            "cash": translate("Statement", "Payment, cash"),
            "card": translate("Statement", "Payment, card"),
            "transfer": translate("Statement", "Payment, transfer"),
        }.get(entry.payment or "", translate("Statement", "Payment"))
    if entry.amount < 0:
        return translate("Statement", "Refund")
    # The entry of a sale that was edited or deleted has lost its lines and keeps them as its note.
    return entry.goods or entry.note or translate("Statement", "Sale on store credit")
