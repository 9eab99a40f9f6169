"""The theme object that every widget is given: colours, sizes, fonts, icons and the one style sheet."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kobi_crm import paths
from kobi_crm.gui.theme.breakpoints import Width, width_class
from kobi_crm.gui.theme.icons import IconFactory
from kobi_crm.gui.theme.style_sheet import style_sheet
from kobi_crm.gui.theme.tokens import load_tokens, to_color, to_css

Mode = Literal["light", "dark", "system"]
FACTORS = (1.0, 1.15, 1.3, 1.5)
FAMILY = "Inter"


class Theme(QObject):
    """Owns the look of one application; a change of mode or factor restyles everything at once.

    ``changed`` is emitted after palette, font and style sheet are in place; widgets that paint
    themselves or keep pixmaps listen to it.
    """

    changed = Signal()

    def __init__(self, app: QApplication, mode: Mode = "system", factor: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._tokens = load_tokens()
        self._icons = IconFactory()
        self._mode: Mode = mode
        self._factor = factor
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[tuple[int, int], QFont] = {}
        for name in ("Regular", "Medium", "SemiBold", "Bold"):
            QFontDatabase.addApplicationFont(str(paths.resource("fonts", f"Inter-{name}.otf")))
        app.setStyle("Fusion")
        self._apply()
        app.styleHints().colorSchemeChanged.connect(self._computer_changed)

    @property
    def mode(self) -> Mode:
        """What the owner chose: light, dark or as the computer is set."""
        return self._mode

    @property
    def factor(self) -> float:
        """The text factor; 1.0 is normal."""
        return self._factor

    @property
    def dark(self) -> bool:
        """Whether the dark colours are in force."""
        if self._mode == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode == "dark"

    def set_mode(self, mode: Mode) -> None:
        """Change between light, dark and the computer's own setting."""
        if mode != self._mode:
            self._mode = mode
            self._apply()
            self.changed.emit()

    def set_factor(self, factor: float) -> None:
        """Change the text size; one of ``FACTORS`` in the settings, any value between 1 and 2 works."""
        if factor != self._factor:
            self._factor = factor
            self._apply()
            self.changed.emit()

    def step_factor(self, step: int) -> float:
        """Put the next larger (+1) or smaller (-1) text size in force and return it."""
        nearest = min(range(len(FACTORS)), key=lambda index: abs(FACTORS[index] - self._factor))
        self.set_factor(FACTORS[max(0, min(len(FACTORS) - 1, nearest + step))])
        return self._factor

    def px(self, size: float) -> int:
        """Pixels for a size designed at text factor 1.0."""
        return round(size * self._factor)

    def space(self, name: str) -> int:
        """A distance: ``xs`` 4, ``s`` 8, ``m`` 12, ``l`` 16, ``xl`` 24, ``xxl`` 32, scaled."""
        return self.px(self._tokens.space[name])

    def control(self, name: str) -> int:
        """A control size of tokens.json (``h``, ``row``, ``radius``, ``avatar``, ...), scaled."""
        return self.px(self._tokens.control[name])

    def layout_px(self, name: str) -> int:
        """A column width of tokens.json (``sidebar``, ``sidebar_narrow``), scaled."""
        return self.px(self._tokens.layout[name])

    def color(self, token: str) -> QColor:
        """The colour a token has now; raises KeyError for an unknown one."""
        return self._colors[token]

    def font(self, size: str = "body", weight: int = 400) -> QFont:
        """The font of a type token (``caption`` 13 ... ``amount`` 26) at a weight of 400, 500, 600 or 700."""
        pixels = self.px(self._tokens.type_px[size])
        key = (pixels, weight)
        if key not in self._fonts:
            self._fonts[key] = self._make_font(pixels, weight)
        return self._fonts[key]

    def icon(self, name: str, color: str = "text2", size: float = 20) -> QIcon:
        """An icon of ``resources/icons`` in a token's colour, ``size`` pixels at factor 1.0."""
        return self._icons.icon(name, self.color(color), self.px(size), self.color("text3"))

    def pixmap(self, name: str, color: str = "text2", size: float = 20, dpr: float = 1.0) -> QPixmap:
        """The icon as a picture for painting, for a screen scale ``dpr``."""
        return self._icons.pixmap(name, self.color(color), self.px(size), dpr)

    def draw_icon(
        self, painter: QPainter, name: str, color: str, x: float, y: float, size: float = 20
    ) -> None:
        """Paint an icon with its top left corner at (x, y)."""
        dpr = painter.device().devicePixelRatioF()
        painter.drawPixmap(round(x), round(y), self.pixmap(name, color, size, dpr))

    def width_class(self, window_px: int) -> Width:
        """Wide, medium or narrow for a window of that width at the present text size."""
        return width_class(window_px, self._factor)

    def dress_form(self, root: QWidget) -> None:
        """Give the plain controls of a Designer form the program's look ; those with a ``look`` keep it."""
        for kind, look in ((QLineEdit, "field"), (QPlainTextEdit, "field"), (QPushButton, "outline")):
            for widget in root.findChildren(kind):
                if not widget.property("look") and not widget.property("painted"):
                    widget.setProperty("look", look)
                    restyle(widget)

    def _make_font(self, pixels: int, weight: int) -> QFont:
        font = QFont(FAMILY)
        font.setFamilies([FAMILY, "Segoe UI", "DejaVu Sans"])
        font.setPixelSize(pixels)
        font.setWeight(QFont.Weight(weight))
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _computer_changed(self) -> None:
        if self._mode == "system":
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        values = self._tokens.dark if self.dark else self._tokens.light
        self._colors = {name: to_color(value) for name, value in values.items()}
        self._fonts.clear()
        self._icons.forget()
        self._app.setPalette(self._palette())
        self._app.setFont(self.font())
        css = {name: to_css(value) for name, value in values.items()}
        self._app.setStyleSheet(style_sheet(css, self._tokens, self.px))

    def _palette(self) -> QPalette:
        roles = QPalette.ColorRole
        wanted = {
            roles.Window: "window",
            roles.WindowText: "text",
            roles.Base: "surface",
            roles.AlternateBase: "raised",
            roles.Text: "text",
            roles.Button: "surface",
            roles.ButtonText: "text",
            roles.BrightText: "red",
            roles.Highlight: "accent_fill",
            roles.HighlightedText: "on_accent",
            roles.ToolTipBase: "toast",
            roles.ToolTipText: "toast_text",
            roles.PlaceholderText: "text3",
            roles.Link: "accent",
            roles.LinkVisited: "accent",
            roles.Light: "raised",
            roles.Midlight: "hover",
            roles.Mid: "border",
            roles.Dark: "border_strong",
            roles.Shadow: "shadow",
            roles.Accent: "accent_fill",
        }
        palette = QPalette()
        for role, token in wanted.items():
            palette.setColor(role, self.color(token))
        for role in (roles.Text, roles.WindowText, roles.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("text3"))
        return palette


def restyle(widget: QWidget) -> None:
    """Let the style sheet see a dynamic property that was just changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
