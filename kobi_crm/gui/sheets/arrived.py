"""Geldi: who asked for a thing, over which channels they may be told, and a tick for everybody who knows."""

from dataclasses import replace
from typing import cast, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.permissions import CHANNELS, Channel, answers_in_words, channel_label
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.domain.wishes import Waiting
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.print_sheet import PrintSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.services.reports import ReportWish

_WIDE = 640


class ArrivedSheet(SheetFrame):
    """Space or the round check says that somebody was told; the whole thing then goes off the list."""

    def __init__(self, ctx: Context, key: str, text: str) -> None:
        words = QCoreApplication.translate("ArrivedSheet", "It came: {thing}")
        super().__init__(ctx, words.format(thing=text), width=_WIDE)
        theme = ctx.theme
        self._key = key
        self._told: dict[int, Waiting] = {}
        self.waiting: dict[int, Waiting] = {}
        channels = [(channel, channel_label(channel)) for channel in CHANNELS]
        self.channel = SegmentedChoice(theme, self.tr("How you tell them"), channels, small=True, flow=True)
        self.list = PersonList(theme, self.tr("Who asked"), row="row_small", fit_content=True)
        self.none = Label(theme, self.tr("Nobody left a name."), "secondary", wrap=True)
        self.hint = Label(theme, self.tr("Space marks the selected person as told."), "caption", wrap=True)
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P")
        self.done_button = Button(
            theme, self.tr("Done, take it off the list"), kind="filled", icon="check", key="Ctrl+Enter"
        )
        self.cancel.set_label(self.tr("Close"))
        self.body.addWidget(Label(theme, self.tr("How you tell them"), "secondary_strong"))
        self.body.addWidget(self.channel)
        for part in (self.list, self.none, self.hint):
            self.body.addWidget(part)
        self.foot.addWidget(self.print_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.done_button)
        self.list.installEventFilter(self)
        self.list.checked.connect(self.tell)
        self.list.opened.connect(self._open_card)
        self.channel.chosen.connect(lambda _key: self._show())
        self.print_button.clicked.connect(self.print_list)
        self.done_button.clicked.connect(self.done)
        ctx.bridge.changed.connect(self._on_changes)
        self._read()

    def focus_first(self) -> None:
        """The keyboard goes to the people."""
        (self.list if self.waiting else self.done_button).setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, customer_id: int) -> None:
        """Somebody knows now."""
        waiting = self.waiting.get(customer_id)
        if waiting is None:
            return
        wishes, channel = self.ctx.app.wishes, self._channel()
        self._told[customer_id] = waiting
        self.ctx.tasks.write(lambda: wishes.told(waiting.wish_id, channel))

    def done(self) -> None:
        """Everybody knows, or nobody else needs to: the thing goes off the list."""
        wishes, key = self.ctx.app.wishes, self._key
        self.ctx.tasks.write(lambda: wishes.close_all(key), done=lambda _nothing: self.ctx.close_sheet())

    def print_list(self) -> None:
        """Who still waits for this, as pages to look at."""
        ids = [waiting.wish_id for waiting in self.waiting.values()]
        self.ctx.show_sheet(PrintSheet(self.ctx, ReportWish("wish_list", ids=ids)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the selected card, Ctrl+Enter is the sheet's own."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.done()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done()
        elif control and event.key() == Qt.Key.Key_P:
            self.print_list()
        else:
            super().keyPressEvent(event)

    def _channel(self) -> Channel:
        chosen = self.channel.current()
        return cast("Channel", chosen) if chosen in get_args(Channel) else "call"

    def _open_card(self, customer_id: int) -> None:
        self.ctx.close_sheet()
        self.ctx.open_customer(customer_id)

    def _on_changes(self, changes: Changes) -> None:
        if changes.topics & {"wishes", "customers", "permissions"} and self.isVisible():
            self._read()

    def _read(self) -> None:
        self.waiting = {w.customer_id: w for w in self.ctx.app.wishes.arrived(self._key)}
        self._told = {i: w for i, w in self._told.items() if i not in self.waiting}
        self._show()

    def _show(self) -> None:
        rows = [self._row(waiting) for waiting in self.waiting.values()]
        rows += [replace(self._row(waiting), done=True) for waiting in self._told.values()]
        before = self.list.current_id()
        self.list.set_rows(rows)
        if rows and (before is None or self.list.current_id() is None):
            self.list.select_first()
        for part in (self.list, self.hint, self.print_button):
            part.setVisible(bool(rows))
        self.none.setVisible(not rows)

    def _row(self, waiting: Waiting) -> PersonRow:
        """Who refused the chosen channel is marked: another one has to do."""
        day = format_day(waiting.day, today=self.ctx.app.clock.today())
        parts = [self.tr("asked on {day}").format(day=day)]
        if waiting.quantity:
            parts.append(self.tr("wants {quantity}").format(quantity=format_quantity(waiting.quantity)))
        if waiting.note:
            parts.append(waiting.note)
        refused = self._channel() in waiting.refused
        answers = answers_in_words(waiting.allowed, waiting.refused)
        parts.append(answers or self.tr("permissions not asked"))
        phone = format_phone(waiting.phone) if waiting.phone else waiting.email or ""
        tone = "amber" if refused else "slate"
        return PersonRow(waiting.customer_id, waiting.name, " · ".join(parts), phone, tone)
