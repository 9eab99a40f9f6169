"""Who still comes but buys less: found once a day, a handful a week, a further reason on the morning list."""

from datetime import date, time, timedelta

import pytest

from kobi_crm import i18n
from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.morning import GROUP_ORDER
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.errors import Cancelled
from kobi_crm.jobs import Progress
from kobi_crm.services.shrinking import A_WEEK, a_handful
from tests.shops import MORNING, MovedClock

TODAY = MORNING.date()
MONDAY = date(2026, 11, 23)


def visit(app: Application, customer: int, back: int, total: int, product: str = "") -> None:
    """One sale ``back`` days ago, of one product or of nothing in particular."""
    lines = (SaleLine(product, 1000, total, 0, total),) if product else ()
    app.sales.record(SaleDraft(customer, total, day=TODAY - timedelta(days=back), at=time(11), lines=lines))


def weekly(app: Application, name: str, now: int, before: int, weeks: int = 26) -> int:
    """A customer who came every seventh day: ``now`` kuruş on the last six visits, ``before`` on those before."""
    customer = app.customers.add(CustomerDraft(name))
    for week in range(weeks):
        visit(app, customer, 3 + 7 * week, (now if week < 6 else before) + 100 * (week % 5))
    return customer


@pytest.fixture(autouse=True)
def every_day(app: Application) -> None:
    """Somebody came every day: the shop was never closed."""
    for back in range(1, 190):
        app.sales.record(SaleDraft(None, 5_000, day=TODAY - timedelta(days=back)))


@pytest.fixture
def shrunk(app: Application) -> int:
    """One whose basket fell to a third, among four who buy as ever."""
    for number in range(4):
        weekly(app, f"Her Zamanki {number}", 30_000, 30_000)
    return weekly(app, "Azalan", 10_000, 30_000)


def groups(app: Application, on: date | None = None) -> dict[str, list[str]]:
    """The names on the morning list, by group."""
    return {
        group.kind: [row.name for row in group.rows] for group in app.today.morning(on, limit=None).groups
    }


def test_a_basket_that_fell_to_a_third_is_its_own_group(app: Application, shrunk: int) -> None:
    assert groups(app) == {"shrinking": ["Azalan"]}
    row = app.today.morning().groups[0].rows[0]
    assert row.short_reason == "Spends about ₺102 a visit, ₺301 before"
    assert row.reason == "Spent about ₺102 a visit on the last 6 visits, ₺301 before that."
    found = app.shrinking.of(shrunk)
    assert found is not None
    assert found.text == row.reason


def test_the_sentences_follow_the_language(app: Application, shrunk: int) -> None:
    app.shrinking.refresh()
    found = app.shrinking.of(shrunk)
    assert found is not None
    i18n.install(lambda _context, text: text.replace("Spen", "Harc"), "tr")
    try:
        assert found.short == app.today.morning().groups[0].rows[0].short_reason
        assert found.short.startswith("Harcds about")
        assert found.text.startswith("Harct about")
    finally:
        i18n.install(None, "en")


def test_what_is_no_longer_bought_is_named(app: Application) -> None:
    customer = app.customers.add(CustomerDraft("Bırakan"))
    other = app.customers.add(CustomerDraft("Başkası"))
    for week in range(26):
        visit(app, customer, 2 + 7 * week, 20_000, "çay" if week < 9 else "zeytin")
        visit(app, other, 1 + 7 * week, 20_000, "zeytin")
    assert groups(app) == {"shrinking": ["Bırakan"]}
    row = app.today.morning().groups[0].rows[0]
    assert row.short_reason == "zeytin: not bought on the last 9 visits"
    assert row.reason == "zeytin: bought on 17 of 17 visits, then on none of the last 9."


def test_with_another_reason_it_stands_behind_it(app: Application, shrunk: int) -> None:
    app.ledger.add_opening(shrunk, 20_000, TODAY - timedelta(days=60))
    (group,) = app.today.morning().groups
    assert (group.kind, group.rows[0].others) == ("overdue", ("shrinking",))


def test_who_stays_away_is_no_longer_shrinking(app: Application, shrunk: int, clock: MovedClock) -> None:
    clock.moment = MORNING + timedelta(days=25)
    found = groups(app)
    assert "Azalan" in found["quiet"]
    assert "shrinking" not in found


def test_who_came_today_or_was_called_is_off(app: Application, shrunk: int, clock: MovedClock) -> None:
    visit(app, shrunk, 0, 10_000)
    assert groups(app) == {}
    app.history.undo()
    app.today.mark_called(shrunk)
    assert groups(app) == {"shrinking": ["Azalan"]}
    clock.moment = MORNING + timedelta(days=2)
    assert groups(app) == {}


def test_it_can_be_put_off(app: Application, shrunk: int) -> None:
    app.today.snooze(shrunk, "shrinking", TODAY + timedelta(days=3))
    assert groups(app) == {}


def test_the_first_list_does_not_wait_for_the_second_look(app: Application, shrunk: int) -> None:
    assert app.today.morning(at_once=True).groups == ()
    app.shrinking.look_once(TODAY)
    assert app.shrinking.knows(TODAY)
    assert app.today.morning(at_once=True).groups[0].kind == "shrinking"


def test_a_look_can_be_stopped_and_one_more_sale_needs_none(app: Application, shrunk: int) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        app.shrinking.refresh(progress)
    assert not app.shrinking.knows(TODAY)
    app.shrinking.refresh()
    visit(app, shrunk, 1, 30_000)
    assert app.shrinking.knows(TODAY)


def test_late_rows_are_remembered_beside_the_first_ones(app: Application, shrunk: int) -> None:
    owes = app.customers.add(CustomerDraft("Borçlu"))
    app.ledger.add_opening(owes, 20_000, TODAY - timedelta(days=60))
    app.today.note_shown(app.today.morning(at_once=True))
    for _ in range(2):
        app.today.note_shown(app.today.morning())
    noted = app.shop.rows("SELECT customer_id, topic FROM morning_rows ORDER BY id")
    assert [tuple(row) for row in noted] == [(owes, "overdue"), (shrunk, "shrinking")]


def test_a_handful_is_spread_over_the_week() -> None:
    ids, shown = list(range(1, 21)), dict[int, list[date]]()
    told: list[list[int]] = []
    for morning in range(7):
        day = MONDAY + timedelta(days=morning)
        chosen = a_handful(ids, shown, day)
        assert a_handful(ids, {**shown, **{i: [*shown.get(i, []), day] for i in chosen}}, day) == chosen
        for i in chosen:
            shown.setdefault(i, []).append(day)
        told.append(chosen)
    assert told[0] == [1, 2]
    assert told[-1] == list(range(1, A_WEEK + 1))
    assert a_handful(ids, shown, MONDAY + timedelta(days=7)) == [1, 2, 3, 4, 5, 6, 7]
    assert a_handful(ids[:5], shown, MONDAY + timedelta(days=30)) == []


def test_the_group_stands_behind_those_who_stay_away() -> None:
    assert GROUP_ORDER == ("promised", "overdue", "quiet", "shrinking", "birthday")
