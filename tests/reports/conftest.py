"""The programs that look at what reports wrote, and customers to report on."""

import os
import random
import shutil
import subprocess
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from kobi_crm.reports.customers import CustomerLine

PROGRAMS = {"needs_poppler": "pdftotext", "needs_libreoffice": "libreoffice"}


def pytest_configure(config: pytest.Config) -> None:
    """Name the markers of this folder."""
    config.addinivalue_line("markers", "needs_poppler: reads PDFs with pdftotext")
    config.addinivalue_line("markers", "needs_libreoffice: opens workbooks with LibreOffice")


@pytest.fixture(autouse=True)
def _programs_are_there(request: pytest.FixtureRequest) -> None:
    """Skip where a program is missing; where tests must be complete (CI=true) let them fail instead."""
    for marker, program in PROGRAMS.items():
        wanted = request.node.get_closest_marker(marker) is not None
        if wanted and shutil.which(program) is None and os.environ.get("CI") != "true":
            pytest.skip(f"{program} is not installed")


@pytest.fixture
def pdf_text() -> Callable[[Path], str]:
    """Reads a PDF as text, columns kept apart."""

    def read(path: Path) -> str:
        done = subprocess.run(
            ["pdftotext", "-layout", path, "-"], check=True, capture_output=True, encoding="utf-8"
        )
        assert done.stderr == ""
        return done.stdout

    return read


@pytest.fixture
def as_csv(tmp_path: Path) -> Callable[[Path], str]:
    """Lets LibreOffice turn a workbook's first sheet into CSV text (fields quoted, values as shown)."""

    def convert(path: Path) -> str:
        profile, out = tmp_path / "office", tmp_path / "converted"
        subprocess.run(
            ["libreoffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to",
             "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true", "--outdir", out, path],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        return (out / f"{path.stem}.csv").read_text(encoding="utf-8")

    return convert


@pytest.fixture
def made_up_lines() -> Callable[[int], list[CustomerLine]]:
    """Makes that many customers."""
    return _make_up


@pytest.fixture
def hostile() -> tuple[str, ...]:
    """Texts that have broken other programs."""
    return _HOSTILE


def _make_up(count: int) -> list[CustomerLine]:
    """Customers with Turkish names, each of them different, always the same ones for one count."""
    chance = random.Random(count)
    first = ["Ayşe", "Şule", "Işıl", "İbrahim", "Ömer", "Çağrı", "Fatma Nur", "Mehmet Ali", "Ğ"]
    last = ["YILMAZ", "Özdemir", "Şimşek", "Doğan", "Karaosmanoğulları", "Işık"]
    street = ["Şehit Er Ünal Cad.", "Gül Sok.", "Ihlamur Sok."]
    return [
        CustomerLine(
            name=f"{chance.choice(first)} {chance.choice(last)} N{number}",
            phone=f"5{number:09d}",
            address=f"{chance.choice(street)} No:{chance.randrange(99)}",
            district=chance.choice(["Cumhuriyet Mah.", "Yenimahalle", None]),
            last_visit=date(2026, 1, 1) + timedelta(days=chance.randrange(300)),
            usual_gap_days=chance.choice([None, 0.6, 7.2, 31.0]),
            balance_kurus=chance.choice([0, 145050, 32000, -5000]),
        )
        for number in range(count)
    ]


_HOSTILE = (
    "Ali <b>",
    "<img src=file:///etc/passwd>",
    "<para><a href='file:///x'>&amp;&#x41;",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.invalid";"y")',
    "+905321234567",
    "-1+1",
    "@SUM(A1)",
    "\tTAB",
    "\x00\x01\x1b[31m\x7f\ud800\ufffe kalan",
    "A" * 1_000_000,
    "kelime " * 200_000,
    "👩‍🍳 שלום 漢字 ẞ",
    "\n\nsatır\r\nsatır",
    "",
    " ",
)
