"""How much room the window has, counted in text of normal size."""

from enum import Enum

WIDE_FROM = 1150
MEDIUM_FROM = 900


class Width(Enum):
    """Wide: full sidebar. Medium: words under the icons. Narrow: the card covers the list."""

    WIDE = "wide"
    MEDIUM = "medium"
    NARROW = "narrow"


def width_class(window_px: int, factor: float) -> Width:
    """The class of a window ``window_px`` wide at a text factor (1.0 is normal)."""
    room = window_px / factor
    if room >= WIDE_FROM:
        return Width.WIDE
    return Width.MEDIUM if room >= MEDIUM_FROM else Width.NARROW
