"""Commands that bring data in: the demo shop and files from outside."""

import json
from argparse import Namespace

from kobi_crm.cli.looking import show_morning
from kobi_crm.cli.opening import clock, say, shop
from kobi_crm.i18n import translate


def demo(arguments: Namespace) -> int:
    """``demo --no-window``: make the demo shop and print this morning's list."""
    from kobi_crm.services.demo import ensure_demo

    ensure_demo(arguments.shop, clock(arguments.on), arguments.lang or "tr")
    with shop(arguments) as app:
        show_morning(app, arguments.on, None)
    return 0


def bring_in(arguments: Namespace) -> int:
    """``import``: read a file, show what it would do, and do it."""
    with shop(arguments, create=True) as app:
        opened = app.imports.read(arguments.file, kind=arguments.kind, mapping_file=arguments.mapping)
        preview = app.imports.preview(opened, opened.mapping)
        if not arguments.preview:
            app.imports.apply(preview)
        report = preview.report()
    if arguments.json:
        say(json.dumps(report, ensure_ascii=False))
        return 0
    say(
        translate(
            "CommandLine",
            "{rows} rows: {new} new, {changed} changed, {same} the same, {doubtful} doubtful, {skipped} skipped.",
        ).format(**report)
    )
    for entry in report["reasons"][:20]:
        say(translate("CommandLine", "Row {row}: {why}").format(row=entry["row"], why=entry["why"]))
    more = len(report["reasons"]) - 20
    if more > 0:
        say(translate("CommandLine", "… and {count} more rows with a remark.").format(count=more))
    return 0
