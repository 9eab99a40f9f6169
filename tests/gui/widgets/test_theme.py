"""The theme: contrast of every pair of colours, scaling, icons and the style sheet."""

import re

import pytest
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from kobi_crm import paths
from kobi_crm.gui.theme import FACTORS, Theme, Width, width_class
from kobi_crm.gui.theme.tokens import load_tokens, to_color
from kobi_crm.gui.widgets.avatar import TONES
from kobi_crm.gui.widgets.button import Button

GROUNDS = ("window", "sidebar", "surface", "raised", "hover", "selected")
TEXT_PAIRS = (
    [(ink, ground) for ink in ("text", "text2") for ground in GROUNDS]
    + [("text3", ground) for ground in ("window", "sidebar", "surface", "raised")]
    + [(tone, f"{tone}_soft") for tone in TONES]
    + [("text", f"{tone}_soft") for tone in TONES]
    + [(tone, ground) for tone in TONES for ground in ("surface", "window")]
    + [("on_accent", ground) for ground in ("accent_fill", "accent_hover", "accent_press")]
    + [("accent", "selected"), ("toast_text", "toast"), ("toast_accent", "toast")]
)
SHAPE_PAIRS = (
    [("border_strong", ground) for ground in ("surface", "window", "selected", "hover")]
    + [("focus", ground) for ground in ("surface", "window", "sidebar")]
    + [(f"{tone}_mid", "surface") for tone in ("green", "amber", "red")]
)


def contrast(first: QColor, second: QColor) -> float:
    """WCAG 2.2 contrast ratio."""

    def luminance(color: QColor) -> float:
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (color.redF(), color.greenF(), color.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(mode: str, ink: str, ground: str) -> None:
    colors = getattr(load_tokens(), mode)
    assert contrast(to_color(colors[ink]), to_color(colors[ground])) >= 4.5


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_edges_focus_and_gauge_can_be_seen(mode: str, shape: str, ground: str) -> None:
    colors = getattr(load_tokens(), mode)
    assert contrast(to_color(colors[shape]), to_color(colors[ground])) >= 3.0


def test_both_looks_have_the_same_tokens() -> None:
    tokens = load_tokens()
    assert tokens.light.keys() == tokens.dark.keys()


def test_nothing_is_smaller_than_13_pixels_but_the_words_under_icons() -> None:
    sizes = dict(load_tokens().type_px)
    assert sizes.pop("nav_narrow") == 12
    assert min(sizes.values()) >= 13


def test_eight_digits_carry_the_alpha_at_the_end() -> None:
    assert to_color("#1E242722").alpha() == 0x22
    assert to_color("#1E242722").red() == 0x1E


def test_the_font_is_ours_and_the_size_follows_the_factor(theme: Theme) -> None:
    assert QFontInfo(theme.font("body", 600)).family() == "Inter"
    assert theme.font("body").pixelSize() == 15
    theme.set_factor(1.3)
    assert theme.font("body").pixelSize() == 20
    assert theme.px(100) == 130


def test_a_change_restyles_once_and_tells(theme: Theme, qapp: QApplication) -> None:
    told: list[str] = []
    theme.changed.connect(lambda: told.append(qapp.styleSheet()))
    before = qapp.styleSheet()
    theme.set_mode("dark")
    theme.set_mode("dark")
    assert len(told) == 1
    assert told[0] != before
    assert qapp.palette().window().color() == theme.color("window")


def test_steps_stay_inside_the_sizes_offered(theme: Theme) -> None:
    assert [theme.step_factor(1) for _ in range(4)] == [*FACTORS[1:], FACTORS[-1]]
    assert [theme.step_factor(-1) for _ in range(4)] == [*FACTORS[-2::-1], FACTORS[0]]


def test_icons_take_the_colour_of_a_token(theme: Theme) -> None:
    image = theme.pixmap("bell", "red", 40).toImage()
    seen = {
        image.pixelColor(x, y).name()
        for x in range(40)
        for y in range(40)
        if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {theme.color("red").name()}


def test_every_icon_can_be_drawn_and_is_coloured(theme: Theme) -> None:
    files = sorted(paths.resource("icons").glob("*.svg"))
    assert len(files) >= 60
    for file in files:
        assert "currentColor" in file.read_text(encoding="utf-8")
        assert not theme.pixmap(file.stem, "text", 20).isNull()


def test_an_unknown_icon_is_an_error(theme: Theme) -> None:
    with pytest.raises(FileNotFoundError):
        theme.pixmap("no-such-icon")


def test_no_rule_pads_bare_controls(qapp: QApplication, theme: Theme) -> None:
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", qapp.styleSheet()):
        for part in selector.split(","):
            if re.match(r"\s*(QPushButton|QLineEdit|QLabel|QCheckBox|QComboBox|QWidget)\b", part):
                assert "[" in part, body


def test_a_bare_button_keeps_its_fixed_size(theme: Theme) -> None:
    button = QPushButton("+")
    button.setFixedSize(24, 24)
    button.ensurePolished()
    assert button.size().width() == 24


def test_designer_forms_get_the_look_but_painted_buttons_do_not(theme: Theme) -> None:
    form = QWidget()
    plain, line, ours = QPushButton(form), QLineEdit(form), Button(theme, "Kaydet", parent=form)
    theme.dress_form(form)
    assert (plain.property("look"), line.property("look"), ours.property("look")) == (
        "outline",
        "field",
        None,
    )


@pytest.mark.parametrize(
    ("pixels", "factor", "expected"),
    [
        (1366, 1.0, Width.WIDE),
        (1149, 1.0, Width.MEDIUM),
        (1366, 1.3, Width.MEDIUM),
        (1366, 1.5, Width.MEDIUM),
        (1280, 1.5, Width.NARROW),
        (899, 1.0, Width.NARROW),
    ],
)
def test_width_is_counted_in_text(pixels: int, factor: float, expected: Width) -> None:
    assert width_class(pixels, factor) is expected
