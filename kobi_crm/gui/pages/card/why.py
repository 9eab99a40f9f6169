"""The callout "why on the list": the fact, the usual, a suggestion, and what to do about it."""

from PySide6.QtCore import Signal

from kobi_crm.domain import reasons
from kobi_crm.domain.morning import MorningRow
from kobi_crm.domain.reasons import NoticeText
from kobi_crm.gui.context import Context
from kobi_crm.gui.later_menu import open_later_menu
from kobi_crm.gui.pages.today_words import ASK_AFTER_MORNINGS, LOOKS
from kobi_crm.gui.widgets.button import Button, Kind
from kobi_crm.gui.widgets.callout import Callout
from kobi_crm.services.shrinking import LessBought
from kobi_crm.services.today import Outcome


class WhyListed(Callout):
    """Hidden while there is nothing to say; ``note_wanted`` asks for the note editor."""

    note_wanted = Signal()

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.theme)
        self._ctx = ctx
        self._customer_id = 0
        self._reason: MorningRow | None = None
        self._notice: NoticeText | None = None
        self._less: LessBought | None = None
        self._owes_late = False
        self._shown: tuple[object, ...] | None = None
        self.hide()

    def show_customer(self, customer_id: int, *, quiet: bool, owes_late: bool = False) -> None:
        """Say why a person is on today's list; ``quiet`` also speaks of one who is away but not on it.

        With ``owes_late`` a silence is no reason to ask how somebody is: the debt comes first, softly.
        """
        reason = self._ctx.board.row(customer_id)
        words = self._ctx.app.noticing.sentence(customer_id) if quiet or _is_quiet(reason) else None
        less = self._ctx.app.shrinking.of(customer_id)
        shown = (customer_id, reason, words, less, self._ctx.amounts.hidden, owes_late)
        if shown == self._shown:
            return
        self._shown = shown
        self._owes_late = owes_late
        self._customer_id, self._reason, self._notice, self._less = customer_id, reason, words, less
        self.clear_buttons()
        if self._reason is not None and self._reason.called_at is not None:
            self._show_called(self._reason)
        elif self._reason is not None:
            self._show_reason(self._reason)
        elif words is not None:
            self._show_quiet(words)
        elif less is not None:
            self._show_less(less)
        else:
            self.hide()

    def called(self) -> None:
        """Mark as called; a promise is kept by that."""
        app, customer_id = self._ctx.app, self._customer_id
        promise = None if self._reason is None else self._reason.reminder_id
        self._ctx.tasks.write(lambda: app.today.mark_called(customer_id, reminder_id=promise))

    def say_outcome(self, outcome: Outcome) -> None:
        """Say how today's call went."""
        app, customer_id = self._ctx.app, self._customer_id
        self._ctx.tasks.write(lambda: app.today.note_outcome(customer_id, outcome))

    def later(self) -> bool:
        """Open the picker; false when there is nothing to put off."""
        if self._reason is None or self._reason.called_at is not None:
            return False
        open_later_menu(self._ctx, self._reason, self, self.mapToGlobal(self.rect().bottomLeft()))
        return True

    def _show_reason(self, row: MorningRow) -> None:
        look = LOOKS[row.kind]
        self.set_tone(look.tone, look.icon)
        if self._notice is not None and row.kind == "quiet":
            self._say(self._notice.title, self._advised(self._with_less(self._notice.text)))
        elif self._notice is not None and row.kind == "overdue":
            self._say(row.short_reason, self._advised(self._with_less(f"{self._notice.title}.")))
        elif row.kind == "shrinking":
            self._say(row.short_reason, row.reason)
        else:
            self._say(row.short_reason, self._with_less(row.reason if row.reason != row.short_reason else ""))
        self._button(self.tr("Called"), "filled", "check").clicked.connect(self.called)
        self._button(self.tr("Snooze"), "outline", "clock").clicked.connect(self.later)
        if row.mornings_shown >= ASK_AFTER_MORNINGS:
            self._button(self.tr("Take off the list"), "ghost").clicked.connect(self._drop)
        if row.kind == "quiet":
            self._button(self.tr("No longer comes"), "ghost").clicked.connect(self._gone)
        self.show()

    def _show_quiet(self, words: NoticeText) -> None:
        self.set_tone("amber", "hourglass")
        self._say(words.title, self._advised(self._with_less(words.text)))
        self._button(self.tr("Called"), "filled", "check").clicked.connect(self.called)
        self._button(self.tr("No longer comes"), "ghost").clicked.connect(self._gone)
        self.show()

    def _show_less(self, less: LessBought) -> None:
        self.set_tone("slate", LOOKS["shrinking"].icon)
        self._say(less.short, less.text)
        self._button(self.tr("Called"), "filled", "check").clicked.connect(self.called)
        self.show()

    def _advised(self, text: str) -> str:
        return f"{text} {reasons.what_to_do(owes_late=self._owes_late)}"

    def _with_less(self, text: str) -> str:
        """A basket that shrinks is a further reason."""
        return text if self._less is None else f"{text} {self._less.text}".strip()

    def _show_called(self, row: MorningRow) -> None:
        self.set_tone("green", "circle-check")
        self.set_words(self.tr("Called, today {time}").format(time=f"{row.called_at:%H:%M}"), "")
        self._button(self.tr("Said will come"), "outline", small=True).clicked.connect(
            lambda: self.say_outcome("will_come")
        )
        self._button(self.tr("No answer"), "outline", small=True).clicked.connect(
            lambda: self.say_outcome("no_answer")
        )
        self._button(self.tr("Write a note"), "ghost", small=True).clicked.connect(self.note_wanted)
        self.show()

    def _say(self, title: str, text: str) -> None:
        amounts = self._ctx.amounts
        self.set_words(amounts.words(title), amounts.words(text))

    def _button(self, text: str, kind: Kind, icon: str | None = None, *, small: bool = False) -> Button:
        button = Button(self._ctx.theme, text, kind=kind, icon=icon, small=small)
        self.add_button(button)
        button.show()  # at once: Qt would wait for the next round of events, and the row would flicker
        return button

    def _drop(self) -> None:
        row = self._reason
        if row is not None:
            self._ctx.tasks.write(lambda: self._ctx.app.today.drop(row.customer_id, row.kind))

    def _gone(self) -> None:
        app, customer_id = self._ctx.app, self._customer_id
        self._ctx.tasks.write(lambda: app.customers.mark_gone(customer_id))


def _is_quiet(row: MorningRow | None) -> bool:
    return row is not None and row.kind == "quiet"
