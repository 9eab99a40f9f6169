"""The service cards of a customer on the card: the thing, what is known of it, what is due."""

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.service_cards import ServiceCard
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.line_list import CardLine, LineAct, LineList
from kobi_crm.gui.sheets.service_card import ServiceCardSheet
from kobi_crm.gui.sheets.service_entry import ServiceEntrySheet
from kobi_crm.i18n import translate

TOPICS = frozenset(("service_cards", "service_kinds", "service_entries"))


class CardServiceCards(LineList):
    """Hidden for who has no service card."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.theme, translate("CardServiceCards", "Service cards"), "wrench")
        self._ctx = ctx

    def show_customer(self, customer_id: int) -> None:
        """Show another person's things."""
        cards = self._ctx.app.service_cards.of(customer_id)
        self.set_lines([self._line(card) for card in cards])

    def _line(self, card: ServiceCard) -> CardLine:
        today = self._ctx.app.clock.today()
        parts = [card.kind, card.words]
        late = card.due_on is not None and card.due_on < today
        if card.due_on is not None:
            day = format_day(card.due_on, today=today)
            words = translate("CardServiceCards", "next service {day}")
            parts.append(words.format(day=day))
            parts.append(card.due_text or "")
        ctx = self._ctx
        note = LineAct(
            "plus",
            translate("CardServiceCards", "Note a service: {what}").format(what=card.title),
            lambda: ctx.show_sheet(ServiceEntrySheet(ctx, card.id)),
        )
        change = LineAct(
            "pencil",
            translate("CardServiceCards", "Open the service card: {what}").format(what=card.title),
            lambda: ctx.show_sheet(ServiceCardSheet(ctx, card.customer_id, card.id)),
        )
        return CardLine(card.title, " · ".join(part for part in parts if part), (note, change), late=late)
