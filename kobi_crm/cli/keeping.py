"""Commands that keep the data safe: history, undo, backup, restore, check."""

from argparse import Namespace

from kobi_crm.app import restore_backup
from kobi_crm.cli.opening import say, shop, target
from kobi_crm.i18n import translate
from kobi_crm.reports.csv_out import write_csv

_MOST = 1_000_000


def history(arguments: Namespace) -> int:
    """``history``: what was done, newest first."""
    with shop(arguments) as app:
        actions = app.history.recent(_MOST if arguments.csv else 50)
        rows = [
            (
                a.id,
                a.at.isoformat(sep=" "),
                a.kind,
                app.history.sentence(a),
                "undone" if a.undone_at else "done",
            )
            for a in actions
        ]
    if arguments.csv:
        write_csv(("id", "at", "kind", "what", "state"), rows, target(arguments.csv))
        return 0
    if not rows:
        say(translate("CommandLine", "Nothing was done yet."))
    for row_id, at, _, what, state in rows:
        mark = translate("CommandLine", " (taken back)") if state == "undone" else ""
        say(f"{row_id:>6}  {at}  {what}{mark}")
    return 0


def undo(arguments: Namespace) -> int:
    """``undo``: take the newest act (or the one with this id) back."""
    with shop(arguments, writable=True) as app:
        undone = app.history.undo(arguments.id)
        say(translate("CommandLine", "Taken back: {what}").format(what=app.history.sentence(undone.action)))
        if undone.kept:
            one = translate("CommandLine", "Kept because later work needs it: {count} row.")
            many = translate("CommandLine", "Kept because later work needs them: {count} rows.")
            say((one if undone.kept == 1 else many).format(count=undone.kept))
    return 0


def backup(arguments: Namespace) -> int:
    """``backup``: a proven copy of the shop file."""
    with shop(arguments) as app:
        info = app.backups.now(arguments.to)
    say(
        translate("CommandLine", "Backup made and checked: {path} ({rows} rows)").format(
            path=info.path, rows=info.rows
        )
    )
    return 0


def restore(arguments: Namespace) -> int:
    """``restore``: put a backup in the shop file's place."""
    aside = restore_backup(arguments.file, arguments.shop)
    say(translate("CommandLine", "Restored from {file}.").format(file=arguments.file))
    if aside is not None:
        say(translate("CommandLine", "The file that was there is now {path}.").format(path=aside))
    return 0


def check(arguments: Namespace) -> int:
    """``check``: look the shop file, its audit trail and one backup through."""
    with shop(arguments) as app:
        wrong = app.backups.check()
    for sentence in wrong:
        say(sentence)
    if not wrong:
        say(
            translate("CommandLine", "All is well: the shop file, its audit trail and a backup were checked.")
        )
    return 1 if wrong else 0
