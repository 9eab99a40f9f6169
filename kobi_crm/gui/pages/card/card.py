"""The customer card: everything about one person, read in one go."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.domain.phones import format_phone
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card import around, beside, loyalty, permissions, wishes
from kobi_crm.gui.pages.card.about import About
from kobi_crm.gui.pages.card.around import Around
from kobi_crm.gui.pages.card.beside import Beside, BesideReader
from kobi_crm.gui.pages.card.debt_in_the_way import DebtInTheWay
from kobi_crm.gui.pages.card.figures import MoneyTiles, Visits
from kobi_crm.gui.pages.card.head import CardActions, CardHead
from kobi_crm.gui.pages.card.jotter import NoteEditor, ReminderEditor
from kobi_crm.gui.pages.card.loyalty import CardLoyalty
from kobi_crm.gui.pages.card.offers import CardOffers
from kobi_crm.gui.pages.card.orders_line import TOPICS as ORDER_TOPICS
from kobi_crm.gui.pages.card.orders_line import CardOrders
from kobi_crm.gui.pages.card.past import Past
from kobi_crm.gui.pages.card.permissions import PermissionFoot
from kobi_crm.gui.pages.card.pinned import PinnedNote
from kobi_crm.gui.pages.card.service_cards import TOPICS as SERVICE_TOPICS
from kobi_crm.gui.pages.card.service_cards import CardServiceCards
from kobi_crm.gui.pages.card.why import WhyListed
from kobi_crm.gui.pages.card.wishes import CardWishes
from kobi_crm.gui.pages.card.worth import CardWorth
from kobi_crm.gui.pages.today_words import LOOKS
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.service_card import ServiceCardSheet
from kobi_crm.gui.sheets.statement import StatementSheet
from kobi_crm.gui.theme import Width
from kobi_crm.gui.widgets.banner import Banner
from kobi_crm.gui.widgets.scroll import VerticalScroll

TOPICS = frozenset(
    ("customers", "sales", "ledger", "notes", "reminders", "interactions", "snoozes", "noticing")
).union(
    around.TOPICS,
    ORDER_TOPICS,
    SERVICE_TOPICS,
    wishes.TOPICS,
    permissions.TOPICS,
    loyalty.TOPICS,
    beside.TOPICS,
)


class Card(QWidget):
    """Reads itself again when anything about its person changed."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self.customer_id: int | None = None
        self.setProperty("look", "panel_right")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = CardHead(ctx)
        self.debt = DebtInTheWay(ctx)
        self.buttons = CardActions(ctx.theme)
        self.note = NoteEditor(ctx)
        self.reminder = ReminderEditor(ctx)
        self.why = WhyListed(ctx)
        self.around = Around(ctx)
        self.orders = CardOrders(ctx)
        self.things = CardServiceCards(ctx)
        self.wishes = CardWishes(ctx)
        self.loyalty = CardLoyalty(ctx)
        self.tiles = MoneyTiles(ctx)
        self.visits = Visits(ctx.theme)
        self.pinned = PinnedNote(ctx.theme)
        self.about = About(ctx)
        self.worth = CardWorth(ctx)
        self.offers = CardOffers(ctx)
        self.past = Past(ctx)
        self._stays = True
        self._beside = BesideReader(ctx, self)
        self.permissions = PermissionFoot(ctx)
        self.same = Banner(ctx.theme, "", icon="users", tone="amber")
        self.same.add_button("open", self.tr("Open the card"))
        self._same_id = 0
        self._lay_out()
        self._connect()

    def show_customer(self, customer_id: int) -> None:
        """Show a person's card from the top."""
        fresh = customer_id != self.customer_id
        self.customer_id = customer_id
        if fresh:
            self.debt.hide()
            self.note.hide()
            self.reminder.hide()
            self.view.verticalScrollBar().setValue(0)
        self._read(fresh=fresh)

    def write_note(self) -> None:
        """Open the note editor (F7)."""
        if self.customer_id is not None:
            self.reminder.hide()
            self.note.begin(self.customer_id)
            self.view.ensureWidgetVisible(self.note)

    def pay(self) -> None:
        """Open the payment sheet (F6)."""
        if self.customer_id is not None:
            self._ctx.open_payment(self.customer_id)

    def later(self) -> None:
        """Put the call off, or where there is none, be reminded (F8)."""
        if not self.why.later():
            self.remind()

    def remind(self) -> None:
        """Open the reminder editor."""
        if self.customer_id is not None:
            self.note.hide()
            self.reminder.begin(self.customer_id)
            self.view.ensureWidgetVisible(self.reminder)

    def write_absence(self) -> None:
        """Open the editor of a known absence."""
        if self.customer_id is not None:
            self.around.write_absence(self.customer_id)
            self.view.ensureWidgetVisible(self.around)

    def write_household(self) -> None:
        """Open the household's panel."""
        if self.customer_id is not None:
            self.around.write_household(self.customer_id)
            self.view.ensureWidgetVisible(self.around)

    def write_wish(self) -> None:
        """Open the line for something that was asked for and was not there."""
        if self.customer_id is not None:
            self.wishes.write(self.customer_id)
            self.view.ensureWidgetVisible(self.wishes)

    def leave_editor(self) -> bool:
        """Close the open editor; false when there is none."""
        for editor in (self.note, self.reminder):
            if editor.isVisible():
                editor.leave()
                return True
        return self.wishes.leave() or self.around.leave()

    def set_width_class(self, width: Width) -> None:
        """Fewer lines where the window is not wide."""
        self.tiles.set_compact(width is not Width.WIDE)

    def _read(self, *, fresh: bool = False) -> None:
        if self.customer_id is None:
            return
        app, theme_tone = self._ctx.app, "slate"
        card = app.customers.card(self.customer_id)
        row = self._ctx.board.row(self.customer_id)
        if row is not None and row.called_at is None:
            theme_tone = LOOKS[row.kind].tone
        rhythm = app.noticing.rhythm(self.customer_id, visit_days=card.visit_days)
        quiet = rhythm is not None and rhythm.state in ("late", "away")
        stays = card.customer.gone_on is None and card.customer.archived_on is None
        self.head.show_card(card, theme_tone)
        late = card.balance > 0 and card.due_on is not None and card.due_on < app.clock.today()
        self.why.show_customer(self.customer_id, quiet=quiet and stays, owes_late=late)
        self.around.show_customer(self.customer_id, fresh=fresh)
        self.orders.show_customer(self.customer_id)
        self.things.show_customer(self.customer_id)
        self.wishes.show_customer(self.customer_id, fresh=fresh)
        self.permissions.show_customer(self.customer_id)
        self.loyalty.show_card(card)
        self.tiles.show_card(card)
        self.visits.show_rhythm(card, rhythm, self._ctx)
        self.pinned.show_note(card.customer.note or "")
        self.about.show_customer(card.customer)
        self._stays = stays
        if fresh:
            self.worth.wait()
            self.offers.wait()
        self._beside.ask(self.customer_id)
        self.past.show_entries(card.timeline, fresh=fresh)
        self._show_same(card.same_person)

    def _show_beside(self, found: Beside) -> None:
        self.worth.show_found(found, stays=self._stays)
        self.offers.show_found(found, stays=self._stays)

    def _show_same(self, others: tuple[CustomerHit, ...]) -> None:
        self.same.setVisible(bool(others))
        if others:
            other = others[0]
            self._same_id = other.id
            phone = format_phone(other.phone).replace(" ", "\N{NO-BREAK SPACE}") if other.phone else ""
            who = f"{other.name}, {phone}" if phone else other.name
            self.same.set_text(self.tr("May be the same person: {who}").format(who=who))

    def show_statement(self) -> None:
        """Show the account of the customer."""
        if self.customer_id is not None:
            self._ctx.show_sheet(StatementSheet(self._ctx, self.customer_id))

    def take_order(self) -> None:
        """Take an order of the customer."""
        if self.customer_id is not None:
            self._ctx.show_sheet(OrderSheet(self._ctx, self.customer_id))

    def add_service_card(self) -> None:
        """Write down a thing of the customer that is looked after."""
        if self.customer_id is not None:
            self._ctx.show_sheet(ServiceCardSheet(self._ctx, self.customer_id))

    def _archive(self) -> None:
        app, customer_id = self._ctx.app, self.customer_id
        if customer_id is None:
            return
        archived = app.customers.get(customer_id).archived_on is not None
        if not archived and self.debt.stops(customer_id):
            self.view.ensureWidgetVisible(self.debt)
            return
        act = app.customers.unarchive if archived else app.customers.archive
        self._ctx.tasks.write(lambda: act(customer_id))

    def _on_changes(self, changes: Changes) -> None:
        if self.isVisible() and TOPICS & changes.topics:
            self._read()

    def _connect(self) -> None:
        ctx = self._ctx
        ctx.bridge.changed.connect(self._on_changes)
        ctx.board.loaded.connect(self._on_board)
        self._beside.found.connect(self._show_beside)
        self._beside.missed.connect(self.worth.show_missed)
        ctx.amounts.changed.connect(self._amounts_changed)
        self.head.edit_wanted.connect(self._edit)
        self.head.archive_wanted.connect(self._archive)
        self.debt.payment_wanted.connect(self.pay)
        self.head.away_wanted.connect(self.write_absence)
        self.head.household_wanted.connect(self.write_household)
        self.head.wish_wanted.connect(self.write_wish)
        self.head.permissions_wanted.connect(self.permissions.ask)
        self.head.statement_wanted.connect(self.show_statement)
        self.head.order_wanted.connect(self.take_order)
        self.head.service_wanted.connect(self.add_service_card)
        self.buttons.sale.clicked.connect(lambda: ctx.open_sale(self.customer_id))
        self.buttons.payment.clicked.connect(self.pay)
        self.buttons.note.clicked.connect(self.write_note)
        self.buttons.remind.clicked.connect(self.remind)
        self.why.note_wanted.connect(self.write_note)
        self.same.pressed.connect(lambda _key: ctx.open_customer(self._same_id))
        for editor in (self.note, self.reminder, self.around, self.wishes):
            editor.closed.connect(self.setFocus)

    def _edit(self) -> None:
        self._ctx.edit_customer(self.customer_id)

    def _amounts_changed(self) -> None:
        self.worth.hide_amounts()
        self.offers.hide_amounts()
        if self.isVisible():
            self._read()

    def _on_board(self, _morning: object) -> None:
        if self.isVisible():
            self._read()

    def _lay_out(self) -> None:
        theme = self._ctx.theme
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.view = VerticalScroll(theme)
        parts = (
            self.head,
            self.debt,
            self.same,
            self.buttons,
            self.note,
            self.reminder,
            self.why,
            self.around,
            self.orders,
            self.things,
            self.wishes,
            self.loyalty,
            self.tiles,
            self.visits,
            self.pinned,
            self.about,
            self.worth,
            self.offers,
            self.past,
        )
        for part in parts:
            self.view.column.addWidget(part)
        self.view.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, theme.px(12), 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(self.permissions)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        """Less room at the right, where the scroll bar stands already."""
        space = self._ctx.theme.space
        self.view.column.setContentsMargins(space("xl"), 0, space("l"), space("xl"))
