"""Draws the widgets in each look to PNG files: ``python tests/gui/gallery.py FOLDER [WORDS.json]``."""

import json
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.errors import UserError
from kobi_crm.gui.theme import Theme, Width
from kobi_crm.gui.widgets.avatar import Avatar
from kobi_crm.gui.widgets.banner import Banner
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.callout import Callout
from kobi_crm.gui.widgets.chip import Chip
from kobi_crm.gui.widgets.data_table import DataTable
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.group_header import GroupHeader
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.notice_card import NoticeStack
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.gui.widgets.quiet_gauge import QuietGauge
from kobi_crm.gui.widgets.rhythm_strip import RhythmStrip
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.gui.widgets.search_popup import SearchPopup
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.sidebar import NavItem, Sidebar
from kobi_crm.gui.widgets.stat_tile import StatTile
from kobi_crm.gui.widgets.table_model import Column, TableModel
from kobi_crm.gui.widgets.timeline import Timeline, TimelineRow
from kobi_crm.gui.widgets.toast import Toast
from kobi_crm.gui.widgets.top_bar import TopBar
from kobi_crm.gui.widgets.value_edits import DateEdit, MoneyEdit, PhoneEdit

TODAY = date(2026, 11, 22)
NAV = [
    NavItem("today", "Bugün", "sun"),
    NavItem("customers", "Müşteriler", "users"),
    NavItem("sales", "Satışlar", "receipt-turkish-lira"),
    NavItem("credit", "Veresiye", "notebook-pen"),
    NavItem("reminders", "Hatırlatmalar", "bell"),
    NavItem("campaigns", "Kampanyalar", "megaphone"),
    NavItem("reports", "Raporlar", "chart-column"),
]
BOTTOM = [NavItem("help", "Yardım", "circle-question-mark"), NavItem("settings", "Ayarlar", "settings")]
QUIET = [
    PersonRow(1, "Fatma Demir", "31 gündür gelmedi, genelde 12 günde bir gelir", "0532 418 27 96", "amber"),
    PersonRow(
        2, "Halil İbrahim Çetin", "45 gündür gelmedi, genelde 20 günde bir gelir", "0544 220 13 08", "amber"
    ),
    PersonRow(3, "Sevgi Şahin", "Arandı, bugün 09:20", "0505 771 64 52", "amber", done=True),
]
OWING = [
    PersonRow(4, "Mehmet Kılıç", "₺2.150 borcu var, 9 gün gecikti", "0533 906 41 17", "red"),
    PersonRow(5, "Nuriye Işık", "₺480 borcu var, 3 gün gecikti", "0542 318 90 25", "red"),
]
BIRTHDAY = [PersonRow(6, "Özge Aydın", "Bugün doğum günü", "0507 664 09 31", "plum")]


def window(theme: Theme, width: int) -> tuple[QWidget, QWidget]:
    """The frame of the program and the room for a page."""
    narrow = theme.width_class(width) is not Width.WIDE
    frame = QWidget()
    frame.setProperty("look", "page")
    row = QHBoxLayout(frame)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    bar = Sidebar(theme, NAV, BOTTOM)
    bar.set_shop("Yılmaz Şarküteri")
    bar.set_current("today")
    bar.set_badge("today", 5)
    bar.set_badge("credit", 2, "amber")
    bar.set_backup_line("Yedek alındı, 09:02")
    bar.set_narrow(narrow)
    row.addWidget(bar)
    right = QVBoxLayout()
    right.setSpacing(0)
    row.addLayout(right, 1)
    right.addWidget(TopBar(theme))
    page = QWidget()
    right.addWidget(page, 1)
    return frame, page


def today_page(theme: Theme, width: int) -> QWidget:
    frame, page = window(theme, width)
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    scroll = VerticalScroll(theme)
    scroll.column.addWidget(Label(theme, "Günaydın Ayşe Hanım", "title"))
    scroll.column.addWidget(
        Label(theme, "22 Kasım Pazar. Aranacak 5 kişi kaldı, 1 kişi arandı.", "secondary")
    )
    tiles = QHBoxLayout()
    tiles.setSpacing(theme.px(12))
    compact = theme.width_class(width) is not Width.WIDE
    for caption, value, note, late in (
        ("Bugünkü satış", "₺3.480", "14 satış", False),
        ("Veresiye alacağı", "₺18.250", "2 kişi gecikti", True),
        ("Bu hafta gelen", "61 kişi", "geçen hafta 54", False),
    ):
        tile = StatTile(theme, caption, value, note, late=late)
        tile.set_compact(compact)
        tiles.addWidget(tile)
    scroll.column.addLayout(tiles)
    people = PersonList(theme, "Aranacaklar", fit_content=True)
    people.set_groups(
        [
            PersonGroup("Uğramayanlar", "hourglass", "amber", QUIET),
            PersonGroup("Günü geçen veresiye", "notebook-pen", "red", OWING),
            PersonGroup("Doğum günü", "cake", "plum", BIRTHDAY),
        ]
    )
    people.select_first()
    scroll.column.addWidget(people)
    scroll.column.addStretch(1)
    row.addWidget(scroll, 56)
    row.addWidget(card(theme, compact), 44)
    toast = Toast(theme, scroll)
    toast.show_message("Sevgi Şahin arandı olarak işaretlendi", "Geri al")
    return frame


def card(theme: Theme, compact: bool) -> QWidget:
    panel = QWidget()
    panel.setProperty("look", "panel_right")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(panel)
    column.setContentsMargins(1, 0, 0, 0)
    column.setSpacing(0)
    scroll = VerticalScroll(theme)
    column.addWidget(scroll, 1)
    scroll.column.addSpacing(theme.px(3))
    head = QHBoxLayout()
    head.setSpacing(theme.px(15))
    head.addWidget(Avatar(theme, "Fatma Demir", "amber", 52))
    names = QVBoxLayout()
    names.setSpacing(theme.px(2))
    first = QHBoxLayout()
    first.addWidget(ElidedLabel(theme, "Fatma Demir", "subtitle"))
    first.addWidget(Chip(theme, "Sadık müşteri", "green", "heart"))
    first.addStretch(1)
    names.addLayout(first)
    names.addWidget(Label(theme, "0532 418 27 96", "phone"))
    head.addLayout(names, 1)
    head.addWidget(IconButton(theme, "ellipsis", "Diğer"), 0, Qt.AlignmentFlag.AlignTop)
    scroll.column.addLayout(head)
    acts = QHBoxLayout()
    acts.setSpacing(theme.px(8))
    for icon, word in (
        ("plus", "Satış gir"),
        ("hand-coins", "Tahsilat"),
        ("sticky-note", "Not"),
        ("bell-plus", "Hatırlat"),
    ):
        button = Button(theme, word, icon=icon)
        button.set_icon_visible(not compact)
        acts.addWidget(button, 1)
    scroll.column.addLayout(acts)
    callout = Callout(
        theme, "31 gündür uğramadı", "Genelde 12 günde bir gelirdi. Arayıp hâlini hatırını sorabilirsiniz."
    )
    callout.add_button(Button(theme, "Arandı", kind="filled", icon="check"))
    callout.add_button(Button(theme, "Ertele", icon="clock"))
    callout.add_button(Button(theme, "Artık gelmiyor", kind="ghost"))
    scroll.column.addWidget(callout)
    tiles = QHBoxLayout()
    for caption, value, note in (
        ("Veresiye borcu", "₺1.240", "günü 2 Aralık, 10 gün var"),
        ("Ortalama alışverişi", "₺385", "toplam 63 alışveriş"),
    ):
        tile = StatTile(theme, caption, value, note)
        tile.set_compact(compact)
        tiles.addWidget(tile)
    scroll.column.addLayout(tiles)
    line = QHBoxLayout()
    line.addWidget(Label(theme, "Gelişleri", "secondary_strong"))
    line.addStretch(1)
    line.addWidget(Label(theme, "son 6 ayda 14 kez geldi", "caption"))
    scroll.column.addLayout(line)
    strip = RhythmStrip(theme)
    visits = [TODAY - timedelta(days=31 + 11 * n + n % 3) for n in range(14)]
    strip.set_visits(TODAY, visits, [TODAY - timedelta(days=19), TODAY - timedelta(days=7)], "31 gün", "x")
    scroll.column.addWidget(strip)
    gauge = QuietGauge(theme)
    gauge.set_state(1, 0.75)
    scroll.column.addWidget(gauge)
    scroll.column.addWidget(Label(theme, "Geçmiş", "secondary_strong"))
    history = Timeline(theme, "Geçmiş")
    history.set_rows(
        [
            TimelineRow(1, "22 Eki", "receipt-turkish-lira", "Satış, veresiye", "₺420"),
            TimelineRow(2, "11 Eki", "hand-coins", "Tahsilat, nakit", "₺500", "green"),
        ]
    )
    scroll.column.addWidget(history)
    scroll.column.addStretch(1)
    footer = QFrame()
    footer.setProperty("look", "footer")
    chips = QHBoxLayout(footer)
    chips.setContentsMargins(theme.px(21), theme.px(8), theme.px(21), theme.px(8))
    chips.addWidget(Label(theme, "İzinler", "caption"))
    chips.addWidget(Chip(theme, "Arama", "green", "check"))
    chips.addWidget(Chip(theme, "SMS", "green", "check"))
    chips.addWidget(Chip(theme, "WhatsApp", "slate", "x"))
    chips.addStretch(1)
    column.addWidget(footer)
    return panel


def pieces(theme: Theme, _width: int) -> QWidget:
    frame = QWidget()
    frame.setProperty("look", "page")
    outer = QVBoxLayout(frame)
    outer.setContentsMargins(0, 0, 0, 0)
    banner = Banner(theme, "Örnek dükkândasınız. Buradaki bilgiler gerçek değil.", icon="eye")
    banner.add_button("own", "Kendi dükkânıma geç")
    outer.addWidget(banner)
    row = QHBoxLayout()
    row.setContentsMargins(20, 10, 20, 10)
    row.setSpacing(20)
    outer.addLayout(row)
    left, right = QVBoxLayout(), QVBoxLayout()
    row.addLayout(left, 1)
    row.addLayout(right, 1)
    _fill_left(theme, left)
    _fill_right(theme, right)
    stack = NoticeStack(theme, frame)
    frame.setProperty(
        "on_show",
        lambda: (
            stack.add("morning", "Günaydın", "Bugün aranacak 5 kişi var.", icon="sun"),
            stack.add("r1", "Hatırlatma", "Fatma Demir aranacak, saat 10.00."),
        ),
    )
    return frame


def _fill_left(theme: Theme, left: QVBoxLayout) -> None:
    lists = ["Hepsi", "Sadık müşteriler", "Uğramayanlar", "Yeniler", "Veresiyesi olanlar", "Bu ay doğum günü"]
    left.addWidget(SegmentedChoice(theme, "Listeler", [(w, w) for w in lists], flow=True, small=True))
    money = MoneyEdit(theme, "Tutar", _refuse, str)
    field = Field(theme, "Tutar", money)
    money.setText("12x")
    money.check()
    left.addWidget(field)
    day = DateEdit(theme, "Gün", lambda text: text, lambda _value: "2 Nisan 1985 Salı")
    left.addWidget(Field(theme, "Doğum günü", day, echo="below"))
    day.setText("2.4.1985")
    phone = PhoneEdit(theme, "Telefon", lambda text: text, lambda _value: "0532 418 27 96")
    left.addWidget(Field(theme, "Telefon", phone, hint="Başında 0 olmadan da yazabilirsiniz."))
    progress = ProgressLine(theme, "Excel listesi okunuyor")
    progress.set_progress(1200, 5000)
    left.addWidget(progress)
    for visits, gap in ((range(183), ""), (range(9, 183), "9 gün"), (range(3, 183, 7), "")):
        strip = RhythmStrip(theme)
        days = [TODAY - timedelta(days=n) for n in visits if n % 29 not in (3, 4, 5, 6) or gap == ""]
        expected = [TODAY - timedelta(days=n) for n in range(1, 9)] if gap else []
        strip.set_visits(TODAY, days, expected, gap)
        left.addWidget(strip)
    for zone in (0, 2):
        gauge = QuietGauge(theme)
        gauge.set_state(zone, 0.9)
        left.addWidget(gauge)
    left.addStretch(1)


def _fill_right(theme: Theme, right: QVBoxLayout) -> None:
    columns: list[Column[PersonRow]] = [
        Column("Ad", lambda row: row.name, strong=True, key="name"),
        Column("Telefon", lambda row: row.phone, width=150),
        Column("Veresiye", lambda row: row.id * 12345, lambda v: f"₺{v / 100:.2f}", "right", "debt", 120),
    ]
    rows = {row.id: row for row in [*QUIET, *OWING, *BIRTHDAY]}
    table = DataTable(theme, "Müşteriler", TableModel(columns, lambda ids: {i: rows[i] for i in ids}))
    table.set_ids(list(rows))
    table.set_sort("debt", True)
    table.select(2)
    right.addWidget(table, 1)
    kinds = FlowLayout(gap=8)
    for kind in ("filled", "outline", "ghost", "danger"):
        button = Button(theme, kind, kind=kind, icon="check", key="F2")
        button.setEnabled(kind != "danger")
        kinds.addWidget(button)
    holder = QWidget()
    holder.setLayout(kinds)
    right.addWidget(holder)
    right.addWidget(GroupHeader(theme, "Söz verilenler", "bell", "accent", 2))
    empty = EmptyState(theme, "sun", "Bugün aranacak kimse yok.")
    empty.add_action("Müşterilere bak", lambda: None)
    right.addWidget(empty)
    right.addSpacing(theme.px(220))


def search(theme: Theme, width: int) -> QWidget:
    frame = today_page(theme, width)
    bar = frame.findChild(TopBar)
    assert bar is not None
    popup = SearchPopup(theme, bar.search.edit, frame, bar.search)

    def fill() -> None:
        bar.search.set_text("fat")
        popup.show_hits("fat", [*QUIET, *OWING])

    frame.setProperty("on_show", fill)
    return frame


def _refuse(_text: str) -> int:
    raise UserError("Tutarı anlayamadık. 12,50 ya da 1250 gibi yazın.")


class _Words(QTranslator):
    def __init__(self, file: Path) -> None:
        super().__init__()
        self._words: dict[str, dict[str, str]] = json.loads(file.read_text(encoding="utf-8"))

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return self._words.get(context, {}).get(text)

    def isEmpty(self) -> bool:
        return False


PAGES: dict[str, Callable[[Theme, int], QWidget]] = {
    "today": today_page,
    "pieces": pieces,
    "search": search,
}


def main(folder: Path, words: Path | None) -> None:
    app = QApplication(sys.argv[:1])
    QLocale.setDefault(QLocale(QLocale.Language.Turkish))
    if words is not None:
        translator = _Words(words)
        app.installTranslator(translator)
    theme = Theme(app, "light")
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for factor in (1.0, 1.3, 1.5):
            theme.set_factor(factor)
            for name, make in PAGES.items():
                page = make(theme, 1366)
                page.resize(1366, 768 if factor == 1 else 700)
                page.show()
                app.processEvents()
                then = page.property("on_show")
                if then:
                    then()
                app.processEvents()
                page.grab().save(str(folder / f"{name}_{mode}_{round(factor * 100)}.png"))
                page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
