"""The look: colours, sizes, fonts and icons of the window, light and dark, at every text size."""

from kobi_crm.gui.theme.breakpoints import Width, width_class
from kobi_crm.gui.theme.theme import FACTORS, Mode, Theme

__all__ = ["FACTORS", "Mode", "Theme", "Width", "width_class"]
