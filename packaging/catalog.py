"""Keeps the Turkish catalogue: `update` collects texts, `fill` translates them, `missing` shows gaps."""

import json
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET  # our own file, nobody else's
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from assets import ROOT, qt_tool

CATALOGUE = ROOT / "i18n" / "kobi_crm_tr.ts"
Texts = Mapping[str, Mapping[str, str]]
"""English to Turkish by context: {"Context": {"English": "Türkçe"}}."""


def update(catalogue: Path = CATALOGUE) -> None:
    """Collect the source texts of the program and its forms; translations of texts that stayed are kept."""
    package = ROOT / "kobi_crm"
    generated = {package / "gui" / "forms", package / "_data"}
    sources = [p for p in sorted(package.rglob("*.py")) if not generated.intersection(p.parents)]
    forms = sorted((ROOT / "ui").glob("*.ui"))
    with tempfile.TemporaryDirectory() as folder:
        listing = Path(folder) / "sources.lst"
        listing.write_text("\n".join(str(path) for path in [*sources, *forms]), encoding="utf-8")
        languages = ("-source-language", "en", "-target-language", "tr_TR")
        qt_tool(
            "lupdate",
            "-silent",
            "-locations",
            "none",
            "-no-obsolete",
            *languages,
            f"@{listing}",
            "-ts",
            catalogue,
        )


def fill(files: list[Path], catalogue: Path = CATALOGUE) -> list[str]:
    """Translate the unfinished entries from JSON files of `Texts`; returns complaints about what they say."""
    complaints: list[str] = []
    wanted: dict[tuple[str, str], str] = {}
    for file in files:
        texts: Texts = json.loads(file.read_text(encoding="utf-8"))
        for context, pairs in texts.items():
            for english, turkish in pairs.items():
                if wanted.setdefault((context, english), turkish) != turkish:
                    complaints.append(f"{file.name}: {context}: {english!r} has two translations")
    tree = ET.parse(catalogue)
    unused = dict(wanted)
    for context, message in _messages(tree):
        english = message.findtext("source", "")
        unused.pop((context, english), None)
        translation = message.find("translation")
        if (
            translation is not None
            and translation.get("type") == "unfinished"
            and (context, english) in wanted
        ):
            translation.text = wanted[context, english]
            del translation.attrib["type"]
    complaints += [f"not in the program: {context}: {english!r}" for context, english in unused]
    text = ET.tostring(tree.getroot(), encoding="unicode")
    catalogue.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")
    update(catalogue)  # lupdate lays the file out again, so that diffs stay quiet
    return complaints


def missing(catalogue: Path = CATALOGUE) -> list[str]:
    """What is wrong today: texts without a translation, and translations that lost a placeholder."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / catalogue.name
        shutil.copyfile(catalogue, fresh)
        update(fresh)
        return [line for context, message in _messages(ET.parse(fresh)) for line in _faults(context, message)]


def _messages(tree: "ET.ElementTree[ET.Element]") -> Iterator[tuple[str, ET.Element]]:
    for context in tree.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield name, message


def _faults(context: str, message: ET.Element) -> Iterator[str]:
    english = message.findtext("source", "")
    translation = message.find("translation")
    turkish = "" if translation is None else translation.text or ""
    where = f"{context}: {english!r}"
    if not context:
        yield f"no context, use translate(context, text) or self.tr: {where}"
    if message.get("numerus") == "yes":
        yield f"counted form, write two messages instead: {where}"
    elif not turkish or (translation is not None and translation.get("type") == "unfinished"):
        yield f"not translated: {where}"
    elif _marks(english) != _marks(turkish):
        yield f"placeholders or & differ: {where} became {turkish!r}"


def _marks(text: str) -> Counter[str]:
    """Named and numbered placeholders, doubled braces, and how many keyboard marks (`&S`, not `A & B`)."""
    found = re.findall(r"\{\{|\}\}|\{[^{}]*\}|%L?\d+|%n", text)
    return Counter([*found, *re.findall(r"&(?=\w)", text)])


def main(arguments: list[str]) -> int:
    """Run one of the three commands; exit code 1 where something is left to do."""
    match arguments:
        case ["update"]:
            update()
            return 0
        case ["fill", *files] if files:
            update()
            complaints = fill([Path(file) for file in files])
        case ["missing"]:
            complaints = missing()
        case _:
            print("usage: catalog.py update | fill FILE.json … | missing", file=sys.stderr)
            return 2
    print("\n".join(complaints), file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
