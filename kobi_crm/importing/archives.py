"""Looks into a workbook's ZIP before any parser does: bombs, passwords, and how far its cells reach."""

import re
import zipfile
from pathlib import Path
from typing import NamedTuple

from kobi_crm.importing.tables import Trouble, UnreadableFile

MAX_ENTRIES = 2_000
MAX_UNPACKED = 200 * 2**20
MAX_RATIO = 100
_HARMLESS = 20 * 2**20
"""A file that unpacks to less may be packed as tightly as it likes (a column of equal words is)."""

_VALUELESS = re.compile(
    rb"</(?:\w+:)?f>\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_CHUNK = 2**20
_OVERLAP = 64
_ROW = re.compile(rb"<(?:\w+:)?row\b[^>]{0,200}?\br=[\"']([0-9]{1,7})[\"']")
_FAR_CELL = re.compile(rb"\br=[\"']([A-Z]{3})[0-9]{1,7}[\"']")
_LOW_CELL = re.compile(rb"\br=[\"'][A-Z]{1,3}([0-9]{6,7})[\"']")
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


class Contents(NamedTuple):
    """What a look over the sheets found.

    ``reach``: how many cells the largest spans from A1 to its far corner (one at A1 and one at XFD1048576
    span 17 billion, and the fast parser asks for memory for all). ``valueless``: a formula has no result.
    """

    reach: int
    valueless: bool


def survey(archive: zipfile.ZipFile) -> Contents:
    """Look over all sheets, going by what their cells say and not by what their heads promise.

    Raises ``UnreadableFile`` where a sheet unpacks to more than it should.
    """
    sheets = [
        e for e in archive.infolist() if re.fullmatch(r"xl/worksheets/[^/]+\.xml", e.filename, re.IGNORECASE)
    ]
    found = [_survey_sheet(archive, entry) for entry in sheets]
    return Contents(max((c.reach for c in found), default=0), any(c.valueless for c in found))


def _survey_sheet(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Contents:
    rows, columns, seen, tail, valueless = 1, 26, 0, b"", False
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
                rows = max(rows, max((int(m[1]) for m in _LOW_CELL.finditer(text)), default=0))
                if columns <= 26:
                    columns = max((_column(m[1]) for m in _NEAR_CELL.finditer(text)), default=columns)
                valueless = valueless or _VALUELESS.search(text) is not None
                tail = text[-_OVERLAP:]
    except (zipfile.BadZipFile, EOFError, OSError, NotImplementedError) as error:
        raise UnreadableFile(Trouble.DAMAGED) from error
    return Contents(rows * columns, valueless)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
