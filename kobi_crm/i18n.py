"""The translator's hook: English source texts in, the owner's language out, without Qt."""

from collections.abc import Callable

Translator = Callable[[str, str], str]


class _Hook:
    translator: Translator | None = None
    language: str = "en"


def install(translator: Translator | None, language: str) -> None:
    """Set the function that translates ``(context, text)`` and the language it speaks (``tr`` or ``en``)."""
    _Hook.translator = translator
    _Hook.language = language


def language() -> str:
    """The language in force, ``tr`` or ``en``."""
    return _Hook.language


def translate(context: str, text: str) -> str:
    """``text`` in the owner's language; the English source text itself where no translation is loaded."""
    if _Hook.translator is None:
        return text
    return _Hook.translator(context, text)
