"""Bugün on a real small shop: who stands there, what a tick does, how the list ends."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.morning import Morning, MorningGroup, MorningRow, Tiles
from kobi_crm.gui.pages import today_words as words
from kobi_crm.gui.pages.today import TodayPage
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.window import Window
from tests.gui.conftest import MOMENT, TODAY, Keyboard, MovingClock, People

Settled = Callable[[], None]
_TILES = Tiles(0, 0, 0, 0, 0, 0)


def _page(window: Window) -> TodayPage:
    page = window.page()
    assert isinstance(page, TodayPage)
    return page


def _titles(page: TodayPage) -> list[str]:
    model = page.list.people()
    rows = [model.index(place) for place in range(model.rowCount())]
    return [row.data() for row in rows if row.data(PersonRole.ID) is None]


def test_groups_stand_in_order_and_say_why(window: Window, people: People) -> None:
    page = _page(window)
    assert _titles(page) == ["Promised follow-ups", "Overdue store credit", "Not seen lately", "Birthday"]
    fatma = page.list.people().index_of(people.fatma).data(PersonRole.ROW)
    assert fatma.reason.startswith("Not seen for 31 days")
    assert fatma.phone == "0532 418 27 96"
    assert page.greeting.text() == "Good morning Ayşe Hanım"
    assert page.day_line.text() == "Sunday 22 November. 5 people left to call."


def test_the_first_card_is_open_and_the_sidebar_counts(window: Window, people: People) -> None:
    assert window.side.customer_id() == people.belgin
    assert window.ctx.board.morning is not None
    assert window.ctx.board.morning.to_call == 5


def test_a_tick_greys_the_row_and_the_toast_takes_it_back(
    window: Window, people: People, settled: Settled
) -> None:
    page = _page(window)
    page.list.checked.emit(people.fatma)
    assert page.list.people().index_of(people.fatma).data(PersonRole.ROW).done
    settled()
    row = page.list.people().index_of(people.fatma).data(PersonRole.ROW)
    assert row.reason == "Called, today 09:20"
    assert "4 people left to call, 1 person called." in page.day_line.text()
    window.toast.button.click()
    settled()
    assert not page.list.people().index_of(people.fatma).data(PersonRole.ROW).done


def test_done_for_today(window: Window, people: People, settled: Settled) -> None:
    for customer in (people.belgin, people.mehmet, people.fatma, people.halil, people.ozge):
        window.ctx.app.today.mark_called(customer)
    settled()
    assert _page(window).day_line.text().endswith("Done for today. 5 people were called.")


def test_arrows_open_the_next_card(window: Window, keyboard: Keyboard, people: People) -> None:
    keyboard.press(Qt.Key.Key_Down)
    assert window.side.customer_id() == people.mehmet
    keyboard.press(Qt.Key.Key_Up)
    assert window.side.customer_id() == people.belgin


def test_a_finished_list_can_be_opened_further(window: Window, settled: Settled, clock: MovingClock) -> None:
    app = window.ctx.app
    for place in range(12):
        late = app.customers.add(CustomerDraft(f"Late {place}"))
        app.ledger.add_opening(late, 10_000, TODAY.replace(month=9))
    settled()
    page = _page(window)
    assert page.more.text() == "That is enough for today. 7 more people, show"
    page.more.click()
    settled()
    assert not page.more.isVisible()


def test_the_new_day_reads_the_list_again(
    window: Window, settled: Settled, clock: MovingClock, people: People
) -> None:
    window.notices.source.start()
    clock.move(MOMENT.replace(day=23, hour=0, minute=1))
    window.notices.source.look()
    settled()
    assert _page(window).day_line.text().startswith("Monday 23 November.")
    assert window.ctx.board.row(people.ozge) is None


@pytest.mark.parametrize(
    ("hour", "said"),
    [(8, "Good morning"), (12, "Good afternoon"), (17, "Good afternoon"), (18, "Good evening")],
)
def test_greeting_by_the_hour(hour: int, said: str) -> None:
    assert words.greeting(MOMENT.replace(hour=hour), "") == said


def _row(number: int) -> MorningRow:
    return MorningRow(number, f"Person {number}", None, "quiet", "Not seen.", "Not seen")


def test_further_reasons_and_the_question_after_three_mornings() -> None:
    both = words.person_row(replace(_row(1), others=("birthday",)))
    assert both.reason == "Not seen + birthday"
    asked = words.person_row(replace(_row(2), mornings_shown=3))
    assert asked.reason == "Take off the list? Not seen"


def test_empty_morning_has_one_sentence() -> None:
    morning = Morning(TODAY, (), 0, _TILES)
    assert words.day_line(morning) == "Sunday 22 November. Nobody to call today."
    one = Morning(TODAY, (MorningGroup("quiet", (_row(1),)),), 0, _TILES)
    assert words.day_line(one).endswith("1 person left to call.")
