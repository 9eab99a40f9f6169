"""The rooms of the house: who may import whom, and what the pure rooms may know of the world."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PURE_LIBRARIES = {"phonenumbers", "stdnum", "holidays", "dateutil", "rapidfuzz", "babel", "kobi_crm"}
OUTSIDE_WORLD = {
    "sqlite3",
    "subprocess",
    "socket",
    "urllib",
    "http",
    "smtplib",
    "imaplib",
    "shutil",
    "tempfile",
    "os",
    "io",
}
SLOW = {
    "numpy", "scipy", "openpyxl", "python_calamine", "reportlab", "matplotlib", "phonenumbers", "holidays",
    "rapidfuzz", "keyring", "cryptography",
}  # fmt: skip


def imports(node: ast.AST) -> Iterator[str]:
    """The modules imported anywhere under `node`, with their full names."""
    for child in ast.walk(node):
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield child.module


def modules(folder: Path) -> Iterator[tuple[Path, ast.Module]]:
    """Every source file under `folder`, parsed."""
    for path in sorted(folder.rglob("*.py")):
        if path.parent.name != "forms":
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def test_the_import_contracts_hold(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"],
        cwd=checkout, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("room", "more"), [("domain", set[str]()), ("analytics", {"numpy", "scipy", "os"})])
def test_pure_rooms_know_values_only(checkout: Path, room: str, more: set[str]) -> None:
    allowed = (set(sys.stdlib_module_names) - OUTSIDE_WORLD) | PURE_LIBRARIES | more
    strangers = [
        f"{path.relative_to(checkout)} imports {name}"
        for path, tree in modules(checkout / "kobi_crm" / room)
        for name in imports(tree)
        if name.partition(".")[0] not in allowed
    ]
    assert strangers == []


@pytest.mark.parametrize("entry", ["kobi_crm.app", "kobi_crm.cli", "kobi_crm.gui.start"])
def test_starting_loads_no_slow_library(entry: str) -> None:
    """Slow imports stand in the function that needs them, or in a module that such a function imports."""
    look = f"import sys, {entry}; print(*sorted({SLOW!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_charts_are_drawn_late() -> None:
    """matplotlib takes a third of a second to load: only drawing a chart may ask for it."""
    look = (
        "import sys, kobi_crm.gui.pages.charts.page, kobi_crm.services.charts, kobi_crm.services.reports;"
        "from kobi_crm.reports import charts;"
        "print(*sorted({'matplotlib', 'matplotlib.figure'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_the_entry_point_imports_no_qt_itself(checkout: Path) -> None:
    tree = ast.parse((checkout / "kobi_crm" / "__main__.py").read_text(encoding="utf-8"))
    assert not [name for name in imports(tree) if name.startswith("PySide6")]


def test_the_command_line_needs_no_widgets() -> None:
    look = (
        "import contextlib, sys\n"
        "from kobi_crm.__main__ import main\n"
        "with contextlib.suppress(SystemExit):\n"
        "    main(['--help'])\n"
        "loaded = {'PySide6.QtGui', 'PySide6.QtWidgets'} & set(sys.modules)\n"
        "print(sorted(loaded), file=sys.stderr)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.stderr.splitlines()[-1:] == ["[]"], done.stderr


def test_every_room_is_in_the_architecture_picture(checkout: Path) -> None:
    text = (checkout / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rooms = [path.parent.name for path in (checkout / "kobi_crm").glob("*/__init__.py")]
    assert [room for room in rooms if not re.search(rf"`?\b{room}\b`?", text)] == []
