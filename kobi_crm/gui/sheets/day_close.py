"""Gün sonu: what the day took, what should be in the till, and the count, by keyboard alone."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.till import TillDay
from kobi_crm.errors import UserError
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.day_close_moves import CashMoves
from kobi_crm.gui.sheets.day_close_notes import NoteCount
from kobi_crm.gui.sheets.day_close_takings import Corrections, Takings
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_WIDE, _SIDE_BY_SIDE = 900, 760
"""Pixels at text factor 1.0: of the sheet, and from which takings and count stand side by side."""


class DayCloseSheet(SheetFrame):
    """The counted amount has the keyboard, Enter closes the day; Page up and down go to other days."""

    def __init__(self, ctx: Context, day: date | None = None) -> None:
        super().__init__(ctx, QCoreApplication.translate("DayCloseSheet", "Close the day"), width=_WIDE)
        theme = ctx.theme
        self._day = day or ctx.app.clock.today()
        self._job: Job | None = None
        self._saving = False
        self._start_typed = False
        self.till: TillDay | None = None
        self.before = IconButton(theme, "chevron-left", self.tr("Day before"), small=True)
        self.after = IconButton(theme, "chevron-right", self.tr("Day after"), small=True)
        self.which = Label(theme, "", "strong")
        self.count = Label(theme, "", "secondary")
        self.takings = Takings(theme, ctx.money)
        self.corrections = Corrections(theme, ctx.money, ctx.amounts.words)
        self.moves = CashMoves(theme, ctx.money)
        self.opening = self._money_edit(self.tr("In the till in the morning"))
        self.counted = self._money_edit(
            self.tr("Counted"), self.tr("Write how much cash you counted."), large=True
        )
        self.opening_field = Field(theme, self.tr("In the till in the morning"), self.opening)
        self.counted_field = Field(theme, self.tr("Counted"), self.counted)
        self.expected = Label(theme, "", "number")
        self.difference = Label(theme, "", "strong", wrap=True)
        self.notes = NoteCount(theme)
        self.by_note = Button(theme, self.tr("Count by banknote"), icon="banknote", small=True)
        self.note = QLineEdit()
        self.note.setProperty("look", "field")
        self.save_button = Button(theme, "", kind="filled", icon="check", key="Enter")
        self._lay_out()
        self._connect()
        self._go(self._day)

    def focus_first(self) -> None:
        """The counted amount."""
        self.reveal(self.counted)
        self.counted.selectAll()

    def enter(self) -> None:
        """Enter closes the day."""
        self.save()

    def save(self) -> None:
        """Close the day, or point at what is not right."""
        if self._saving or self.till is None:
            return
        if not self.notes.isHidden() and not self.notes.check():
            return
        for edit in (self.counted, self.opening):
            if not edit.check():
                self.reveal(edit)
                return
        self._saving = True
        till, day, note = self.ctx.app.till, self._day, self.note.text()
        counted, opening = int(self.counted.value()), int(self.opening.value() or 0)
        self.ctx.tasks.write(
            lambda: till.close(counted, opening=opening, note=note, day=day),
            done=lambda _close: self.ctx.close_sheet(),
            failed=self._refused,
        )

    def try_close(self) -> bool:
        """Esc leaves the line of cash in and out first."""
        if self.moves.asking():
            self.moves.stop()
            self.focus_first()
            return False
        if self._job is not None:
            self._job.forget()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns()

    def _go(self, day: date) -> None:
        """Another day: what was typed for the other one is forgotten."""
        self._day, self.till = day, None
        self._start_typed = False
        for edit in (self.counted, self.note, *self.notes.edits()):
            edit.clear()
        today = self.ctx.app.clock.today()
        words = f"{format_day(day, today=today)} {format_weekday(day)}"
        self.which.setText(self.tr("Today, {day}").format(day=words) if day == today else words)
        self.after.setEnabled(day < today)
        self._read()

    def _read(self) -> None:
        if self._job is not None:
            self._job.forget()
        till, day = self.ctx.app.till, self._day
        self._job = self.ctx.tasks.read(lambda _progress: till.day(day), self._show)

    def _show(self, day: TillDay) -> None:
        first, self._job, self.till = self.till is None, None, day
        sales = self.tr("{count} sale") if day.count == 1 else self.tr("{count} sales")
        self.count.setText(sales.format(count=day.count))
        self.takings.show_day(day)
        self.corrections.show_day(day)
        self.moves.show_moves(day.moves)
        if first and day.close is not None:
            self.counted.set_value_text(typed_amount(day.close.counted))
            self.note.setText(day.close.note or "")
        if not self._start_typed:
            self.opening.setText(typed_amount(day.opening))
        self._hint_opening(day)
        again = day.close is not None
        self.save_button.set_label(self.tr("Close again") if again else self.tr("Close day"))
        self._weigh()

    def _hint_opening(self, day: TillDay) -> None:
        hint = ""
        if day.opening_from is not None:
            hint = self.tr("Counted on {day}").format(
                day=format_day(day.opening_from, today=self.ctx.app.clock.today())
            )
        self.opening_hint.setText(hint)
        self.opening_hint.setVisible(bool(hint))

    def _weigh(self) -> None:
        """What should be there, and what is missing or too much."""
        if self.till is None:
            return
        expected = self.till.expected_with(int(self.opening.value() or 0))
        self.expected.setText(self.ctx.money(expected))
        counted = self.counted.value()
        if counted is None:
            self.difference.setText("")
            return
        gap = int(counted) - expected
        words = self.tr("{amount} too much") if gap > 0 else self.tr("{amount} missing")
        self.difference.setText(
            words.format(amount=self.ctx.money(abs(gap))) if gap else self.tr("It agrees.")
        )
        self.difference.set_look("caption_late" if gap < 0 else "strong")

    def _toggle_notes(self) -> None:
        self.notes.setVisible(self.notes.isHidden())
        if self.notes.isHidden():
            self.focus_first()
        else:
            self.notes.focus_first()

    def _counted_by_note(self, kurus: int) -> None:
        self.counted.setText(typed_amount(kurus))

    def _move(self, amount: int, note: str) -> None:
        till, day = self.ctx.app.till, self._day
        self.ctx.tasks.write(lambda: till.move(amount, note, day), self._moved, self._move_refused)

    def _moved(self, _move_id: object) -> None:
        self.moves.stop()
        self.focus_first()

    def _move_refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.moves.complain(str(error))
        else:
            self.ctx.fail(error)

    def _refused(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, UserError):
            self.counted_field.set_error(str(error))
            self.focus_first()
        else:
            self.ctx.fail(error)

    def _on_changes(self, changes: Changes) -> None:
        if {"sales", "ledger", "cash_moves", "day_closes"} & changes.topics and not self._saving:
            self._read()

    def _touched_opening(self) -> None:
        self._start_typed = True

    def _connect(self) -> None:
        till = self.ctx.app.till
        self.ctx.bridge.changed.connect(self._on_changes)
        self.ctx.amounts.changed.connect(self._read)
        self.before.clicked.connect(lambda: self._go(self._day - timedelta(days=1)))
        self.after.clicked.connect(lambda: self._go(self._day + timedelta(days=1)))
        for key, button in ((Qt.Key.Key_PageUp, self.before), (Qt.Key.Key_PageDown, self.after)):
            # Not keyPressEvent: the part that scrolls would take these keys.
            QShortcut(
                QKeySequence(key), self, button.click, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
        self.opening.textEdited.connect(self._touched_opening)
        for edit in (self.opening, self.counted):
            edit.textChanged.connect(self._weigh)
            edit.returnPressed.connect(self.save)
        self.note.returnPressed.connect(self.save)
        self.by_note.clicked.connect(self._toggle_notes)
        self.notes.counted.connect(self._counted_by_note)
        self.notes.finished.connect(self.focus_first)
        self.moves.wanted.connect(self._move)
        self.moves.unwanted.connect(lambda move_id: self.ctx.tasks.write(lambda: till.remove_move(move_id)))
        self.save_button.clicked.connect(self.save)

    def _money_edit(self, name: str, required: str = "", *, large: bool = False) -> MoneyEdit:
        def said(kurus: int) -> str:
            return echo(edit.text(), kurus)

        edit = MoneyEdit(self.ctx.theme, name, parse_money, said, required=required, large=large)
        return edit

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        top = QHBoxLayout()
        top.addWidget(self.before)
        top.addWidget(self.which)
        top.addWidget(self.after)
        top.addStretch(1)
        top.addWidget(self.count)
        self.body.addLayout(top)
        self.body.addWidget(self.corrections)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(Label(theme, self.tr("What came in"), "secondary_strong"))
        left.addWidget(self.takings)
        left.addSpacing(theme.px(8))
        left.addWidget(Label(theme, self.tr("Cash put in and taken out"), "secondary_strong"))
        left.addWidget(self.moves)
        left.addStretch(1)
        self.opening_hint = Label(theme, "", "caption")
        should = QHBoxLayout()
        should.addWidget(Label(theme, self.tr("Should be in the till"), "secondary_strong"), 1)
        should.addWidget(self.expected)
        for part in (self.opening_field, self.opening_hint):
            right.addWidget(part)
        right.addLayout(should)
        for part in (self.counted_field, self.difference, self.notes):
            right.addWidget(part)
        right.addWidget(self.by_note, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(Field(theme, self.tr("Note"), self.note))
        right.addStretch(1)
        self.notes.hide()
        holders = [QWidget(), QWidget()]
        for holder, column in zip(holders, (left, right), strict=True):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(theme.px(8))
            holder.setLayout(column)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.px(28))
        self._columns.addWidget(holders[0], 6)
        self._columns.addWidget(holders[1], 5)
        self.body.addLayout(self._columns)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)

    def _place_columns(self) -> None:
        side = self.width() / self.ctx.theme.factor >= _SIDE_BY_SIDE
        wanted = QBoxLayout.Direction.LeftToRight if side else QBoxLayout.Direction.TopToBottom
        if self._columns.direction() != wanted:
            self._columns.setDirection(wanted)
