"""A quiet line in the sale sheet: what this customer may need today."""

from kobi_crm.gui.context import Context
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.offers import Offer

_KINDS = ("due", "bigger", "asked")
_MOST = 2


class SaleHint(Label):
    """Read beside the sheet; costs no key, and takes no room while there is nothing to say."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.theme, "", "caption", wrap=True)
        self._ctx = ctx
        self._job: Job | None = None
        self._customer_id: int | None = None
        self.hide()

    def show_customer(self, customer_id: int | None) -> None:
        """Another customer was chosen, or nobody."""
        if customer_id == self._customer_id:
            return
        self._customer_id = customer_id
        if self._job is not None:
            self._job.forget()
            self._job = None
        self.hide()
        if customer_id is not None:
            offers = self._ctx.app.offers
            self._job = self._ctx.tasks.read(
                lambda progress: offers.for_customer(customer_id, progress), self._show
            )

    def _show(self, offers: list[Offer]) -> None:
        self._job = None
        said = [f"{offer.product}: {offer.why}" for offer in offers if offer.kind in _KINDS]
        self.setText("\n".join(said[:_MOST]))
        self.setVisible(bool(said))
