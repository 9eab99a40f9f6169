"""CSV for scripts: what goes in comes out, and no spreadsheet runs it."""

import csv
from datetime import date, datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.errors import UserError
from kobi_crm.reports.csv_out import write_csv


def test_values_are_written_for_machines() -> None:
    stream = StringIO()
    moment = datetime(2026, 11, 22, 9, 14)
    row = ('Işıl, "Gül"', 5, 0.25, Decimal("1250.50"), date(2026, 11, 22), moment, None)
    write_csv(["a", "b", "c", "d", "e", "f", "g"], [row], stream)
    assert stream.getvalue() == (
        'a,b,c,d,e,f,g\n"Işıl, ""Gül""",5,0.25,1250.50,2026-11-22,2026-11-22T09:14:00,\n'
    )


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\tx", "\rx"])
def test_text_that_could_run_is_quoted_and_numbers_are_not(text: str) -> None:
    stream = StringIO()
    write_csv(["text", "number"], [(text, -1.5)], stream)
    assert list(csv.reader(StringIO(stream.getvalue(), newline="")))[1] == [
        f"'{text}".replace("\r", "\n"),
        "-1.5",
    ]


def test_no_number_is_an_empty_field() -> None:
    stream = StringIO()
    write_csv(["n"], [(float("nan"),), (Decimal("Infinity"),), (True,)], stream)
    assert stream.getvalue() == 'n\n""\n""\n1\n'


@given(st.lists(st.tuples(st.text(), st.floats() | st.integers() | st.none()), max_size=5))
def test_any_row_can_be_written_and_read(rows: list[tuple[str, float | None]]) -> None:
    stream = StringIO()
    write_csv(["a", "b"], rows, stream)
    stream.getvalue().encode("utf-8")
    read = list(csv.reader(StringIO(stream.getvalue(), newline="")))
    assert len(read) == len(rows) + 1
    assert not [row for row in read if row[0][:1] in ("=", "+", "-", "@", "\t", "\r")]


def test_a_file_is_written_whole(tmp_path: Path, hostile: tuple[str, ...]) -> None:
    path = tmp_path / "list.csv"
    write_csv(["ad"], [(text,) for text in hostile], path)
    assert path.read_bytes().startswith(b"ad\nAli <b>\n")
    assert [p.name for p in tmp_path.iterdir()] == ["list.csv"]
    with pytest.raises(UserError, match="could not be written"):
        write_csv(["ad"], [], tmp_path / "missing" / "list.csv")
