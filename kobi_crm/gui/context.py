"""What every page, sheet and dialog is handed: program, look, tasks and the ways around the window."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kobi_crm.app import Application
from kobi_crm.domain.money import Decimals
from kobi_crm.events import Changes
from kobi_crm.gui.amounts import Amounts
from kobi_crm.gui.bridge import Bridge
from kobi_crm.gui.morning_board import MorningBoard
from kobi_crm.gui.tasks import TaskRunner
from kobi_crm.gui.theme import Theme
from kobi_crm.settings import MachineSettings

SECTIONS = (
    "today",
    "set_aside",
    "customers",
    "sales",
    "ledger",
    "orders",
    "products",
    "reminders",
    "worth",
    "campaigns",
    "reports",
    "charts",
    "reasons",
    "proof",
    "help",
    "settings",
    "history",
)


class Context(QObject):
    """The window listens to the signals; pages call the methods and know nothing of the window."""

    toast_wanted = Signal(str, bool)
    error_met = Signal(object)
    customer_wanted = Signal(int)
    customer_followed = Signal(int)
    sale_wanted = Signal(object)
    payment_wanted = Signal(int)
    edit_wanted = Signal(object, str, str)
    import_wanted = Signal(object)
    section_wanted = Signal(str)
    sheet_wanted = Signal(QWidget)
    sheet_closed = Signal()
    panel_wanted = Signal(QWidget)
    panel_closed = Signal()
    shop_wanted = Signal(object)
    language_wanted = Signal(str)
    restore_wanted = Signal(object)

    def __init__(
        self,
        app: Application,
        theme: Theme,
        machine: MachineSettings | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.app = app
        self.machine = machine or MachineSettings()
        self.theme = theme
        self.amounts = Amounts(self.machine, self)
        self.tasks = TaskRunner(self.fail, self)
        self.bridge = Bridge(app.bus, self)
        self.board = MorningBoard(app, self.tasks, self.bridge, self)

    def close(self) -> None:
        """End the threads and stop listening; the shop file itself is closed by its owner afterwards."""
        self.bridge.close()
        self.board.close()
        self.tasks.close()

    def toast(self, text: str, *, undo: bool = False) -> None:
        """Say what was done at the bottom of the window; ``undo`` offers to take the newest act back."""
        self.toast_wanted.emit(text, undo)

    def money(self, kurus: int, decimals: Decimals = "auto") -> str:
        """An amount for the screen, hidden where the owner hides amounts."""
        return self.amounts.money(kurus, decimals)

    def fail(self, error: Exception) -> None:
        """The one place for errors: the owner's own as a sentence in the window, bugs in the crash dialog."""
        self.error_met.emit(error)

    def open_customer(self, customer_id: int) -> None:
        """Show a customer's card at the right."""
        self.customer_wanted.emit(customer_id)

    def follow_customer(self, customer_id: int) -> None:
        """The selection of a list moved: show the card where there is room for it beside the list."""
        self.customer_followed.emit(customer_id)

    def open_sale(self, customer_id: int | None = None) -> None:
        """Open the sale sheet, for the given customer or for nobody yet."""
        self.sale_wanted.emit(customer_id)

    def open_payment(self, customer_id: int) -> None:
        """Open the payment sheet with the customer's whole balance filled in."""
        self.payment_wanted.emit(customer_id)

    def edit_customer(self, customer_id: int | None, *, name: str = "", phone: str = "") -> None:
        """Open the customer form in the card's place; ``None`` is a new customer, what is known filled in."""
        self.edit_wanted.emit(customer_id, name, phone)

    def open_import(self, path: Path | None = None) -> None:
        """Open the import wizard, at its first step or with a file."""
        self.import_wanted.emit(path)

    def go(self, section: str) -> None:
        """Show a section, one of ``SECTIONS``."""
        self.section_wanted.emit(section)

    def show_sheet(self, sheet: QWidget) -> None:
        """Lay a sheet over the dimmed window; it is deleted when closed."""
        self.sheet_wanted.emit(sheet)

    def close_sheet(self) -> None:
        """Close the open sheet."""
        self.sheet_closed.emit()

    def show_panel(self, panel: QWidget) -> None:
        """Show a form in the card's place; it is deleted when closed."""
        self.panel_wanted.emit(panel)

    def close_panel(self) -> None:
        """Close the form and bring the card back that stood there."""
        self.panel_closed.emit()

    def switch_shop(self, path: Path) -> None:
        """Close this shop and open another; the owner's and the demo shop never share a window."""
        self.shop_wanted.emit(path)

    def restore(self, backup: Path) -> None:
        """Close the shop, put a backup in its place and open it again; the page has asked before."""
        self.restore_wanted.emit(backup)

    def speak(self, language: str) -> None:
        """Change the window's language, ``tr`` or ``en``, at once and for this shop."""
        self.language_wanted.emit(language)


class Page(QWidget):
    """A section of the window, read again when one of its ``topics`` changed or when next seen."""

    topics: frozenset[str] = frozenset()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        self._stale = True
        ctx.bridge.changed.connect(self._on_changes)
        ctx.amounts.changed.connect(self._read_again)

    def refresh(self) -> None:
        """Read again what the page shows."""
        raise NotImplementedError

    def focus_first(self) -> None:
        """Give the keyboard to the first thing one would use here."""
        self.setFocus()

    def came_into_view(self) -> None:
        """Called by the window each time the page is shown."""
        if self._stale:
            self._stale = False
            self.refresh()

    def _on_changes(self, changes: Changes) -> None:
        if self.topics & changes.topics:
            self._read_again()

    def _read_again(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True
