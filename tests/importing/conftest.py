"""Files as owners and attackers make them, built where a test needs them."""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

RawBook = Callable[..., Path]
Book = Callable[..., Path]

_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Override PartName="/xl/workbook.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
    '<Override PartName="/xl/worksheets/sheet1.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>'
)
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


@pytest.fixture
def data() -> Path:
    """Excerpts of a shop's own files."""
    return Path(__file__).parent / "data"


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Writes rows as a workbook and returns its path."""

    def write(rows: Sequence[Sequence[object]], name: str = "liste.xlsx") -> Path:
        from openpyxl import Workbook

        made = Workbook()
        sheet = made.active
        assert sheet is not None
        for row in rows:
            sheet.append(list(row))
        made.save(tmp_path / name)
        return tmp_path / name

    return write


@pytest.fixture
def raw_book(tmp_path: Path) -> RawBook:
    """Writes sheet rows given as XML into a minimal workbook, as no honest program would."""

    def write(rows_xml: str, *, extra_entries: int = 0, head: str = "") -> Path:
        path = tmp_path / "ham.xlsx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", _TYPES)
            archive.writestr("_rels/.rels", _relation("officeDocument", "xl/workbook.xml"))
            archive.writestr("xl/_rels/workbook.xml.rels", _relation("worksheet", "worksheets/sheet1.xml"))
            archive.writestr(
                "xl/workbook.xml",
                f'<workbook xmlns="{_MAIN}" xmlns:r="{_RELATIONS}"><sheets>'
                '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
            )
            sheet = f'{head}<worksheet xmlns="{_MAIN}"><sheetData>{rows_xml}</sheetData></worksheet>'
            archive.writestr("xl/worksheets/sheet1.xml", sheet)
            for number in range(extra_entries):
                archive.writestr(f"x{number}.xml", "")
        return path

    return write


def _relation(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}">'
        f'<Relationship Id="r1" Type="{_RELATIONS}/{kind}" Target="{target}"/></Relationships>'
    )


@pytest.fixture
def cell() -> Callable[[str, str], str]:
    """One text cell as XML."""
    return lambda place, text: f'<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>'
