"""Tutarları gizle: no amount is left on any page, and fields one types into stay as they are."""

import re
from collections.abc import Callable

import pytest

from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.amounts import HIDDEN
from kobi_crm.gui.context import Context
from kobi_crm.gui.window import Window
from tests.gui.conftest import People
from tests.gui.seen import all_text

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WRITTEN = re.compile(r"₺[\d.,]*\d")
PAGES = ("today", "customers", "sales", "ledger", "reminders", "history")


@pytest.mark.parametrize("section", PAGES)
def test_no_amount_is_left_on_a_page(window: Window, people: People, section: str, settled: Settled) -> None:
    window.ctx.app.sales.record(SaleDraft(people.ozge, 42_050, payment="credit"))
    settled()
    window.go(section)
    window.show_customer(people.mehmet)
    settled()
    window.toast.dismiss()
    before = WRITTEN.findall(all_text(window))
    window.top_bar.amounts.click()
    settled()
    after = all_text(window)
    assert WRITTEN.findall(after) == []
    assert not before or HIDDEN in after
    window.top_bar.amounts.click()
    settled()
    assert WRITTEN.findall(all_text(window)) == before


def test_the_eye_says_what_it_does_and_is_remembered(window: Window, ctx: Context) -> None:
    eye = window.top_bar.amounts
    assert eye.accessibleName() == "Hide amounts"
    eye.click()
    assert eye.accessibleName() == "Show amounts"
    assert ctx.machine.get("hide_amounts") is True


def test_a_payment_is_taken_with_its_amount_in_sight(
    window: Window, people: People, settled: Settled
) -> None:
    window.ctx.amounts.set_hidden(True)
    window.open_payment(people.mehmet)
    settled()
    sheet = window.sheets.sheet()
    assert sheet is not None
    assert "2,150" in all_text(sheet)
