"""Hatırlatmalar: what is due today, this week and later, and one line to add another."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kobi_crm.domain.after_sale import is_question
from kobi_crm.domain.dates import format_weekday
from kobi_crm.domain.reminder_line import ReminderLine, read_line
from kobi_crm.domain.reminders import Reminder, ReminderDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.due_acts import DueActs
from kobi_crm.gui.models import reminders as model
from kobi_crm.gui.models.due_things import DueThings, due_rows, read_due
from kobi_crm.gui.pages.day_page import DayPage
from kobi_crm.gui.pages.reminder_cells import ReminderCells
from kobi_crm.gui.sheets.after_sale_problem import ProblemSheet
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import ElidedLabel, Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRole
from kobi_crm.gui.widgets.value_edits import ValueEdit


class RemindersPage(DayPage):
    """Space or the round check ticks off, F8 puts off, Del deletes; all of it can be taken back."""

    topics = frozenset(("reminders", "customers", "orders", "service_cards"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self._job: Job | None = None
        self._naming: Job | None = None
        self._reminders: dict[int, Reminder] = {}
        self._due = DueThings({}, {})
        self._acts = DueActs(ctx.app, lambda: self._due)
        required = self.tr("Write what to be reminded of.")
        self.line = ValueEdit(theme, self.tr("New reminder"), self._read_line, self._echo, required=required)
        self.line.setPlaceholderText(self.tr("tomorrow 10 call Fatma"))
        self.add_button = Button(theme, self.tr("Add"), kind="filled", key="Enter")
        self.said = Label(theme, "", "secondary", wrap=True)
        self.list = PersonList(theme, self.tr("Reminders"))
        cells = ReminderCells(theme, parent=self.list)
        self.list.setItemDelegate(cells)
        self.empty = EmptyState(theme, "bell", self.tr("Nothing to be reminded of."))
        self.empty.add_action(self.tr("Write a reminder"), self.line.setFocus)
        self.chosen = ElidedLabel(theme, "", "strong")
        self.later = Button(theme, self.tr("Snooze"), icon="clock", key="F8", small=True)
        self.delete = Button(theme, self.tr("Delete"), icon="trash-2", key=self.tr("Del"), small=True)
        self.pleased = Button(theme, self.tr("Satisfied"), icon="circle-check", small=True)
        self.problem = Button(theme, self.tr("There is a problem…"), icon="circle-alert", small=True)
        self._lay_out()
        cells.check_clicked.connect(lambda index: self.tick(index.data(PersonRole.ID)))
        self._connect()

    def refresh(self) -> None:
        if self._job is not None:
            self._job.forget()
        app = self.ctx.app
        self._job = self.ctx.tasks.read(lambda _progress: (app.reminders.open(), read_due(app)), self._show)

    def focus_first(self) -> None:
        (self.list if self.list.people().rowCount() else self.line).setFocus()

    def add(self) -> None:
        """Keep what is typed; the field is empty for the next one."""
        line: ReminderLine | None = self.line.value()
        if line is None:
            self.line.check()
            return
        app = self.ctx.app

        def keep() -> int:
            person = model.whom(line, app.customers.search).person
            draft = ReminderDraft(line.text, line.day, line.at, person.id if person is not None else None)
            return app.reminders.add(draft)

        self.add_button.setEnabled(False)
        self.ctx.tasks.write(keep, self._added, self._not_added)

    def tick(self, reminder_id: int) -> None:
        """Tick a reminder off; the row is checked at once and goes when it is written."""
        row = self.list.people().index_of(reminder_id).data(PersonRole.ROW)
        if row is None or row.done:
            return
        order = self._due.orders.get(reminder_id)
        if order is not None and order.state == "prepared":
            self.ctx.show_sheet(DeliverySheet(self.ctx, order.id))
            return
        self.list.people().update_row(replace(row, done=True))
        self.ctx.tasks.write(lambda: self._acts.done(reminder_id), failed=self._refused)

    def satisfied(self) -> None:
        """The customer of the selected question is satisfied."""
        reminder = self._question()
        if reminder is not None:
            self.ctx.tasks.write(lambda: self.ctx.app.after_sale.answer(reminder.id), failed=self._refused)

    def ask_problem(self) -> None:
        """The customer of the selected question is not satisfied: what is wrong is asked."""
        reminder = self._question()
        if reminder is not None:
            self.ctx.show_sheet(ProblemSheet(self.ctx, reminder))

    def mark_current(self) -> None:
        """Space from anywhere on the page."""
        current = self.list.current_id()
        if current is not None:
            self.tick(current)

    def snooze_current(self) -> bool:
        """Open the picker for the selected reminder; false when there is none."""
        current = self.list.current_id()
        if current is None:
            return False
        row = self.list.visualRect(self.list.currentIndex())
        corner = row.bottomLeft() + QPoint(self.ctx.theme.px(55), 0)
        self.later_menu(current).popup(self.list.viewport().mapToGlobal(corner))
        return True

    def later_menu(self, reminder_id: int) -> QMenu:
        """The picker of F8, its first line chosen: F8 Enter means tomorrow."""
        menu = QMenu(self)
        today = self.ctx.app.clock.today()
        for words, days in (
            (self.tr("Tomorrow, {weekday}"), 1),
            (self.tr("In 3 days, {weekday}"), 3),
            (self.tr("In 1 week, {weekday}"), 7),
        ):
            day = today + timedelta(days=days)
            action = menu.addAction(words.format(weekday=format_weekday(day)))
            action.triggered.connect(lambda _checked=False, until=day: self.snooze(reminder_id, until))
        menu.setActiveAction(menu.actions()[0])
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def snooze(self, reminder_id: int, until: date) -> None:
        """Put a reminder off to another day."""
        self.ctx.tasks.write(lambda: self._acts.put_off(reminder_id, until), failed=self._refused)

    def delete_current(self) -> None:
        """Take the selected reminder off the list."""
        current = self.list.current_id()
        if current is not None:
            self.ctx.tasks.write(lambda: self._acts.remove(current), failed=self._refused)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.delete_current()
        else:
            super().keyPressEvent(event)

    def _read_line(self, text: str) -> ReminderLine:
        return read_line(text, self.ctx.app.clock.now())

    def _echo(self, line: ReminderLine) -> str:
        return model.echo(line, self.ctx.app.clock.today())

    def _name_meant(self, line: ReminderLine | None) -> None:
        """The name is looked up beside the typing; the echo says it when it is found."""
        if self._naming is not None:
            self._naming.forget()
            self._naming = None
        if line is not None and line.names:
            search = self.ctx.app.customers.search
            self._naming = self.ctx.tasks.read(
                lambda _progress: (line, model.whom(line, search)), self._say_whom
            )

    def _say_whom(self, found: tuple[ReminderLine, model.Meant]) -> None:
        self._naming = None
        line, meant = found
        if line == self.line.value():
            self._say(model.echo(line, self.ctx.app.clock.today(), meant))

    def _say(self, words: str) -> None:
        """What was understood; how to write while nothing is."""
        self.said.set_look("secondary")
        self.said.setText(words or self.tr("The day and the hour first, then what to do."))

    def _say_wrong(self, sentence: str) -> None:
        if sentence:
            self.said.set_look("error")
            self.said.setText(sentence)
        elif self.line.value() is None:
            self._say("")

    def _added(self, _reminder_id: int) -> None:
        self.add_button.setEnabled(True)
        self.line.clear()

    def _not_added(self, error: Exception) -> None:
        self.add_button.setEnabled(True)
        self.ctx.fail(error)

    def _refused(self, error: Exception) -> None:
        self.refresh()
        self.ctx.fail(error)

    def _show(self, found: tuple[list[Reminder], DueThings]) -> None:
        self._job = None
        reminders, self._due = found
        before = self.list.currentIndex().row()
        self._reminders = {reminder.id: reminder for reminder in reminders}
        today = self.ctx.app.clock.today()
        self.list.set_groups(model.groups(reminders, today, due_rows(self._due, today)))
        anything = self.list.people().rowCount() > 0
        if anything and self.list.current_id() is None:
            self._select_near(before)
        for widget in (self.list, self._foot):
            widget.setVisible(anything)
        self.empty.setVisible(not anything)
        self._show_chosen()

    def _select_near(self, row: int) -> None:
        people = self.list.people()
        rows = (*range(max(row, 0), people.rowCount()), *range(min(row, people.rowCount()) - 1, -1, -1))
        for place in rows:
            index = people.index(place)
            if index.data(PersonRole.ID) is not None:
                blocked = self.list.blockSignals(True)
                self.list.setCurrentIndex(index)
                self.list.blockSignals(blocked)
                return

    def _show_chosen(self) -> None:
        row = self.list.currentIndex().data(PersonRole.ROW)
        self.chosen.set_full_text(row.name if row is not None else "")
        for button in (self.later, self.delete):
            button.setEnabled(row is not None)
        question = self._question() is not None
        for button in (self.pleased, self.problem):
            button.setVisible(question)

    def _question(self) -> Reminder | None:
        """The selected reminder, where it asks whether a sale pleased."""
        current = self.list.current_id()
        reminder = self._reminders.get(current) if current is not None else None
        return reminder if reminder is not None and is_question(reminder.text, reminder.sale_id) else None

    def _customer(self) -> int | None:
        """Whom the selected row is about."""
        current = self.list.current_id()
        if current is None:
            return None
        reminder = self._reminders.get(current)
        return self._due.customer_of(current) if reminder is None else reminder.customer_id

    def _follow(self, _reminder_id: int) -> None:
        self._show_chosen()
        customer_id = self._customer()
        if customer_id is not None:
            self.ctx.follow_customer(customer_id)

    def _open_customer(self) -> None:
        customer_id = self._customer()
        if customer_id is not None:
            self.ctx.open_customer(customer_id)

    def _open(self, row_id: int) -> None:
        """Enter: the order itself, else whom it is about."""
        order = self._due.orders.get(row_id)
        if order is not None:
            self.ctx.show_sheet(OrderSheet(self.ctx, order_id=order.id))
        else:
            self._open_customer()

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        self._add_row = QHBoxLayout()
        self._add_row.addWidget(self.line, 1)
        self._add_row.addWidget(self.add_button)
        buttons = QWidget()
        row = FlowLayout(buttons)
        for button in (self.pleased, self.problem, self.later, self.delete):
            row.addWidget(button)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.chosen)
        foot.addWidget(buttons)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(theme, self.tr("Reminders"), "title"))
        self._column.addLayout(self._add_row)
        self._column.addWidget(self.said)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self.empty, 1)
        self._column.addWidget(self._foot)
        self.empty.hide()
        self._foot.hide()
        self._say("")
        self._restyle()

    def _connect(self) -> None:
        self.line.returnPressed.connect(self.add)
        self.line.echo_changed.connect(self._say)
        self.line.error_changed.connect(self._say_wrong)
        self.line.value_changed.connect(self._name_meant)
        self.add_button.clicked.connect(self.add)
        self.list.checked.connect(self.tick)
        self.list.person_selected.connect(self._follow)
        self.list.clicked.connect(lambda _index: self._open_customer())
        self.list.opened.connect(self._open)
        self.later.clicked.connect(self.snooze_current)
        self.delete.clicked.connect(self.delete_current)
        self.pleased.clicked.connect(self.satisfied)
        self.problem.clicked.connect(self.ask_problem)
        self.ctx.theme.changed.connect(self._restyle)

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._column.setContentsMargins(px(24), px(6), px(24), px(16))
        self._column.setSpacing(px(10))
        self._add_row.setSpacing(px(8))
