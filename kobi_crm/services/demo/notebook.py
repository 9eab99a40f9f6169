"""The credit notebook of the invented shop: what was written down, paid on paydays, and is late."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from kobi_crm.services.demo.calendar import ShopDays
from kobi_crm.services.demo.habits import Credit, Habit
from kobi_crm.services.demo.rows import DemoEntry, DemoSale

_NEAR = timedelta(days=5)
_ARRANGED = timedelta(days=60)  # how far back nothing was paid where a due day was agreed on
_MONTH = timedelta(days=31)


class Paydays:
    """When one customer gets money, once a month; the last time ``payday`` days ago."""

    def __init__(self, credit: Credit, shop: ShopDays) -> None:
        from dateutil.relativedelta import relativedelta

        last = shop.today - timedelta(days=credit.payday)
        self.days = [last + relativedelta(months=n) for n in range(-21, 3)]
        self.last = last

    def due(self, day: date) -> date:
        """The payday on which something bought on ``day`` is to be paid."""
        return next(payday for payday in self.days if payday >= day + _NEAR)


def buys_on_credit(habit: Habit, paydays: Paydays | None, day: date, rng: Random) -> bool:
    """Whether a purchase of that day is written down; whoever let a payday pass pays at once since then."""
    credit = habit.credit
    if credit is None or paydays is None:
        return False
    if credit.late and day + _NEAR > paydays.last:
        return False
    return rng.random() < credit.share


def notebook(
    customer: int,
    credit: Credit,
    sales: list[DemoSale],
    shop: ShopDays,
    texts: tuple[str, str],
    rng: Random,
    *,
    firm: bool,
) -> list[DemoEntry]:
    """The entries of one customer, oldest first; ``texts``: the notes of opening and part payment."""
    opening_note, partial_note = texts
    paydays = Paydays(credit, shop)
    entries: list[DemoEntry] = []
    if credit.opening:
        amount = rng.randrange(15_000, 90_000, 2_500)
        due = paydays.due(shop.first)
        entries.append(DemoEntry(customer, shop.first, "opening", amount, None, None, due, opening_note))
    for sale in sales:
        due = paydays.due(sale.day)
        if credit.due_in is not None and sale.day > sales[-1].day - _ARRANGED - _MONTH:
            due = shop.today + timedelta(days=credit.due_in)
        entries.append(DemoEntry(customer, sale.day, "sale", sale.total, sale.id, None, due, None))
    last_visit = sales[-1].day if sales else shop.first
    debts = tuple(entries)
    entries += _payments(customer, credit, debts, paydays, shop, last_visit, partial_note, rng, firm)
    if sales:
        entries += _left_open(customer, credit, tuple(entries), sales[-1], partial_note)
    return sorted(entries, key=lambda e: (e.day, e.kind == "payment"))


def _payments(
    customer: int,
    credit: Credit,
    debts: tuple[DemoEntry, ...],
    paydays: Paydays,
    shop: ShopDays,
    last_visit: date,
    partial_note: str,
    rng: Random,
    firm: bool,
) -> Iterator[DemoEntry]:
    kind = "transfer" if firm else rng.choice(("cash", "cash", "card"))
    paid = 0
    done = [day for day in paydays.days if shop.first < day < shop.today]
    if credit.due_in is not None:
        done = [day for day in done if day <= last_visit - _ARRANGED]
    elif credit.late:
        done.pop()
    for left, payday in zip(range(len(done) - 1, -1, -1), done, strict=True):
        day = shop.latest_open(payday)
        balance = sum(debt.amount for debt in debts if debt.day <= day) - paid
        if balance <= 0 or (left >= 3 and rng.random() < 0.06):
            continue
        part = left >= 3 and balance > 40_000 and rng.random() < 0.2
        amount = balance * 6 // 10 // 10_000 * 10_000 if part else balance
        paid += amount
        note = partial_note if part else None
        yield DemoEntry(customer, day, "payment", -amount, None, kind, None, note)


def _left_open(
    customer: int, credit: Credit, entries: tuple[DemoEntry, ...], last: DemoSale, note: str
) -> Iterator[DemoEntry]:
    balance = sum(entry.amount for entry in entries)
    if credit.owes is not None and balance > credit.owes:
        yield DemoEntry(customer, last.day, "payment", credit.owes - balance, None, "cash", None, note)
