"""One theme for the widget tests, put back to light at normal size before each."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from kobi_crm.gui.theme import Theme


@pytest.fixture(scope="session")
def one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    one_theme.set_mode("light")
    one_theme.set_factor(1.0)
    yield one_theme
    one_theme.set_mode("light")
    one_theme.set_factor(1.0)
