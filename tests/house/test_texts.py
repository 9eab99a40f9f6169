"""Every text the owner can see is in the Turkish catalogue, in the words of the glossary."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from kobi_crm import i18n, paths
from kobi_crm.gui import catalogs


@pytest.fixture(scope="module")
def turkish_texts(checkout: Path) -> list[str]:
    """Every Turkish text of the program's catalogue."""
    tree = ET.parse(checkout / "i18n" / "kobi_crm_tr.ts")
    return [message.text for message in tree.iter("translation") if message.text]


@pytest.fixture
def language_off_afterwards(qapp: QApplication) -> Iterator[QApplication]:
    """The test application, without translators once the test is over."""
    yield qapp
    catalogs.install_into(qapp, "en")


def test_no_text_lacks_its_turkish(checkout: Path) -> None:
    done = subprocess.run(
        [sys.executable, "packaging/catalog.py", "missing"],
        cwd=checkout, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_forbidden_words_stay_out(checkout: Path, turkish_texts: list[str]) -> None:
    glossary = (checkout / "i18n" / "glossary.md").read_text(encoding="utf-8")
    forbidden = re.findall(
        r"^- (.+)$", glossary.partition("## Never in Turkish texts")[2], flags=re.MULTILINE
    )
    assert len(forbidden) >= 16
    pattern = re.compile(r"\b(?:" + "|".join(map(re.escape, forbidden)) + ")", re.IGNORECASE)
    assert [text for text in turkish_texts if pattern.search(text)] == []


def test_texts_keep_their_voice_down(turkish_texts: list[str]) -> None:
    assert [text for text in turkish_texts if "!" in text] == []


def test_no_turkish_ending_hangs_on_a_placeholder(turkish_texts: list[str]) -> None:
    assert [text for text in turkish_texts if re.search(r"(?:\}|%\d)['’]\w", text)] == []


def test_what_is_translated_is_written_out(checkout: Path) -> None:
    """lupdate reads the source text: a variable or an f-string would never be found."""
    unreadable: list[str] = []
    for path in sorted((checkout / "kobi_crm").rglob("*.py")):
        if path.parent.name == "forms" or path.name in {"i18n.py", "catalogs.py"}:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in {
                "self.tr",
                "translate",
                "i18n.translate",
            }:
                spoken = node.args[:2] if ast.unparse(node.func) != "self.tr" else node.args[:1]
                if not all(isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in spoken):
                    unreadable.append(f"{path.relative_to(checkout)} line {node.lineno}")
    assert unreadable == []


def test_turkish_needs_no_application(checkout: Path) -> None:
    source, turkish = _first_translation(checkout)
    look = (
        "from kobi_crm import i18n\nfrom kobi_crm.gui import catalogs\ncatalogs.load('tr')\n"
        f"assert i18n.translate(*{source!r}) == {turkish!r}\n"
        "assert i18n.translate('Nowhere', 'Not a text') == 'Not a text'\n"
        "import sys; assert 'PySide6.QtWidgets' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", look], check=True)


def test_the_window_speaks_one_language_at_a_time(
    checkout: Path, language_off_afterwards: QApplication
) -> None:
    app = language_off_afterwards
    source, turkish = _first_translation(checkout)
    for _ in range(2):
        catalogs.install_into(app, "tr")
        assert QCoreApplication.translate(*source) == turkish == i18n.translate(*source)
        assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Enter"
    assert len(app.findChildren(QTranslator)) == 3
    catalogs.install_into(app, "en")
    assert QCoreApplication.translate(*source) == source[1] == i18n.translate(*source)


def test_a_missing_catalogue_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def nowhere(language: str) -> Path:
        return tmp_path / f"kobi_crm_{language}.qm"

    monkeypatch.setattr(paths, "catalogue", nowhere)
    with pytest.raises(FileNotFoundError, match=r"kobi_crm_tr\.qm"):
        catalogs.load("tr")


def _first_translation(checkout: Path) -> tuple[tuple[str, str], str]:
    for context in ET.parse(checkout / "i18n" / "kobi_crm_tr.ts").iter("context"):
        for message in context.iter("message"):
            if turkish := message.findtext("translation"):
                return (context.findtext("name", ""), message.findtext("source", "")), turkish
    raise AssertionError("the Turkish catalogue holds no translation")
