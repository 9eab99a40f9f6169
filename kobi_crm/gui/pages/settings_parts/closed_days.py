"""Kapalı günler: the weekly rest, holidays and longer closures, on which nobody's silence grows."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.domain.dates import format_weekday
from kobi_crm.domain.day_spans import format_span_with_note
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.settings_parts.part import SettingsPart, labelled
from kobi_crm.gui.span_fields import SpanFields
from kobi_crm.gui.widgets.button import Button, IconButton
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.services.shop_days import ClosedDays

_MONDAY = date(2024, 1, 1)


class ClosedDaysPart(SettingsPart):
    """Every press is stored at once; a closure is added with its own button."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, QCoreApplication.translate("ClosedDaysPart", "Closed days"), "calendar")
        theme = ctx.theme
        words = self.tr("While the shop is closed nobody counts as staying away.")
        self.column.addWidget(Label(theme, words, "secondary", wrap=True))
        self.weekdays = [
            Button(theme, format_weekday(_MONDAY + timedelta(days=place)), kind="segment", small=True)
            for place in range(7)
        ]
        holder = QWidget()
        row = FlowLayout(holder, gap=theme.px(6))
        for button in self.weekdays:
            button.clicked.connect(self._store_weekdays)
            row.addWidget(button)
        self.column.addLayout(labelled(theme, self.tr("Closed every week on"), holder))
        self.holidays = SegmentedChoice(
            theme,
            self.tr("On holidays"),
            [
                ("none", self.tr("Open")),
                ("bayram", self.tr("Closed on bayrams")),
                ("all", self.tr("Closed on all public holidays")),
            ],
            flow=True,
        )
        self.holidays.chosen.connect(self._store_holidays)
        self.column.addLayout(labelled(theme, self.tr("On holidays"), self.holidays))
        self.list = QVBoxLayout()
        self.list.setSpacing(theme.px(2))
        self._shown: list[ClosedDays] | None = None
        self.column.addWidget(Label(theme, self.tr("Longer closures"), "secondary_strong"))
        self.column.addLayout(self.list)
        self.fields = SpanFields(ctx, self.tr("For example: painting, summer holiday"))
        self.add_button = Button(theme, self.tr("Add"), icon="plus")
        self.column.addWidget(self.fields)
        foot = QHBoxLayout()
        foot.addWidget(self.add_button)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self.fields.finished.connect(self.add)
        self.add_button.clicked.connect(self.add)

    def fill(self) -> None:
        """Show what is stored; the fields being typed in are left alone."""
        settings = self.ctx.app.settings
        closed = settings.text("closed_weekdays")
        for place, button in enumerate(self.weekdays):
            button.setChecked(str(place) in closed)
        self.holidays.set_current(settings.text("holidays"))
        closures = self.ctx.app.days.closures()
        if closures != self._shown:
            self._shown = closures
            self._show_closures(closures)

    def add(self) -> None:
        """Keep the closure that stands in the fields; without a last day it is one day."""
        fields, days = self.fields, self.ctx.app.days
        if fields.check():
            first, note = fields.first.value(), fields.note.text()
            last = fields.last.value() or first
            self.ctx.tasks.write(lambda: days.close_shop(first, last, note), self._added)

    def _added(self, _id: int) -> None:
        self.fields.clear()
        self.fields.first.setFocus()

    def _store_weekdays(self) -> None:
        settings = self.ctx.app.settings
        digits = "".join(str(place) for place, button in enumerate(self.weekdays) if button.isChecked())
        self.ctx.tasks.write(lambda: settings.set("closed_weekdays", digits))

    def _store_holidays(self, rule: str) -> None:
        settings = self.ctx.app.settings
        self.ctx.tasks.write(lambda: settings.set("holidays", rule))

    def _show_closures(self, closures: list[ClosedDays]) -> None:
        while (item := self.list.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        if not closures:
            self.list.addWidget(Label(self.ctx.theme, self.tr("None so far."), "secondary"))
        for closure in closures:
            self.list.addWidget(self._line(closure))

    def _line(self, closure: ClosedDays) -> QWidget:
        theme, days = self.ctx.theme, self.ctx.app.days
        words = format_span_with_note(closure.first, closure.last, closure.note, self.ctx.app.clock.today())
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(theme, words, wrap=True), 1)
        name = self.tr("Delete: {what}").format(what=words)
        remove = IconButton(theme, "trash-2", name, kind="ghost", small=True)
        remove.clicked.connect(lambda: self.ctx.tasks.write(lambda: days.remove_closure(closure.id)))
        row.addWidget(remove)
        return line
