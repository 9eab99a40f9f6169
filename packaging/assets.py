"""Compiles `ui/*.ui` and `i18n/*.ts` into the package, where a source is newer than what was made of it."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS = ROOT / "kobi_crm" / "gui" / "forms"
CATALOGUES = ROOT / "kobi_crm" / "_data" / "i18n"


def qt_tool(name: str, *arguments: str | Path) -> None:
    """Run one of PySide6's own tools (uic, lrelease, lupdate). Raises RuntimeError with the tool's words."""
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    command = [sys.executable, "-c", call, *map(str, arguments)]
    done = subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", errors="replace", check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{name} failed on {' '.join(command[3:])}:\n{done.stdout}{done.stderr}")


def compile_assets() -> list[Path]:
    """Make every stale form and catalogue and remove those whose source is gone; returns what was made."""
    FORMS.mkdir(parents=True, exist_ok=True)
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    (FORMS / "__init__.py").write_text(
        '"""Forms compiled from ui/: never edited, never committed."""\n', "utf-8"
    )
    forms = {FORMS / f"{ui.stem}.py": ui for ui in sorted((ROOT / "ui").glob("*.ui"))}
    catalogues = {CATALOGUES / f"{ts.stem}.qm": ts for ts in sorted((ROOT / "i18n").glob("*.ts"))}
    for orphan in {*FORMS.glob("*.py"), *CATALOGUES.glob("*.qm")} - {
        *forms,
        *catalogues,
        FORMS / "__init__.py",
    }:
        orphan.unlink(missing_ok=True)
    stale_forms = [target for target, source in forms.items() if _is_stale(target, source)]
    for target in stale_forms:
        _make(target, "uic", "-a", forms[target], "-o")
    stale_catalogues = [target for target, source in catalogues.items() if _is_stale(target, source)]
    for target in stale_catalogues:
        _make(target, "lrelease", "-silent", catalogues[target], "-qm")
    return stale_forms + stale_catalogues


def _is_stale(target: Path, source: Path) -> bool:
    return not target.exists() or target.stat().st_mtime_ns < source.stat().st_mtime_ns


def _make(target: Path, tool: str, *arguments: str | Path) -> None:
    """Write beside the target first, so that two runs at once never see half a file."""
    draft = target.with_name(f"{target.name}.{os.getpid()}")
    qt_tool(tool, *arguments, draft)
    draft.replace(target)


if __name__ == "__main__":
    for made in compile_assets():
        print(f"made {made.relative_to(ROOT)}")
