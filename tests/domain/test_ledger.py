"""The notebook's arithmetic: whatever was written, allocation, ageing and statement agree with the balance."""

from collections import Counter
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.domain.debt_age import age, average_days_to_pay, nearing_limitation
from kobi_crm.domain.ledger import Entry, EntryKind, allocate, open_debt, running_balance, standing
from kobi_crm.domain.statement import Written, draw_up

TODAY = date(2026, 11, 22)
MOST = 10**11


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@st.composite
def notebooks(draw: st.DrawFn) -> list[Entry]:
    """Debts, payments, returns and opening balances on any days, some of them reversed later."""
    entries: list[Entry] = []
    for number in range(1, draw(st.integers(0, 25)) + 1):
        kind: EntryKind = draw(st.sampled_from(("opening", "sale", "payment")))
        amount = draw(st.integers(-MOST, -1) if kind == "payment" else st.integers(-MOST, MOST))
        entries.append(Entry(ago(draw(st.integers(0, 2500))), kind, amount, None, number))
    for entry in tuple(entries):
        if draw(st.integers(0, 4)) == 0:
            day = entry.day + timedelta(days=draw(st.integers(0, (TODAY - entry.day).days)))
            entries.append(Entry(day, "reversal", -entry.amount, None, len(entries) + 1, entry.id))
    return draw(st.permutations(entries))


@given(notebooks())
def test_balance_is_the_sum_and_allocation_never_exceeds_a_debt(entries: list[Entry]) -> None:
    balance = sum(entry.amount for entry in entries)
    found = allocate(entries)
    assert sum(part.left for part in found.open_parts) - found.credit == balance
    assert not (found.open_parts and found.credit)
    of_debt: Counter[int] = Counter()
    of_credit: Counter[int] = Counter()
    for part in found.settled:
        assert part.amount > 0
        of_debt[part.debt.id] += part.amount
        of_credit[part.credit.id] += part.amount
    counted = {entry.id: entry.amount for entry in standing(entries)}
    assert all(paid <= counted[debt] for debt, paid in of_debt.items())
    assert all(paid <= -counted[credit] for credit, paid in of_credit.items())
    assert all(0 < part.left <= part.debt.amount - of_debt[part.debt.id] for part in found.open_parts)
    assert running_balance(entries)[-1:] in ([], [balance])
    assert open_debt(entries, TODAY, 30).balance == balance


@given(notebooks())
def test_oldest_debts_are_paid_before_younger_ones(entries: list[Entry]) -> None:
    found = allocate(entries)
    paid = [part.debt.day for part in found.settled]
    assert paid == sorted(paid)
    assert all(day <= part.debt.day for day in paid for part in found.open_parts)


@given(notebooks())
def test_ageing_sums_to_the_balance(entries: list[Entry]) -> None:
    found = age(entries, TODAY)
    balance = sum(entry.amount for entry in entries)
    assert sum(found.buckets) == max(balance, 0)
    assert found.credit == max(-balance, 0)
    assert min(found.buckets) >= 0


@given(notebooks(), st.integers(0, 2600))
def test_a_statement_begins_and_ends_with_the_ledger(entries: list[Entry], days: int) -> None:
    rows = sorted((Written(**vars(entry)) for entry in entries), key=lambda entry: entry.day)
    found = draw_up((1, "Ayşe", None), rows, ago(days), TODAY)
    assert found.opening == sum(row.amount for row in rows if row.day < ago(days))
    assert found.opening + found.debt - found.paid == found.closing == sum(row.amount for row in rows)
    assert [line.balance for line in found.lines][-1:] in ([], [found.closing])
    assert len(found.lines) == sum(row.day >= ago(days) for row in rows)


def test_which_payment_paid_which_debt() -> None:
    first, second = Entry(ago(80), "opening", 10_000, None, 1), Entry(ago(50), "sale", 5_000, None, 2)
    paid, more = Entry(ago(40), "payment", -12_000, None, 3), Entry(ago(10), "payment", -4_000, None, 4)
    found = allocate([paid, first, more, second])
    assert [(part.debt.id, part.credit.id, part.amount) for part in found.settled] == [
        (1, 3, 10_000),
        (2, 3, 2_000),
        (2, 4, 3_000),
    ]
    assert (found.open_parts, found.credit) == ((), 1_000)


def test_the_bounds_of_the_ages() -> None:
    days = (0, 30, 31, 60, 61, 90, 91, 4000)
    entries = [Entry(ago(day), "sale", 10**place, None, place + 1) for place, day in enumerate(days)]
    assert age(entries, TODAY).buckets == (11, 1_100, 110_000, 11_000_000)


def test_days_to_pay_are_weighted_with_the_money() -> None:
    debts = [Entry(ago(100), "sale", 30_000, None, 1), Entry(ago(60), "sale", 10_000, None, 2)]
    assert average_days_to_pay(debts) is None
    returned = [*debts, Entry(ago(50), "sale", -10_000, None, 3)]
    assert average_days_to_pay(returned) is None
    assert average_days_to_pay([*debts, Entry(ago(90), "payment", -30_000, None, 3)]) == 10
    whole = [*debts, Entry(ago(90), "payment", -30_000, None, 3), Entry(ago(10), "payment", -10_000, None, 4)]
    assert average_days_to_pay(whole) == 20  # (300 × 10 + 100 × 50) / 400
    ahead = [Entry(ago(9), "payment", -100, None, 1), Entry(ago(2), "sale", 100, None, 2)]
    assert average_days_to_pay(ahead) == 0


def test_a_reversed_payment_never_paid_anything() -> None:
    entries = [
        Entry(ago(100), "opening", 9_000, None, 1),
        Entry(ago(20), "payment", -9_000, None, 2),
        Entry(ago(1), "reversal", 9_000, None, 3, 2),
    ]
    assert age(entries, TODAY).buckets == (0, 0, 0, 9_000)
    assert average_days_to_pay(entries) is None
    assert open_debt([entry for entry in entries if entry.day < ago(1)], ago(2), 30).balance == 0


def test_five_years_run_from_the_due_day_and_anew_from_each_payment() -> None:
    old = Entry(date(2021, 12, 31), "opening", 5_000, None, 1)
    assert [debt.ends_on for debt in nearing_limitation([old], TODAY)] == [date(2026, 12, 31)]
    agreed = Entry(date(2021, 12, 31), "sale", 5_000, date(2022, 6, 1), 2)
    assert nearing_limitation([agreed], TODAY) == []
    part = Entry(date(2024, 2, 29), "payment", -1_000, None, 3)
    assert nearing_limitation([old, part], TODAY) == []
    (left,) = nearing_limitation([old, part], date(2029, 1, 1))
    assert (left.left, left.ends_on) == (4_000, date(2029, 2, 28))
    lapsed = Entry(date(2020, 1, 1), "opening", 700, None, 4)
    assert [debt.debt.id for debt in nearing_limitation([old, lapsed], TODAY)] == [4, 1]
