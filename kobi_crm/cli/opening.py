"""Opening the shop for one command."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path
from typing import TextIO

from kobi_crm import i18n
from kobi_crm.app import Application
from kobi_crm.clock import Clock, FixedClock, SystemClock

_MORNING = time(9, 0)


@contextmanager
def shop(
    arguments: argparse.Namespace, *, create: bool = False, writable: bool = False
) -> Iterator[Application]:
    """The shop of a command, closed again afterwards; it speaks ``--lang``, else the shop's language."""
    application = Application.open(
        arguments.shop,
        create=create,
        writable=writable or create,
        language=arguments.lang,
        clock=clock(getattr(arguments, "on", None)),
    )
    try:
        if application.language == "en":
            i18n.install(None, "en")
        yield application
    finally:
        application.close()


def clock(on: date | None) -> Clock:
    """The clock of a command: standing on the morning of ``--on``, where that was given."""
    return SystemClock() if on is None else FixedClock(datetime.combine(on, _MORNING))


def target(csv: str) -> Path | TextIO:
    """Where ``--csv`` writes: ``-`` is standard output."""
    return sys.stdout if csv == "-" else Path(csv)


def say(text: str) -> None:
    """One line for the person at the terminal."""
    print(text)


def count_sentence(one: str, other: str, count: int) -> str:
    """A translated sentence for one or for many."""
    return (one if count == 1 else other).format(count=count)
