"""``report receipt`` and ``report day`` on the command line."""

from pathlib import Path

import pytest

from tests.cli.conftest import Kobi


def test_the_slip_of_a_sale(kobi: Kobi, filled: Path, tmp_path: Path) -> None:
    for paper in ("a4", "a5", "80mm"):
        out = tmp_path / f"{paper}.pdf"
        said = kobi("report", "receipt", "--sale", "1", "--out", out, "--paper", paper)
        assert (said.code, said.out) == (0, f"Written: {out}\n")
        assert out.read_bytes().startswith(b"%PDF")
    out = tmp_path / "x.pdf"
    gone = kobi("report", "receipt", "--sale", "99", "--out", out)
    assert (gone.code, gone.err.count("\n")) == (1, 1)
    assert "no longer there" in gone.err
    assert "not a payment" in kobi("report", "receipt", "--payment", "1", "--out", out).err
    assert kobi("report", "receipt", "--out", out).code == 2
    assert not out.exists()


@pytest.mark.parametrize("ending", ["pdf", "xlsx"])
def test_a_day(kobi: Kobi, filled: Path, tmp_path: Path, ending: str) -> None:
    out = tmp_path / f"day.{ending}"
    assert kobi("report", "day", "--on", "2026-10-01", "--out", out).code == 0
    assert out.stat().st_size > 1000
