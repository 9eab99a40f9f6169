"""What each command does, in the one line that ``--help`` shows beside it."""

from kobi_crm.i18n import translate


def summaries() -> dict[str, str]:
    """A line for each command."""
    return {
        "demo": translate("CommandHelp", "make the demo shop and show its morning list"),
        "import": translate("CommandHelp", "bring in a list from an Excel or CSV file"),
        "history": translate("CommandHelp", "what was done, newest first"),
        "undo": translate("CommandHelp", "take the newest act back, or the one with this number"),
        "today": translate("CommandHelp", "whom to call today and why"),
        "quiet": translate("CommandHelp", "who comes later than usual, with figures"),
        "expected": translate("CommandHelp", "who is expected that day and what to set aside"),
        "segments": translate("CommandHelp", "what each customer is worth, in layers and points"),
        "report": translate("CommandHelp", "a report, a statement or a receipt as PDF or Excel"),
        "export": translate("CommandHelp", "everything the shop owns as one Excel file"),
        "backup": translate("CommandHelp", "make a backup and check it"),
        "restore": translate("CommandHelp", "put a backup in the shop file's place"),
        "check": translate("CommandHelp", "look the shop file and a backup through for damage"),
    }
