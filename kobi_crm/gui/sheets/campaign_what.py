"""Second step of a campaign: its name, the text with each one's name in it, days, goal, cost, and the lot."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from kobi_crm.domain.campaigns import Campaign
from kobi_crm.domain.dates import echo_date, parse_date
from kobi_crm.domain.message_text import filled
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import DateEdit, MoneyEdit, ValueEdit
from kobi_crm.i18n import translate

_SHARES = (0, 10, 20, 30, 50)
_USUAL = 20
_MOST_PEOPLE = 1_000_000


class WhatStep(QWidget):
    """``changed`` at every letter; the preview shows one real person's text."""

    changed = Signal()

    def __init__(self, ctx: Context, campaign: Campaign | None) -> None:
        super().__init__()
        self._ctx = ctx
        theme, self._today = ctx.theme, ctx.app.clock.today()
        self._person = ""
        self.name = QLineEdit()
        self.name.setProperty("look", "field")
        self.name.setPlaceholderText(self.tr("For example: olive week"))
        self.offer = _Text()
        self.offer.setProperty("look", "field")
        self.offer.setTabChangesFocus(True)
        self.offer.setFixedHeight(theme.px(84))
        self.preview = Label(theme, "", "secondary", wrap=True)
        self.first = self._day(self.tr("First day"), self.tr("Write the first day."))
        self.last = self._day(self.tr("Last day"), self.tr("Write the last day."))
        self.goal = ValueEdit(theme, self.tr("Goal, people"), _people, str)
        self.cost = MoneyEdit(
            theme, self.tr("Cost"), parse_money, lambda kurus: echo(self.cost.text(), kurus)
        )
        for line in (self.goal, self.cost):
            line.setPlaceholderText(self.tr("May stay empty"))
        percent = _USUAL if campaign is None else campaign.control_percent
        shares = sorted({*_SHARES, percent})
        words = [(str(n), self.tr("{share} %").format(share=n) if n else self.tr("Nobody")) for n in shares]
        self.share = SegmentedChoice(
            theme, self.tr("Kept out by lot"), words, str(percent), small=True, flow=True
        )
        self._lay_out()
        self._fill(campaign)
        for line in (self.name, self.first, self.last, self.goal, self.cost):
            line.textChanged.connect(lambda _text: self.changed.emit())
        self.offer.textChanged.connect(self._offer_changed)
        self.share.chosen.connect(lambda _key: self.changed.emit())
        self._show_preview()

    def lines(self) -> tuple[QLineEdit, ...]:
        """The fields of one line after the text, in their order."""
        return (self.first, self.last, self.goal, self.cost)

    def text(self) -> str:
        """The offer as typed."""
        return self.offer.toPlainText().strip()

    def percent(self) -> int:
        """Percent of the people who are kept out."""
        return int(self.share.current() or 0)

    def set_person(self, name: str) -> None:
        """Whose text the preview shows."""
        self._person = name
        self._show_preview()

    def hide_share(self) -> None:
        """The lot was drawn: its share is not asked for."""
        self._lot.hide()

    def wrong(self) -> QWidget | None:
        """The first field that is not right; its message is shown."""
        named = bool(self.name.text().strip())
        self._name_field.set_error("" if named else self.tr("Write the name of the campaign."))
        if not named:
            return self.name
        for line in (self.first, self.last, self.goal, self.cost):
            if not line.check():
                return line
        if self.last.value() < self.first.value():
            self._last_field.set_error(self.tr("The last day lies before the first."))
            return self.last
        return None

    def _day(self, name: str, required: str) -> DateEdit:
        return DateEdit(
            self._ctx.theme,
            name,
            lambda text: parse_date(text, self._today, lean="future"),
            echo_date,
            required=required,
        )

    def _fill(self, campaign: Campaign | None) -> None:
        if campaign is None:
            self.first.setText(_typed(self._today))
            self.last.setText("+13")
            return
        self.name.setText(campaign.name)
        self.offer.setPlainText(campaign.offer)
        self.first.setText(_typed(campaign.first_day))
        self.last.setText(_typed(campaign.last_day))
        self.goal.setText("" if campaign.goal is None else str(campaign.goal))
        self.cost.setText(typed_amount(campaign.cost) if campaign.cost else "")

    def _offer_changed(self) -> None:
        self._show_preview()
        self.changed.emit()

    def _show_preview(self) -> None:
        text = self.text()
        shown = bool(text and self._person)
        if shown:
            words = self.tr("{name} reads: {text}")
            self.preview.setText(words.format(name=self._person, text=filled(text, self._person)))
        self.preview.setVisible(shown)

    def _lay_out(self) -> None:
        theme, top = self._ctx.theme, Qt.AlignmentFlag.AlignTop
        self._name_field = Field(theme, self.tr("Name of the campaign"), self.name)
        self._last_field = Field(theme, self.tr("Last day"), self.last)
        hint = self.tr("[name] becomes each one's own first name.")
        days, numbers = QHBoxLayout(), QHBoxLayout()
        for row, fields in (
            (days, (Field(theme, self.tr("First day"), self.first), self._last_field)),
            (
                numbers,
                (
                    Field(theme, self.tr("Goal, people"), self.goal),
                    Field(theme, self.tr("Cost"), self.cost),
                ),
            ),
        ):
            row.setSpacing(theme.space("m"))
            for field in fields:
                row.addWidget(field, 1, top)
        self._lot = QWidget()
        lot = QVBoxLayout(self._lot)
        lot.setContentsMargins(0, 0, 0, 0)
        lot.setSpacing(theme.px(5))
        why = self.tr("Some are not told, drawn by lot: they show how many would have come anyway.")
        lot.addWidget(Label(theme, self.tr("Kept out by lot"), "secondary_strong"))
        lot.addWidget(self.share)
        lot.addWidget(Label(theme, why, "caption", wrap=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._name_field)
        column.addWidget(Field(theme, self.tr("What you offer"), self.offer, hint=hint))
        column.addWidget(self.preview)
        column.addLayout(days)
        column.addLayout(numbers)
        column.addWidget(self._lot)


class _Text(QPlainTextEdit):
    """Enter is a new line here; Ctrl+Enter belongs to the sheet."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _typed(day: date) -> str:
    return f"{day:%d.%m.%Y}"


def _people(text: str) -> int:
    number = text.strip()
    if not number.isdecimal() or int(number[:9]) > _MOST_PEOPLE:
        raise UserError(translate("Campaigns", "Write the number of people, like 40."))
    return int(number)
