"""The commands by name."""

from argparse import Namespace
from collections.abc import Callable

from kobi_crm.cli import bringing, keeping, looking, weighing

COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "demo": bringing.demo,
    "import": bringing.bring_in,
    "history": keeping.history,
    "undo": keeping.undo,
    "today": looking.today,
    "quiet": looking.quiet,
    "expected": looking.expected,
    "segments": weighing.segments,
    "report": looking.report,
    "export": looking.export,
    "backup": keeping.backup,
    "restore": keeping.restore,
    "check": keeping.check,
}
