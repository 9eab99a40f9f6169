"""The list of people: keyboard, round check and what a screen reader is told."""

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.theme.paint import advance as paint_advance
from kobi_crm.gui.theme.paint import break_lines
from kobi_crm.gui.widgets.avatar import initials
from kobi_crm.gui.widgets.person_delegate import PersonRowDelegate
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonModel, PersonRole, PersonRow
from kobi_crm.gui.widgets.person_plan import RowPlan, place_row, plan_row
from kobi_crm.gui.widgets.scroll import VerticalScroll

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

QUIET = [PersonRow(1, "Fatma Demir", "31 gündür gelmedi", "0532 418 27 96"), PersonRow(2, "Halil Çetin")]
OWING = [PersonRow(3, "Mehmet Kılıç", "₺2.150 borcu var", "0533 906 41 17", "red")]
GROUPS = [
    PersonGroup("Uğramayanlar", "hourglass", "amber", QUIET),
    PersonGroup("Veresiye", "wallet", "red", OWING),
]


@pytest.fixture
def people(qtbot: QtBot, theme: Theme) -> PersonList:
    view = PersonList(theme, "Aranacaklar", fit_content=True)
    qtbot.addWidget(view)
    view.set_groups(GROUPS)
    view.resize(500, view.sizeHint().height())
    return view


def test_the_model_obeys_qts_rules() -> None:
    model = PersonModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_groups(GROUPS)
    assert tester.model() is model
    assert model.rowCount() == 5


def test_empty_groups_are_left_out() -> None:
    model = PersonModel()
    model.set_groups([PersonGroup("Doğum günü", "cake", "plum", []), GROUPS[1]])
    assert [model.index(row).data() for row in range(model.rowCount())] == ["Veresiye", "Mehmet Kılıç"]


def test_arrows_step_over_headers(people: PersonList) -> None:
    people.select_first()
    seen = [people.current_id()]
    for _ in range(3):
        QTest.keyClick(people, Qt.Key.Key_Down)
        seen.append(people.current_id())
    assert seen == [1, 2, 3, 3]
    QTest.keyClick(people, Qt.Key.Key_Up)
    assert people.current_id() == 2


def test_space_is_called_and_enter_opens(qtbot: QtBot, people: PersonList) -> None:
    people.select(2)
    with qtbot.waitSignal(people.checked) as called:
        QTest.keyClick(people, Qt.Key.Key_Space)
    with qtbot.waitSignal(people.opened) as opened:
        QTest.keyClick(people, Qt.Key.Key_Return)
    assert called.args == opened.args == [2]


def test_a_click_on_the_round_check_is_called(qtbot: QtBot, people: PersonList) -> None:
    people.show()
    row = people.visualRect(people.people().index_of(3))
    with qtbot.waitSignal(people.checked) as called:
        QTest.mouseClick(
            people.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.left() + 26, row.center().y())
        )
    assert called.args == [3]
    with qtbot.assertNotEmitted(people.checked):
        QTest.mouseClick(people.viewport(), Qt.MouseButton.LeftButton, pos=row.center())


def test_the_check_is_36_by_40_and_the_row_60(theme: Theme) -> None:
    delegate = PersonRowDelegate(theme)
    area = delegate.check_rect(QRectF(0, 0, 500, 60))
    assert (area.width(), area.height()) == (36, 40)
    model = PersonModel()
    model.set_rows(OWING)
    assert delegate.sizeHint(QStyleOptionViewItem(), model.index(0)).height() == 60


def test_the_selected_person_stays_selected_after_a_refresh(qtbot: QtBot, people: PersonList) -> None:
    people.select(3)
    with qtbot.assertNotEmitted(people.person_selected):
        people.set_groups(GROUPS[1:])
    assert people.current_id() == 3


def test_a_row_can_change_in_place(people: PersonList) -> None:
    people.people().update_row(PersonRow(1, "Fatma Demir", "Arandı, bugün 09:20", done=True))
    index = people.people().index_of(1)
    assert index.data(PersonRole.ROW).done
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Fatma Demir, Arandı, bugün 09:20"


def test_the_list_grows_with_its_rows_and_the_text(theme: Theme, people: PersonList) -> None:
    normal = people.sizeHint().height()
    assert normal == 3 * 60 + 38 + 44 + 2
    theme.set_factor(1.5)
    assert people.sizeHint().height() > normal * 1.45


LONG = "₺1.055,50 borcu var, 24 gün gecikti + uğramıyor"


@pytest.mark.parametrize(
    ("row", "room", "plan"),
    [
        (PersonRow(1, "Fatma Demir", "Yeni", "0532 418 27 96"), 400, RowPlan()),
        (PersonRow(1, "Fatma Demir", LONG, "0532 418 27 96"), 400, RowPlan(phone="name")),
        (PersonRow(1, "Fatma Demir", LONG, "0532 418 27 96"), 300, RowPlan(1, 2, "name")),
        (PersonRow(1, "Halil İbrahim Çetin", LONG, "0532 418 27 96"), 250, RowPlan(1, 2, "below")),
        (PersonRow(1, "Fatma Demir", LONG), 250, RowPlan(1, 2)),
        (PersonRow(1, "Fatma Demir"), 250, RowPlan(1, 0)),
    ],
)
def test_the_reason_is_read_whole_and_the_phone_finds_its_place(
    theme: Theme, row: PersonRow, room: int, plan: RowPlan
) -> None:
    assert plan_row(theme, row, room) == plan


def test_what_to_do_is_read_whole_where_the_name_matters(theme: Theme) -> None:
    row = PersonRow(1, LONG, "bugün · Belgin Kara", "0532 418 27 96")
    assert plan_row(theme, row, 300, name_matters=True) == RowPlan(2, 1, "reason")
    boxes = place_row(theme, row, RowPlan(2, 1, "reason"), QRectF(0, 0, 300, 80))
    assert boxes.reason.right() < boxes.phone.left()
    assert boxes.name.bottom() <= boxes.reason.top()


def test_a_row_grows_for_its_second_line_and_shrinks_when_called(theme: Theme, people: PersonList) -> None:
    people.people().set_rows([PersonRow(1, "Fatma Demir", LONG, "0532 418 27 96")])
    people.resize(380, 200)
    people.show()
    assert people.sizeHint().height() == 60 + 20 + 2
    people.people().update_row(PersonRow(1, "Fatma Demir", "Arandı", "0532 418 27 96", done=True))
    assert people.sizeHint().height() == 60 + 2


def test_wrapped_text_loses_no_letter(theme: Theme) -> None:
    lines = break_lines(LONG, theme.font("secondary"), 180, 2)
    assert len(lines) == 2
    assert " ".join(lines) == LONG
    assert paint_advance(theme.font("secondary"), lines[0]) <= 180


def test_the_page_scrolls_to_the_selected_person(qtbot: QtBot, theme: Theme) -> None:
    page = VerticalScroll(theme)
    qtbot.addWidget(page)
    view = PersonList(theme, "Herkes", fit_content=True)
    view.set_rows([PersonRow(n, f"Kişi {n}") for n in range(40)])
    page.column.addWidget(view)
    page.resize(500, 300)
    page.show()
    view.select(39)
    assert page.verticalScrollBar().value() > 0
    assert page.fits()


def test_letters_are_left_to_the_windows_search(people: PersonList) -> None:
    people.select_first()
    QTest.keyClicks(people, "meh")
    assert people.current_id() == 1


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Fatma Demir", "FD"),
        ("ilker ışık", "İI"),
        ("Halil İbrahim Çetin", "HÇ"),
        ("Ayşe", "A"),
        ("", "?"),
        ("- (", "?"),
    ],
)
def test_initials_are_turkish_capitals(name: str, letters: str) -> None:
    assert initials(name) == letters
