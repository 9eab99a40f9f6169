"""What each shortcut does in the window."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QApplication, QLineEdit

from kobi_crm.gui.act_toasts import ActToasts
from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.keys import takes_undo
from kobi_crm.gui.search import Search
from kobi_crm.gui.sections import BEHIND, WITH_CARD
from kobi_crm.gui.sheet_layer import SheetLayer
from kobi_crm.gui.side_panel import SidePanel
from kobi_crm.gui.widgets.toast import Toast

_SECTIONS = ("today", "customers", "sales", "ledger", "reminders", "reports", "charts", "settings", "help")


class CommandedWindow(Protocol):
    """What a shortcut needs of the window."""

    ctx: Context
    section: str
    search: Search
    sheets: SheetLayer
    side: SidePanel
    acts: ActToasts
    toast: Toast

    def go(self, section: str) -> None:
        """Show a section."""
        ...

    def page(self) -> Page:
        """The page that is shown."""
        ...

    def edit_customer(self, customer_id: int | None, name: str = "", phone: str = "") -> None:
        """The customer form."""
        ...

    def open_sale(self, customer_id: int | None) -> None:
        """The sale sheet."""
        ...


class Commands:
    """The acts behind ``keys.SHORTCUTS``, on the page and the card that are open."""

    def __init__(self, window: CommandedWindow) -> None:
        self._window = window

    def by_name(self) -> dict[str, Callable[[], None]]:
        """Every act by the name of its shortcut."""
        window = self._window
        acts: dict[str, Callable[[], None]] = {name: lambda name=name: window.go(name) for name in _SECTIONS}
        return acts | {
            "sale": self.sale,
            "search": window.search.begin,
            "new_customer": lambda: window.edit_customer(None),
            "payment": self.payment,
            "note": self.note,
            "later": self.later,
            "print": self.print_list,
            "undo": self.undo,
            "larger": lambda: self.step_text(1),
            "smaller": lambda: self.step_text(-1),
            "back": self.back,
        }

    def sale(self) -> None:
        """F2: for the open card's customer, or for nobody yet."""
        window = self._window
        window.open_sale(window.side.customer_id() if window.section in WITH_CARD else None)

    def payment(self) -> None:
        """F6: of the open card's customer."""
        if self._window.side.customer_id() is not None:
            self._window.side.card.pay()

    def note(self) -> None:
        """F7: on the open card."""
        if self._window.side.customer_id() is not None:
            self._window.side.card.write_note()

    def later(self) -> None:
        """F8: put the selected call off, else be reminded of the open card; a card of somebody else goes first."""
        snooze = None if self._other_card() else getattr(self._window.page(), "snooze_current", None)
        if (snooze is None or not snooze()) and self._window.side.customer_id() is not None:
            self._window.side.card.later()

    def mark(self) -> None:
        """Space: tick the selected row, never while somebody else's card is open."""
        mark = getattr(self._window.page(), "mark_current", None)
        if mark is not None and not self._other_card():
            mark()

    def _other_card(self) -> bool:
        shown = self._window.side.customer_id()
        selected = getattr(self._window.page(), "selected_customer", None)
        return selected is not None and shown is not None and selected() != shown

    def print_list(self) -> None:
        """Ctrl+P: the list of the page, where it has one to print."""
        print_list = getattr(self._window.page(), "print_list", None)
        if print_list is not None:
            print_list()

    def undo(self) -> None:
        """Ctrl+Z: the typing of a field first, otherwise the newest act."""
        focus = QApplication.focusWidget()
        if takes_undo(focus) and isinstance(focus, QLineEdit):
            focus.undo()
        else:
            self._window.acts.undo()

    def step_text(self, step: int) -> None:
        """Ctrl plus and minus: one text size up or down, kept for this computer."""
        ctx = self._window.ctx
        ctx.machine.set("text_factor", ctx.theme.step_factor(step))

    def hide_amounts(self) -> None:
        """The eye: amounts are hidden from who looks over the counter, or shown again."""
        amounts = self._window.ctx.amounts
        amounts.set_hidden(not amounts.hidden)

    def back(self) -> None:
        """Esc: one step back, the uppermost thing first."""
        window = self._window
        if window.sheets.sheet() is not None:
            window.sheets.try_close()
            return
        if not window.search.leave() and not window.side.leave() and not self._leave_page():
            window.toast.dismiss()
            if window.section in BEHIND:
                window.go(BEHIND[window.section])
        if window.side.form() is None and QApplication.focusWidget() is None:
            window.page().focus_first()

    def _leave_page(self) -> bool:
        """A page that shows one thing out of a list goes back to the list."""
        leave = getattr(self._window.page(), "leave", None)
        return leave is not None and leave()
