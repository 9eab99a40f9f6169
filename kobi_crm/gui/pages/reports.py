"""Raporlar: one card for each report there is, with one sentence, PDF and Excel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.pages.charts import charts_title
from kobi_crm.gui.pages.proof import page_title
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll

_ON_SCREEN = frozenset(("reasons",))
"""Reports that have a page of their own too."""


class ReportsPage(Page):
    """The cards are made on the first visit; a report is read when it is asked for."""

    topics = frozenset[str]()

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self.cards: dict[str, ReportCard] = {}
        self.charts: DoorCard | None = None
        self.proof: DoorCard | None = None
        self.saver = ReportSaver(ctx)
        self._view = VerticalScroll(ctx.theme)
        self._view.column.addWidget(Label(ctx.theme, self.tr("Reports"), "title"))
        self._view.column.addWidget(self.saver)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._view)

    def refresh(self) -> None:
        column = self._view.column
        if self.charts is None:
            words = self.tr("The shop's figures drawn, each with what it says in words.")
            self.charts = DoorCard(self.ctx, "charts", charts_title(), words)
            column.addWidget(self.charts)
        for name in self.ctx.app.reports.names():
            if name not in self.cards:
                self.cards[name] = card = ReportCard(self.ctx, name, self._sentence(name))
                card.pdf.clicked.connect(lambda _checked=False, name=name: self.saver.ask(name, "pdf"))
                card.excel.clicked.connect(lambda _checked=False, name=name: self.saver.ask(name, "xlsx"))
                card.paper.clicked.connect(lambda _checked=False, name=name: self.saver.print_out(name))
                card.show_button.clicked.connect(lambda _checked=False, name=name: self.ctx.go(name))
                card.show_button.setVisible(name in _ON_SCREEN)
                column.addWidget(card)
        if self.proof is None:
            words = self.tr("What the list would have caught in the last year, and whether calling helped.")
            self.proof = DoorCard(self.ctx, "proof", page_title(), words)
            column.addWidget(self.proof)
            column.addStretch(1)

    def focus_first(self) -> None:
        if self.charts is not None:
            self.charts.show_button.setFocus()

    def print_list(self) -> None:
        """Ctrl+P: the first report."""
        self.saver.print_out(next(iter(self.cards)))

    def _sentence(self, name: str) -> str:
        return {
            "customers": self.tr("Every customer with phone, last visit, usual gap and store credit."),
            "debts": self.tr("Who owes what, since when and how old the debts are."),
            "day": self.tr(
                "What a day took by kind of payment, the cash counted and what was changed later."
            ),
            "morning": self.tr("Whom to call today and why, with the phone numbers."),
            "reasons": self.tr("What customers said on coming back after a long time, summed by reason."),
            "set_aside": self.tr("Who is expected today and what to have ready, with a box to tick."),
            "deliveries": self.tr("What goes where today, street by street."),
            "wish_list": self.tr("Who asked for what was not there, with phone and how they may be told."),
            "pyramid": self.tr("Every customer by what they are worth to the shop, the most valuable first."),
            "cross_table": self.tr("The layers of the pyramid by neighbourhood, trade or goods."),
            "groups": self.tr("Customers who buy alike, with what suits each group."),
            "pareto": self.tr("How few customers bring most of the turnover."),
            "cohorts": self.tr("How many of each month's new customers came again."),
            "forecast": self.tr("Turnover of the weeks to come, with a range and how far off it was before."),
            "campaign": self.tr("Who came back of those told and of those kept out."),
            "turnover": self.tr("Each month beside the same month a year before."),
            "concentration": self.tr("Whether the shop leans on fewer customers than before."),
            "return_of_new": self.tr("How many of each month's new customers came again within 60 days."),
            "repurchase": self.tr("Of who bought in a month, how many bought in the next one too."),
            "offers": self.tr("To whom to offer the goods that sell most, each with the reason."),
            "bought_together": self.tr("What is bought together more often than chance would have it."),
            "busy_hours": self.tr("On which days and hours most sales are made."),
        }.get(name, "")


class ReportCard(QFrame):
    """Title, one sentence, and the ways out."""

    def __init__(self, ctx: Context, name: str, sentence: str) -> None:
        super().__init__()
        self._theme = theme = ctx.theme
        title = ctx.app.reports.title(name)
        self.setProperty("look", "card")
        self.show_button = Button(theme, self.tr("Show"), icon="eye", small=True)
        self.paper = Button(theme, self.tr("Print"), icon="printer", small=True)
        self.pdf = Button(theme, self.tr("Save as PDF"), icon="file-text", small=True)
        self.excel = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True)
        holder = QWidget()
        self._row = FlowLayout(holder)
        for button in (self.show_button, self.pdf, self.excel, self.paper):
            button.setAccessibleName(f"{title}: {button.text()}")
            self._row.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(theme, title, "subtitle"))
        if sentence:
            self._column.addWidget(Label(theme, sentence, "muted", wrap=True))
        self._column.addWidget(holder)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(14), px(18), px(16))
        self._column.setSpacing(px(8))


class DoorCard(QFrame):
    """The way to a page behind this one; it has nothing to save or print itself."""

    def __init__(self, ctx: Context, section: str, title: str, words: str) -> None:
        super().__init__()
        theme = ctx.theme
        self._theme = theme
        self.setProperty("look", "card")
        self.show_button = Button(theme, self.tr("Show"), icon="eye", small=True)
        self.show_button.setAccessibleName(f"{title}: {self.show_button.text()}")
        self.show_button.clicked.connect(lambda: ctx.go(section))
        self._column = QVBoxLayout(self)
        self._column.addWidget(Label(theme, title, "subtitle"))
        self._column.addWidget(Label(theme, words, "muted", wrap=True))
        self._column.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(14), px(18), px(16))
        self._column.setSpacing(px(8))
