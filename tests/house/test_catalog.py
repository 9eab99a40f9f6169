"""The catalogue tool itself: it collects, fills, and notices what a translation lost."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Tool = Callable[..., subprocess.CompletedProcess[str]]
SOURCE = '''"""A module of the small program."""
from kobi_crm.i18n import translate
print(translate("Shop", "Save"), translate("Shop", "Owes {amount}"), translate("Shop", "Rows: %1"))
'''


@pytest.fixture
def tool(tmp_path: Path, checkout: Path) -> Tool:
    """catalog.py on a small program of three texts, in a folder of its own."""
    for folder in ("packaging", "kobi_crm", "ui", "i18n"):
        (tmp_path / folder).mkdir()
    for script in ("assets.py", "catalog.py"):
        source = (checkout / "packaging" / script).read_text(encoding="utf-8")
        (tmp_path / "packaging" / script).write_text(source, encoding="utf-8")
    (tmp_path / "kobi_crm" / "shop.py").write_text(SOURCE, encoding="utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, tmp_path / "packaging" / "catalog.py", *arguments]
        return subprocess.run(
            command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", check=False
        )

    assert run("update").returncode == 0
    return run


def test_untranslated_texts_are_listed(tool: Tool) -> None:
    done = tool("missing")
    assert done.returncode == 1
    assert done.stderr.count("not translated: Shop:") == 3


def test_filled_texts_are_no_longer_missing(tool: Tool, tmp_path: Path) -> None:
    texts = {"Shop": {"Save": "Kaydet", "Owes {amount}": "Borcu: {amount}", "Rows: %1": "Satır: %1"}}
    (tmp_path / "tr.json").write_text(json.dumps(texts), encoding="utf-8")
    assert tool("fill", "tr.json").returncode == 0
    assert tool("missing").returncode == 0


def test_a_text_new_to_the_program_is_missing_at_once(tool: Tool, tmp_path: Path) -> None:
    (tmp_path / "kobi_crm" / "more.py").write_text('print(translate("Shop", "Print"))\n', encoding="utf-8")
    assert "'Print'" in tool("missing").stderr


def test_lost_placeholders_are_noticed(tool: Tool, tmp_path: Path) -> None:
    texts = {"Shop": {"Save": "&Kaydet", "Owes {amount}": "Borcu: {tutar}", "Rows: %1": "Satır"}}
    (tmp_path / "tr.json").write_text(json.dumps(texts), encoding="utf-8")
    tool("fill", "tr.json")
    assert tool("missing").stderr.count("placeholders or & differ") == 3


def test_contradictions_and_leftovers_are_told(tool: Tool, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(
        json.dumps({"Shop": {"Save": "Kaydet", "Gone": "Yok"}}), encoding="utf-8"
    )
    (tmp_path / "b.json").write_text(json.dumps({"Shop": {"Save": "Sakla"}}), encoding="utf-8")
    done = tool("fill", "a.json", "b.json")
    assert done.returncode == 1
    assert "b.json: Shop: 'Save' has two translations" in done.stderr
    assert "not in the program: Shop: 'Gone'" in done.stderr
