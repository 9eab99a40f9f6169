"""Grafikler: the charts in the owner's order, half or whole width, each with words and the ways to paper."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from kobi_crm.domain.chart_layout import CHOICES, ChartLayout
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.charts import charts_title
from kobi_crm.gui.pages.charts.card import ChartCard
from kobi_crm.gui.pages.report_page import ReportPage
from kobi_crm.gui.pages.report_saver import Ending, ReportSaver
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.i18n import translate
from kobi_crm.services.reports import ReportWish

_TWO_FROM = 860
"""From how many pixels at text factor 1.0 two charts stand side by side."""


class ChartsPage(ReportPage):
    """A chart is read when it comes into sight; the arrangement is kept with the shop."""

    topics = frozenset(("sales", "customers", "campaign_people"))

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, charts_title())
        theme = ctx.theme
        self.cards: dict[str, ChartCard] = {}
        self.layout_now = ChartLayout()
        self.arranging = False
        self._placed: tuple[tuple[str, ...], ChartLayout, bool, int] | None = None
        self._growing = QTimer(self)
        self._growing.setInterval(0)
        self._growing.timeout.connect(self._grow)
        self.saver = ReportSaver(ctx)
        self.arrange_button = Button(theme, self.tr("Arrange"), icon="columns-3", small=True)
        self.add_button = Button(theme, self.tr("Add chart"), icon="plus", small=True)
        self.usual_button = Button(theme, self.tr("Usual order"), icon="undo-2", small=True)
        self.hint = Label(
            theme,
            self.tr("Move a chart with Up and Down, or with Alt and the arrow keys."),
            "secondary",
            wrap=True,
        )
        self.nothing = EmptyState(theme, "chart-column", self.tr("Every chart is hidden."))
        self.nothing.add_action(self.tr("Show them all"), self.take_usual, filled=True)
        bar, self._grid_holder = QWidget(), QWidget()
        row = FlowLayout(bar)
        for button in (self.arrange_button, self.add_button, self.usual_button):
            row.addWidget(button)
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for part in (bar, self.hint, self.saver, self.nothing, self._grid_holder):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.arrange_button.clicked.connect(self.toggle_arranging)
        self.add_button.clicked.connect(self.offer_hidden)
        self.usual_button.clicked.connect(self.take_usual)
        theme.changed.connect(self._place)
        self._show_arranging()

    def refresh(self) -> None:
        self.layout_now = self.ctx.app.charts.layout()
        for card in self.cards.values():
            card.forget()
        self._grow()
        self._growing.start()

    def focus_first(self) -> None:
        self.arrange_button.setFocus()

    def print_list(self) -> None:
        """Ctrl+P: the chart that has the keyboard, or the first one."""
        shown = [self.cards[name] for name in self.layout_now.shown if name in self.cards]
        focus = self.window().focusWidget()
        held = next((card for card in shown if focus is not None and card.isAncestorOf(focus)), None)
        if held is not None or shown:
            self._way_out((held or shown[0]).name, "print")

    def toggle_arranging(self) -> None:
        """Show what moves and hides charts, or put it away again."""
        self.arranging = not self.arranging
        self._show_arranging()

    def take_usual(self) -> None:
        """The usual charts in the usual order."""
        self._keep(ChartLayout())

    def offer_hidden(self) -> QMenu:
        """Show the hidden charts; the one that is chosen comes back at the end."""
        menu = QMenu(self)
        for name in self.layout_now.hidden:
            action = menu.addAction(self.ctx.app.charts.title(name))
            action.triggered.connect(lambda _checked=False, name=name: self.bring_back(name))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add_button.mapToGlobal(QPoint(0, self.add_button.height())))
        return menu

    def bring_back(self, name: str) -> None:
        """Show a hidden chart again."""
        self._keep(self.layout_now.with_chart(name))
        self._card(name)
        self._place()
        self._hold(name, self.cards[name].hide_button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _keep(self, layout: ChartLayout) -> None:
        """At once on the screen; the shop file follows."""
        self.layout_now = layout
        self._place()
        self._growing.start()
        charts = self.ctx.app.charts
        self.ctx.tasks.write(lambda: charts.arrange(layout), failed=self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        self.refresh()
        self.ctx.fail(error)

    def _grow(self) -> None:
        """One card at a time: making all of them at once would be felt."""
        missing = next((name for name in self.layout_now.shown if name not in self.cards), None)
        if missing is None:
            self._growing.stop()
        else:
            self._card(missing)
        self._place()

    def _card(self, name: str) -> ChartCard:
        card = self.cards.get(name)
        if card is None:
            options = [(choice, _choice_words(choice)) for choice in CHOICES.get(name, ())]
            card = self.cards[name] = ChartCard(self.ctx, name, options, self.layout_now.choice(name))
            card.moved.connect(lambda by: self._move(name, by))
            card.put_away.connect(lambda: self._put_away(name))
            card.turned.connect(lambda: self._keep(self.layout_now.turned(name)))
            card.chosen.connect(lambda choice: self._keep(self.layout_now.chosen(name, choice)))
            card.wanted_out.connect(lambda way: self._way_out(name, way))
            card.set_arranging(on=self.arranging)
        return card

    def _place(self) -> None:
        """Put the cards where the arrangement and the width of the page want them."""
        layout, px = self.layout_now, self.ctx.theme.px
        two = self.width() >= px(_TWO_FROM)
        wanted = (tuple(self.cards), layout, two, px(12))
        if wanted == self._placed:
            return
        self._placed = wanted
        self._grid.setSpacing(px(12))
        row = column = 0
        before: QWidget = self.usual_button
        for name in layout.shown:
            card = self.cards.get(name)
            if card is None:
                continue
            card.set_wide(wide=name in layout.wide)
            card.set_choice(layout.choice(name))
            card.turn.setVisible(two)
            span = 1 if two and name not in layout.wide else 2
            if column + span > 2:
                row, column = row + 1, 0
            self._grid.addWidget(card, row, column, 1, span)
            column += span
            card.show()
            self.setTabOrder(before, card.options)
            before = card.hide_button
        for stretched in (0, 1):
            self._grid.setColumnStretch(stretched, 1)
        for name, card in self.cards.items():
            if name not in layout.shown:
                self._grid.removeWidget(card)
                card.hide()
        self.nothing.setVisible(not layout.shown)
        self.add_button.setEnabled(bool(layout.hidden))

    def _move(self, name: str, by: int) -> None:
        held = self.window().focusWidget()
        self._keep(self.layout_now.moved(name, by))
        self._hold(name, held)

    def _hold(self, name: str, widget: QWidget | None) -> None:
        """A card that was moved keeps the keyboard and stays in sight."""
        if widget is not None and not widget.isHidden():
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._grid.activate()
        self.view.ensureWidgetVisible(self.cards[name], 0, self.ctx.theme.px(40))

    def _put_away(self, name: str) -> None:
        shown = self.layout_now.shown
        place = shown.index(name)
        self._keep(self.layout_now.without(name))
        rest = self.layout_now.shown
        after = self.cards.get(rest[min(place, len(rest) - 1)]) if rest else None
        if after is not None:
            after.hide_button.setFocus()
        else:
            self.usual_button.setFocus()
        said = self.tr("{chart} is hidden. “Add chart” brings it back.")
        self.ctx.toast(said.format(chart=self.ctx.app.charts.title(name)))

    def _way_out(self, name: str, way: str) -> None:
        chart = self.cards[name].chart()
        if chart is not None and chart.draw is None:
            self.ctx.fail(UserError(self.tr("This chart is still empty: there is nothing to print.")))
            return
        wish = _wish(name, self.layout_now.choice(name))
        if way == "print":
            self.saver.print_wish(wish)
        else:
            self.saver.ask_wish(wish, cast("Ending", way))

    def _show_arranging(self) -> None:
        on = self.arranging
        self.arrange_button.set_label(self.tr("Done") if on else self.tr("Arrange"))
        for part in (self.hint, self.add_button, self.usual_button):
            part.setVisible(on)
        for card in self.cards.values():
            card.set_arranging(on=on)


def _choice_words(choice: str) -> str:
    said: dict[str, Callable[[], str]] = {
        "week": lambda: translate("ChartsPage", "By week"),
        "month": lambda: translate("ChartsPage", "By month"),
        "365": lambda: translate("ChartsPage", "One year"),
        "180": lambda: translate("ChartsPage", "Half a year"),
        "90": lambda: translate("ChartsPage", "Three months"),
    }
    return said[choice]()


def _wish(name: str, choice: str) -> ReportWish:
    if name == "forecast":
        return ReportWish(name, step="month" if choice == "month" else "week")
    return ReportWish(name, days=int(choice)) if name == "pareto" else ReportWish(name)
