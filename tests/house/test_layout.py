"""What stands where: the top level, the four source folders, and rooms that stay small enough to read."""

import ast
import os
from pathlib import Path

import pathspec
import pytest

TOP_LEVEL = {
    "kobi_crm", "ui", "resources", "i18n", "packaging", "tests", "benchmarks", "pyproject.toml",
    "requirements.txt", "requirements-dev.txt",
    "README.md", "dev.py", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", ".ci",
    ".gitignore",
}  # fmt: skip
LONGEST_FILE = 500
TABLES_PAGE = Path("kobi_crm/storage/models.py")
VAGUE = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}


@pytest.fixture(scope="module")
def tracked(checkout: Path) -> list[Path]:
    """Every file that git would not ignore, found without git (an unpacked archive has none)."""
    lines = (checkout / ".gitignore").read_text(encoding="utf-8").splitlines()
    ignored = pathspec.GitIgnoreSpec.from_lines([*lines, ".git"])
    found: list[Path] = []
    for folder, folders, files in os.walk(checkout):
        here = Path(folder).relative_to(checkout)
        folders[:] = [name for name in folders if not ignored.match_file(f"{(here / name).as_posix()}/")]
        found += [here / name for name in files if not ignored.match_file((here / name).as_posix())]
    return found


def test_the_top_level_is_fixed(tracked: list[Path]) -> None:
    assert {path.parts[0] for path in tracked} - TOP_LEVEL == set()


def test_source_folders_are_no_packages(tracked: list[Path]) -> None:
    # packaging/__init__.py would shadow PyPI's `packaging` and break matplotlib.
    folders = {"packaging", "ui", "resources", "i18n"}
    assert [path for path in tracked if path.name == "__init__.py" and path.parts[0] in folders] == []


def test_what_is_compiled_is_not_committed(tracked: list[Path]) -> None:
    made = [
        p
        for p in tracked
        if p.suffix in {".qm", ".qrc", ".pyc"} or p.parts[:3] == ("kobi_crm", "gui", "forms")
    ]
    assert made == []


def test_files_stay_short(checkout: Path, tracked: list[Path]) -> None:
    lengths = {
        str(path): len((checkout / path).read_text(encoding="utf-8").splitlines())
        for path in tracked
        if path.suffix == ".py" and path != TABLES_PAGE
    }
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_names_say_what_is_inside(tracked: list[Path]) -> None:
    assert [
        path for path in tracked if path.suffix == ".py" and VAGUE.intersection(path.stem.split("_"))
    ] == []


def test_tests_never_wait_by_the_clock(checkout: Path, tracked: list[Path]) -> None:
    waits = [
        f"{path} line {node.lineno}"
        for path in tracked
        if path.parts[0] == "tests" and path.suffix == ".py"
        for node in ast.walk(ast.parse((checkout / path).read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait"}
    ]
    assert waits == []


def test_forms_hold_no_field_that_misreads_turkish_entries(checkout: Path) -> None:
    forms = sorted((checkout / "ui").glob("*.ui"))
    bad = [
        f"{form.name} has a {widget}"
        for form in forms
        for widget in ("QDateEdit", "QDateTimeEdit", "QDoubleSpinBox")
        if f'class="{widget}"' in form.read_text(encoding="utf-8")
    ]
    assert bad == []


def test_locks_name_no_address_and_pin_every_package(checkout: Path) -> None:
    for name in ("requirements.txt", "requirements-dev.txt"):
        lines = (checkout / name).read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if "://" in line or line.startswith("--")]
        packages = [index for index, line in enumerate(lines) if line[:1].isalnum()]
        assert packages
        for index in packages:
            assert "==" in lines[index], lines[index]
            assert lines[index + 1].strip().startswith("--hash=sha256:"), lines[index]
