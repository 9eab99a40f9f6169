"""Amounts as the screen shows them: written out, or hidden from who looks over the counter."""

import re

from PySide6.QtCore import QObject, Signal

from kobi_crm.domain.money import Decimals, format_money
from kobi_crm.settings import MachineSettings

HIDDEN = "₺•••"
_WRITTEN = re.compile(r"-?₺[\d.,]*\d")


class Amounts(QObject):
    """Kept for this computer, not for the shop; fields one types into are never hidden."""

    changed = Signal()

    def __init__(self, machine: MachineSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._machine = machine
        self._hidden = bool(machine.get("hide_amounts"))

    @property
    def hidden(self) -> bool:
        """Whether amounts are hidden now."""
        return self._hidden

    def set_hidden(self, hidden: bool) -> None:
        """Hide or show every amount at once. Raises ``UserError`` when it cannot be remembered."""
        if hidden != self._hidden:
            self._hidden = hidden
            self.changed.emit()
            self._machine.set("hide_amounts", hidden)

    def money(self, kurus: int, decimals: Decimals = "auto") -> str:
        """An amount in kuruş for reading."""
        return HIDDEN if self._hidden else format_money(kurus, decimals=decimals)

    def words(self, sentence: str) -> str:
        """A sentence that may hold written amounts."""
        return _WRITTEN.sub(HIDDEN, sentence) if self._hidden else sentence
