"""A test that leaves a thread, a timer or a Qt warning behind really fails."""

import subprocess
import sys
from pathlib import Path

import pytest

LEAVES = {
    "nothing": ("assert True", 0),
    "a thread": ("import threading; threading.Thread(target=threading.Event().wait, daemon=True).start()", 1),
    "a timer": (
        "from PySide6.QtCore import QTimer; qapp.kept = QTimer(qapp); qapp.kept.start(60_000)",
        1,
    ),
    "a Qt warning": ("from PySide6.QtCore import qWarning; qWarning('odd')", 1),
    "a Python warning": ("import warnings; warnings.warn('odd', stacklevel=1)", 1),
}


@pytest.mark.parametrize("what", LEAVES)
def test_leftovers_fail_a_test(tmp_path: Path, checkout: Path, what: str) -> None:
    body, wanted = LEAVES[what]
    test = tmp_path / "test_leaving.py"
    test.write_text(f"def test_it(qapp):\n    {body}\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-c",
        checkout / "pyproject.toml",
        "-p",
        "tests.conftest",
    ]
    done = subprocess.run(
        [*command, "--rootdir", checkout, test],
        cwd=checkout,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == wanted, done.stdout + done.stderr
