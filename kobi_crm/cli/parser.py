"""What may be typed after ``kobi-crm``."""

import argparse
import os
from collections.abc import Sequence
from datetime import date, time
from pathlib import Path

from kobi_crm import paths
from kobi_crm.cli.summaries import summaries

KINDS = ("customers", "sales", "products", "payments", "interactions")


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands; ``--shop`` and ``--lang`` may stand before or after the command."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--shop", type=Path, default=argparse.SUPPRESS, metavar="FILE")
    common.add_argument("--lang", choices=("tr", "en"), default=argparse.SUPPRESS)
    parser = argparse.ArgumentParser(prog="kobi-crm", parents=[common])
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    said = summaries()

    def add(name: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, parents=[common], help=said[name], description=said[name])

    demo = add("demo")
    demo.add_argument("--no-window", action="store_true", required=True)
    demo.add_argument("--on", type=_day, default=None, metavar="DATE")
    incoming = add("import")
    incoming.add_argument("file", type=Path, metavar="FILE")
    incoming.add_argument("--kind", choices=KINDS)
    incoming.add_argument("--mapping", type=Path, metavar="FILE")
    incoming.add_argument("--preview", action="store_true")
    incoming.add_argument("--json", action="store_true")
    _csv(add("history"))
    add("undo").add_argument("id", nargs="?", type=int, metavar="ID")
    today = add("today")
    _on(today)
    _csv(today)
    quiet = add("quiet")
    _on(quiet)
    _csv(quiet)
    quiet.add_argument("--horizon", default="3x:7:90", metavar="DAYS|3x:LO:HI")
    expected = add("expected")
    _on(expected)
    _csv(expected)
    expected.add_argument("--at", type=_time, default=None, metavar="HH:MM")
    segments = add("segments")
    _on(segments)
    _csv(segments)
    report = add("report")
    report.add_argument("name", nargs="?", metavar="NAME")
    report.add_argument("--out", type=Path, metavar="FILE.pdf|.xlsx")
    report.add_argument("--list", action="store_true")
    report.add_argument("--customer", type=int, metavar="ID")
    report.add_argument("--sale", type=int, metavar="ID")
    report.add_argument("--payment", type=int, metavar="ID")
    report.add_argument("--paper", default=None, metavar="a4|a5|80mm")
    _on(report)
    add("export").add_argument("--out", type=Path, required=True, metavar="FILE.xlsx")
    add("backup").add_argument("--to", type=Path, metavar="DIR")
    add("restore").add_argument("file", type=Path, metavar="FILE")
    add("check")
    return parser


def parse(parser: argparse.ArgumentParser, argv: Sequence[str]) -> argparse.Namespace:
    """Read the arguments and fill in the shop file: option, environment, then the owner's own."""
    arguments = parser.parse_args(argv)
    arguments.lang = getattr(arguments, "lang", None)
    said = getattr(arguments, "shop", None)
    if said is None and os.environ.get("KOBI_CRM_SHOP"):
        said = Path(os.environ["KOBI_CRM_SHOP"])
    if said is None:
        said = paths.demo_shop() if arguments.command == "demo" else paths.default_shop()
    arguments.shop = said
    if arguments.command == "report" and not arguments.list and not (arguments.name and arguments.out):
        parser.error("report: NAME and --out FILE, or --list")
    if arguments.command == "report" and arguments.name == "statement" and arguments.customer is None:
        parser.error("report statement: --customer ID")
    receipt = arguments.command == "report" and arguments.name == "receipt"
    if receipt and (arguments.sale is None) == (arguments.payment is None):
        parser.error("report receipt: --sale ID or --payment ID")
    return arguments


def _on(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--on", type=_day, default=None, metavar="DATE")


def _csv(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--csv", default=None, metavar="FILE")


def _time(text: str) -> time:
    try:
        return time.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: HH:MM") from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text}: YYYY-MM-DD") from error
