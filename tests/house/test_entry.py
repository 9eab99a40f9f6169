"""The entry point: which calls open the window, and which go to the command line."""

import sys
from pathlib import Path
from types import ModuleType

import pytest

from kobi_crm import __version__, cli, i18n, paths
from kobi_crm.__main__ import main


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, bool]]:
    """The windows that would have been opened: shop file, and whether it is the demo shop."""
    windows: list[tuple[Path, bool]] = []

    def run(shop_path: Path, demo: bool, language: str | None = None) -> int:
        assert language in (None, "en")
        windows.append((shop_path, demo))
        return 0

    start = ModuleType("kobi_crm.gui.start")
    monkeypatch.setattr(start, "run", run, raising=False)
    monkeypatch.setitem(sys.modules, "kobi_crm.gui.start", start)
    monkeypatch.setattr("kobi_crm.gui.start", start, raising=False)
    return windows


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[tuple[list[str], str]]:
    """What the command line was given, and the language spoken then."""
    calls: list[tuple[list[str], str]] = []

    def run(arguments: list[str]) -> int:
        calls.append((arguments, i18n.language()))
        return 1

    monkeypatch.setattr(cli, "main", run, raising=False)
    return calls


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"KOBİ CRM {__version__}\n"


def test_no_command_opens_the_owners_window(
    opened: list[tuple[Path, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main([]) == 0
    assert main(["--shop=a.db", "--lang", "en"]) == 0
    monkeypatch.setenv("KOBI_CRM_SHOP", "b.db")
    assert main([]) == 0
    assert opened == [(paths.default_shop(), False), (Path("a.db"), False), (Path("b.db"), False)]


def test_demo_opens_the_demo_window(opened: list[tuple[Path, bool]]) -> None:
    assert main(["demo"]) == 0
    assert main(["--lang=en", "demo", "--shop", "d.db"]) == 0
    assert opened == [(paths.demo_shop(), True), (Path("d.db"), True)]


@pytest.mark.parametrize(
    ("arguments", "language"),
    [
        (["demo", "--no-window"], "tr"),
        (["--shop", "s.db", "today", "--lang", "en"], "en"),
        (["--help"], "tr"),
        (["demo", "--help"], "tr"),
        (["--shop", "demo", "check"], "tr"),
    ],
)
def test_everything_else_is_a_command(
    commands: list[tuple[list[str], str]],
    opened: list[tuple[Path, bool]],
    arguments: list[str],
    language: str,
) -> None:
    assert main(arguments) == 1
    assert commands == [(arguments, language)]
    assert opened == []


def test_an_unknown_language_is_left_to_the_command_line(commands: list[tuple[list[str], str]]) -> None:
    assert main(["--lang", "de"]) == 1
    assert commands == [(["--lang", "de"], "en")]
