"""What every test stands on: compiled assets, a home folder of its own, no window system, no keyring."""

import gc
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from kobi_crm import i18n

_HOME = tempfile.TemporaryDirectory(prefix="kobi-crm-home-")
_FOLDERS = {
    "XDG_DATA_HOME": "share",
    "XDG_CONFIG_HOME": "config",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "LOCALAPPDATA": "local",
    "APPDATA": "roaming",
}
_SECONDS_TO_FINISH = 2.0


def pytest_configure(config: pytest.Config) -> None:
    """Set the surroundings before anything is imported, for this process and those that tests start."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["OPENBLAS_NUM_THREADS"] = "1"
    os.environ["PYTHON_KEYRING_BACKEND"] = (
        "keyring.backends.fail.Keyring"  # never the developer's own keyring
    )
    os.environ["KOBI_CRM_NO_KEYRING"] = "1"
    os.environ["PYTHONUTF8"] = "1"
    os.environ.pop("KOBI_CRM_SHOP", None)
    hypothesis.settings.register_profile("house", deadline=None)  # a busy machine is no wrong answer
    hypothesis.settings.load_profile("house")
    for variable, folder in _FOLDERS.items():
        os.environ[variable] = str(Path(_HOME.name) / folder)
    subprocess.run([sys.executable, config.rootpath / "packaging" / "assets.py"], check=True)


def pytest_unconfigure() -> None:
    """Take the tests' own home folder away."""
    _HOME.cleanup()


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    """A test that switched the language does not switch it for the next one."""
    yield
    i18n.install(None, "en")


@pytest.fixture(autouse=True)
def _no_leaked_threads() -> Iterator[None]:
    """A thread that outlives its test fails it, unless it ends within 2 s."""
    before = set(threading.enumerate())
    yield
    for thread in set(threading.enumerate()) - before:
        if isinstance(thread, threading._DummyThread):  # pyright: ignore[reportPrivateUsage] - Qt's, not Python's
            continue
        thread.join(_SECONDS_TO_FINISH)
        assert not thread.is_alive(), f"{thread.name} was left running"


@pytest.fixture(autouse=True)
def _no_leaked_timers(request: pytest.FixtureRequest) -> Iterator[None]:
    """A QTimer still running after its test's widgets are gone fails the test."""
    yield
    if "qapp" not in request.fixturenames:
        return
    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QTimer

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    timers = [found for found in gc.get_objects() if isinstance(found, QTimer) and shiboken6.isValid(found)]
    assert [f"{timer.parent()}: {timer.interval()} ms" for timer in timers if timer.isActive()] == []


@pytest.fixture
def turkish() -> None:
    """The program speaks Turkish for this test."""
    from kobi_crm.gui import catalogs

    catalogs.load("tr")


@pytest.fixture(scope="session")
def checkout(pytestconfig: pytest.Config) -> Path:
    """The folder of the checkout."""
    return pytestconfig.rootpath
