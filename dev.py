"""Sets up a fresh machine, then runs or tests the program: `python3 dev.py run`, `python3 dev.py test`."""

import argparse
import ctypes
import hashlib
import importlib.util
import io
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
RUNTIME_LOCK = ROOT / "requirements.txt"
DEV_LOCK = ROOT / "requirements-dev.txt"
BUILD = ROOT / "build"

# Debian's package for each shared library; anything missing is found by trying to load it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}
TEST_PROGRAMS = {
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-calc-nogui",
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
}


def main(arguments: Sequence[str]) -> int:
    """Carry out one command; returns its exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this line is for whoever has an older one
        print("KOBİ CRM needs Python 3.11 or newer.", file=sys.stderr)
        return 2
    parser = argparse.ArgumentParser(description="Set up this checkout, then run or test KOBİ CRM.")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("run", help="open the demo shop (without a display: print its morning list)")
    test = commands.add_parser("test", help="all checks and tests; more arguments go to pytest")
    test.add_argument("--fast", action="store_true", help="leave out the tests marked slow")
    commands.add_parser("lock", help="renew the locked dependencies")
    options, rest = parser.parse_known_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", line_buffering=True)
    try:
        match options.command:
            case "run":
                return run_demo(rest)
            case "test":
                return run_checks(rest, fast=options.fast)
            case _:
                return lock()
    except subprocess.CalledProcessError as error:
        print(f"\nThis step failed (exit code {error.returncode}): {_shown(error.cmd)}", file=sys.stderr)
        return 1


def run_demo(arguments: Sequence[str]) -> int:
    """Open the demo shop's window; without a display print its morning list and write a PDF."""
    display = sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    libraries = QT_LIBRARIES | (WINDOW_LIBRARIES if display else {})
    set_up(RUNTIME_LOCK, _missing_libraries(libraries))
    program = [str(PYTHON), "-m", "kobi_crm"]
    if display:
        return subprocess.run([*program, "demo", *arguments], check=False).returncode
    heading("No display here, so no window: this is the demo shop's morning list")
    shop = BUILD / "demo-shop" / "demo.db"
    shop.parent.mkdir(parents=True, exist_ok=True)
    subprocess.run([*program, "--shop", str(shop), "demo", "--no-window", *arguments], check=True)
    pdf = BUILD / "musteriler.pdf"
    subprocess.run([*program, "--shop", str(shop), "report", "customers", "--out", str(pdf)], check=True)
    heading(f"The demo shop's customer list was written to {pdf}")
    return 0


def run_checks(arguments: Sequence[str], *, fast: bool) -> int:
    """Run every check, also after one failed; returns 1 when any did."""
    missing_programs = [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    set_up(DEV_LOCK, _missing_libraries(QT_LIBRARIES) + missing_programs)
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "OPENBLAS_NUM_THREADS": "1",
        "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
        "PATH": os.pathsep.join([str(PYTHON.parent), os.environ.get("PATH", "")]),
    }
    contracts = "from importlinter.cli import lint_imports_command as check; check()"
    checks = {
        "Lint": ["-m", "ruff", "check"],
        "Format": ["-m", "ruff", "format", "--check"],
        "Types": ["-m", "pyright"],
        "Import contracts": ["-c", contracts, "--no-cache"],
        "Tests": ["-m", "pytest", *(["-m", "not slow"] if fast else []), *arguments],
    }
    results: dict[str, bool] = {}
    for name, command in checks.items():
        heading(name)
        done = subprocess.run([str(PYTHON), *command], cwd=ROOT, env=environment, check=False)
        results[name] = done.returncode == 0
    heading("Summary")
    for name, good in results.items():
        print(f"{'ok    ' if good else 'FAILED'}  {name}")
    unmet = [program for program in TEST_PROGRAMS if not shutil.which(program)]
    if unmet:
        print(f"not run: the tests that need {', '.join(unmet)} (the command to install them stands above)")
    return 0 if all(results.values()) else 1


def set_up(lock_file: Path, packages: Sequence[str]) -> None:
    """Bring system packages, `.venv`, locked dependencies and compiled assets up to date."""
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        packages = [*packages, "python3-venv"]
    install_packages(packages)
    importlib.invalidate_caches()
    if not PYTHON.exists() and importlib.util.find_spec("ensurepip") is None:
        raise SystemExit(
            "Python cannot make a virtual environment here: run the command above, then this one again."
        )
    stamp = VENV / f"installed-{lock_file.stem}.txt"
    wanted = _fingerprint(lock_file)
    if not PYTHON.exists() or not _same_python():
        heading("Creating .venv")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(VENV)], check=True)
    if not stamp.exists() or stamp.read_text(encoding="utf-8") != wanted:
        heading(f"Installing the locked dependencies of {lock_file.name} (a few minutes the first time)")
        # The lock names every package; resolving again lets a newer release of one with extras spoil the install.
        _pip("--require-hashes", "--no-deps", "--requirement", str(lock_file))
        _pip("--no-build-isolation", "--no-deps", "--editable", str(ROOT))
        stamp.write_text(wanted, encoding="utf-8")
    subprocess.run([str(PYTHON), str(ROOT / "packaging" / "assets.py")], check=True)


def install_packages(packages: Sequence[str]) -> None:
    """Install Debian packages when root; otherwise print the exact command and go on."""
    if not packages or sys.platform != "linux":
        return
    if not shutil.which("apt-get"):
        print(f"Missing on this system (names of Debian's packages): {' '.join(packages)}", file=sys.stderr)
        return
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        print(
            f"System packages are missing. Install them with:\n\n    sudo {_shown(install)}\n",
            file=sys.stderr,
        )
        return
    heading(f"Installing system packages: {' '.join(packages)}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "--quiet"], env=environment, stdout=subprocess.DEVNULL, check=True)
    subprocess.run([*install, "--quiet"], env=environment, stdout=subprocess.DEVNULL, check=True)


def lock() -> int:
    """Write both lock files anew: the newest versions allowed, for every system and Python from 3.11."""
    set_up(DEV_LOCK, [])
    _pip("uv")
    compile_lock = [str(PYTHON), "-m", "uv", "pip", "compile", "--quiet", "--upgrade", "--universal"]
    compile_lock += ["--python-version", "3.11", "--generate-hashes", "--no-annotate"]
    compile_lock += ["--custom-compile-command", "python3 dev.py lock", "pyproject.toml"]
    for group, target, more in (("build", RUNTIME_LOCK, []), ("dev", DEV_LOCK, ["-c", RUNTIME_LOCK.name])):
        command = [*compile_lock, "--group", group, "--output-file", target.name, *more]
        subprocess.run(command, cwd=ROOT, check=True)
    return 0


def heading(text: str) -> None:
    """Set a line apart from what the tools print."""
    print(f"\n=== {text}", flush=True)


def _pip(*arguments: str) -> None:
    quiet = ["-qq", "--disable-pip-version-check", "--no-input"]
    subprocess.run([str(PYTHON), "-m", "pip", "install", *quiet, *arguments], cwd=ROOT, check=True)


def _fingerprint(lock_file: Path) -> str:
    """Changes with whatever an install depends on: the lock, the project's own metadata, the Python used."""
    parts = [lock_file.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode()]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _same_python() -> bool:
    ask = [str(PYTHON), "-c", "import sys; print(*sys.version_info[:2])"]
    done = subprocess.run(ask, capture_output=True, text=True, check=False)
    return done.stdout.split() == [str(number) for number in sys.version_info[:2]]


def _missing_libraries(libraries: Mapping[str, str]) -> list[str]:
    if sys.platform != "linux":
        return []
    missing: list[str] = []
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return missing


def _shown(command: Sequence[str] | str) -> str:
    return command if isinstance(command, str) else shlex.join(command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
