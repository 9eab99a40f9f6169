"""What somebody answered to a campaign, and the discount given."""

from typing import get_args

from PySide6.QtCore import QCoreApplication

from kobi_crm.domain.campaigns import RESPONSES, CampaignPerson, Response, response_label
from kobi_crm.domain.money import echo, parse_money
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.sheets.frame import SheetFrame
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import MoneyEdit

_NOTHING = "nothing"


class AnswerSheet(SheetFrame):
    """Enter saves; a discount is asked for only from who bought."""

    def __init__(self, ctx: Context, campaign_id: int, person: CampaignPerson) -> None:
        title = QCoreApplication.translate("AnswerSheet", "Answer: {name}")
        super().__init__(ctx, title.format(name=person.name))
        theme = ctx.theme
        self._campaign_id, self._person = campaign_id, person
        options: list[tuple[str, str]] = [(response, response_label(response)) for response in RESPONSES]
        if person.response is not None:
            options.append((_NOTHING, self.tr("No answer yet")))
        self.response = SegmentedChoice(theme, self.tr("Answer"), options, person.response, flow=True)
        self.discount = MoneyEdit(
            theme, self.tr("Discount given"), parse_money, lambda kurus: echo(self.discount.text(), kurus)
        )
        self.discount.setPlaceholderText(self.tr("May stay empty"))
        if person.discount:
            self.discount.setText(typed_amount(person.discount))
        self._field = Field(theme, self.tr("Discount given"), self.discount)
        self.said = Label(theme, "", "error", wrap=True)
        self.said.hide()
        self.save_button = Button(theme, self.tr("Save"), kind="filled", icon="check", key="Enter")
        self.body.addWidget(self.response)
        self.body.addWidget(self._field)
        self.body.addWidget(self.said)
        self.foot.addStretch(1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save_button)
        self.response.chosen.connect(lambda _key: self._fit())
        self.save_button.clicked.connect(self.enter)
        self._fit()

    def focus_first(self) -> None:
        """The answer: arrows choose, Tab goes to the discount."""
        self.response.setFocus()

    def enter(self) -> None:
        """Enter saves."""
        chosen = self.response.current()
        response: Response | None = next((r for r in get_args(Response) if r == chosen), None)
        if response == "bought" and not self.discount.check():
            self.reveal(self.discount)
            return
        given = (self.discount.value() or 0) if response == "bought" else 0
        campaigns, campaign, person = self.ctx.app.campaigns, self._campaign_id, self._person.customer_id
        self.ctx.tasks.write(
            lambda: campaigns.respond(campaign, person, response, given),
            lambda _done: self.ctx.close_sheet(),
            self._refused,
        )

    def _fit(self) -> None:
        self._field.setVisible(self.response.current() == "bought")

    def _refused(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.said.setText(str(error))
            self.said.show()
        else:
            self.ctx.fail(error)
