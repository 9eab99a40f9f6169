"""What surrounds a customer's silence on the card: known absences and the household, with their editors."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.away_editor import AwayEditor, KnownAbsences
from kobi_crm.gui.pages.card.household import HouseholdLine, HouseholdPanel
from kobi_crm.gui.pages.card.jotter import CardEditor

TOPICS = frozenset(("absences", "households", "household_members"))


class Around(QWidget):
    """Takes no room while there is nothing to say; ``closed`` when an editor was left."""

    closed = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.absences = KnownAbsences(ctx)
        self.household = HouseholdLine(ctx)
        self.away = AwayEditor(ctx)
        self.panel = HouseholdPanel(ctx)
        self._parts = (self.absences, self.household, self.away, self.panel)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in self._parts:
            self._column.addWidget(part)
        for editor in (self.away, self.panel):
            editor.closed.connect(self._left)
        for part in self._parts:
            part.hide()
        self.hide()
        ctx.theme.changed.connect(self._restyle)
        self._restyle()

    def show_customer(self, customer_id: int, *, fresh: bool) -> None:
        """Show another person's; ``fresh`` closes the editors."""
        if fresh:
            self.away.hide()
            self.panel.hide()
        self.absences.show_customer(customer_id)
        self.household.show_customer(customer_id)
        self._fit()

    def write_absence(self, customer_id: int) -> None:
        """Open the editor of a known absence."""
        self._open(self.away, self.panel, customer_id)

    def write_household(self, customer_id: int) -> None:
        """Open the household's panel."""
        self._open(self.panel, self.away, customer_id)

    def leave(self) -> bool:
        """Close the open editor; false when there is none (Esc)."""
        for editor in (self.away, self.panel):
            if editor.isVisible():
                editor.leave()
                return True
        return False

    def _open(self, editor: AwayEditor | HouseholdPanel, other: CardEditor, customer_id: int) -> None:
        other.hide()
        self.show()
        editor.begin(customer_id)

    def _left(self) -> None:
        self._fit()
        self.closed.emit()

    def _fit(self) -> None:
        self.setVisible(any(not part.isHidden() for part in self._parts))

    def _restyle(self) -> None:
        self._column.setSpacing(self._ctx.theme.px(8))
