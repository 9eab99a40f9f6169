"""The program itself, started as a shell does it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kobi_crm.cli.commands import COMMANDS
from tests.shops import opened


def program(*arguments: object, language: str = "C") -> "subprocess.CompletedProcess[bytes]":
    environment = os.environ | {"LC_ALL": language, "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "kobi_crm", *map(str, arguments)]
    return subprocess.run(command, env=environment, capture_output=True, check=False)


def test_the_program_speaks_turkish_in_any_console(filled: Path, tmp_path: Path) -> None:
    said = program("--shop", filled, "today", "--on", "2026-11-22")
    assert (said.returncode, said.stderr) == (0, b"")
    text = said.stdout.decode("utf-8")
    assert "22 Kasım 2026" in text
    assert "31 gündür uğramadı" in text
    missing = program("--shop", tmp_path / "yok.db", "today")
    assert missing.returncode == 1
    assert missing.stdout == b""
    assert missing.stderr.decode("utf-8").count("\n") == 1
    assert "yok.db" in missing.stderr.decode("utf-8")


def test_the_program_speaks_english_when_asked(filled: Path) -> None:
    said = program("today", "--on", "2026-11-22", "--shop", filled, "--lang", "en")
    assert "Not seen for 31 days" in said.stdout.decode("utf-8")
    with opened(filled) as app:
        app.speak("en")
    assert "Not seen for 31 days" in program("today", "--on", "2026-11-22", "--shop", filled).stdout.decode()
    said = program("today", "--on", "2026-11-22", "--shop", filled, "--lang", "tr")
    assert "31 gündür" in said.stdout.decode("utf-8")


def test_a_reader_that_stops_listening_is_no_traceback(filled: Path) -> None:
    command = [sys.executable, "-m", "kobi_crm", "--shop", str(filled), "history"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert b"Traceback" not in running.stderr.read()


def test_nothing_on_the_way_opens_a_window_or_needs_one(filled: Path) -> None:
    code = (
        "import sys; from kobi_crm.__main__ import main; code = main(sys.argv[1:]); "
        "print(sorted(m for m in sys.modules if m.startswith('PySide6.Qt'))); sys.exit(code)"
    )
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", code, "--shop", str(filled), "history"],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "['PySide6.QtCore']"


def test_help_says_what_each_command_does(filled: Path) -> None:
    said = program("--help", "--lang", "en").stdout.decode("utf-8")
    for command in COMMANDS:
        assert f"\n    {command} " in said, command
    assert "whom to call today and why" in said


@pytest.mark.skipif(not Path("/proc/mounts").exists(), reason="needs a folder nobody can write into")
def test_a_place_that_cannot_hold_a_shop_is_not_said_to_be_open_elsewhere(filled: Path) -> None:
    said = program("--shop", "/proc/x.db", "--lang", "en", "undo")
    assert said.returncode == 1
    assert b"another window" not in said.stderr
