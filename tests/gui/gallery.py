"""Draws every widget in each look to PNG files for the eye: ``python tests/gui/gallery.py FOLDER``."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonGroup, PersonRow
from kobi_crm.gui.widgets.sidebar import NavItem, Sidebar
from kobi_crm.gui.widgets.top_bar import TopBar

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
    PersonRow(5, "nuriye ışık", "₺480 borcu var, 3 gün gecikti", "0542 318 90 25", "red"),
]


def today_page(theme: Theme, narrow: bool) -> QWidget:
    window = QWidget()
    window.setProperty("look", "page")
    row = QHBoxLayout(window)
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
    column = QVBoxLayout()
    column.setContentsMargins(theme.px(24), 0, theme.px(24), 0)
    right.addLayout(column, 1)
    column.addWidget(Label(theme, "Günaydın Ayşe Hanım", "title"))
    column.addWidget(Label(theme, "22 Kasım Pazar. Aranacak 5 kişi kaldı, 1 kişi arandı.", "secondary"))
    people = PersonList(theme, "Aranacaklar")
    people.set_groups(
        [
            PersonGroup("Uğramayanlar", "hourglass", "amber", QUIET),
            PersonGroup("Günü geçen veresiye", "notebook-pen", "red", OWING),
        ]
    )
    people.select_first()
    column.addWidget(people, 1)
    buttons = QHBoxLayout()
    for kind in ("filled", "outline", "ghost", "danger"):
        buttons.addWidget(Button(theme, "Arandı", kind=kind, icon="check"))
    column.addLayout(buttons)
    return window


def main(folder: Path) -> None:
    app = QApplication(sys.argv[:1])
    theme = Theme(app, "light")
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        theme.set_mode(mode)
        for factor in (1.0, 1.3, 1.5):
            theme.set_factor(factor)
            page = today_page(theme, factor > 1)
            page.resize(1366, 768 if factor == 1 else 700)
            page.show()
            app.processEvents()
            page.grab().save(str(folder / f"today_{mode}_{round(factor * 100)}.png"))
            page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
