"""Hostile text stays text everywhere, long text is cut with a tooltip, and everything has a name to be said."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.avatar import Avatar
from kobi_crm.gui.widgets.banner import Banner
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.callout import Callout
from kobi_crm.gui.widgets.chip import Chip
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.group_header import GroupHeader
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.notice_card import NoticeCard
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.gui.widgets.quiet_gauge import QuietGauge
from kobi_crm.gui.widgets.rhythm_strip import RhythmStrip
from kobi_crm.gui.widgets.search_popup import SearchPopup
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.sidebar import NavItem, Sidebar
from kobi_crm.gui.widgets.stat_tile import StatTile
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.gui.widgets.timeline import Timeline, TimelineRow
from kobi_crm.gui.widgets.toast import Toast
from kobi_crm.gui.widgets.top_bar import TopBar
from kobi_crm.gui.widgets.value_edits import ValueEdit

HOSTILE = "<img src=file:///x><b>Fatma</b> & co"
TODAY = date(2026, 11, 22)

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def people(theme: Theme, text: str) -> QWidget:
    view = PersonList(theme, text)
    view.set_groups([PersonGroup(text, "cake", "plum", [PersonRow(1, text, text, text)])])
    view.select_first()
    return view


def table(theme: Theme, text: str) -> QWidget:
    model = TableModel([Column[str](text, str)], lambda ids: dict.fromkeys(ids, text))
    view = DataTable(theme, text, model)
    view.set_ids([1])
    return view


def timeline(theme: Theme, text: str) -> QWidget:
    view = Timeline(theme, text)
    view.set_rows([TimelineRow(1, text, "wallet", text, text)])
    return view


def sidebar(theme: Theme, text: str) -> QWidget:
    bar = Sidebar(theme, [NavItem("a", text, "sun")], [NavItem("b", text, "settings")])
    bar.set_shop(text, text)
    bar.set_badge("a", 120, "amber")
    bar.set_backup_line(text, fine=False)
    return bar


def toast(theme: Theme, text: str) -> QWidget:
    host = QWidget()
    Toast(theme, host).show_message(text, text)
    return host


def field(theme: Theme, text: str) -> QWidget:
    return Field(theme, text, ValueEdit(theme, text, str, str), hint=text)


def search(theme: Theme, text: str) -> QWidget:
    bar = TopBar(theme)
    host = QWidget()
    bar.setParent(host)
    SearchPopup(theme, bar.search.edit, host, bar.search).show_hits(text, [PersonRow(1, text, text, text)])
    return host


def strip(theme: Theme, text: str) -> QWidget:
    picture = RhythmStrip(theme)
    picture.set_visits(TODAY, [TODAY - timedelta(days=n) for n in range(9, 183)], [TODAY], text, text)
    return picture


def callout(theme: Theme, text: str) -> QWidget:
    box = Callout(theme, text, text)
    box.add_button(Button(theme, text))
    return box


def banner(theme: Theme, text: str) -> QWidget:
    line = Banner(theme, text)
    line.add_button("go", text)
    return line


def empty(theme: Theme, text: str) -> QWidget:
    state = EmptyState(theme, "users", text)
    state.add_action(text, lambda: None, filled=True)
    return state


Make = Callable[[Theme, str], QWidget]
MAKERS: dict[str, Make] = {
    "avatar": Avatar,
    "banner": banner,
    "button": lambda theme, text: Button(theme, text, icon="check", key="F2"),
    "callout": callout,
    "chip": lambda theme, text: Chip(theme, text, "green", "heart"),
    "elided": ElidedLabel,
    "empty": empty,
    "gauge": lambda theme, _text: QuietGauge(theme),
    "header": lambda theme, text: GroupHeader(theme, text, "cake", "plum", 3),
    "icon button": lambda theme, text: IconButton(theme, "x", text),
    "label": Label,
    "notice": lambda theme, text: NoticeCard(theme, text, text),
    "people": people,
    "progress": ProgressLine,
    "search": search,
    "segmented": lambda theme, text: SegmentedChoice(theme, text, [("a", text)]),
    "field": field,
    "sidebar": sidebar,
    "strip": strip,
    "table": table,
    "tile": lambda theme, text: StatTile(theme, text, text, text, late=True),
    "timeline": timeline,
    "toast": toast,
}


@pytest.fixture(params=list(MAKERS))
def shown(request: pytest.FixtureRequest, qtbot: QtBot, theme: Theme) -> QWidget:
    widget = MAKERS[request.param](theme, HOSTILE)
    qtbot.addWidget(widget)
    widget.resize(420, 300)
    widget.show()
    assert not widget.grab().isNull()
    return widget


def everything(widget: QWidget) -> list[QWidget]:
    return [widget, *widget.findChildren(QWidget)]


def test_labels_never_read_markup(shown: QWidget) -> None:
    for part in everything(shown):
        if isinstance(part, QLabel):
            assert part.textFormat() == Qt.TextFormat.PlainText
        assert "<img" not in part.toolTip()


def test_everything_that_takes_the_focus_has_a_name(shown: QWidget) -> None:
    for part in everything(shown):
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.isVisible():
            said = QAccessible.queryAccessibleInterface(part)
            assert said.text(QAccessible.Text.Name), part


def test_everything_can_be_drawn_in_the_dark_and_large(shown: QWidget, theme: Theme) -> None:
    theme.set_mode("dark")
    theme.set_factor(1.5)
    assert not shown.grab().isNull()


@pytest.mark.parametrize(
    "kind", ["avatar", "chip", "gauge", "header", "strip", "tile", "callout", "banner", "empty"]
)
def test_pictures_and_boxes_have_a_name_too(kind: str, qtbot: QtBot, theme: Theme) -> None:
    widget = MAKERS[kind](theme, "Fatma Demir")
    qtbot.addWidget(widget)
    assert widget.accessibleName()


def test_a_long_line_is_cut_and_told_by_its_tooltip(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme, "31 gündür gelmedi, genelde 12 günde bir gelir")
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()
    assert label.text().endswith("…")
    assert "genelde 12 günde bir gelir" in label.toolTip()
    assert label.accessibleName() == "31 gündür gelmedi, genelde 12 günde bir gelir"
    label.resize(600, 20)
    assert label.text() == label.full_text()
    assert label.toolTip() == ""


def test_line_breaks_become_spaces(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme, "Az tuzlu\npeynir\x00sever")
    qtbot.addWidget(label)
    assert label.full_text() == "Az tuzlu peynir sever"


def test_the_strip_says_in_words_what_it_draws(qtbot: QtBot, theme: Theme) -> None:
    picture = strip(theme, "31 gündür gelmedi")
    qtbot.addWidget(picture)
    assert picture.accessibleDescription() == "31 gündür gelmedi"


def test_the_gauge_says_its_zone_and_no_number(qtbot: QtBot, theme: Theme) -> None:
    gauge = QuietGauge(theme)
    qtbot.addWidget(gauge)
    gauge.set_state(1, 0.75)
    assert gauge.accessibleName() == "Later than usual"
