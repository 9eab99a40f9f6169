"""Any sequence of acts at the counter: sales, notebook and day totals agree after each, and undo leaves no trace."""

import os
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.ledger import open_debt
from kobi_crm.domain.sales import PAYMENTS, Parts, SaleDraft, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.storage.queries import ledger
from tests.shops import MORNING, content
from tests.trust.test_notebook import agree
from tests.trust.test_undo import newest, standing

TODAY = MORNING.date()
EXAMPLES = int(os.environ.get("KOBI_CRM_COUNTERS", "35"))
_THINGS = ("Ekmek", "Süt", "Peynir")


@dataclass(frozen=True)
class Act:
    """One act; ``pick`` chooses among what is there, the rest says what is sold or how."""

    kind: str
    pick: int
    customer: int
    lines: tuple[tuple[int, int, int], ...]
    weights: tuple[int, int, int, int]
    days_ago: int
    amount: int


_LINE = st.tuples(st.integers(0, 2), st.integers(1, 4000), st.integers(1, 9999))
_ACTS = st.builds(
    Act,
    kind=st.sampled_from(
        (
            "sell",
            "sell",
            "edit",
            "edit",
            "return",
            "return",
            "remove",
            "pay",
            "reverse",
            "opening",
            "undo",
            "redo",
        )
    ),
    pick=st.integers(0, 1000),
    customer=st.integers(0, 2),
    lines=st.lists(_LINE, max_size=3).map(tuple),
    weights=st.tuples(*[st.sampled_from((0, 0, 1, 3))] * 4),
    days_ago=st.integers(0, 120),
    amount=st.integers(1, 20_000),
)


class Counter:
    """Does the acts on one shop; what cannot be done is a sentence and changes nothing."""

    def __init__(self, app: Application, start: int) -> None:
        self.app = app
        self.people = [app.customers.add(CustomerDraft(name)) for name in ("Ayşe", "Mehmet")]
        self.start = start
        lines = (SaleLine.priced("Ekmek", 3000, 1001, 1), SaleLine.priced("Süt", 1500, 333))
        whole = sum(line.amount for line in lines)
        split: Parts = (("cash", 777), ("credit", whole - 1000), ("card", 223))
        app.sales.record(SaleDraft(self.people[0], whole, lines=lines, parts=split))
        app.sales.record(
            SaleDraft(self.people[1], whole, "credit", day=TODAY - timedelta(days=40), lines=lines)
        )

    def do(self, act: Act) -> None:
        """Do one act."""
        {
            "sell": self.sell,
            "edit": self.edit,
            "return": self.give_back,
            "remove": lambda act: self.app.sales.remove(self.sale(act.pick)),
            "pay": self.pay,
            "reverse": self.reverse,
            "opening": lambda act: self.app.ledger.add_opening(self.people[act.pick % 2], act.amount, TODAY),
            "undo": self.undo,
            "redo": self.redo,
        }[act.kind](act)

    def sell(self, act: Act) -> None:
        """A sale or, now and then, a return of its own."""
        draft = self.draft(act)
        self.app.sales.record(draft)

    def edit(self, act: Act) -> None:
        """Make a sale another one, keeping some of its lines."""
        sale = self.app.sales.get(self.sale(act.pick))
        kept = tuple(line for place, line in enumerate(sale.lines) if line.returned or act.pick >> place & 1)
        self.app.sales.edit(sale.id, self.draft(act, kept))

    def give_back(self, act: Act) -> None:
        """Some of one line, or all that is left, as it was paid or in one way."""
        sale = self.app.sales.get(self.sale(act.pick))
        payment = PAYMENTS[act.amount % 4] if act.amount % 3 == 0 else None
        if not sale.lines or act.days_ago < 30:
            self.app.sales.give_back(
                sale.id, payment=payment, amount=act.amount if act.days_ago < 15 else None
            )
            return
        line = sale.lines[act.customer % len(sale.lines)]
        self.app.sales.give_back(sale.id, ((line.id, 1 + act.amount % max(line.left, 1)),), payment)

    def pay(self, act: Act) -> None:
        """Pay some, all, or more than all."""
        ahead = act.days_ago > 60
        self.app.ledger.take_payment(self.people[act.pick % 2], act.amount, ahead=ahead)

    def reverse(self, act: Act) -> None:
        """Take some entry out of account, if it may be."""
        entries = [row[0] for row in self.app.shop.rows("SELECT id FROM ledger")]
        if entries:
            self.app.ledger.reverse(entries[act.pick % len(entries)], "yanlış")

    def undo(self, act: Act) -> None:
        """Take back some act of this example, the newest or an earlier one."""
        acts = self.app.shop.rows(
            "SELECT id FROM actions WHERE id > ? AND undone_at IS NULL AND undoes IS NULL ORDER BY id DESC",
            (self.start,),
        )
        if acts and act.pick % 2:
            self.app.history.undo(acts[0][0])

    def redo(self, act: Act) -> None:
        """Right after an undo: take that back."""
        last = self.app.shop.rows(
            "SELECT id FROM actions WHERE undoes > ? ORDER BY id DESC LIMIT 1", (self.start,)
        )
        if last and last[0][0] == newest(self.app):
            self.app.history.undo(last[0][0])

    def sale(self, pick: int) -> int:
        """Some sale."""
        found = self.app.sales.ids()
        if not len(found):
            raise UserError("nothing sold yet")
        return found[pick % len(found)]

    def draft(self, act: Act, kept: tuple[SaleLine, ...] = ()) -> SaleDraft:
        """What is sold: the kept lines and those of the act, paid in one to four ways."""
        lines = kept + tuple(
            SaleLine.priced(_THINGS[thing], quantity, price, min(act.pick % 50, quantity * price // 2000))
            for thing, quantity, price in act.lines
        )
        total = sum(line.amount for line in lines) if lines else act.amount * (-1 if act.pick % 7 == 0 else 1)
        customer = (*self.people, None)[act.customer]
        day = TODAY - timedelta(days=act.days_ago)
        return SaleDraft(customer, total, lines=lines, day=day, parts=self.parts(act, total))

    @staticmethod
    def parts(act: Act, total: int) -> Parts:
        """The total in as many parts as the act has weights."""
        whole = sum(act.weights)
        if not whole:
            return ()
        shares = [total * weight // whole for weight in act.weights]
        shares[act.weights.index(max(act.weights))] += total - sum(shares)
        return tuple(zip(PAYMENTS, shares, strict=True))


def sums_agree(app: Application) -> None:
    """Every sale with its lines, parts, returns and entry; every day with its sales; every balance with both."""
    sales = app.sales.rows(list(app.sales.ids()))
    entries = {
        row[0]: row[1:] for row in app.shop.rows("SELECT sale_id, amount, customer_id, day FROM ledger")
    }
    days: dict[date, int] = {}
    credit: dict[int, int] = {}
    for sale in sales:
        assert sum(amount for _, amount in sale.paid) == sale.total
        assert not sale.lines or sum(line.amount for line in sale.lines) == sale.total
        assert all(0 <= line.returned <= line.quantity for line in sale.lines if line.quantity > 0)
        assert 0 <= sale.returned <= max(sale.total, 0)
        if sale.on_credit:
            assert entries.pop(sale.id) == (sale.on_credit, sale.customer_id, sale.day.isoformat())
            assert sale.customer_id is not None
            credit[sale.customer_id] = credit.get(sale.customer_id, 0) + sale.on_credit
        days[sale.day] = days.get(sale.day, 0) + sale.total
    assert set(entries) <= {None}, "an entry of no sale"
    totals = app.sales.day_totals(date(2000, 1, 1), TODAY)
    assert {day.day: day.total for day in totals} == days
    assert all(sum(amount for _, amount in day.by_payment) == day.total for day in totals)
    loose = dict(
        app.shop.rows(
            "SELECT customer_id, sum(amount) FROM ledger l WHERE kind IN ('payment', 'opening') "
            "AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses_id = l.id) GROUP BY 1"
        )
    )
    debts = app.ledger.debts()
    for (customer,) in app.shop.rows("SELECT id FROM customers"):
        owed = open_debt(ledger.entries(app.shop, customer), TODAY, app.settings.number("credit_term_days"))
        assert debts.get(customer) == (owed if owed.balance > 0 else None)
        assert app.ledger.balance(customer) == credit.get(customer, 0) + loose.get(customer, 0)
        bought = [sale for sale in sales if sale.customer_id == customer]
        spending = app.customers.card(customer).spending
        assert (spending.sales, spending.total) == (
            sum(sale.total >= 0 for sale in bought),
            sum(sale.total for sale in bought),
        )


@pytest.mark.slow
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(acts=st.lists(_ACTS, min_size=8, max_size=18))
def test_the_counter_agrees_after_every_act_and_undo_leaves_no_trace(
    app: Application, acts: list[Act]
) -> None:
    start, before = newest(app) or 0, content(app)
    counter = Counter(app, start)
    for act in acts:
        there = content(app)
        try:
            counter.do(act)
        except UserError:
            assert content(app) == there
        sums_agree(app)
        agree(app)
    while standing(app, start):
        assert app.history.undo().kept == 0
    assert content(app) == before


def test_a_wrong_sum_would_be_noticed(app: Application) -> None:
    """The sums see a part of a payment that is lost."""
    ayse = app.customers.add(CustomerDraft("Ayşe"))
    app.sales.record(SaleDraft(ayse, 100, parts=(("cash", 60), ("credit", 40))))
    sums_agree(app)
    with suppress(UserError):
        app.shop.write(
            "sale.edit", {}, lambda unit: unit.run("UPDATE sale_payments SET amount = 50 WHERE amount = 60")
        )
    with pytest.raises(AssertionError):
        sums_agree(app)
