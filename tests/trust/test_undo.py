"""Geri al: exactly what an act changed goes back, also weeks later, and later work stays."""

import os
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.events import Changes
from kobi_crm.services.history import _sentences
from kobi_crm.storage.shop_file import Unit
from tests.shops import content
from tests.trust.acts import TODAY, Doer
from tests.trust.killing import seed_of_the_day

SEQUENCES = int(os.environ.get("KOBI_CRM_UNDOS", "60"))
_LONGEST = 25
_MOST = 5
"""So many times as many sequences where chance left an act out."""


def standing(app: Application, start: int) -> int:
    """How many acts after ``start`` still stand."""
    return app.shop.rows(
        "SELECT count(*) FROM actions WHERE id > ? AND undone_at IS NULL AND undoes IS NULL "
        "AND initiator != 'program'",
        (start,),
    )[0][0]


def _undone_kinds(app: Application) -> set[str]:
    """The kinds of acts that were never done so far; a rare one may need more sequences."""
    return set(_sentences()) - {row[0] for row in app.shop.rows("SELECT DISTINCT kind FROM actions")}


def newest(app: Application) -> int:
    return app.shop.rows("SELECT max(id) FROM actions")[0][0]


@pytest.mark.slow
def test_random_acts_undone_newest_first_leave_no_trace(
    app: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = seed_of_the_day()
    rng = Random(seed)
    doer = Doer(app, rng, tmp_path)
    for act in doer.acts() * 8:
        with suppress(UserError):
            act()
    done = sequence = 0
    while sequence < SEQUENCES or (_undone_kinds(app) and sequence < _MOST * SEQUENCES):
        sequence += 1
        doer.start, before = newest(app), content(app)
        acts = rng.choices(doer.acts(), k=rng.randrange(1, _LONGEST))
        if sequence > SEQUENCES:  # chance left an act out: all of them, in any order
            acts = rng.sample(doer.acts(), len(doer.acts()))
        for act in acts:
            with suppress(UserError):
                act()
                done += 1
        while standing(app, doer.start):
            assert app.history.undo().kept == 0, f"seed {seed}, sequence {sequence}"
        assert content(app) == before, f"seed {seed}, sequence {sequence}"
    assert app.backups.check() == []
    assert _undone_kinds(app) == set(), "an act that no sequence does"
    with capsys.disabled():
        print(f"\n{sequence} sequences of {done} acts undone (seed {seed}), every digest as at its start")


def test_a_broken_undo_would_be_noticed(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The digests see it when one changed field does not go back."""
    doer = Doer(app, Random(1), tmp_path)
    doer.add_customer()
    before = content(app)
    monkeypatch.setattr("kobi_crm.storage.undo._revert", lambda *_: None)
    doer.edit_customer()
    app.history.undo()
    assert content(app) != before


# --- one at a time ---------------------------------------------------------------------------------------------------


def bring_in(app: Application, folder: Path, *rows: str) -> int:
    path = folder / "liste.csv"
    path.write_text("\n".join(rows), encoding="utf-8")
    done = app.imports.apply(app.imports.preview(app.imports.read(path)))
    assert done.action_id is not None
    return done.action_id


def names(app: Application) -> list[str]:
    return [row.name for row in app.customers.rows(app.customers.ids())]


def test_undoing_an_import_keeps_what_was_sold_since(app: Application, tmp_path: Path) -> None:
    imported = bring_in(
        app,
        tmp_path,
        "customer,date,amount,product",
        "Ayşe Kaya,2026-11-01,12.50,Ekmek",
        "Mehmet Işık,2026-11-02,45.00,Süt",
        "Ayşe Kaya,2026-11-03,10.00,Çay",
    )
    ayse = app.customers.search("ayşe")[0].id
    line = SaleLine("Ekmek", 2000, 1250, 0, 2500)
    sale = app.sales.record(SaleDraft(ayse, 2500, "credit", lines=(line,)))
    done = app.history.undo(imported)
    assert done.kept == 2  # Ayşe Kaya and the product Ekmek
    assert names(app) == ["Ayşe Kaya"]
    assert [p.name for p in app.products.all()] == ["Ekmek"]
    assert list(app.sales.ids()) == [sale]
    assert app.sales.get(sale).lines[0].product == "Ekmek"
    assert app.ledger.balance(ayse) == 2500
    assert app.backups.check() == []


def test_undoing_an_import_keeps_a_returned_sale_whole(app: Application, tmp_path: Path) -> None:
    rows = ("customer,date,amount,product", "Ayşe Kaya,2026-11-01,12.50,Ekmek", "Ayşe Kaya,2026-11-02,9,Süt")
    imported = bring_in(app, tmp_path, *rows)
    first = min(app.sales.ids())
    back = app.sales.give_back(first)
    app.history.undo(imported)
    assert sorted(app.sales.ids()) == [first, back]
    assert app.sales.get(first).lines[0].product == "Ekmek"
    assert names(app) == ["Ayşe Kaya"]


def test_only_untouched_fields_go_back(app: Application, tmp_path: Path) -> None:
    """An import fills in 200 cards; ten are edited by hand before it is taken back."""
    ids = [app.customers.add(CustomerDraft(f"Müşteri {n}", phone=f"5321{n:06d}")) for n in range(200)]
    rows = [f"Müşteri {n};05321{n:06d};Yeni Sokak {n};a{n}@b.example" for n in range(200)]
    imported = bring_in(app, tmp_path, "ad soyad;telefon;adres;e-posta", *rows)
    assert app.customers.get(ids[5]).address == "Yeni Sokak 5"
    for customer in ids[:10]:
        card = app.customers.get(customer)
        app.customers.edit(
            customer,
            CustomerDraft(card.name, phone=card.phone, address="Elle 1", email=card.email, note="elle"),
        )
    app.history.undo(imported)
    for customer in ids[:10]:
        card = app.customers.get(customer)
        assert (card.address, card.note, card.email) == ("Elle 1", "elle", None)
    assert all(app.customers.get(customer).address is None for customer in ids[10:])


def test_an_old_act_goes_back_weeks_later(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya", phone="5321112233"))
    app.customers.edit(ayse, CustomerDraft("Ayşe Kaya", phone="5329998877", town="Kadıköy"))
    moved = app.history.recent(1)[0]
    app.customers.edit(ayse, CustomerDraft("Ayşe Kaya Demir", phone="5329998877", town="Kadıköy"))
    app.sales.record(SaleDraft(ayse, 1000))
    app.history.undo(moved.id)
    card = app.customers.get(ayse)
    assert (card.name, card.phone, card.town) == ("Ayşe Kaya Demir", "5321112233", None)
    assert card.id == ayse
    assert app.customers.search("demir")[0].id == ayse


def test_a_customer_with_later_work_stays(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    added = app.history.recent(1)[0]
    note = app.notes.add(ayse, "Çayı sever")
    assert app.history.undo(added.id).kept == 1
    assert names(app) == ["Ayşe Kaya"]
    app.notes.remove(note)
    assert app.history.recent(1)[0].kind == "note.remove"


def test_a_removed_row_comes_back_under_its_own_id(app: Application) -> None:
    sale = app.sales.record(SaleDraft(None, 1250, lines=(SaleLine("Ekmek", 1000, 1250, 0, 1250),)))
    before = content(app)
    app.sales.remove(sale)
    app.sales.record(SaleDraft(None, 9900))
    app.history.undo()
    app.history.undo()
    assert content(app) == before


def test_a_removed_note_of_a_customer_taken_back_since_stays_away(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    added = app.history.recent(1)[0].id
    app.notes.remove(app.notes.add(ayse, "Çayı sever"))
    removed, noted = (action.id for action in app.history.recent(2))
    app.history.undo(noted)
    app.history.undo(added)
    assert names(app) == []
    assert app.history.undo(removed).kept == 1
    assert app.backups.check() == []


def test_undo_and_redo_go_back_and_forth(app: Application) -> None:
    start = content(app)
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    app.sales.record(SaleDraft(ayse, 1250, "credit"))
    after = content(app)
    for _ in range(3):
        sale = app.history.undo()
        person = app.history.undo()
        assert (sale.action.kind, person.action.kind) == ("sale.add", "customer.add")
        assert content(app) == start
        second, first = (row[0] for row in app.shop.rows("SELECT id FROM actions ORDER BY id DESC LIMIT 2"))
        app.history.undo(second)
        app.history.undo(first)
        assert content(app) == after
        assert [action.undone_at for action in app.history.recent()] == [None, None]


def test_a_redo_can_be_undone_again(app: Application) -> None:
    start = content(app)
    app.customers.add(CustomerDraft("Ayşe Kaya"))
    after = content(app)
    act = newest(app)
    for step in range(6):
        app.history.undo(act)
        act = newest(app)
        assert content(app) == (start if step % 2 == 0 else after)
        assert (app.history.recent()[0].undone_at is not None) == (step % 2 == 0)


def test_what_cannot_be_taken_back_is_said(app: Application) -> None:
    with pytest.raises(UserError, match="nothing to take back"):
        app.history.undo()
    with pytest.raises(UserError, match="There is no act 99"):
        app.history.undo(99)
    app.customers.add(CustomerDraft("Ayşe Kaya"))
    act = newest(app)
    app.history.undo()
    with pytest.raises(UserError, match="already taken back"):
        app.history.undo(act)
    with pytest.raises(UserError, match="nothing to take back"):
        app.history.undo()


def test_an_act_that_changes_nothing_leaves_no_trace(app: Application) -> None:
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    acts = newest(app)
    app.customers.edit(ayse, CustomerDraft("Ayşe Kaya"))
    app.customers.unarchive(ayse)
    app.notes.remove(99)
    assert newest(app) == acts
    assert app.shop.rows("SELECT count(*) FROM audit") == [(acts,)]


@pytest.mark.parametrize("failing", ["first", "second"])
def test_an_act_that_fails_midway_leaves_no_trace(app: Application, failing: str) -> None:
    app.customers.add(CustomerDraft("Mehmet"))
    before = content(app), newest(app)

    def work(unit: Unit) -> None:
        if failing == "second":
            unit.insert("notes", customer_id=1, at="2026-11-22 09:00:00", text="x")
        raise UserError("stop")

    with pytest.raises(UserError, match="stop"):
        app.shop.write("customer.add", {}, work)
    assert (content(app), newest(app)) == before
    app.customers.add(CustomerDraft("Ayşe Kaya"))
    assert app.history.undo().kept == 0


def test_every_write_publishes_once_and_undo_too(app: Application) -> None:
    heard: list[Changes] = []
    app.bus.subscribe(heard.append)
    ayse = app.customers.add(CustomerDraft("Ayşe Kaya"))
    app.sales.record(SaleDraft(ayse, 1250, "credit", lines=(SaleLine("Ekmek", 1000, 1250, 0, 1250),)))
    app.history.undo()
    assert [change.topics for change in heard] == [
        frozenset({"customers"}),
        frozenset({"sales", "sale_lines", "products", "ledger"}),
        frozenset({"sales", "sale_lines", "products", "ledger"}),
    ]
    assert heard[0].ids == {"customers": (ayse,)}


def test_undo_of_a_repeating_reminder_takes_its_follower_too(app: Application) -> None:
    first = app.reminders.add(ReminderDraft("Ara", date(2026, 11, 20), repeat="weekly"))
    before = content(app)
    app.reminders.done(first)
    (follower,) = app.reminders.open()
    assert follower.due_on == TODAY + timedelta(days=5)
    app.history.undo()
    assert content(app) == before
