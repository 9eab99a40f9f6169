"""Random work at the till: the notebook, its ages, its allocation and its statement agree after every act."""

from contextlib import suppress
from pathlib import Path
from random import Random

import pytest

from kobi_crm.app import Application
from kobi_crm.errors import UserError
from tests.shops import content
from tests.trust.acts import Doer
from tests.trust.test_undo import newest, seed_of_the_day, standing

_ACTS = 250


def agree(app: Application) -> int:
    """Hold every account against its entries; returns how many entries there were."""
    seen = 0
    for (customer,) in app.shop.rows("SELECT id FROM customers"):
        rows = app.shop.rows("SELECT id, amount FROM ledger WHERE customer_id = ?", (customer,))
        balance = sum(amount for _, amount in rows)
        ages, allocation = app.ledger.ageing(customer), app.ledger.allocation(customer)
        statement = app.statements.read(customer)
        assert app.ledger.balance(customer) == balance == statement.closing
        assert sum(ages.buckets) - ages.credit == balance
        assert min(*ages.buckets, ages.credit) >= 0
        paid: dict[int, int] = {}
        for part in allocation.settled:
            paid[part.debt.id] = paid.get(part.debt.id, 0) + part.amount
            assert paid[part.debt.id] <= part.debt.amount
        assert sorted(line.id for line in statement.lines) == sorted(row[0] for row in rows)
        seen += len(rows)
    return seen


@pytest.mark.slow
def test_the_notebook_agrees_after_every_act_and_after_undoing_all(app: Application, tmp_path: Path) -> None:
    seed = seed_of_the_day()
    doer = Doer(app, Random(seed), tmp_path)
    for _ in range(4):
        doer.add_customer()
    doer.start, before = newest(app), content(app)
    till = (
        doer.sell, doer.sell, doer.open_debt, doer.take_payment, doer.take_payment, doer.give_back,
        doer.edit_sale, doer.edit_sale, doer.remove_sale, doer.reverse, doer.limit_credit, doer.undo, doer.redo,
    )  # fmt: skip
    most = 0
    for _ in range(_ACTS):
        with suppress(UserError):
            doer.rng.choice(till)()
        most = max(most, agree(app))
    assert most > 20, f"seed {seed}"
    while standing(app, doer.start):
        app.history.undo()
    assert content(app) == before, f"seed {seed}"
