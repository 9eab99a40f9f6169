"""The figures of the card: debt, average purchase, and the rhythm of visits as strip, gauge and sentence."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.analytics.rhythm import Rhythm
from kobi_crm.domain.customers import CustomerCard
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card import card_words as words
from kobi_crm.gui.pages.card.ahead import Ahead
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.quiet_gauge import QuietGauge
from kobi_crm.gui.widgets.rhythm_strip import RhythmStrip
from kobi_crm.gui.widgets.stat_tile import StatTile


class MoneyTiles(QWidget):
    """What the customer owes and what he usually spends."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.debt = StatTile(ctx.theme, self.tr("Store credit debt"))
        self.average = StatTile(ctx.theme, self.tr("Average purchase"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.debt, 1)
        self._row.addWidget(self.average, 1)
        ctx.theme.changed.connect(self._restyle)
        self._restyle()

    def show_card(self, card: CustomerCard) -> None:
        """Show another person's money."""
        due, late = words.due_words(card.due_on, card.balance, self._ctx.app.clock.today())
        self.debt.set_value(self._ctx.money(card.balance), due, late=late)
        spending = card.spending
        average = self._ctx.money(spending.average, "never") if spending.sales else "–"
        self.average.set_value(average, words.purchases(spending.sales))

    def set_compact(self, compact: bool) -> None:
        """Leave out the second lines where the window is not wide."""
        self.debt.set_compact(compact)
        self.average.set_compact(compact)

    def _restyle(self) -> None:
        self._row.setSpacing(self._ctx.theme.px(12))


class Visits(QWidget):
    """Strip and gauge, each with the same fact in words; with few visits only a sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, self.tr("Visits"), "secondary_strong")
        self._count = Label(theme, "", "caption")
        self._strip = RhythmStrip(theme)
        self._gauge = QuietGauge(theme)
        self.sentence = Label(theme, "", "secondary", wrap=True)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addStretch(1)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(top)
        self.ahead = Ahead(theme)
        for widget in (self._strip, self._gauge, self.sentence, self.ahead):
            self._column.addWidget(widget)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_rhythm(self, card: CustomerCard, rhythm: Rhythm | None, ctx: Context) -> None:
        """Show another person's visits."""
        today = ctx.app.clock.today()
        known = rhythm is not None and words.is_known(rhythm) and bool(card.visit_days)
        self._strip.setVisible(known)
        self._gauge.setVisible(known)
        self._count.setVisible(bool(card.visit_days))
        self._count.setText(words.came_lately(card.visit_days, today))
        if card.customer.gone_on is None and card.customer.archived_on is None:
            usual = rhythm is not None and rhythm.state == "as_usual"
            self.ahead.show_customer(ctx, card.customer.id, expected=usual)
        else:
            self.ahead.clear()
        if rhythm is None or not known:
            self.sentence.setText(words.learning())
            return
        last = card.visit_days[-1]
        sentence = words.rhythm_sentence(rhythm, last, today)
        zone, place = words.gauge_state(rhythm)
        late = zone > 0
        expected = words.expected_days(rhythm, last, today) if late else []
        gap = words.day_count((today - last).days) if late else ""
        self._strip.set_visits(today, card.visit_days, expected, gap, sentence)
        self._gauge.set_state(zone, place)
        self.sentence.setText(sentence)

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(2))
