"""Whether a customer may be reached: asked, answered, taken back, and never guessed."""

from datetime import timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.permissions import Permission
from kobi_crm.errors import UserError
from kobi_crm.services.export_tables import export_tables
from tests.shops import MovedClock, content


@pytest.fixture
def ayse(app: Application) -> int:
    return app.customers.add(CustomerDraft("Ayşe Kaya", "5321234567"))


def test_nobody_was_asked_at_first(app: Application, ayse: int) -> None:
    assert app.permissions.of(ayse) == {}
    assert app.permissions.allowed("sms") == set()


def test_an_answer_keeps_its_day_and_how_it_was_given(app: Application, ayse: int, clock: MovedClock) -> None:
    day = clock.today()
    app.permissions.set(ayse, "sms", True, "sözlü")
    clock.moment += timedelta(days=5)
    acts = len(app.history.recent())
    app.permissions.set_all(ayse, {"sms": True, "call": None})
    assert len(app.history.recent()) == acts
    assert app.permissions.of(ayse) == {"sms": Permission("sms", True, day, "sözlü")}
    app.permissions.set_all(ayse, {"sms": False, "email": True}, "form")
    assert app.permissions.of(ayse) == {
        "sms": Permission("sms", False, clock.today(), "form"),
        "email": Permission("email", True, clock.today(), "form"),
    }
    assert (app.permissions.allowed("sms"), app.permissions.refused("sms")) == (set(), {ayse})


def test_undo_takes_an_answer_back_and_the_audit_knows_of_both(app: Application, ayse: int) -> None:
    before = content(app)
    app.permissions.set(ayse, "whatsapp", True)
    app.history.undo()
    assert content(app) == before
    kinds = [row[0] for row in app.shop.rows("SELECT kind FROM audit ORDER BY id DESC LIMIT 2")]
    assert kinds == ["undo", "permission.set"]


def test_not_asked_again_empties_the_answer(app: Application, ayse: int) -> None:
    app.permissions.set(ayse, "call", False)
    app.permissions.set(ayse, "call", None)
    assert app.permissions.of(ayse) == {}


def test_who_is_archived_or_gone_is_not_reached(app: Application, ayse: int) -> None:
    app.permissions.set(ayse, "sms", True)
    app.customers.mark_gone(ayse)
    assert app.permissions.allowed("sms") == set()
    with pytest.raises(UserError):
        app.permissions.set(999, "sms", True)


def test_the_export_holds_every_answer(app: Application, ayse: int, clock: MovedClock) -> None:
    app.permissions.set(ayse, "email", False, "form")
    sheets = {table.title: list(table.rows) for table in export_tables(app.shop)}
    assert sheets["Permissions"] == [
        ("Ayşe Kaya", "5321234567", "E-mail", "Not allowed", clock.today(), "form")
    ]
