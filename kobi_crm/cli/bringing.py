"""Commands that bring data in: the demo shop and files from outside."""

import json
from argparse import Namespace
from pathlib import Path

from kobi_crm.cli.looking import show_morning
from kobi_crm.cli.opening import clock, say, shop
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing.opened import look
from kobi_crm.importing.opening import read_file
from kobi_crm.services.restoring import discard

_SHOWN = 20
"""Remarks printed; all of them stand in ``--json``."""


def demo(arguments: Namespace) -> int:
    """``demo --no-window``: make the demo shop and print this morning's list."""
    from kobi_crm.services.demo.shop import ensure_demo

    ensure_demo(arguments.shop, clock(arguments.on), arguments.lang or "tr")
    with shop(arguments) as app:
        show_morning(app, arguments.on, None)
    return 0


def bring_in(arguments: Namespace) -> int:
    """``import``: read a file, show what it would do, and do it."""
    opened = look(arguments.file, read_file(arguments.file))
    fresh = not arguments.shop.exists()
    try:
        with shop(arguments, create=True) as app:
            mapping = app.imports.mapping(opened, arguments.kind, arguments.mapping)
            preview = app.imports.preview(opened, mapping)
            counts = preview.counts if arguments.preview else app.imports.apply(preview).counts
            fresh = fresh and not app.history.recent(1)
    except UserError:
        _leave_nothing(arguments.shop, fresh)
        raise
    _leave_nothing(arguments.shop, fresh)
    reasons = [{"row": remark.row, "why": remark.text} for remark in preview.reasons]
    if arguments.json:
        say(json.dumps({"kind": preview.kind, **counts._asdict(), "reasons": reasons}, ensure_ascii=False))
        return 0
    say(
        translate(
            "CommandLine",
            "{rows} rows: {new} new, {changed} changed, {same} the same, {doubtful} doubtful, {skipped} skipped.",
        ).format(**counts._asdict())
    )
    for remark in reasons[:_SHOWN]:
        row, why = remark["row"], remark["why"]
        # Row 0 is the whole list.
        say(translate("CommandLine", "Row {row}: {why}").format(row=row, why=why) if row else str(why))
    if len(reasons) > _SHOWN:
        say(
            translate("CommandLine", "… and {count} more rows with a remark.").format(
                count=len(reasons) - _SHOWN
            )
        )
    return 0


def _leave_nothing(path: Path, fresh: bool) -> None:
    """A shop file that was made for an import which brought nothing goes again."""
    if fresh:
        discard(path)
