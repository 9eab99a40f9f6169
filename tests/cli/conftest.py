"""The shop the command line works on, and a command run on it."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from kobi_crm import cli
from tests.shops import app, clock, shop
from tests.storage.test_opening import public_folder

__all__ = ["app", "clock", "public_folder", "shop"]

SALES = """customer,date,amount,product,payment
Ayşe Kaya,2026-10-01,12.50,Ekmek,nakit
Ayşe Kaya,2026-10-08,45.00,Süt,kart
Ayşe Kaya,2026-10-15,30.00,,nakit
Ayşe Kaya,2026-10-22,30.00,,nakit
Şükrü Işık,2026-11-20,1250.75,Çay,veresiye
Toplam,,1368.25,,
"""


class Run:
    """What one command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code = code
        self.out = out
        self.err = err

    def table(self) -> list[dict[str, str]]:
        """The output read as CSV."""
        return list(csv.DictReader(io.StringIO(self.out)))


Kobi = Callable[..., Run]


@pytest.fixture
def kobi(shop: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Kobi:
    """Runs a command on the test's shop file."""
    monkeypatch.setenv("KOBI_CRM_SHOP", str(shop))

    def run(*arguments: object) -> Run:
        code = cli.main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return Run(code, out, err)

    return run


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list of sales as architecture.md's contract has it."""
    path = tmp_path / "satışlar.csv"
    path.write_text(SALES, encoding="utf-8")
    return path


@pytest.fixture
def filled(kobi: Kobi, listed: Path, shop: Path) -> Path:
    """The shop file after that list came in."""
    assert kobi("import", listed).code == 0
    return shop


def failed(run: Run, code: int = 1) -> str:
    """The one sentence of a command that could not."""
    assert run.code == code
    assert run.out == ""
    assert "Traceback" not in run.err
    lines = run.err.splitlines()
    assert len(lines) == 1, run.err
    assert lines[0].endswith(".")
    return lines[0]
