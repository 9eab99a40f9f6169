"""A field for a product's name: known products are offered while typing, anything else may be typed too."""

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from kobi_crm.domain.text import clean
from kobi_crm.gui.context import Context
from kobi_crm.gui.widgets.value_edits import ValueEdit

_HITS = 6


class ProductNameEdit(ValueEdit):
    """``value()`` is the name as typed, tidied."""

    def __init__(self, ctx: Context, name: str, required: str) -> None:
        super().__init__(ctx.theme, name, clean, lambda _text: "", required=required)
        self._ctx = ctx
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        QLineEdit.setCompleter(self, completer)
        self.textEdited.connect(self._offer)

    def _offer(self, text: str) -> None:
        found = self._ctx.app.products.search(text, _HITS) if text.strip() else []
        self._names.setStringList([product.name for product in found])
