"""Bugün: who stands on the list, why, and how a row goes off it."""

from datetime import date, timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.morning import Morning
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.domain.sales import SaleDraft
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def weekly(app: Application, name: str, last: int, *, birthday: Birthday | None = None) -> int:
    """A customer who came every week until ``last`` days ago."""
    customer = app.customers.add(CustomerDraft(name, phone="5321112233", birthday=birthday))
    for week in range(12):
        app.sales.record(SaleDraft(customer, 10_000, day=days_ago(last + 7 * week)))
    return customer


def rows(morning: Morning) -> dict[str, list[str]]:
    return {group.kind: [row.name for row in group.rows] for group in morning.groups}


@pytest.fixture
def fatma(app: Application) -> int:
    """Usually every week, not seen for 31 days."""
    return weekly(app, "Fatma Demir", 31)


def test_who_stays_away_is_named_with_a_sentence(app: Application, fatma: int) -> None:
    weekly(app, "Düzenli Biri", 3)
    morning = app.today.morning()
    assert rows(morning) == {"quiet": ["Fatma Demir"]}
    row = morning.groups[0].rows[0]
    assert row.reason.startswith("Not seen for 31 days.")
    assert "every 7 days" in row.reason
    assert (row.phone, row.called_at, morning.to_call, morning.called) == ("5321112233", None, 1, 0)


def test_who_came_today_is_off_the_list(app: Application, fatma: int) -> None:
    app.today.morning()
    app.sales.record(SaleDraft(fatma, 500))
    assert rows(app.today.morning()) == {}


def test_a_called_row_stays_greyed_and_then_rests(app: Application, clock: MovedClock, fatma: int) -> None:
    app.today.mark_called(fatma)
    morning = app.today.morning()
    assert rows(morning) == {"quiet": ["Fatma Demir"]}
    assert (morning.groups[0].rows[0].called_at, morning.to_call, morning.called) == (MORNING, 0, 1)
    for days in range(1, 8):
        clock.moment = MORNING + timedelta(days=days)
        assert rows(app.today.morning()) == {}, days
    clock.moment = MORNING + timedelta(days=8)
    assert rows(app.today.morning()) == {"quiet": ["Fatma Demir"]}


def test_a_tick_taken_back_is_a_row_again(app: Application, fatma: int) -> None:
    app.today.mark_called(fatma)
    app.history.undo()
    assert app.today.morning().to_call == 1


def test_the_outcome_is_noted_on_the_call(app: Application, fatma: int) -> None:
    app.today.mark_called(fatma)
    app.today.note_outcome(fatma, "will_come")
    assert [(e.kind, e.text) for e in app.customers.card(fatma).timeline[:1]] == [("call", "will_come")]


def test_a_kept_promise_is_ticked_off_by_the_call_and_back_with_one_undo(app: Application) -> None:
    belgin = app.customers.add(CustomerDraft("Belgin Kara"))
    promise = app.reminders.add(ReminderDraft("Peyniri ayır", TODAY, customer_id=belgin))
    app.today.mark_called(belgin, reminder_id=promise)
    morning = app.today.morning()
    assert (rows(morning), morning.to_call, morning.called) == ({"promised": ["Belgin Kara"]}, 0, 1)
    assert app.reminders.open() == []
    app.history.undo()
    assert app.today.morning().to_call == 1
    assert [reminder.id for reminder in app.reminders.open()] == [promise]


def test_a_promise_nobody_answered_to_comes_back(app: Application, clock: MovedClock) -> None:
    belgin = app.customers.add(CustomerDraft("Belgin Kara"))
    promise = app.reminders.add(ReminderDraft("Peyniri ayır", TODAY, customer_id=belgin))
    app.today.mark_called(belgin, reminder_id=promise)
    app.today.note_outcome(belgin, "no_answer")
    assert app.today.morning().called == 1
    clock.moment = MORNING + timedelta(days=1)
    assert rows(app.today.morning()) == {"promised": ["Belgin Kara"]}


def test_a_promise_of_every_week_is_set_again_by_the_call(app: Application) -> None:
    belgin = app.customers.add(CustomerDraft("Belgin Kara"))
    promise = app.reminders.add(ReminderDraft("Sipariş", TODAY, customer_id=belgin, repeat="weekly"))
    app.today.mark_called(belgin, reminder_id=promise)
    assert [reminder.due_on for reminder in app.reminders.open()] == [TODAY + timedelta(days=7)]


def test_snoozed_until_a_day(app: Application, clock: MovedClock, fatma: int) -> None:
    app.today.snooze(fatma, "quiet", TODAY + timedelta(days=2))
    for days, there in ((0, False), (1, False), (2, True)):
        clock.moment = MORNING + timedelta(days=days)
        assert (rows(app.today.morning()) != {}) == there, days


def test_dropped_and_gone_and_archived(app: Application, clock: MovedClock) -> None:
    dropped, gone, archived = (weekly(app, name, 31) for name in ("Bırakılan", "Giden", "Kaldırılan"))
    assert sorted(rows(app.today.morning())["quiet"]) == ["Bırakılan", "Giden", "Kaldırılan"]
    app.today.drop(dropped, "quiet")
    app.customers.mark_gone(gone)
    app.customers.archive(archived)
    assert rows(app.today.morning()) == {}
    clock.moment = MORNING + timedelta(days=30)
    assert rows(app.today.morning()) == {}


def test_one_line_a_person_with_the_strongest_reason_first(app: Application) -> None:
    fatma = weekly(app, "Fatma Demir", 31, birthday=Birthday(22, 11))
    app.ledger.add_opening(fatma, 215_000, days_ago(39))
    app.reminders.add(ReminderDraft("Peyniri ayır", TODAY, customer_id=fatma))
    morning = app.today.morning()
    assert rows(morning) == {"promised": ["Fatma Demir"]}
    row = morning.groups[0].rows[0]
    assert row.reason == "Peyniri ayır"
    assert sorted(row.others) == ["birthday", "overdue", "quiet"]


def test_reasons_of_each_kind(app: Application) -> None:
    debtor = app.customers.add(CustomerDraft("Borçlu"))
    app.ledger.add_opening(debtor, 215_000, days_ago(39))
    app.customers.add(CustomerDraft("Bugün Doğan", birthday=Birthday(22, 11, 1980)))
    app.customers.add(CustomerDraft("Arda Yarın", birthday=Birthday(23, 11)))
    promised = app.customers.add(CustomerDraft("Söz Verilen"))
    app.reminders.add(ReminderDraft("Peyniri ayır", days_ago(2), customer_id=promised))
    app.reminders.add(ReminderDraft("Yarınki", TODAY + timedelta(days=1), customer_id=promised))
    morning = app.today.morning()
    assert list(rows(morning)) == ["promised", "overdue", "birthday"]
    assert rows(morning)["birthday"] == ["Bugün Doğan", "Arda Yarın"]  # today's before tomorrow's
    said = {row.name: (row.reason, row.faded) for group in morning.groups for row in group.rows}
    assert said == {
        "Söz Verilen": ("Peyniri ayır", False),
        "Borçlu": ("Owes ₺2,150, 9 days late", False),
        "Bugün Doğan": ("Birthday today", False),
        "Arda Yarın": ("Birthday tomorrow", True),
    }
    assert morning.to_call == 3


def test_the_groups_share_ten_rows(app: Application) -> None:
    for number in range(14):
        debtor = app.customers.add(CustomerDraft(f"Borçlu {number:02d}"))
        app.ledger.add_opening(debtor, 1_000 + number, days_ago(60))
    for number in range(3):
        app.customers.add(CustomerDraft(f"Doğan {number}", birthday=Birthday(22, 11)))
    promised = app.customers.add(CustomerDraft("Söz Verilen"))
    app.reminders.add(ReminderDraft("Ara", TODAY, customer_id=promised))
    morning = app.today.morning()
    shown = rows(morning)
    assert {kind: len(found) for kind, found in shown.items()} == {"promised": 1, "overdue": 6, "birthday": 3}
    assert shown["overdue"][0] == "Borçlu 13"
    assert morning.hidden == 8
    whole = app.today.morning(limit=None)
    assert (sum(map(len, rows(whole).values())), whole.hidden) == (18, 0)


def test_the_tiles(app: Application) -> None:
    fatma = app.customers.add(CustomerDraft("Fatma Demir"))
    mehmet = app.customers.add(CustomerDraft("Mehmet"))
    app.sales.record(SaleDraft(fatma, 4_000))
    app.sales.record(SaleDraft(None, 1_000))
    app.sales.record(SaleDraft(mehmet, 7_000, "credit", day=days_ago(8)))
    app.ledger.add_opening(fatma, 500, days_ago(50))
    tiles = app.today.morning().tiles
    assert (tiles.sales_today, tiles.sales_count) == (5_000, 2)
    assert (tiles.receivable, tiles.overdue_people) == (7_500, 1)
    assert (tiles.visitors_this_week, tiles.visitors_last_week) == (1, 1)


def test_a_list_that_comes_in_is_noticed_at_once(app: Application) -> None:
    """Not only tomorrow: the first import has to fill the first list."""
    assert rows(app.today.morning()) == {}
    path = app.shop_path.with_name("liste.csv")
    days = [days_ago(31 + 7 * week) for week in range(30)]
    path.write_text("customer,date,amount\n" + "".join(f"Fatma Demir,{day},100\n" for day in days))
    app.imports.apply(app.imports.preview(app.imports.read(path)))
    assert rows(app.today.morning()) == {"quiet": ["Fatma Demir"]}
    app.history.undo()
    assert rows(app.today.morning()) == {}


def test_the_rows_of_a_morning_are_remembered_once(app: Application, clock: MovedClock, fatma: int) -> None:
    for day in range(3):
        clock.moment = MORNING + timedelta(days=day)
        morning = app.today.morning()
        assert morning.groups[0].rows[0].mornings_shown == day
        app.today.note_shown(morning)
        app.today.note_shown(morning)
    assert app.shop.rows("SELECT count(*) FROM morning_rows") == [(3,)]
    assert app.history.recent(1)[0].kind == "sale.add"  # no act of the owner's
