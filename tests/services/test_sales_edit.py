"""Sales changed and taken out again: the same id, and a notebook in which nothing is lost."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import UserError
from tests.shops import MORNING, MovedClock, content

TODAY = MORNING.date()
BREAD = SaleLine("Ekmek", 2000, 1000, 0, 2000)
MILK = SaleLine("Süt", 1000, 4500, 500, 4000)


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya"))


@pytest.fixture
def mehmet(app: Application) -> int:
    return app.customers.add(CustomerDraft("Mehmet Işık"))


def notebook(app: Application, customer: int) -> list[tuple[str, int, bool]]:
    """Kind, kuruş and whether it is tied to a sale, of every entry."""
    return [
        (kind, amount, sale is not None)
        for kind, amount, sale in app.shop.rows(
            "SELECT kind, amount, sale_id FROM ledger WHERE customer_id = ? ORDER BY id", (customer,)
        )
    ]


def test_an_edit_keeps_the_id_and_everything_unsaid(app: Application, ayse: int, clock: MovedClock) -> None:
    sale = app.sales.record(
        SaleDraft(ayse, 6000, day=TODAY, at=time(8, 30), lines=(BREAD, MILK), note="kapıya")
    )
    clock.moment += timedelta(days=1)
    before = app.sales.get(sale)
    fewer = replace(before.lines[0], quantity=1000, amount=1000)
    app.sales.edit(
        sale,
        SaleDraft(
            ayse, 1000, "card", lines=(fewer,), receipt="A-12", receipt_kind="invoice", reason="misafir"
        ),
    )
    after = app.sales.get(sale)
    assert (after.id, after.day, after.at, after.total, after.payment) == (
        sale,
        TODAY,
        time(8, 30),
        1000,
        "card",
    )
    assert (after.receipt, after.receipt_kind, after.reason, after.note) == (
        "A-12",
        "invoice",
        "misafir",
        None,
    )
    assert [(line.id, line.product, line.quantity) for line in after.lines] == [(fewer.id, "Ekmek", 1000)]
    assert app.history.sentence(app.history.recent(1)[0]) == "Sale changed ₺10: Ayşe Kaya"
    app.history.undo()
    assert app.sales.get(sale) == before


def test_a_line_without_its_id_stays_the_line_of_its_product(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, lines=(BREAD, MILK)))
    lines = app.sales.get(sale).lines
    dearer = SaleLine("EKMEK", 2000, 1500, 0, 3000)
    app.sales.edit(sale, SaleDraft(ayse, 4500, lines=(dearer, SaleLine("Çay", 1000, 1500, 0, 1500))))
    after = app.sales.get(sale).lines
    assert [(line.product, line.amount) for line in after] == [("Ekmek", 3000), ("Çay", 1500)]
    assert after[0].id == lines[0].id
    assert after[1].id not in {line.id for line in lines}


def test_cost_and_vat_are_those_of_the_day_of_the_sale(app: Application, ayse: int) -> None:
    product = app.products.add(ProductDraft("Ekmek", price=1000, cost=700, vat_percent=1))
    sale = app.sales.record(SaleDraft(ayse, 2000, lines=(BREAD,)))
    app.products.edit(product, ProductDraft("Ekmek", price=1200, cost=900, vat_percent=10))
    line = app.sales.get(sale).lines[0]
    assert (line.unit_cost, line.vat_percent) == (700, 1)
    app.sales.edit(sale, SaleDraft(ayse, 3000, lines=(replace(line, quantity=3000, amount=3000),)))
    app.sales.edit(sale, SaleDraft(ayse, 3000, lines=(SaleLine("Ekmek", 3000, 1000, 0, 3000),)))
    kept = app.sales.get(sale).lines[0]
    assert (kept.unit_cost, kept.vat_percent, kept.quantity) == (700, 1, 3000)
    newer = app.sales.get(app.sales.record(SaleDraft(ayse, 2000, lines=(BREAD,)))).lines[0]
    assert (newer.unit_cost, newer.vat_percent) == (900, 10)


def test_an_edited_debt_is_reversed_and_entered_anew(app: Application, ayse: int, mehmet: int) -> None:
    due = TODAY + timedelta(days=10)
    sale = app.sales.record(SaleDraft(ayse, 6000, "credit", lines=(BREAD, MILK), due_on=due))
    app.ledger.take_payment(ayse, 500)
    assert app.sales.get(sale).due_on == due
    before = content(app)
    bread = app.sales.get(sale).lines[0]
    app.sales.edit(sale, SaleDraft(ayse, 2000, "credit", lines=(bread,), due_on=due))
    assert notebook(app, ayse) == [
        ("sale", 6000, False), ("payment", -500, False), ("reversal", -6000, False), ("sale", 2000, True),
    ]  # fmt: skip
    assert app.ledger.balance(ayse) == 1500
    assert [part.left for part in app.ledger.allocation(ayse).open_parts] == [1500]
    assert [line.what for line in app.statements.read(ayse).lines] == [
        "Ekmek, Süt (reversed)", "Payment, cash", "Reversal: Sale corrected", "Ekmek",
    ]  # fmt: skip
    app.sales.edit(sale, SaleDraft(mehmet, 2000, "credit", lines=(bread,), due_on=due))
    assert (app.ledger.balance(ayse), app.ledger.balance(mehmet)) == (-500, 2000)
    app.sales.edit(sale, SaleDraft(mehmet, 2000, "cash", lines=(bread,)))
    assert app.ledger.balance(mehmet) == 0
    for _ in range(3):
        app.history.undo()
    assert content(app) == before


def test_what_does_not_touch_the_debt_leaves_the_notebook_alone(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, "credit"))
    app.sales.edit(sale, SaleDraft(ayse, 6000, "credit", note="düğün", receipt="7"))
    assert notebook(app, ayse) == [("sale", 6000, True)]


def test_a_deleted_sale_stays_in_the_notebook_reversed(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, "credit", lines=(BREAD, MILK)))
    before = content(app)
    app.sales.remove(sale)
    assert notebook(app, ayse) == [("sale", 6000, False), ("reversal", -6000, False)]
    assert app.ledger.balance(ayse) == 0
    assert [line.what for line in app.statements.read(ayse).lines] == [
        "Ekmek, Süt (reversed)", "Reversal: Sale deleted",
    ]  # fmt: skip
    card = app.customers.card(ayse)
    assert (card.visit_days, card.spending.total, card.timeline) == ((), 0, ())
    entry = app.shop.rows("SELECT min(id) FROM ledger")[0][0]
    with pytest.raises(UserError, match="already reversed"):
        app.ledger.reverse(entry, "bir daha")
    app.history.undo()
    assert content(app) == before
    redo = app.shop.rows("SELECT max(id) FROM actions")[0][0]
    assert app.history.undo(redo).kept == 0
    assert notebook(app, ayse) == [("sale", 6000, False), ("reversal", -6000, False)]


def test_the_timeline_shows_no_pair_that_a_sale_left_behind(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, "credit"))
    app.sales.edit(sale, SaleDraft(ayse, 5000, "credit"))
    assert [(entry.kind, entry.amount) for entry in app.customers.card(ayse).timeline] == [("sale", 5000)]


def test_a_sale_with_something_returned_keeps_what_came_back(
    app: Application, ayse: int, mehmet: int
) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, day=TODAY - timedelta(days=2), lines=(BREAD, MILK)))
    bread, milk = app.sales.get(sale).lines
    app.sales.give_back(sale, ((bread.id, 1000),))
    bread, milk = app.sales.get(sale).lines
    less = replace(bread, quantity=500, amount=500)
    for draft in (
        SaleDraft(ayse, 4500, lines=(less, milk)),
        SaleDraft(ayse, 4000, lines=(milk,)),
        SaleDraft(ayse, 900),
        SaleDraft(ayse, 6000, day=TODAY, lines=(bread, milk)),
    )[:3]:
        with pytest.raises(UserError, match="Part of this sale came back"):
            app.sales.edit(sale, draft)
    with pytest.raises(UserError, match="then change the customer"):
        app.sales.edit(sale, SaleDraft(mehmet, 6000, lines=(bread, milk)))
    app.sales.edit(sale, SaleDraft(ayse, 1000, lines=(replace(bread, quantity=1000, amount=1000),)))
    assert app.sales.get(sale).lines[0].left == 0


def test_a_return_is_changed_only_beside_what_it_gives_back(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000, lines=(BREAD, MILK)))
    back = app.sales.give_back(sale)
    kept = app.sales.get(back)
    app.sales.edit(back, SaleDraft(ayse, -6000, "card", lines=kept.lines, note="bayat"))
    changed = app.sales.get(back)
    assert (changed.payment, changed.note, changed.return_of) == ("card", "bayat", sale)
    assert [line.returns_id for line in changed.lines] == [line.returns_id for line in kept.lines]
    with pytest.raises(UserError, match="Delete it and return the sale again"):
        app.sales.edit(back, SaleDraft(ayse, -2000, lines=kept.lines[:1]))


def test_an_edit_that_later_work_builds_on_is_not_taken_back(app: Application, ayse: int) -> None:
    """Undoing the first of two edits would mix the parts of both."""
    sale = app.sales.record(SaleDraft(ayse, 100, parts=(("cash", 60), ("credit", 40))))
    app.sales.edit(sale, SaleDraft(ayse, 100))
    first = app.history.recent(1)[0].id
    app.sales.edit(sale, SaleDraft(ayse, 100, parts=(("cash", 30), ("card", 70))))
    with pytest.raises(UserError, match="changed again since"):
        app.history.undo(first)
    app.history.undo()
    app.history.undo(first)
    assert app.sales.get(sale).parts == (("cash", 60), ("credit", 40))
    redo_first = app.shop.rows("SELECT max(id) FROM actions")[0][0]
    app.sales.edit(sale, SaleDraft(ayse, 90))
    with pytest.raises(UserError, match="changed again since"):
        app.history.undo(redo_first)


def test_what_cannot_be_changed_is_said(app: Application, ayse: int) -> None:
    sale = app.sales.record(SaleDraft(ayse, 6000))
    before = content(app)
    for draft, sentence in (
        (SaleDraft(ayse, 0), "Write the amount"),
        (SaleDraft(None, 100, "credit"), "needs a customer"),
        (SaleDraft(ayse, 100, day=TODAY + timedelta(days=1)), "still to come"),
        (SaleDraft(99, 100), "no longer in the list"),
    ):
        with pytest.raises(UserError, match=sentence):
            app.sales.edit(sale, draft)
    with pytest.raises(UserError, match="no longer there"):
        app.sales.edit(99, SaleDraft(ayse, 100))
    assert content(app) == before
