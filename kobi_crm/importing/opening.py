"""Opens an owner's file, whatever it is, or says in one sentence why it cannot be read."""

import os
from pathlib import Path

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing.child import read_in_child
from kobi_crm.importing.delimited import read_delimited
from kobi_crm.importing.tables import Sheet, Trouble, UnreadableFile
from kobi_crm.jobs import Progress

MAX_FILE = 100 * 2**20
_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_HELD_BY_ANOTHER = (32, 33)
"""Windows: another program has the file, or a part of it, for itself; 5 would be a file one may not read."""
_TEXT_KINDS = {".csv", ".txt", ".tsv", ".tab", ".xls", ""}
"""Many programs call their text exports .xls."""


def read_file(path: Path, progress: Progress | None = None) -> list[Sheet]:
    """The sheets of ``path`` that hold anything. Raises ``UserError`` with one sentence, or ``Cancelled``."""
    data = _load(path)
    try:
        if data.startswith((_ZIP, _OLD_OFFICE)):
            if data.startswith(_OLD_OFFICE) and _ENCRYPTED in data:
                raise UnreadableFile(Trouble.PASSWORD)
            sheets = read_in_child(path, progress)
        elif data and (path.suffix.lower() not in _TEXT_KINDS or not _is_text(data)):
            raise _not_a_list(path)
        else:
            # An empty file is empty, whatever it is called.
            sheets = [read_delimited(data, path.stem)]
    except UnreadableFile as error:
        raise UserError(_sentence(error.trouble, path)) from error
    filled = [sheet for sheet in sheets if sheet.lines]
    if not filled:
        raise UserError(translate("Import", "There is nothing in {file}.").format(file=path.name))
    return filled


def _load(path: Path) -> bytes:
    try:
        return _bytes_of(path)
    except PermissionError as error:
        if getattr(error, "winerror", None) in _HELD_BY_ANOTHER:
            raise _open_in_excel() from error
        raise UserError(
            translate(
                "Import", "You are not allowed to read {file}. Copy it into a folder of yours and try again."
            ).format(file=path.name)
        ) from error
    except OSError as error:
        raise UserError(
            translate(
                "Import", "{file} could not be read from the disk. Copy it elsewhere and try again."
            ).format(file=path.name)
        ) from error


def _bytes_of(path: Path) -> bytes:
    if not path.exists():
        raise UserError(
            translate("Import", "There is no file {file}. Check its name and folder.").format(file=path)
        )
    if path.is_dir():
        raise UserError(translate("Import", "{file} is a folder. Choose a file in it.").format(file=path))
    if _open_elsewhere(path):
        raise _open_in_excel()
    if path.stat().st_size > MAX_FILE:
        raise UserError(_sentence(Trouble.TOO_LARGE, path))
    return path.read_bytes()


def _open_elsewhere(path: Path) -> bool:
    """Whether Excel or LibreOffice has its mark beside the file; one that nobody holds does not count."""
    for mark in (path.with_name(f"~${path.name}"), path.with_name(f".~lock.{path.name}#")):
        if not mark.exists():
            continue
        if os.name != "nt":
            return True
        try:
            mark.open("r+b").close()
        except OSError:
            return True
    return False


def _is_text(data: bytes) -> bool:
    head = data[:8192]
    if head.startswith(_UTF16):
        return True
    page = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if page.startswith(
        (b"%pdf", b"<!doctype", b"<html", b"<?xml", b"{\\rtf", b"begin:vcard", b"begin:vcalendar")
    ):
        return False
    controls = sum(byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a" for byte in head)
    return b"\0" not in head and controls * 4 <= len(head)


def _open_in_excel() -> UserError:
    return UserError(translate("Import", "The file is open in Excel. Close Excel and try again."))


def _not_a_list(path: Path) -> UserError:
    return UserError(
        translate(
            "Import", "{file} is not an Excel or CSV file. Save the list as .xlsx or .csv and try again."
        ).format(file=path.name)
    )


def _sentence(trouble: Trouble, path: Path) -> str:
    text = {
        Trouble.PASSWORD: translate(
            "Import", "{file} is protected by a password. Save it without a password in Excel and try again."
        ),
        Trouble.DAMAGED: translate(
            "Import", "{file} is damaged or no Excel file. Open it in Excel, save it again and try once more."
        ),
        Trouble.TOO_LARGE: translate(
            "Import", "{file} is too large to read. Split it into smaller files and try again."
        ),
        Trouble.TOO_SLOW: translate(
            "Import", "Reading {file} took too long. Copy the list into a new workbook and try again."
        ),
    }[trouble]
    return text.format(file=path.name)
