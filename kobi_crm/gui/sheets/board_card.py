"""A card of a board: what is offered, the amount hoped for or won, and how it ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kobi_crm.domain.boards import BoardCard, Result, result_label
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.entry_keys import EntrySheet
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_OPEN = "open"


class BoardCardSheet(EntrySheet):
    """Enter goes from field to field and saves in the last; ``result`` is chosen beforehand where it is known."""

    def __init__(self, ctx: Context, card: BoardCard, result: Result | None = None) -> None:
        title = QCoreApplication.translate("BoardCardSheet", "Card: {name}")
        super().__init__(ctx, title.format(name=card.name))
        theme = ctx.theme
        self._card = card
        ends = [
            (_OPEN, self.tr("Goes on")),
            ("won", result_label(card.board, "won")),
            ("lost", result_label(card.board, "lost")),
        ]
        self.result = SegmentedChoice(theme, self.tr("How it stands"), ends, result or _OPEN, flow=True)
        self.offer = QLineEdit(card.offer or "")
        self.offer.setProperty("look", "field")
        self.amount = MoneyEdit(
            theme, self.tr("Amount"), parse_money, lambda kurus: echo(self.amount.text(), kurus)
        )
        self.amount.setPlaceholderText(self.tr("May stay empty"))
        if card.amount:
            self.amount.setText(typed_amount(card.amount))
        self.reason = QLineEdit()
        self.reason.setProperty("look", "field")
        self.reason.setPlaceholderText(self.tr("For example: has moved, too dear"))
        self._amount_field = Field(theme, self.tr("Amount"), self.amount)
        self._reason_field = Field(theme, self.tr("Why it came to nothing"), self.reason)
        self.said = Label(theme, "", "error", wrap=True)
        self.said.hide()
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Ctrl+Enter")
        self.body.addWidget(self.result)
        self.body.addWidget(Field(theme, self.tr("What is offered"), self.offer))
        self.body.addWidget(self._amount_field)
        self.body.addWidget(self._reason_field)
        self.body.addWidget(self.said)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self.chain((self.offer, self.amount, self.reason))
        self.result.chosen.connect(lambda _key: self._fit())
        self.save_button.clicked.connect(self.enter)
        self._fit()

    def focus_first(self) -> None:
        """The reason of a loss, the amount of what was won, else the offer."""
        result = self.result.current()
        self.go_to({"lost": self.reason, "won": self.amount}.get(result, self.offer))

    def enter(self) -> None:
        """Keep the offer, or end the card."""
        if self._amount_field.isVisible() and not self.amount.check():
            self.reveal(self.amount)
            return
        chosen, reason = self.result.current(), clean(self.reason.text())
        if chosen == "lost" and not reason:
            self._reason_field.set_error(self.tr("Write in a few words why it came to nothing."))
            self.reveal(self.reason)
            return
        boards, card = self.ctx.app.boards, self._card
        offer, amount = clean(self.offer.text()), self.amount.value()
        changed = offer != (card.offer or "")

        def keep() -> None:
            if chosen == _OPEN or changed:
                boards.set_offer(card.id, offer, amount)
            if chosen == "won":
                boards.finish(card.id, "won", amount=amount)
            elif chosen == "lost":
                boards.finish(card.id, "lost", reason=reason)

        self.ctx.tasks.write(keep, lambda _done: self.ctx.close_sheet(), self._refused)

    def _fit(self) -> None:
        chosen = self.result.current()
        self._amount_field.setVisible(chosen != "lost")
        self._reason_field.setVisible(chosen == "lost")
        hoped = self.tr("Amount won") if chosen == "won" else self.tr("Amount hoped for")
        self._amount_field.set_label(hoped)

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.said.setText(str(error))
            self.said.show()
        else:
            self.ctx.fail(error)
