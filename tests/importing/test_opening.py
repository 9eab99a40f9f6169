"""Any file at all: read, or refused in one sentence, in bounded time and memory."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from kobi_crm.errors import Cancelled, UserError
from kobi_crm.importing import child
from kobi_crm.importing.opening import read_file
from kobi_crm.importing.tables import MAX_CELL, MAX_COLUMNS, Cell
from kobi_crm.jobs import Progress

HEAD = ("Adı Soyadı", "Cep Tel", "Açıklama")


def cells(path: Path) -> list[list[Cell]]:
    return [line.cells for line in read_file(path)[0].lines]


def refusal(path: Path) -> str:
    with pytest.raises(UserError) as caught:
        read_file(path)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith(".")
    return sentence


def test_cells_come_as_what_they_are(book: Callable[..., Path]) -> None:
    moment = datetime(2026, 4, 2, 14, 30)
    path = book([HEAD, ("Ayşe Işık", 5321234567, moment), (12.5, date(2026, 4, 2), None)])
    assert cells(path) == [
        list(HEAD),
        ["Ayşe Işık", 5321234567, moment],
        [12.5, date(2026, 4, 2)],
    ]


def test_row_numbers_are_those_of_excel(book: Callable[..., Path]) -> None:
    path = book([("Başlık",), (), (), HEAD, (), ("Ali",)])
    assert [line.number for line in read_file(path)[0].lines] == [1, 4, 6]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Ad;Borç\nIşık;1.250,50\n", "utf-8"),
        ("Ad;Borç\nIşık;1.250,50\n", "utf-8-sig"),
        ("Ad;Borç\nIşık;1.250,50\n", "cp1254"),
        ("Ad;Borç\nIşık;1.250,50\n", "utf-16"),
        ("Ad\tBorç\nIşık\t1.250,50\n", "cp1254"),
        ('Ad,Borç\nIşık,"1.250,50"\n', "utf-8"),
        ("sep=;\nAd;Borç\nIşık;1.250,50\n", "utf-8"),
    ],
)
def test_text_lists_in_any_alphabet_and_with_any_separator(tmp_path: Path, text: str, encoding: str) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(text.encode(encoding))
    assert cells(path)[-2:] == [["Ad", "Borç"], ["Işık", "1.250,50"]]


def test_a_text_export_called_xls_is_read(tmp_path: Path) -> None:
    path = tmp_path / "rapor.xls"
    path.write_text("Ad\tTelefon\nAli\t5321234567\n")
    assert cells(path)[1] == ["Ali", "5321234567"]


def test_what_our_own_csv_puts_before_a_sign_is_taken_off_again(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Ad;Not\n'=cmd|x;'+1\n'tırnaklı';x\n", encoding="utf-8")
    assert cells(path)[1:] == [["=cmd|x", "+1"], ["'tırnaklı'", "x"]]


def test_control_characters_go_and_line_ends_in_a_note_stay(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_bytes(b'Ad;Not\nA\x01li\x07;"bir\niki"\n')
    assert cells(path)[1] == ["Ali", "bir\niki"]


def test_a_huge_cell_is_cut_and_said(tmp_path: Path) -> None:
    path = tmp_path / "liste.csv"
    path.write_text("Ad;Not\nAli;" + "x" * 1_000_000 + "\nVeli;\n")
    sheet = read_file(path)[0]
    assert sheet.cut_rows == (2,)
    assert sheet.lines[1].cells == ["Ali", "x" * MAX_CELL]
    assert sheet.lines[2].cells == ["Veli"]


def test_formulas_without_a_result_stay_text(book: Callable[..., Path]) -> None:
    path = book([HEAD, ("=cmd|'/c calc'!A1", "05321234567", "<img src=file:///x>")])
    assert cells(path)[1] == ["=cmd|'/c calc'!A1", "05321234567", "<img src=file:///x>"]


def test_a_list_of_16384_columns_loses_those_nobody_reads(book: Callable[..., Path]) -> None:
    path = book([["Ad Soyad", *range(16_383)], ["Ali", *range(16_383)]])
    sheet = read_file(path)[0]
    assert sheet.wide
    assert {len(line.cells) for line in sheet.lines} == {MAX_COLUMNS}


@pytest.mark.parametrize("far", ["XFD1048576", "Z1048576"])
@pytest.mark.parametrize("row_tag", ['<row r="1048576">', "<row>"])
def test_a_cell_at_the_end_of_the_world_is_no_trouble(
    raw_book: Callable[..., Path], cell: Callable[[str, str], str], far: str, row_tag: str
) -> None:
    path = raw_book(
        f'<row r="1">{cell("A1", "Ad")}</row><row r="2">{cell("A2", "Ali")}</row>{row_tag}{cell(far, "x")}</row>'
    )
    assert cells(path)[:2] == [["Ad"], ["Ali"]]


def test_a_child_that_dies_is_asked_again_with_care(
    raw_book: Callable[..., Path], cell: Callable[[str, str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    ask = child._ask

    def first_one_dies(path: Path, progress: Progress | None, *, careful: bool) -> object:
        asked.append(careful)
        return ask(path, progress, careful=careful) if careful else None

    monkeypatch.setattr(child, "_ask", first_one_dies)
    path = raw_book(f'<row r="1">{cell("A1", "Ad")}</row>')
    assert cells(path) == [["Ad"]]
    assert asked == [False, True]


def test_a_child_that_hangs_is_given_up(book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SECONDS", 0.0)
    assert "too long" in refusal(book([HEAD]))


def test_reading_can_be_stopped(book: Callable[..., Path]) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        read_file(book([HEAD]), progress)


def test_a_bomb_is_not_unpacked(raw_book: Callable[..., Path], cell: Callable[[str, str], str]) -> None:
    path = raw_book(f'<row r="1">{cell("A1", "a" * 30_000_000)}</row>')
    assert "too large" in refusal(path)


def test_too_many_entries_are_refused(raw_book: Callable[..., Path]) -> None:
    assert "too large" in refusal(raw_book("", extra_entries=2_001))


def test_entities_are_not_expanded(raw_book: Callable[..., Path], cell: Callable[[str, str], str]) -> None:
    entities = '<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)
    )
    path = raw_book(f'<row r="1">{cell("A1", "&j;")}</row>', head=f"<!DOCTYPE l [{entities}]>")
    assert refusal(path)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("liste.xlsx", b"", "nothing in"),
        ("liste.csv", b"", "nothing in"),
        ("liste.csv", b"\n\n;;\n", "nothing in"),
        ("liste.xlsx", b"%PDF-1.4 fatura", "not an Excel or CSV file"),
        ("liste.csv", b"%PDF-1.4 fatura", "not an Excel or CSV file"),
        ("liste.xlsx", b"merhaba", "not an Excel or CSV file"),
        ("liste.csv", bytes(range(256)) * 40, "not an Excel or CSV file"),
        ("liste.xls", b"<html><table></table></html>", "not an Excel or CSV file"),
        ("resim.png", b"\x89PNG\r\n\x1a\n" + bytes(200), "not an Excel or CSV file"),
        ("liste.xlsx", b"PK\x03\x04" + b"x" * 500, "damaged"),
        ("liste.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2_000), "damaged"),
        (
            "liste.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le"),
            "password",
        ),
    ],
)
def test_what_is_no_list_is_refused_in_one_sentence(
    tmp_path: Path, name: str, content: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert said in refusal(path)


def test_a_workbook_cut_short_is_refused(book: Callable[..., Path]) -> None:
    path = book([HEAD, ("Ali", "1", "2")])
    path.write_bytes(path.read_bytes()[:2_000])
    assert "damaged" in refusal(path)


def test_an_empty_workbook_is_said_to_be_empty(book: Callable[..., Path]) -> None:
    assert "nothing in" in refusal(book([]))


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "yok.xlsx")
    assert "is a folder" in refusal(tmp_path)


def test_a_file_open_in_excel_is_not_read(book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> None:
    path = book([HEAD])
    (path.parent / f"~${path.name}").write_bytes(b"owner")
    monkeypatch.setattr("kobi_crm.importing.opening.os.name", "posix")
    assert refusal(path) == "The file is open in Excel. Close Excel and try again."


def test_a_file_that_excel_holds_back_is_said_to_be_open(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = book([HEAD])

    def held(_: Path) -> bytes:
        error = PermissionError(13, "held")
        vars(error)["winerror"] = 32
        raise error

    monkeypatch.setattr(Path, "read_bytes", held)
    assert "open in Excel" in refusal(path)


@pytest.mark.parametrize("step", ["read_bytes", "exists"])
def test_a_file_one_may_not_read_is_not_said_to_be_open_in_excel(
    book: Callable[..., Path], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = book([HEAD])

    def forbidden(_: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, step, forbidden)
    said = refusal(path)
    assert said.startswith(f"You are not allowed to read {path.name}.")
