"""Starts the program: the window where no command is given, the command line otherwise."""

import io
import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from kobi_crm import __version__, paths

_VALUE_OPTIONS = ("--shop", "--lang")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with `argv` (default: the process's own); returns the exit code 0, 1 or 2."""
    multiprocessing.freeze_support()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # 5 to 10 times faster for matrices of our size
    _speak_utf8()
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments == ["--version"]:
        print(f"KOBİ CRM {__version__}")
        return 0
    options, rest = _split(arguments)
    language = options.get("--lang", "tr")
    if rest in ([], ["demo"]) and language in ("tr", "en"):
        from kobi_crm.gui import start

        default = paths.demo_shop() if rest else paths.default_shop()
        shop = options.get("--shop") or os.environ.get("KOBI_CRM_SHOP") or default
        return start.run(Path(shop), demo=bool(rest), language=options.get("--lang"))
    return _command_line(arguments, language)


def _command_line(arguments: list[str], language: str) -> int:
    """Turkish is loaded before the shop is known; an English shop takes the translator off again."""
    from kobi_crm import cli
    from kobi_crm.gui import catalogs

    if language in catalogs.LANGUAGES:
        catalogs.load(language)
    try:
        return cli.main(arguments)
    except (
        BrokenPipeError
    ):  # `kobi-crm today | head` closed our output: nothing left to say, and no traceback
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _split(arguments: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """The options that may stand anywhere, and everything else in order."""
    options: dict[str, str] = {}
    rest: list[str] = []
    waiting = iter(arguments)
    for argument in waiting:
        name, equals, value = argument.partition("=")
        if name in _VALUE_OPTIONS:
            options[name] = value if equals else next(waiting, "")
        else:
            rest.append(argument)
    return options, rest


def _speak_utf8() -> None:
    """Turkish letters come out whole whatever the console's code page; a window on Windows has no console."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


if __name__ == "__main__":
    sys.exit(main())
