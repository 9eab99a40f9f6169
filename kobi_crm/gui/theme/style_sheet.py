"""The one style sheet of the application, written from the tokens; rules ask for a ``look`` property."""

from collections.abc import Callable

from kobi_crm.gui.theme.tokens import Tokens

Px = Callable[[float], int]


def style_sheet(colors: dict[str, str], tokens: Tokens, px: Px) -> str:
    """The sheet for these colours (token to CSS colour) and sizes scaled by ``px``."""
    parts = (
        _labels(colors, tokens.type_px, px),
        _surfaces(colors, tokens.control, px),
        _fields(colors, tokens.control, px),
        _form_controls(colors, tokens.control, px),
        _tables(colors, tokens.type_px, px),
        _scroll_bars(colors, px),
        _menus(colors, px),
    )
    return "\n".join(parts)


def _labels(c: dict[str, str], size: dict[str, int], px: Px) -> str:
    looks = {
        "title": ("title", 600, "text"),
        "subtitle": ("subtitle", 600, "text"),
        "strong": ("body", 600, "text"),
        "body": ("body", 400, "text"),
        "muted": ("body", 400, "text2"),
        "secondary": ("secondary", 400, "text2"),
        "secondary_strong": ("secondary", 600, "text2"),
        "secondary_dark": ("secondary", 400, "text"),
        "toast": ("body", 400, "toast_text"),
        "caption": ("caption", 400, "text2"),
        "caption_late": ("caption", 400, "amber"),
        "number": ("number", 600, "text"),
        "phone": ("phone", 400, "text"),
        "error": ("secondary", 500, "red"),
        "echo": ("secondary", 400, "text2"),
        "link": ("body", 600, "accent"),
    }
    rules = [
        f'QLabel[look="{look}"] {{ font-size: {px(size[kind])}px; font-weight: {weight};'
        f" color: {c[color]}; }}"
        for look, (kind, weight, color) in looks.items()
    ]
    rules.append(
        f'QLabel[look="keycap"] {{ font-size: {px(size["caption"])}px; color: {c["text2"]};'
        f" background: {c['raised']}; border: 1px solid {c['border']}; border-radius: {px(4)}px;"
        f" padding: {px(2)}px {px(6)}px; }}"
    )
    return "\n".join(rules)


def _surfaces(c: dict[str, str], size: dict[str, int], px: Px) -> str:
    return f"""
QWidget[look="page"] {{ background: {c["window"]}; }}
QWidget[look="panel"] {{ background: {c["surface"]}; }}
QWidget[look="panel_right"] {{ background: {c["surface"]}; border-left: 1px solid {c["border"]}; }}
QFrame[look="card"] {{ background: {c["surface"]}; border: 1px solid {c["border"]};
  border-radius: {px(size["radius_card"])}px; }}
QFrame[look="line"] {{ background: {c["border"]}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[look="footer"] {{ background: {c["surface"]}; border: none; border-top: 1px solid {c["border"]}; }}
QScrollArea[look="scroll"] {{ background: transparent; border: none; }}
QScrollArea[look="scroll"] > QWidget {{ background: transparent; }}
QScrollArea[look="scroll"] > QWidget > QWidget[look="content"] {{ background: transparent; }}
QSplitter::handle {{ background: {c["border"]}; }}
QToolTip {{ background: {c["toast"]}; color: {c["toast_text"]}; border: none; padding: {px(6)}px; }}
"""


def _fields(c: dict[str, str], size: dict[str, int], px: Px) -> str:
    radius = px(size["radius"])
    inner = px(size["h"]) - 2
    box = (
        f"background: {c['surface']}; color: {c['text']}; border: 1px solid {c['border_strong']};"
        f" border-radius: {radius}px; selection-background-color: {c['accent_fill']};"
        f" selection-color: {c['on_accent']};"
    )
    return f"""
QLineEdit[look="field"], QLineEdit[look="amount"] {{ {box} padding: 0 {px(13)}px; min-height: {inner}px; }}
QLineEdit[look="amount"] {{ font-size: {px(26)}px; font-weight: 600; min-height: {px(56)}px; }}
QPlainTextEdit[look="field"] {{ {box} padding: {px(8)}px {px(9)}px; }}
QComboBox[look="field"] {{ {box} padding: 0 {px(13)}px; min-height: {inner}px; }}
QLineEdit[look="field"]:focus, QLineEdit[look="amount"]:focus, QPlainTextEdit[look="field"]:focus,
QComboBox[look="field"]:focus {{ border: 2px solid {c["focus"]}; padding-left: {px(13) - 1}px;
  padding-right: {px(13) - 1}px; min-height: {inner - 2}px; }}
QLineEdit[look="amount"]:focus {{ min-height: {px(56) - 2}px; }}
QPlainTextEdit[look="field"]:focus {{ padding: {px(8) - 1}px {px(9) - 1}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"] {{ border-color: {c["red"]}; }}
QLineEdit[look="field"]:disabled, QLineEdit[look="amount"]:disabled {{ color: {c["text3"]};
  background: {c["raised"]}; border-color: {c["border"]}; }}
QLineEdit[look="search"] {{ background: transparent; border: none; color: {c["text"]};
  selection-background-color: {c["accent_fill"]}; selection-color: {c["on_accent"]}; }}
"""


def _form_controls(c: dict[str, str], size: dict[str, int], px: Px) -> str:
    mark = px(20)
    return f"""
QPushButton[look="outline"] {{ background: {c["surface"]}; color: {c["text"]}; font-weight: 600;
  border: 1px solid {c["border_strong"]}; border-radius: {px(size["radius"])}px;
  padding: 0 {px(16)}px; min-height: {px(size["h"]) - 2}px; }}
QPushButton[look="outline"]:hover {{ background: {c["hover"]}; }}
QPushButton[look="outline"]:focus {{ border: 2px solid {c["focus"]}; padding: 0 {px(16) - 1}px;
  min-height: {px(size["h"]) - 4}px; }}
QCheckBox[look="check"], QRadioButton[look="check"] {{ color: {c["text"]}; spacing: {px(10)}px;
  min-height: {px(36)}px; }}
QCheckBox[look="check"]:focus, QRadioButton[look="check"]:focus {{ color: {c["accent"]}; }}
QCheckBox[look="check"]::indicator, QRadioButton[look="check"]::indicator {{ width: {mark}px;
  height: {mark}px; }}
QComboBox[look="field"]::drop-down {{ border: none; width: {px(28)}px; }}
QComboBox[look="field"] QAbstractItemView {{ background: {c["surface"]}; color: {c["text"]};
  border: 1px solid {c["border"]}; selection-background-color: {c["selected"]};
  selection-color: {c["text"]}; }}
QProgressBar[look="bar"] {{ background: {c["border"]}; border: none; border-radius: {px(4)}px;
  min-height: {px(8)}px; max-height: {px(8)}px; }}
QProgressBar[look="bar"]::chunk {{ background: {c["accent_fill"]}; border-radius: {px(4)}px; }}
"""


def _tables(c: dict[str, str], size: dict[str, int], px: Px) -> str:
    return f"""
QTableView[look="table"] {{ background: {c["surface"]}; color: {c["text"]}; gridline-color: transparent;
  border: 1px solid {c["border"]}; border-radius: {px(10)}px; outline: none;
  selection-background-color: {c["selected"]}; selection-color: {c["text"]}; }}
QTableView[look="table"]:focus {{ border: 1px solid {c["focus"]}; }}
QTableView[look="table"]::item {{ padding: 0 {px(12)}px; border: none;
  border-bottom: 1px solid {c["border"]}; }}
QTableView[look="table"]::item:hover {{ background: {c["hover"]}; }}
QTableView[look="table"]::item:selected {{ background: {c["selected"]}; color: {c["text"]}; }}
QTableView[look="table"] QHeaderView {{ background: transparent; border: none; }}
QTableView[look="table"] QHeaderView::section {{ background: {c["raised"]}; color: {c["text2"]}; border: none;
  border-bottom: 1px solid {c["border"]}; padding: 0 {px(12)}px; font-size: {px(size["secondary"])}px;
  font-weight: 600; min-height: {px(38)}px; }}
QTableView[look="table"] QTableCornerButton::section {{ background: {c["raised"]}; border: none;
  border-bottom: 1px solid {c["border"]}; border-top-left-radius: {px(9)}px; }}
QTableView[look="table"] QHeaderView::section:first {{ border-top-left-radius: {px(9)}px; }}
QTableView[look="table"] QHeaderView::section:last {{ border-top-right-radius: {px(9)}px; }}
QListView[look="rows"] {{ background: transparent; border: none; outline: none; }}
"""


def _scroll_bars(c: dict[str, str], px: Px) -> str:
    bar = px(10)
    return f"""
QScrollBar:vertical {{ background: transparent; width: {bar}px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: {bar}px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {c["scroll"]}; border-radius: {px(3)}px; margin: {px(2)}px; }}
QScrollBar::handle:vertical {{ min-height: {px(32)}px; }}
QScrollBar::handle:horizontal {{ min-width: {px(32)}px; }}
QScrollBar::handle:hover {{ background: {c["border_strong"]}; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _menus(c: dict[str, str], px: Px) -> str:
    return f"""
QMenu {{ background: {c["surface"]}; color: {c["text"]}; border: 1px solid {c["border"]};
  padding: {px(6)}px; }}
QMenu::item {{ padding: {px(9)}px {px(20)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {c["selected"]}; color: {c["text"]}; }}
QMenu::item:disabled {{ color: {c["text3"]}; }}
QMenu::separator {{ height: 1px; background: {c["border"]}; margin: {px(6)}px {px(8)}px; }}
"""
