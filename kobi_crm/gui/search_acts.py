"""What the search finds beside people: sections and acts, by their own words and by what owners call them."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from kobi_crm.domain.text import fold
from kobi_crm.gui.keys import SHORTCUTS
from kobi_crm.gui.sections import bottom_items, main_items
from kobi_crm.i18n import translate

LEAST = 3
"""Letters from which on sections and acts are offered beside people; fewer only where nobody is found."""
_MOST = 4


@dataclass(frozen=True)
class Act:
    """One thing to go to or to do; ``also`` holds further words it is looked for by, ``key`` its shortcut."""

    title: str
    icon: str
    run: Callable[[], None]
    also: str = ""
    key: str = ""


def acts(go: Callable[[str], None], commands: Mapping[str, Callable[[], None]]) -> list[Act]:
    """Every section of the sidebar, what lies behind them, and what the keyboard can do anywhere."""
    found = [_act(*words, commands) for words in _commands()]
    also = _section_words()
    for item in (*main_items(), *bottom_items()):
        key = SHORTCUTS.get(item.key, ("",))[-1]
        found.append(Act(item.text, item.icon, _to(go, item.key), also.get(item.key, ""), key))
    found += [Act(title, icon, _to(go, section), also) for section, title, icon, also in _behind()]
    return found


def matching(query: str, among: Iterable[Act]) -> list[Act]:
    """The acts for a query, those first whose own words begin so; every word of the query must begin a word."""
    wanted = fold(query).split()
    if not wanted:
        return []
    ranked = [(_rank(wanted, act), act) for act in among]
    return [act for rank, act in sorted(ranked, key=lambda pair: pair[0]) if rank < _NOT][:_MOST]


_OWN, _ALSO, _NOT = range(3)


def _rank(wanted: list[str], act: Act) -> int:
    own, also = fold(act.title).split(), fold(act.also).split()
    if all(any(word.startswith(part) for word in own) for part in wanted):
        return _OWN
    if all(any(word.startswith(part) for word in (*own, *also)) for part in wanted):
        return _ALSO
    return _NOT


def _act(name: str, title: str, icon: str, also: str, commands: Mapping[str, Callable[[], None]]) -> Act:
    return Act(title, icon, commands[name], also, SHORTCUTS[name][0])


def _to(go: Callable[[str], None], section: str) -> Callable[[], None]:
    return lambda: go(section)


def _commands() -> tuple[tuple[str, str, str, str], ...]:
    return (
        ("sale", translate("SearchActs", "Record a sale"), "shopping-basket",
         translate("SearchActs", "sell basket walk-in cash")),
        ("new_customer", translate("SearchActs", "New customer"), "user-plus",
         translate("SearchActs", "add person card")),
        ("undo", translate("SearchActs", "Take the last act back"), "undo-2",
         translate("SearchActs", "undo mistake wrong")),
        ("larger", translate("SearchActs", "Larger text"), "type",
         translate("SearchActs", "size letters bigger glasses")),
        ("smaller", translate("SearchActs", "Smaller text"), "type",
         translate("SearchActs", "size letters")),
    )  # fmt: skip


def _section_words() -> dict[str, str]:
    return {
        "today": translate("SearchActs", "morning call list whom"),
        "set_aside": translate("SearchActs", "expected standing orders bread ready"),
        "customers": translate("SearchActs", "people list birthdays groups"),
        "sales": translate("SearchActs", "day takings turnover refund"),
        "ledger": translate("SearchActs", "debt balance owes payment overdue limit"),
        "orders": translate("SearchActs", "order delivery deliver street fetch wishes"),
        "reminders": translate("SearchActs", "promise task appointment"),
        "worth": translate("SearchActs", "pyramid groups most valuable points layer"),
        "campaigns": translate("SearchActs", "offer message board win back suggestions thank you"),
        "reports": translate("SearchActs", "summary figures Excel PDF print"),
        "history": translate("SearchActs", "undo mistake deleted what was done"),
        "help": translate("SearchActs", "keys shortcuts how"),
        "settings": translate("SearchActs", "language dark theme owner name reminder time"),
    }


def _behind() -> tuple[tuple[str, str, str, str], ...]:
    return (
        ("settings", translate("SearchActs", "Backups"), "shield-check",
         translate("SearchActs", "backup restore copy USB stick")),
        ("settings", translate("SearchActs", "Closed days"), "calendar",
         translate("SearchActs", "holiday closure shut")),
        ("settings", translate("SearchActs", "Import and export"), "file-spreadsheet",
         translate("SearchActs", "Excel CSV transfer list bring")),
        ("charts", translate("SearchActs", "Charts"), "chart-column",
         translate("SearchActs", "graph trend turnover month forecast 80/20")),
        ("reasons", translate("SearchActs", "Why they stayed away"), "user-check",
         translate("SearchActs", "reasons left")),
        ("proof", translate("SearchActs", "Proof on your own past"), "history",
         translate("SearchActs", "last year caught list worked")),
    )  # fmt: skip
