"""The till: takings by kind of payment, cash moves, the count, and what was changed after it."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.domain.till import NOTES, Taken, counted_notes
from kobi_crm.errors import UserError
from kobi_crm.services.export_tables import export_tables
from kobi_crm.storage.shop_file import Unit
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()
YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya"))


def by_kind(app: Application, day: date = TODAY) -> dict[str, tuple[int, int, int]]:
    found = app.till.day(day).taken
    return {part.payment: (part.sales, part.debts, part.refunds) for part in found}


def split(app: Application, customer_id: int, *parts: tuple[str, int], day: date = TODAY) -> None:
    """A split sale as it lies in the shop file."""

    def work(unit: Unit) -> None:
        total = sum(amount for _, amount in parts)
        sale = unit.insert(
            "sales", customer_id=customer_id, day=day.isoformat(), total=total, payment="split"
        )
        for payment, amount in parts:
            unit.insert("sale_payments", sale_id=sale, payment=payment, amount=amount)

    app.shop.write("sale.add", {"name": "", "amount": 0}, work)


def test_a_day_by_kind_of_payment(app: Application, ayse: int) -> None:
    app.sales.record(SaleDraft(None, 10_000))
    app.sales.record(SaleDraft(None, 4_000, "card"))
    back = app.sales.record(SaleDraft(ayse, 2_500))
    app.sales.give_back(back)
    app.sales.record(SaleDraft(ayse, 6_000, "credit"))
    app.ledger.take_payment(ayse, 1_500)
    app.ledger.take_payment(ayse, 500, "transfer")
    app.sales.record(SaleDraft(None, 99_900, day=YESTERDAY))
    split(app, ayse, ("cash", 700), ("card", 300), ("credit", 50))
    assert by_kind(app) == {
        "cash": (13_200, 1_500, -2_500),
        "card": (4_300, 0, 0),
        "transfer": (0, 500, 0),
        "credit": (6_050, 0, 0),
    }
    day = app.till.day()
    assert (day.count, day.cash) == (5, 12_200)
    assert Taken("cash", 13_200, 1_500, -2_500).total == 12_200


def test_a_reversed_payment_never_came_in(app: Application, ayse: int) -> None:
    app.ledger.add_opening(ayse, 9_000, YESTERDAY)
    wrong = app.ledger.take_payment(ayse, 4_000)
    assert app.till.day().cash == 4_000
    app.ledger.reverse(wrong, "başka müşteri")
    assert app.till.day().cash == 0


def test_what_should_be_in_the_till(app: Application, clock: MovedClock) -> None:
    app.sales.record(SaleDraft(None, 10_000))
    app.till.move(5_000, "bozuk para")
    out = app.till.move(-2_000, "simit")
    gone = app.till.move(-1)
    app.till.remove_move(gone)
    day = app.till.day()
    assert [(move.amount, move.note) for move in day.moves] == [(5_000, "bozuk para"), (-2_000, "simit")]
    assert (day.opening, day.opening_from, day.expected) == (0, None, 13_000)
    close = app.till.close(12_900, opening=1_000, note="1 lira eksik mi")
    assert (close.expected, close.counted, close.difference) == (14_000, 12_900, -1_100)
    clock.moment += timedelta(days=2)
    later = app.till.day()
    assert (later.opening, later.opening_from, later.expected) == (12_900, TODAY, 12_900)
    assert [found.day for found in app.till.closes(YESTERDAY, clock.today())] == [TODAY]
    app.till.remove_move(out)
    assert app.till.day(TODAY).expected == 16_000


def test_closing_is_one_act_and_can_be_counted_again(app: Application) -> None:
    app.sales.record(SaleDraft(None, 10_000))
    app.till.close(10_000)
    app.till.close(9_500, note="yeniden sayıldı")
    again = app.till.day().close
    assert again is not None
    assert (again.counted, again.note) == (9_500, "yeniden sayıldı")
    assert "closed" in app.history.sentence(app.history.recent(1)[0])
    app.history.undo()
    first = app.till.day().close
    assert first is not None
    assert (first.counted, first.note) == (10_000, None)
    app.history.undo()
    assert app.till.day().close is None


def test_what_changes_after_the_count_is_traced(app: Application, ayse: int, clock: MovedClock) -> None:
    app.sales.record(SaleDraft(ayse, 10_000))
    cancelled = app.sales.record(SaleDraft(ayse, 3_000))
    app.ledger.add_opening(ayse, 9_000, YESTERDAY)
    wrong = app.ledger.take_payment(ayse, 4_000)
    app.till.close(17_000)
    day = app.till.day()
    assert (day.changed, day.corrections) == (False, ())
    clock.moment += timedelta(days=1)
    app.sales.remove(cancelled)
    app.sales.record(SaleDraft(None, 1_250, day=TODAY))
    app.sales.record(SaleDraft(None, 77_700))
    app.ledger.reverse(wrong, "yanlış")
    app.till.move(-500, "kapıcı", TODAY)
    app.notes.add(ayse, "gelecek")
    day = app.till.day(TODAY)
    assert day.changed
    assert (day.close and day.close.expected, day.expected) == (17_000, 10_750)
    assert [correction.what for correction in day.corrections] == [
        "Sale deleted ₺30: Ayşe Kaya",
        "Sale ₺12.50: Walk-in sale",
        "Reversal ₺40: Ayşe Kaya",
        "Cash taken out of the till ₺5: kapıcı",
    ]
    assert {correction.at for correction in day.corrections} == {clock.moment}
    app.till.close(10_750, day=TODAY)
    assert not app.till.day(TODAY).changed


def test_taking_back_after_the_count(app: Application, ayse: int) -> None:
    app.sales.record(SaleDraft(ayse, 3_000))
    sold = app.history.recent(1)[0].id
    app.till.close(3_000)
    app.sales.record(SaleDraft(None, 100))
    assert [correction.what for correction in app.till.day().corrections] == ["Sale ₺1: Walk-in sale"]
    app.history.undo()
    assert app.till.day().corrections == ()
    app.history.undo(sold)
    day = app.till.day()
    assert [correction.what for correction in day.corrections] == ["Taken back: Sale ₺30: Ayşe Kaya"]
    assert day.expected == 0


def test_what_the_till_cannot_be_told(app: Application) -> None:
    tomorrow = TODAY + timedelta(days=1)
    refused: list[tuple[Callable[[], object], str]] = [
        (lambda: app.till.close(-1), "less than nothing"),
        (lambda: app.till.close(5, opening=-1), "less than nothing"),
        (lambda: app.till.close(10**15), "too large"),
        (lambda: app.till.close(5, day=tomorrow), "still to come"),
        (lambda: app.till.move(0), "how much cash"),
        (lambda: app.till.move(-(10**15)), "too large"),
        (lambda: app.till.move(5, "", tomorrow), "still to come"),
        (lambda: app.till.remove_move(99), "no longer there"),
    ]
    for act, words in refused:
        with pytest.raises(UserError, match=words):
            act()
    assert app.history.recent() == []


def test_notes_and_coins() -> None:
    assert counted_notes((1, 0, 2, 0, 0, 3), 175) == 20_000 + 10_000 + 1_500 + 175
    assert sorted(NOTES, reverse=True) == list(NOTES)


def test_the_export_holds_both(app: Application) -> None:
    app.till.move(-2_000, "simit")
    app.till.close(500, opening=2_500)
    sheets = {table.title: list(table.rows) for table in export_tables(app.shop)}
    assert sheets["Cash in and out"] == [(TODAY, "09:00:00", -2_000, "simit")]
    assert sheets["Days closed"] == [(TODAY, "2026-11-22 09:00:00", 2_500, 500, 500, None)]
