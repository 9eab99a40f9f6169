"""Yardım names every key that the window has, and fits every window."""

import pytest

from kobi_crm import __version__
from kobi_crm.gui.keys import SHORTCUTS
from kobi_crm.gui.pages import help_words as words
from kobi_crm.gui.pages.help import HelpPage
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.window import Window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_every_shortcut_is_explained() -> None:
    listed = {key for keys, _ in words.shortcuts() for key in keys}
    left_out = {"customers", "sales", "ledger", "reminders", "reports", "settings"}
    first_keys = {keys[0] for name, keys in SHORTCUTS.items() if name not in left_out}
    assert first_keys <= listed
    assert {"Ctrl+2", "Ctrl+7", "Space", "Del"} <= listed
    assert all(what for _, what in words.shortcuts())


@pytest.mark.parametrize(("width", "factor"), [(1366, 1.0), (1366, 1.5), (760, 1.0)])
def test_nothing_is_cut(window: Window, width: int, factor: float) -> None:
    window.ctx.theme.set_factor(factor)
    window.resize(width, 700)
    window.go("help")
    page = window.page()
    assert isinstance(page, HelpPage)
    assert page.view.fits()
    texts = [label.text() for label in page.findChildren(Label)]
    assert f"KOBİ CRM, version {__version__}" in texts
    assert any("Inter" in text for text in texts)
