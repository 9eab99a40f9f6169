"""Where the program's own files and the owner's files are found: checkout, wheel or bundle alike."""

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
APP_DIR_NAME = "KobiCRM"


def resource(*parts: str) -> Path:
    """A file or folder under ``resources/``; in a checkout the folder itself, elsewhere its copy in the package."""
    packaged = _PACKAGE / "_data" / "resources"
    root = packaged if packaged.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def catalogue(language: str) -> Path:
    """The compiled text catalogue (``.qm``) of a language."""
    return _PACKAGE / "_data" / "i18n" / f"kobi_crm_{language}.qm"


def data_dir() -> Path:
    """The folder of the owner's shop file; made when first asked for."""
    folder = Path(platformdirs.user_data_dir(APP_DIR_NAME, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def config_dir() -> Path:
    """The folder of this computer's own settings; made when first asked for."""
    folder = Path(platformdirs.user_config_dir(APP_DIR_NAME, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def cache_dir() -> Path:
    """The folder of what can be made again, kept so that it need not; made when first asked for."""
    folder = Path(platformdirs.user_cache_dir(APP_DIR_NAME, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def log_dir() -> Path:
    """The folder of the program's log; made when first asked for."""
    folder = Path(platformdirs.user_log_dir(APP_DIR_NAME, appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def default_shop() -> Path:
    """The owner's shop file."""
    return data_dir() / "shop.db"


def demo_shop() -> Path:
    """The demo shop's file, apart from the owner's."""
    return data_dir() / "demo.db"
