"""The people of a campaign: those to be told with a tick, a number and an answer, and those kept out by lot."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.campaigns import Campaign, CampaignPerson
from kobi_crm.domain.message_text import filled
from kobi_crm.domain.phones import format_phone
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.campaigns import words
from kobi_crm.gui.pages.campaigns.acts_row import ActsRow
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.sheets.campaign_answer import AnswerSheet
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.person_list import PersonList
from kobi_crm.gui.widgets.person_model import PersonRow


class ToldPeople(QWidget):
    """Space says that the selected person was told and goes on to the next; Enter writes down the answer."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._campaign: Campaign | None = None
        self._people: dict[int, CampaignPerson] = {}
        self.said = Label(theme, "", "secondary", wrap=True)
        self.list = PersonList(theme, self.tr("Whom to tell"))
        self.tell_button = Button(theme, "", kind="filled", icon="check", key=self.tr("Space"), small=True)
        self.answer_button = Button(theme, self.tr("Answer"), key="Enter", small=True)
        self.message_button = Button(theme, self.tr("Copy message"), icon="copy", small=True)
        self.number_button = Button(theme, self.tr("Copy number"), icon="phone", small=True)
        self.numbers_button = Button(theme, self.tr("Copy all numbers"), icon="copy", small=True)
        self.print_button = Button(theme, self.tr("Print list"), icon="printer", key="Ctrl+P", small=True)
        self.saver = ReportSaver(ctx)
        self._lay_out()
        self.list.checked.connect(self.tell)
        self.list.opened.connect(lambda _id: self.answer_current())
        self.list.person_selected.connect(self._follow)
        self.list.clicked.connect(lambda _index: self._open_card())
        self.tell_button.clicked.connect(self.tell_current)
        self.answer_button.clicked.connect(self.answer_current)
        self.message_button.clicked.connect(self.copy_message)
        self.number_button.clicked.connect(self.copy_number)
        self.numbers_button.clicked.connect(self.copy_numbers)
        self.print_button.clicked.connect(self.print_list)
        theme.changed.connect(self._restyle)

    def show_people(self, campaign: Campaign, people: list[CampaignPerson]) -> None:
        """Show who is to be told."""
        today = self.ctx.app.clock.today()
        self._campaign = campaign
        self._people = {person.customer_id: person for person in people}
        self.said.setText(words.progress(people))
        self.tell_button.set_label(words.told_label(campaign.channel))
        money = self.ctx.money
        self.list.set_rows([words.person_row(person, campaign.channel, today, money) for person in people])
        if self.list.current_id() is None:
            blocked = self.list.blockSignals(True)
            self._select_waiting()
            self.list.blockSignals(blocked)
            if self.isVisible() and (chosen := self.list.current_id()) is not None:
                self.ctx.follow_customer(chosen)
        self._show_chosen()

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus()

    def current(self) -> CampaignPerson | None:
        """Who is selected."""
        return self._people.get(self.list.current_id() or 0)

    def tell_current(self) -> None:
        """Space from anywhere on the page."""
        person = self.current()
        if person is not None:
            self.tell(person.customer_id)

    def tell(self, customer_id: int) -> None:
        """Somebody was told; who was told before stays so."""
        campaign, person = self._campaign, self._people.get(customer_id)
        if campaign is None or person is None or person.contacted_at is not None:
            return
        campaigns, number = self.ctx.app.campaigns, campaign.id
        self.ctx.tasks.write(lambda: campaigns.mark_contacted(number, customer_id))
        if self.list.current_id() == customer_id:
            self.list.step(1)

    def answer_current(self) -> None:
        """Enter: what the selected person said, and the discount given."""
        campaign, person = self._campaign, self.current()
        if campaign is not None and person is not None:
            self.ctx.show_sheet(AnswerSheet(self.ctx, campaign.id, person))

    def copy_message(self) -> None:
        """The offer as the selected person reads it."""
        person = self.current()
        if self._campaign is not None and person is not None:
            self._copy(filled(self._campaign.offer, person.name), self.tr("Message copied"))

    def copy_number(self) -> None:
        """The selected person's number."""
        person = self.current()
        if person is not None and person.phone:
            self._copy(format_phone(person.phone), self.tr("Number copied"))

    def copy_numbers(self) -> None:
        """The numbers of everybody who was not told yet, one a line."""
        waiting = [person for person in self._people.values() if person.contacted_at is None]
        phones = [format_phone(person.phone) for person in waiting if person.phone]
        if phones:
            said = self.tr("{count} numbers copied").format(count=len(phones))
            self._copy("\n".join(phones), said)

    def print_list(self) -> None:
        """Whom to tell, as pages to look at."""
        self.saver.print_out("customers", ids=list(self._people))

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: no icons, no keys, the lesser acts in a menu."""
        for button, key in (
            (self.tell_button, self.tr("Space")),
            (self.answer_button, "Enter"),
            (self.print_button, "Ctrl+P"),
        ):
            button.set_key("" if compact else key)
        self.acts.set_compact(compact)

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.ctx.toast(said)

    def _select_waiting(self) -> None:
        waiting = (i for i, person in self._people.items() if person.contacted_at is None)
        first = next(waiting, None)
        if first is None or not self.list.select(first):
            self.list.select_first()

    def _follow(self, customer_id: int) -> None:
        self._show_chosen()
        self.ctx.follow_customer(customer_id)

    def _open_card(self) -> None:
        person = self.current()
        if person is not None:
            self.ctx.open_customer(person.customer_id)

    def _show_chosen(self) -> None:
        person, campaign = self.current(), self._campaign
        self.tell_button.setEnabled(person is not None and person.contacted_at is None)
        self.answer_button.setEnabled(person is not None)
        self.message_button.setEnabled(person is not None and campaign is not None and bool(campaign.offer))
        self.number_button.setEnabled(person is not None and bool(person.phone))
        waits = any(p.phone and p.contacted_at is None for p in self._people.values())
        self.numbers_button.setEnabled(waits)

    def _lay_out(self) -> None:
        self.acts = ActsRow(
            self.ctx.theme,
            (self.tell_button, self.answer_button, self.message_button),
            (self.number_button, self.numbers_button, self.print_button),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.said, self.saver, self.list, self.acts):
            self._column.addWidget(part, 1 if part is self.list else 0)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))


class KeptOut(QWidget):
    """Those the lot left out, to compare with; nothing is done with them."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        self.said = Label(ctx.theme, "", "secondary", wrap=True)
        self.list = PersonList(ctx.theme, self.tr("Kept out by lot"), with_check=False)
        self.list.person_selected.connect(ctx.follow_customer)
        self.list.opened.connect(ctx.open_customer)
        self.list.clicked.connect(lambda _index: self._open_card())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.said)
        self._column.addWidget(self.list, 1)
        ctx.theme.changed.connect(self._restyle)
        self._restyle()

    def show_people(self, people: list[CampaignPerson]) -> None:
        """Show who was kept out."""
        out = self.tr("Out by lot, not to be told")
        self.said.setText(words.kept_out(len(people)))
        self.list.set_rows(
            [PersonRow(p.customer_id, p.name, out, format_phone(p.phone) if p.phone else "") for p in people]
        )

    def focus_first(self) -> None:
        """The list."""
        self.list.setFocus()

    def _open_card(self) -> None:
        shown = self.list.current_id()
        if shown is not None:
            self.ctx.open_customer(shown)

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(10))
