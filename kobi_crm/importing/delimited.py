"""Reads CSV and text lists: which alphabet, which separator, then plain lines."""

import codecs
import csv
import io

from kobi_crm.importing.tables import Sheet, Trouble, UnreadableFile, make_sheet

_SEPARATORS = ";,\t|"
_SAMPLE = 64 * 1024


def read_delimited(data: bytes, name: str) -> Sheet:
    """The one sheet in ``data``. Raises ``UnreadableFile`` when it is broken or too long."""
    # The library's own limit is one for the whole process; ours is the cut that every cell gets.
    csv.field_size_limit(2**31 - 1)
    text = decode(data)
    first, _, rest = text.partition("\n")
    # Excel itself writes and understands this first line.
    if first.strip().lower() in {f"sep={separator}" for separator in _SEPARATORS}:
        separator, text = first.strip()[-1], "\n" + rest
    else:
        separator = guess_separator(text)
    try:
        return make_sheet(name, csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise UnreadableFile(Trouble.DAMAGED) from error


def decode(data: bytes) -> str:
    """``data`` as text: what its byte order mark says, else UTF-8 where that fits, else Turkish Windows."""
    if data.startswith(codecs.BOM_UTF8):
        return data.decode("utf-8-sig", errors="replace")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1254", errors="replace")


def guess_separator(text: str) -> str:
    """The sign that cuts the most lines of the beginning into the same number of cells, more than one."""
    sample = text[:_SAMPLE]
    if len(text) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    best, best_score = ",", (0, 0)
    for separator in _SEPARATORS:
        widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator) if row]
        if not widths:
            continue
        usual = max(set(widths), key=lambda width: (widths.count(width) * (width > 1), width))
        score = (widths.count(usual), usual) if usual > 1 else (0, 0)
        if score > best_score:
            best, best_score = separator, score
    return best
