"""The design tokens as read from ``resources/tokens.json``."""

import json
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QColor

from kobi_crm import paths


@dataclass(frozen=True)
class Tokens:
    """Colours by name for both looks and sizes in pixels at text factor 1.0."""

    light: dict[str, str]
    dark: dict[str, str]
    space: dict[str, int]
    type_px: dict[str, int]
    control: dict[str, int]
    layout: dict[str, int]


def load_tokens(path: Path | None = None) -> Tokens:
    """The shipped tokens, or those of another file (for tests)."""
    raw = json.loads((path or paths.resource("tokens.json")).read_text(encoding="utf-8"))
    return Tokens(**{name: raw[name] for name in ("light", "dark", "space", "type_px", "control", "layout")})


def to_color(value: str) -> QColor:
    """``#RRGGBB`` or ``#RRGGBBAA`` as a colour (Qt itself reads eight digits with the alpha in front)."""
    if len(value) == 9:
        color = QColor(value[:7])
        color.setAlpha(int(value[7:], 16))
        return color
    return QColor(value)


def to_css(value: str) -> str:
    """The colour as Qt style sheets write it."""
    color = to_color(value)
    if color.alpha() == 255:
        return color.name()
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"
