"""Choosing a file where the computer has no dialog of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.gui import catalogs, file_choice


@pytest.fixture
def turkish(qapp: QApplication) -> Iterator[None]:
    catalogs.install_into(qapp, "tr")
    yield
    catalogs.install_into(qapp, "en")


@pytest.mark.usefixtures("turkish")
def test_qts_own_dialog_is_turkish(qtbot: QtBot) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert said == {"&Klasör:", "Dosya &adı:", "Dosya &türü:"}
    assert {"&Aç", "Vazgeç"} <= {button.text() for button in dialog.findChildren(QPushButton)}


def test_it_opens_where_there_is_a_folder(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A home without a Documents folder: Qt would propose "Documents" as the name of the file."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    parent = QWidget()
    qtbot.addWidget(parent)
    assert file_choice.documents() == str(tmp_path)
    (tmp_path / "Documents").mkdir()
    assert file_choice.documents() == str(tmp_path / "Documents")
