"""Taking a payment: two keys for the whole debt."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.gui.sheets.payment import PaymentSheet
from kobi_crm.gui.window import Window


def sheet_of(window: Window) -> PaymentSheet:
    sheet = window.sheets.sheet()
    assert isinstance(sheet, PaymentSheet)
    return sheet


def test_the_whole_debt_takes_two_keys(
    window: Window, app: Application, people: dict[str, int], hands: Any, qtbot: QtBot
) -> None:
    window.show_customer(people["Fatma Demir"])
    hands.key(Qt.Key.Key_F6)
    hands.enter()
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert app.ledger.balance(people["Fatma Demir"]) == 0
    assert hands.count == 2


def test_typing_replaces_the_amount_and_says_what_is_left(
    window: Window, app: Application, people: dict[str, int], hands: Any, qtbot: QtBot
) -> None:
    window.open_payment(people["Fatma Demir"])
    hands.type("240d")
    sheet = sheet_of(window)
    assert sheet.after.text() == "Still owed afterwards: ₺1,000"
    assert sheet.payment.value() == "card"
    hands.enter()
    qtbot.waitUntil(lambda: window.sheets.sheet() is None)
    assert app.ledger.balance(people["Fatma Demir"]) == 1_000_00


def test_more_than_the_debt_is_refused_in_a_sentence(
    window: Window, app: Application, people: dict[str, int], hands: Any, qtbot: QtBot
) -> None:
    window.open_payment(people["Fatma Demir"])
    hands.type("2000")
    hands.enter()
    sheet = sheet_of(window)
    wanted = "This is more than the debt. Write at most what is owed."
    qtbot.waitUntil(lambda: sheet.amount.field.error() == wanted)
    assert app.ledger.balance(people["Fatma Demir"]) == 1_240_00


def test_without_a_debt_nothing_is_filled_in(window: Window, people: dict[str, int], hands: Any) -> None:
    window.open_payment(people["Mehmet Kılıç"])
    sheet = sheet_of(window)
    assert sheet.amount.is_empty()
    hands.enter()
    assert sheet.amount.field.error() == "Write the amount, for example 420 or 12.50."


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("0", "The amount is zero. Write how much it was."),
        ("-50", "cannot be below zero"),
        ("9999999999999", "1 billion"),
        ("12.3.4", "We couldn't read the amount"),
    ],
)
def test_what_is_no_payment_is_said_at_the_field(
    window: Window, app: Application, people: dict[str, int], hands: Any, typed: str, said: str
) -> None:
    window.open_payment(people["Fatma Demir"])
    hands.type(typed)
    hands.enter()
    sheet = sheet_of(window)
    assert said in sheet.amount.field.error()
    assert sheet.amount.line.text() == typed
    assert app.ledger.balance(people["Fatma Demir"]) == 1_240_00
