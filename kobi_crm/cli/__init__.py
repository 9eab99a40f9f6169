"""The same services without a screen: the contract with scripts, schedulers and softphones."""

import sys
from collections.abc import Sequence

from kobi_crm import i18n
from kobi_crm.cli.commands import COMMANDS
from kobi_crm.cli.parser import build_parser, parse
from kobi_crm.errors import Cancelled, UserError
from kobi_crm.i18n import translate


def main(argv: Sequence[str]) -> int:
    """Run one command. Exit codes: 0 done, 1 could not (one sentence on stderr), 2 wrong usage."""
    parser = build_parser()
    try:
        arguments = parse(parser, argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    if arguments.lang == "en":
        i18n.install(None, "en")
    try:
        return COMMANDS[arguments.command](arguments)
    except UserError as error:
        print(error, file=sys.stderr)
        return 1
    except (Cancelled, KeyboardInterrupt):
        print(translate("CommandLine", "Stopped. Nothing was changed."), file=sys.stderr)
        return 1
    except MemoryError:
        print(translate("CommandLine", "There was not enough memory. Nothing was changed."), file=sys.stderr)
        return 1
