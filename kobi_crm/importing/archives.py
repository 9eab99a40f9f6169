"""Looks into a workbook's ZIP before any parser does: bombs, passwords, and how far its cells reach."""

import re
import zipfile
from pathlib import Path

from kobi_crm.importing.tables import Trouble, UnreadableFile

MAX_ENTRIES = 2_000
MAX_UNPACKED = 200 * 2**20
MAX_RATIO = 100
_HARMLESS = 20 * 2**20
"""A file that unpacks to less may be packed as tightly as it likes (a column of equal words is)."""

_CHUNK = 2**20
_OVERLAP = 64
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]{0,200}?\br=[\"']([0-9]{1,7})[\"']")
_FAR_CELL = re.compile(rb"\br=[\"']([A-Z]{3})([0-9]{1,7})[\"']")
_NEAR_CELL = re.compile(rb"\br=[\"']([A-Z]{2})[0-9]{1,7}[\"']")


def check_archive(path: Path) -> zipfile.ZipFile:
    """Open the ZIP at ``path`` once its head holds no threat. Raises ``UnreadableFile``."""
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise UnreadableFile(Trouble.DAMAGED) from error
    entries = archive.infolist()
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    bomb = unpacked > _HARMLESS and unpacked / packed > MAX_RATIO
    if len(entries) > MAX_ENTRIES or unpacked > MAX_UNPACKED or bomb:
        archive.close()
        raise UnreadableFile(Trouble.TOO_LARGE)
    if any(entry.flag_bits & 1 for entry in entries):
        archive.close()
        raise UnreadableFile(Trouble.PASSWORD)
    return archive


def reach(archive: zipfile.ZipFile) -> int:
    """How many cells the largest sheet spans from A1 to its far corner, going by what its cells say.

    One cell at A1 and one at XFD1048576 span 17 billion: the fast parser would ask for memory for all of
    them. Raises ``UnreadableFile`` where a sheet unpacks to more than its head promised.
    """
    sheets = [
        e for e in archive.infolist() if re.fullmatch(r"xl/worksheets/[^/]+\.xml", e.filename, re.IGNORECASE)
    ]
    return max((_sheet_reach(archive, entry) for entry in sheets), default=0)


def _sheet_reach(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> int:
    rows, columns, seen, tail = 1, 26, 0, b""
    try:
        with archive.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                seen += len(chunk)
                if seen > MAX_UNPACKED:
                    raise UnreadableFile(Trouble.TOO_LARGE)
                text = tail + chunk
                rows = max(rows, max((int(m[1]) for m in _ROW.finditer(text)), default=0))
                for match in _FAR_CELL.finditer(text):
                    columns = max(columns, _column(match[1]))
                    rows = max(rows, int(match[2]))
                if columns <= 26:
                    columns = max((_column(m[1]) for m in _NEAR_CELL.finditer(text)), default=columns)
                tail = text[-_OVERLAP:]
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
        raise UnreadableFile(Trouble.DAMAGED) from error
    return rows * columns


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
