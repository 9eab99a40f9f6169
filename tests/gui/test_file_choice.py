"""Choosing a file where the computer has no dialog of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kobi_crm.gui import catalogs, file_choice
from kobi_crm.settings import MachineSettings


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


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_folder_of_the_last_file_is_remembered_on_this_computer(qtbot: QtBot, tmp_path: Path) -> None:
    machine = MachineSettings(tmp_path / "machine.json")
    assert file_choice.last_folder(machine) == file_choice.documents()
    lists = tmp_path / "listeler"
    lists.mkdir()
    (lists / "satış.csv").write_text("a")
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    file_choice.ask_for_list(parent, machine, chosen.append)
    (dialog,) = parent.findChildren(QFileDialog)
    dialog.fileSelected.emit(str(lists / "satış.csv"))
    dialog.close()
    assert chosen == [lists / "satış.csv"]
    again = MachineSettings(tmp_path / "machine.json")
    assert file_choice.last_folder(again) == str(lists)
    (lists / "satış.csv").unlink()
    lists.rmdir()
    assert file_choice.last_folder(again) == file_choice.documents()
