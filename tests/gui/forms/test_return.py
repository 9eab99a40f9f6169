"""The return sheet by keyboard: lines and parts of them, the whole sale, an amount, and how the money goes back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Parts, Sale, SaleDraft, SaleLine
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.window import Window

SPACE, DOWN, F9 = Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_F9
Newest = Callable[[], Sale]


@pytest.fixture
def basket(app: Application) -> tuple[SaleLine, ...]:
    """Three breads and one and a half kilos of cheese."""
    bread = app.products.add(ProductDraft("Ekmek", "adet", 15_00))
    cheese = app.products.add(ProductDraft("Peynir", "kg", 320_00))
    return (
        SaleLine.priced("Ekmek", 3000, 15_00, product_id=bread),
        SaleLine.priced("Peynir", 1500, 320_00, product_id=cheese),
    )


@pytest.fixture
def give_back(
    window: Window, ctx: Context, app: Application, qtbot: QtBot
) -> Callable[[SaleDraft], ReturnSheet]:
    """Records a sale and opens its return."""

    def opened(draft: SaleDraft) -> ReturnSheet:
        sheet = ReturnSheet(ctx, app.sales.record(draft))
        ctx.show_sheet(sheet)
        return sheet

    return opened


@pytest.fixture
def newest(app: Application, qtbot: QtBot, window: Window) -> Newest:
    """The return that was just saved, once the sheet has closed over it."""

    def wait() -> Sale:
        qtbot.waitUntil(lambda: window.sheets.sheet() is None)
        return app.sales.get(max(app.sales.ids()))

    return wait


def came_back(sale: Sale) -> list[tuple[str, int, int]]:
    return [(line.product, line.quantity, line.amount) for line in sale.lines]


def test_space_takes_a_line_and_enter_saves(
    give_back: Callable[[SaleDraft], ReturnSheet], basket: tuple[SaleLine, ...], hands: Any, newest: Newest
) -> None:
    sheet = give_back(SaleDraft(None, 525_00, "card", lines=basket))
    assert sheet.table.hasFocus()
    hands.key(DOWN)
    hands.key(SPACE)
    assert sheet.total.text() == "To give back: ₺480"
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment, sale.return_of) == (-480_00, "card", sheet.sale.id)
    assert came_back(sale) == [("Peynir", -1500, -480_00)]


def test_a_digit_takes_part_of_a_line(
    give_back: Callable[[SaleDraft], ReturnSheet], basket: tuple[SaleLine, ...], hands: Any, newest: Newest
) -> None:
    sheet = give_back(SaleDraft(None, 525_00, lines=basket))
    hands.type("2")
    hands.enter()
    hands.key(DOWN)
    hands.type("0,5")
    hands.enter()
    assert sheet.total.text() == "To give back: ₺190"
    hands.enter()
    assert came_back(newest()) == [("Ekmek", -2000, -30_00), ("Peynir", -500, -160_00)]


def test_all_of_it_by_one_key(
    give_back: Callable[[SaleDraft], ReturnSheet], basket: tuple[SaleLine, ...], hands: Any, newest: Newest
) -> None:
    give_back(SaleDraft(None, 525_00, lines=basket))
    hands.key(F9)
    hands.enter()
    assert newest().total == -525_00


def test_what_was_chosen_already_is_not_offered_again(
    give_back: Callable[[SaleDraft], ReturnSheet],
    ctx: Context,
    basket: tuple[SaleLine, ...],
    hands: Any,
    newest: Newest,
) -> None:
    sheet = give_back(SaleDraft(None, 525_00, lines=basket))
    hands.type("2")
    hands.enter()
    hands.enter()
    newest()
    again = ReturnSheet(ctx, sheet.sale.id)
    ctx.show_sheet(again)
    assert again.rows.data(again.rows.index(0, 1)) == "1"
    hands.type("2")
    hands.enter()
    assert again.problem.text() == "Only 1 of it can still come back: Ekmek"
    hands.key(F9)
    assert again.total.text() == "To give back: ₺495"


def test_nothing_chosen_is_said(
    give_back: Callable[[SaleDraft], ReturnSheet],
    app: Application,
    basket: tuple[SaleLine, ...],
    hands: Any,
) -> None:
    sheet = give_back(SaleDraft(None, 525_00, lines=basket))
    before = len(app.sales.ids())
    hands.enter()
    assert sheet.problem.text() == "Choose what comes back: Space takes the line, F9 all of it."
    hands.type("x")
    assert len(app.sales.ids()) == before


def test_a_sale_of_one_line_comes_back_whole(
    give_back: Callable[[SaleDraft], ReturnSheet], basket: tuple[SaleLine, ...], hands: Any, newest: Newest
) -> None:
    give_back(SaleDraft(None, 45_00, lines=basket[:1]))
    hands.enter()
    assert newest().total == -45_00


def test_an_amount_of_a_sale_without_lines_and_the_letter_of_the_refund(
    give_back: Callable[[SaleDraft], ReturnSheet],
    people: dict[str, int],
    app: Application,
    hands: Any,
    newest: Newest,
) -> None:
    owed = app.ledger.balance(people["Mehmet Kılıç"])
    sheet = give_back(SaleDraft(people["Mehmet Kılıç"], 100_00, "cash"))
    assert sheet.amount.line.text() == "100"
    hands.type("30s")
    hands.enter()
    sale = newest()
    assert (sale.total, sale.payment) == (-30_00, "credit")
    assert app.ledger.balance(people["Mehmet Kılıç"]) == owed - 30_00


def test_more_than_the_sale_is_refused(
    give_back: Callable[[SaleDraft], ReturnSheet], hands: Any, qtbot: QtBot
) -> None:
    sheet = give_back(SaleDraft(None, 100_00))
    hands.type("130")
    hands.enter()
    words = "This is more than what is left of the sale. Write a smaller amount."
    qtbot.waitUntil(lambda: sheet.problem.text() == words)


def test_a_split_sale_goes_back_as_it_was_paid_unless_said_otherwise(
    give_back: Callable[[SaleDraft], ReturnSheet],
    people: dict[str, int],
    basket: tuple[SaleLine, ...],
    hands: Any,
    newest: Newest,
) -> None:
    parts: Parts = (("cash", 20_00), ("card", 25_00))
    draft = SaleDraft(people["Fatih Koç"], 45_00, "split", lines=basket[:1], parts=parts)
    sheet = give_back(draft)
    assert sheet.payment.current() == "as_paid"
    hands.enter()
    assert newest().parts == (("cash", -20_00), ("card", -25_00))
    give_back(draft)
    hands.type("t")
    hands.enter()
    sale = newest()
    assert (sale.payment, sale.parts) == ("transfer", ())


def test_nobody_has_no_notebook(give_back: Callable[[SaleDraft], ReturnSheet]) -> None:
    assert "credit" not in give_back(SaleDraft(None, 100_00)).payment._boxes
