"""The customer form: keys, what it says about each field, the same phone twice, and drafts."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.gui.context import Context
from kobi_crm.gui.drafts import Drafts
from kobi_crm.gui.pages.customer_form import CustomerForm
from kobi_crm.gui.window import Window

TAB = Qt.Key.Key_Tab
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # a list of names pops up


def form_of(window: Window) -> CustomerForm:
    form = window.side.form()
    assert isinstance(form, CustomerForm)
    return form


def saved(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.side.form() is None)


def test_name_and_phone_take_three_more_keys(
    window: Window, app: Application, hands: Any, qtbot: QtBot
) -> None:
    hands.key(Qt.Key.Key_F4)
    hands.type("Nuriye Işık")
    hands.key(TAB)
    hands.type("05423189025")
    hands.enter()
    saved(window, qtbot)
    assert hands.count == len("Nuriye Işık") + len("05423189025") + 3
    (hit,) = app.customers.search("nuriye")
    assert (hit.name, hit.phone) == ("Nuriye Işık", "5423189025")
    assert window.side.customer_id() == hit.id


def test_every_field_is_kept(window: Window, app: Application, hands: Any, qtbot: QtBot) -> None:
    window.edit_customer(None)
    hands.type("Bakkal Ali")
    hands.key(TAB)
    hands.type("0532 111 22 33")
    hands.key(TAB)
    hands.type("0212 474 97 59")
    hands.key(TAB)
    hands.type("2 nisan")
    hands.key(TAB)
    hands.type("Cumhuriyet Cad. 3")
    for text in ("Barbaros", "Üsküdar", "İstanbul", "ali@bakkal.com"):
        hands.key(TAB)
        hands.type(text)
    hands.key(TAB)
    hands.type("Az tuzlu peynir sever.")
    hands.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    saved(window, qtbot)
    customer = app.customers.get(app.customers.search("bakkal")[0].id)
    assert (customer.phone, customer.phone2) == ("5321112233", "2124749759")
    assert customer.birthday == Birthday(2, 4, None)
    assert (customer.district, customer.town, customer.city) == ("Barbaros", "Üsküdar", "İstanbul")
    assert (customer.address, customer.email) == ("Cumhuriyet Cad. 3", "ali@bakkal.com")
    assert customer.note == "Az tuzlu peynir sever."


def test_a_field_says_what_is_wrong_when_it_is_left(window: Window, hands: Any) -> None:
    window.edit_customer(None)
    form = form_of(window)
    hands.type("Ali")
    hands.key(TAB)
    hands.type("0532 111 22")
    hands.key(TAB)
    assert "9 digits" in form._ui.phone_message.text()
    hands.key(TAB)
    hands.type("31.2")
    hands.key(TAB)
    assert form._ui.birthday_message.text() == "There is no such day: 31 February. Please correct it."


def test_understood_values_are_echoed(window: Window, hands: Any) -> None:
    window.edit_customer(None)
    form = form_of(window)
    form._ui.phone.setFocus()
    hands.type("+90 (532) 111-22-33")
    hands.key(TAB)
    assert form._ui.phone.text() == "0532 111 22 33"
    hands.key(TAB)
    hands.type("02041985")
    hands.key(TAB)
    assert form._ui.birthday_message.text() == "2 April 1985"


def test_saving_points_at_the_first_wrong_field(window: Window, app: Application, hands: Any) -> None:
    window.edit_customer(None)
    form = form_of(window)
    hands.key(TAB)
    hands.type("0532 111 22 33")
    hands.enter()
    assert form._ui.name.hasFocus()
    assert form._ui.name_message.text() == "Write the name, or what you call this customer."
    assert app.customers.count() == 3


def test_the_same_phone_asks_and_either_answer_works(
    window: Window, app: Application, people: dict[str, int], hands: Any, qtbot: QtBot
) -> None:
    window.edit_customer(None)
    form = form_of(window)
    hands.type("Mehmet K")
    hands.key(TAB)
    hands.type("0533 906 41 17")
    hands.enter()
    assert form._same._words.text() == "This number belongs to Mehmet Kılıç. Same person?"
    assert app.customers.count() == 3
    form._same.save_anyway.click()
    saved(window, qtbot)
    assert app.customers.count() == 4

    window.edit_customer(None, phone="05339064117")
    form = form_of(window)
    form._ui.name.setText("Yine Mehmet")
    form.save()
    form._same.open_card.click()
    assert window.side.form() is None
    assert app.customers.count() == 4


def test_editing_keeps_what_the_form_does_not_show(
    window: Window, app: Application, hands: Any, qtbot: QtBot
) -> None:
    number = app.customers.add(CustomerDraft("Yılmaz Ltd", code="C-7", kind="firm", tax_office="Kadıköy"))
    window.edit_customer(number)
    form = form_of(window)
    assert form._ui.firm.isVisible()
    hands.key(Qt.Key.Key_End)
    hands.type(" Şti")
    hands.enter()
    saved(window, qtbot)
    customer = app.customers.get(number)
    assert (customer.name, customer.code, customer.kind) == ("Yılmaz Ltd Şti", "C-7", "firm")
    assert customer.tax_office == "Kadıköy"


def test_escape_keeps_what_was_typed_and_offers_it_back(
    window: Window, ctx: Context, hands: Any, qtbot: QtBot
) -> None:
    hands.key(Qt.Key.Key_F4)
    hands.type("Nuriye")
    hands.key(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.side.form() is None and not ctx.tasks.busy)
    hands.key(Qt.Key.Key_F4)
    form = form_of(window)
    assert form._offer.accessibleName() == "Unfinished entry: Nuriye."
    form._offer.go_on.click()
    assert form._ui.name.text() == "Nuriye"
    hands.enter()
    saved(window, qtbot)
    assert Drafts(ctx.app.shop_path).latest("customer") is None


def test_a_name_and_a_phone_found_by_the_search_are_filled_in(window: Window, ctx: Context) -> None:
    ctx.edit_customer(None, name="Nuriye Işık")
    form = form_of(window)
    assert form._ui.name.text() == "Nuriye Işık"
    assert form._ui.phone.hasFocus()
    ctx.edit_customer(None, phone="05423189025")
    form = form_of(window)
    assert form._ui.phone.text() == "0542 318 90 25"
    assert form._ui.name.hasFocus()


def test_the_folded_part_keeps_who_brought_them_and_more(
    window: Window, app: Application, people: dict[str, int], hands: Any, qtbot: QtBot
) -> None:
    window.edit_customer(None, name="Zehra Ak")
    form = form_of(window)
    assert not form._ui.more.isVisible()
    form._more_switch.click()
    form._ui.trade.setFocus()
    hands.type("Terzi")
    hands.key(TAB)
    hands.type("Mezura")
    hands.key(TAB)
    hands.type("fatma")
    hands.key(TAB)
    assert form._ui.referrer.text() == "Fatma Demir"
    hands.type("7")
    form._stage.choose("prospect")
    form.save()
    saved(window, qtbot)
    zehra = app.customers.get(app.customers.search("zehra")[0].id)
    assert (zehra.trade, zehra.need, zehra.contribution) == ("Terzi", "Mezura", 7)
    assert (zehra.referred_by, zehra.stage) == (people["Fatma Demir"], "prospect")
    about = window.side.card.about
    assert about.words.text().startswith("Not a customer yet · Line of work: Terzi · Need: Mezura")
    window.show_customer(people["Fatma Demir"])
    assert app.customers.brought(people["Fatma Demir"]) == [(zehra.id, "Zehra Ak")]
    window.edit_customer(zehra.id)
    again = form_of(window)
    assert again._ui.more.isVisible()
    again.save()
    saved(window, qtbot)
    assert app.customers.get(zehra.id) == zehra


def test_a_name_that_means_several_or_a_number_too_large_is_said_so(
    window: Window, people: dict[str, int], qtbot: QtBot
) -> None:
    window.edit_customer(None, name="Zehra Ak")
    form = form_of(window)
    form._ui.contribution.setText("11")
    form.save()
    assert form._ui.contribution_message.text() == "Write a whole number from 0 to 10."
    assert form._ui.more.isVisible()
    form._ui.contribution.setText("10")
    form._ui.referrer.setText("fat")
    form.save()
    assert form._ui.referrer_message.text() == "Choose who is meant from the list, or empty the field."
    form._ui.referrer.setText("")
    form.save()
    saved(window, qtbot)


def test_nobody_is_brought_by_somebody_they_brought(
    window: Window, app: Application, people: dict[str, int], qtbot: QtBot
) -> None:
    fatma, mehmet = people["Fatma Demir"], people["Mehmet Kılıç"]
    app.customers.edit(mehmet, CustomerDraft("Mehmet Kılıç", "5339064117", referred_by=fatma))
    window.edit_customer(fatma)
    form = form_of(window)
    form._ui.referrer.setText("Mehmet Kılıç")
    form.save()
    qtbot.waitUntil(form._message.isVisible)
    assert form._message.text() == "Somebody this customer brought cannot have brought this customer."
    assert app.customers.get(fatma).referred_by is None
