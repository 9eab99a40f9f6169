"""A wheel holds everything the program needs and starts from a folder of its own."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kobi_crm import __version__


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory, checkout: Path) -> Path:
    """The wheel, built without isolation by the locked hatchling."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], cwd=checkout, check=True
    )
    return next(folder.glob("*.whl"))


def test_the_wheel_carries_texts_and_resources(wheel: Path, checkout: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    resources = [
        p.relative_to(checkout).as_posix() for p in (checkout / "resources").rglob("*") if p.is_file()
    ]
    forms = [f"kobi_crm/gui/forms/{ui.stem}.py" for ui in (checkout / "ui").glob("*.ui")]
    wanted = {"kobi_crm/_data/i18n/kobi_crm_tr.qm", *forms, *(f"kobi_crm/_data/{name}" for name in resources)}
    assert wanted - names == set()
    assert not [name for name in names if name.startswith(("tests/", "packaging/"))]


def test_the_installed_wheel_starts(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "site"
    install = ["install", "--quiet", "--no-deps", "--no-index", "--target", target, wheel]
    subprocess.run([sys.executable, "-m", "pip", *install], check=True)
    look = (
        "import kobi_crm.paths as p; print(p.__file__, p.resource(), p.catalogue('tr').exists(), sep='\\n')"
    )
    where = _python("-c", look, target=target, cwd=tmp_path).splitlines()
    assert where == [
        str(target / "kobi_crm" / "paths.py"),
        str(target / "kobi_crm" / "_data" / "resources"),
        "True",
    ]
    assert _python("-m", "kobi_crm", "--version", target=target, cwd=tmp_path) == f"KOBİ CRM {__version__}\n"


def _python(*arguments: str, target: Path, cwd: Path) -> str:
    environment = {**os.environ, "PYTHONPATH": str(target), "PYTHONSAFEPATH": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    ).stdout
