"""Loads the text catalogues with QtCore alone, so that the command line speaks Turkish without a window."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator

from kobi_crm import i18n, paths

SOURCE_LANGUAGE = "en"
LANGUAGES = ("tr", SOURCE_LANGUAGE)
_OWNED = "kobi_crm_catalogue"


def load(language: str) -> None:
    """Make `kobi_crm.i18n` speak `language` (`tr` or `en`); needs no application object.

    Raises FileNotFoundError where the catalogue was not built: a fault of the installation.
    """
    if language == SOURCE_LANGUAGE:
        i18n.install(None, language)
        return
    translator = _read(paths.catalogue(language))
    i18n.install(lambda context, text: translator.translate(context, text) or text, language)


def install_into(app: QCoreApplication, language: str) -> None:
    """Make the window (`tr()`, Qt's own texts) and `kobi_crm.i18n` speak `language`, and nothing else."""
    for old in app.findChildren(QTranslator, _OWNED):
        app.removeTranslator(old)
        old.setParent(None)  # back in Python's hands, which lets it go
    load(language)
    if language == SOURCE_LANGUAGE:
        return
    own = paths.catalogue(language)
    qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm"
    # Qt asks the translator installed last first: ours puts right what qtbase says oddly ("Kontrol", "At").
    for file in (qt, own.with_name(f"qt_overrides_{language}.qm"), own):
        translator = _read(file)
        translator.setParent(app)
        translator.setObjectName(_OWNED)
        app.installTranslator(translator)


def _read(file: Path) -> QTranslator:
    translator = QTranslator()
    if not translator.load(str(file)):
        raise FileNotFoundError(
            f"text catalogue {file} is missing or damaged: run packaging/assets.py or install again"
        )
    return translator
