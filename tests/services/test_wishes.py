"""What was asked for and was not there: counted once per thing, told once per person, taken back by undo."""

from datetime import timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.products import ProductDraft
from kobi_crm.errors import UserError
from tests.shops import MovedClock, content


def test_spellings_of_one_thing_are_counted_together(app: Application, clock: MovedClock) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    app.wishes.add(ayse, "Ekşi mayalı EKMEK")
    clock.moment += timedelta(days=2)
    app.wishes.ask("ekşi  mayalı ekmek")
    app.wishes.add(ayse, "ekşi mayalı ekmek", 2_000, "iki tane")
    app.wishes.ask("Boza")
    counts = app.wishes.counts()
    assert [(c.text, c.asked, c.ever, c.waiting) for c in counts] == [
        ("ekşi mayalı ekmek", 3, 3, 1),
        ("Boza", 1, 1, 0),
    ]
    assert counts[0].last == clock.today()
    assert counts[0].key == "eksi mayali ekmek"


def test_a_name_of_the_product_list_is_that_product(app: Application) -> None:
    honey = app.products.add(ProductDraft("Çam balı"))
    app.wishes.ask("çam BALI")
    app.wishes.ask(honey)
    app.products.edit(honey, ProductDraft("Muğla çam balı"))
    app.wishes.ask("Muğla Çam Balı")
    assert [(c.text, c.product_id, c.asked) for c in app.wishes.counts()] == [("Muğla çam balı", honey, 3)]
    assert app.wishes.counts()[0].key == "mugla cam bali"


def test_when_it_came_everybody_who_asked_is_told_once(app: Application, clock: MovedClock) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya", "5321234567", email="ayse@ornek.com"))
    ali = app.customers.add(CustomerDraft("Ali Işık", phone2="5339876543"))
    app.permissions.set(ayse, "sms", True, "sözlü")
    app.permissions.set(ayse, "email", False, "sözlü")
    first = clock.today()
    app.wishes.add(ayse, "Zeytinyağı", 5_000)
    clock.moment += timedelta(days=1)
    app.wishes.add(ali, "zeytinyağı")
    app.wishes.add(ayse, "ZEYTİNYAĞI")
    app.wishes.ask("zeytinyağı")
    waiting = app.wishes.arrived("Zeytinyağı")
    assert [(w.name, w.phone, w.day, w.quantity, w.allowed, w.refused) for w in waiting] == [
        ("Ayşe Kaya", "5321234567", first, 5_000, ("sms",), ("email",)),
        ("Ali Işık", "5339876543", clock.today(), None, (), ()),
    ]
    before = content(app)
    app.wishes.told(waiting[0].wish_id, "sms")
    assert [w.name for w in app.wishes.arrived("zeytinyagi")] == ["Ali Işık"]
    assert app.wishes.of_customer(ayse) == []
    app.history.undo()
    assert content(app) == before
    assert len(app.wishes.arrived("Zeytinyağı")) == 2


def test_taken_off_the_list_it_can_come_back(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    one = app.wishes.add(ayse, "Boza")
    app.wishes.ask("boza")
    app.wishes.close(one)
    assert [(c.asked, c.ever, c.waiting) for c in app.wishes.counts()] == [(1, 2, 0)]
    app.wishes.close_all("BOZA")
    assert app.wishes.counts() == []
    assert [(c.asked, c.ever) for c in app.wishes.counts(everything=True)] == [(0, 2)]
    app.history.undo()
    app.history.undo()
    assert [(c.asked, c.waiting) for c in app.wishes.counts()] == [(2, 1)]


def test_what_cannot_be_asked_for_is_said_so(app: Application) -> None:
    for what in ("", " \u200b ", "x" * 201):
        with pytest.raises(UserError, match=r"\.$"):
            app.wishes.ask(what)
    for quantity in (0, -1, 10**10):
        with pytest.raises(UserError):
            app.wishes.add(None, "Süt", quantity)
    with pytest.raises(UserError, match="no longer"):
        app.wishes.add(999, "Süt")
    with pytest.raises(UserError, match="no longer"):
        app.wishes.ask(999)
    nobodys = app.wishes.ask("Süt")
    with pytest.raises(UserError):
        app.wishes.told(nobodys)
    assert app.wishes.waiting() == 0


def test_recent_actions_say_what_was_asked_and_told(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    app.wishes.ask("Boza")
    wish = app.wishes.add(ayse, "Boza")
    app.wishes.told(wish, "call")
    said = [app.history.sentence(action) for action in app.history.recent(3)]
    assert said == [
        "Told that Boza came: Ayşe Kaya",
        "Asked for Boza: Ayşe Kaya",
        "Asked for Boza: Walk-in customer",
    ]
