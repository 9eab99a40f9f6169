"""What a campaign did: bars with their intervals, the plain sentences, and what was given and brought."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kobi_crm.analytics.calling import ReturnRate
from kobi_crm.domain.dates import format_day
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns.returns_chart import ReturnsChart, ShareRow
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.services.campaigns import CampaignResult
from kobi_crm.services.reports import ReportWish


class ResultView(QWidget):
    """``read`` looks the result up beside the window's thread; the same as PDF and in Excel."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._job: Job | None = None
        self._campaign_id: int | None = None
        self.result: CampaignResult | None = None
        self.until = Label(theme, "", "secondary", wrap=True)
        self.chart = ReturnsChart(theme)
        self.legend = Label(
            theme,
            self.tr("The line over a bar shows where the true share may lie; the shorter, the surer."),
            "caption",
            wrap=True,
        )
        self.sentences = Label(theme, "", "body", wrap=True)
        self.facts = Label(theme, "", "secondary", wrap=True)
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P", small=True)
        self.pdf = Button(theme, self.tr("Save as PDF"), icon="file-text", small=True)
        self.excel = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True)
        self.saver = ReportSaver(ctx)
        self._lay_out()
        self.print_button.clicked.connect(self.print_out)
        self.pdf.clicked.connect(lambda: self.saver.ask_wish(self._wish(), "pdf"))
        self.excel.clicked.connect(lambda: self.saver.ask_wish(self._wish(), "xlsx"))
        theme.changed.connect(self._restyle)

    def read(self, campaign_id: int) -> None:
        """Show the result of a campaign that has begun."""
        if self._job is not None:
            self._job.forget()
        if campaign_id != self._campaign_id:
            self._campaign_id = campaign_id
            self._area.hide()
        campaigns = self.ctx.app.campaigns
        self._job = self.ctx.tasks.read(lambda _progress: campaigns.result(campaign_id), self._show)

    def print_out(self) -> None:
        """The result as a page to look at."""
        self.saver.print_wish(self._wish())

    def focus_first(self) -> None:
        """The first thing to do with it."""
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self) -> ReportWish:
        return ReportWish("campaign", campaign_id=self._campaign_id)

    def _show(self, result: CampaignResult) -> None:
        self._job = None
        self.result = result
        day = format_day(result.until, today=self.ctx.app.clock.today())
        counted = self.tr("Counted to the end: {day}.") if result.over else self.tr("Counted so far: {day}.")
        self.until.setText(counted.format(day=day))
        target, control = result.effect.target, result.effect.control
        rows = [self._row(self.tr("Told"), target)]
        if control.people:
            rows.append(self._row(self.tr("Kept out by lot"), control, hatched=True))
        words = self.ctx.amounts.words
        said = [words(sentence) for sentence in result.sentences]
        self.chart.show_rows(rows, self.tr("Who came"), " ".join(said))
        self.sentences.setText("\n".join(said))
        self.facts.setText("\n".join(self._facts(result)))
        self._area.show()

    def _row(self, label: str, rate: ReturnRate, *, hatched: bool = False) -> ShareRow:
        figure = self.tr("{back} of {people} came").format(back=rate.back, people=rate.people)
        return ShareRow(label, figure, rate.share, rate.low, rate.high, hatched)

    def _facts(self, result: CampaignResult) -> list[str]:
        effect, campaign, money = result.effect, result.campaign, self.ctx.money
        found: list[str] = []
        if campaign.goal:
            goal = self.tr("Goal: {goal} people. Came: {back}.")
            found.append(goal.format(goal=campaign.goal, back=effect.target.back))
        found.append(self._difference(result))
        given = self.tr("Discount given: {amount}. Those told bought for {turnover} in that time.")
        found.append(given.format(amount=money(effect.discount), turnover=money(effect.turnover)))
        said_yes = self.tr("Bought after being told: {count}.").format(count=effect.responses)
        if effect.cost_per_response is not None:
            each = self.tr("Cost for each of them: {amount}.").format(amount=money(effect.cost_per_response))
            said_yes = f"{said_yes} {each}"
        found.append(said_yes)
        return [line for line in found if line]

    def _difference(self, result: CampaignResult) -> str:
        effect = result.effect
        if effect.without_control:
            return ""
        low, high = (self._more(round(100 * share)) for share in (effect.low, effect.high))
        words = self.tr("Of 100 people told came between {low} and {high} than of 100 kept out.")
        return words.format(low=low, high=high)

    def _more(self, people: int) -> str:
        words = self.tr("{people} fewer") if people < 0 else self.tr("{people} more")
        return words.format(people=abs(people))

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        card = QFrame()
        card.setProperty("look", "card")
        self._card = QVBoxLayout(card)
        for part in (self.until, self.chart, self.legend, self.sentences, self.facts):
            self._card.addWidget(part)
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.print_button, self.pdf, self.excel):
            flow.addWidget(button)
        self._area = VerticalScroll(theme)
        self._area.column.addWidget(card)
        self._area.column.addWidget(acts)
        self._area.column.addWidget(self.saver)
        self._area.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._area.hide()
        self._restyle()

    def _restyle(self) -> None:
        px = self.ctx.theme.px
        self._area.column.setContentsMargins(0, 0, 0, px(12))
        self._card.setContentsMargins(px(18), px(14), px(18), px(16))
        self._card.setSpacing(px(10))
