"""Choosing a file of the owner's: the computer's own dialog, or a file dropped on the window."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kobi_crm.errors import UserError
from kobi_crm.settings import MachineSettings

LIST_ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".txt", ".tsv")


def ask_for_list(parent: QWidget, machine: MachineSettings, chosen: Callable[[Path], None]) -> None:
    """Ask for a list to bring in, where the last one was; ``chosen`` is called when the owner picked one."""
    title = QCoreApplication.translate("FileChoice", "Choose your list")
    lists = QCoreApplication.translate("FileChoice", "Lists (Excel, CSV)")
    every = QCoreApplication.translate("FileChoice", "All files")
    endings = " ".join(f"*{ending}" for ending in LIST_ENDINGS)
    dialog = QFileDialog(parent, title, last_folder(machine))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([f"{lists} ({endings})", f"{every} (*)"])
    _run(dialog, _remembering(machine, chosen))


def ask_for_folder(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a folder."""
    dialog = QFileDialog(parent, title, documents())
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    _run(dialog, chosen)


def ask_for_backup(
    parent: QWidget, title: str, folder: Path, ending: str, chosen: Callable[[Path], None]
) -> None:
    """Ask for a backup file, beginning in ``folder``."""
    dialog = QFileDialog(parent, title, str(folder))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    backups = QCoreApplication.translate("FileChoice", "Backups")
    dialog.setNameFilter(f"{backups} (*{ending})")
    _run(dialog, chosen)


def ask_where_to_save(
    parent: QWidget, machine: MachineSettings, title: str, name: str, chosen: Callable[[Path], None]
) -> None:
    """Ask where to write an Excel file, ``name`` proposed."""
    dialog = QFileDialog(parent, title, last_folder(machine))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    excel = QCoreApplication.translate("FileChoice", "Excel file")
    dialog.setNameFilter(f"{excel} (*.xlsx)")
    dialog.setDefaultSuffix("xlsx")
    dialog.selectFile(name)
    _run(dialog, _remembering(machine, chosen))


def dropped_file(data: QMimeData) -> Path | None:
    """The one local file that is being dropped."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None


def last_folder(machine: MachineSettings) -> str:
    """Where a file was chosen last on this computer; the owner's documents at first and when it is gone."""
    folder = str(machine.get("last_folder"))
    return folder if folder and Path(folder).is_dir() else documents()


def _remembering(machine: MachineSettings, chosen: Callable[[Path], None]) -> Callable[[Path], None]:
    def remember(path: Path) -> None:
        with suppress(UserError):  # a folder that is not remembered is no reason to stop
            machine.set("last_folder", str(path.parent))
        chosen(path)

    return remember


def documents() -> str:
    """The owner's folder for documents; the home folder where there is none."""
    places = QStandardPaths.StandardLocation
    folder = QStandardPaths.writableLocation(places.DocumentsLocation)
    return folder if Path(folder).is_dir() else QStandardPaths.writableLocation(places.HomeLocation)


def _run(dialog: QFileDialog, chosen: Callable[[Path], None]) -> None:
    # open(), not exec(): nothing else in the program stands still while the dialog is up.
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
