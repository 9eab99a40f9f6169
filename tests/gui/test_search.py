"""Ctrl+K finds more than people: sections, acts and products, without standing in the way of a name."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from kobi_crm.domain.products import ProductDraft
from kobi_crm.gui.pages.settings import SettingsPage
from kobi_crm.gui.search_acts import acts, matching
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from tests.gui.conftest import Keyboard, People
from tests.gui.seen import all_text

Settled = Callable[[], None]
CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def _found(window: Window) -> list[str]:
    found = window.search.popup.findChild(PersonList)
    assert isinstance(found, PersonList)
    people = found.people()
    rows = (people.index(place).data(PersonRole.ROW) for place in range(people.rowCount()))
    return [row.name for row in rows if row is not None]


def test_a_section_by_its_name(window: Window, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_K, CTRL).type("store cr")
    assert _found(window) == ["Store credit"]
    keyboard.press(Qt.Key.Key_Return)
    assert window.section == "ledger"
    assert window.top_bar.search.text() == ""


def test_a_section_by_what_the_owner_calls_it(window: Window, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_K, CTRL).type("backup").press(Qt.Key.Key_Return)
    assert isinstance(window.page(), SettingsPage)


def test_an_act_is_done(window: Window, keyboard: Keyboard) -> None:
    keyboard.press(Qt.Key.Key_K, CTRL).type("record").press(Qt.Key.Key_Return)
    assert isinstance(window.sheets.sheet(), SaleSheet)


def test_people_come_first_and_two_letters_find_only_them(
    window: Window, keyboard: Keyboard, people: People
) -> None:
    keyboard.type("re")
    assert all(name.startswith("Regular") for name in _found(window))
    keyboard.type("g")
    assert _found(window)[0].startswith("Regular")
    keyboard.press(Qt.Key.Key_Return)
    assert window.side.customer_id() in people.others


def test_a_product_opens_on_its_page(window: Window, keyboard: Keyboard, settled: Settled) -> None:
    window.ctx.app.products.add(ProductDraft("Tulum peyniri", price=45_000))
    settled()
    keyboard.type("tulum")
    assert _found(window) == ["Tulum peyniri"]
    keyboard.press(Qt.Key.Key_Return)
    settled()
    assert window.section == "products"
    form = window.side.form()
    assert form is not None
    assert "Tulum peyniri" in all_text(form)


def test_words_are_found_in_any_order_and_own_words_first() -> None:
    known = acts(
        lambda _section: None, dict.fromkeys(("sale", "new_customer", "undo", "larger", "smaller"), _nothing)
    )
    assert [act.title for act in matching("text large", known)] == ["Larger text"]
    assert [act.title for act in matching("undo", known)] == ["Take the last act back", "Recent actions"]
    assert matching("nuriye", known) == []
    assert matching("  ", known) == []


def _nothing() -> None:
    return None
