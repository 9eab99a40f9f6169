"""Which shop a command works on, in which state, and what may be typed."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import SALES, Kobi, failed
from tests.storage.test_opening import as_nobody, held_elsewhere

READING = [
    ("today",), ("quiet",), ("expected",), ("history",), ("report", "customers", "--out", "x.pdf"),
    ("report", "--list"), ("export", "--out", "x.xlsx"), ("backup",), ("check",),
]  # fmt: skip


@pytest.mark.parametrize("command", [*READING, ("undo",)], ids=" ".join)
def test_a_missing_shop(kobi: Kobi, shop: Path, command: tuple[str, ...]) -> None:
    assert failed(kobi(*command)) == (
        f"There is no shop file at {shop}. Import a list first or choose another file."
    )
    assert not shop.parent.exists()


@pytest.mark.parametrize("command", [*READING, ("undo",), ("restore", "x.kobi")], ids=" ".join)
def test_a_folder_as_shop(kobi: Kobi, tmp_path: Path, command: tuple[str, ...]) -> None:
    assert failed(kobi(*command, "--shop", tmp_path)).endswith("is a folder. Give the name of a shop file.")


@pytest.mark.parametrize("command", [*READING, ("undo",)], ids=" ".join)
def test_a_damaged_shop(kobi: Kobi, filled: Path, command: tuple[str, ...]) -> None:
    filled.write_bytes(b"x" * 9000)
    assert "is damaged or is not a shop file" in failed(kobi(*command))


@pytest.mark.parametrize("order", ["before", "after", "equals", "environment"])
def test_where_the_shop_may_be_named(
    kobi: Kobi, filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, order: str
) -> None:
    monkeypatch.setenv("KOBI_CRM_SHOP", str(filled if order == "environment" else tmp_path / "other.db"))
    command = {
        "before": ("--shop", filled, "history"),
        "after": ("history", "--shop", filled),
        "equals": (f"--shop={filled}", "history"),
        "environment": ("history",),
    }[order]
    assert "satışlar.csv" in kobi(*command).out


def test_the_owners_own_shop_is_the_default(
    kobi: Kobi, listed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KOBI_CRM_SHOP")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert kobi("import", listed).code == 0
    assert (tmp_path / "share" / "KobiCRM" / "shop.db").exists() or sys.platform != "linux"


@pytest.mark.parametrize(
    "arguments",
    [
        (), ("nonsense",), ("today", "--on", "22.11.2026"), ("today", "--on"), ("quiet", "--csv"), ("undo", "x"),
        ("report",), ("report", "customers"), ("export",), ("restore",), ("import",), ("import", "a", "--kind", "x"),
        ("history", "--lang", "de"), ("today", "--shop"), ("demo",), ("check", "--more"), ("expected", "--at", "9"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_wrong_usage(kobi: Kobi, arguments: tuple[str, ...]) -> None:
    wrong = kobi(*arguments)
    assert wrong.code == 2
    assert wrong.out == ""
    assert wrong.err.startswith("usage: kobi-crm")


def test_help_is_no_error(kobi: Kobi) -> None:
    assert kobi("--help").code == 0
    assert kobi("quiet", "--help").code == 0


def test_reading_goes_on_beside_a_window_and_writing_says_it_is_open(
    kobi: Kobi, filled: Path, listed: Path, checkout: Path, tmp_path: Path
) -> None:
    open_elsewhere = "The shop is open in another window. Close that window and try again."
    kobi("backup", "--to", tmp_path / "yedek")
    (backup,) = (tmp_path / "yedek").glob("*.kobi")
    with held_elsewhere(filled, checkout):
        for command in READING:
            reading = tuple(tmp_path / word if word.startswith("x.") else word for word in command)
            assert kobi(*reading).code == 0, command
        for writing in (("undo",), ("import", listed), ("restore", backup)):
            assert failed(kobi(*writing)) == open_elsewhere
    assert kobi("undo").code == 0


def test_a_read_only_shop(kobi: Kobi, listed: Path, public_folder: Path) -> None:
    shop = public_folder / "inner" / "shop.db"
    assert kobi("import", listed, "--shop", shop).code == 0
    (public_folder / "liste.csv").write_text(SALES, encoding="utf-8")
    shop.parent.chmod(0o555)
    for path in shop.parent.iterdir():
        path.chmod(0o555 if path.is_dir() else 0o444)
    with as_nobody():
        for command in (("undo",), ("today",), ("import", public_folder / "liste.csv"), ("check",)):
            assert "read-only" in failed(kobi(*command, "--shop", shop))
    shop.parent.chmod(0o755)
    (shop.parent / "shop-backups").chmod(0o755)
