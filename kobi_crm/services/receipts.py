"""Slips for the customer: a sale, a refund or a payment on paper, without fiscal value."""

from pathlib import Path

from kobi_crm import i18n
from kobi_crm.clock import Clock
from kobi_crm.domain.sales import PAYMENTS, Parts, Payment, Sale, SaleLine
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.reports.document import paper_named
from kobi_crm.reports.pages import PaperPages
from kobi_crm.reports.pdf import write_pages
from kobi_crm.reports.receipt import Receipt, ReceiptLine, receipt_pages
from kobi_crm.services.sales import Sales
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import ledger as queries
from kobi_crm.storage.queries.receipts import unit_names
from kobi_crm.storage.shop_file import ShopFile


class Receipts:
    """What is handed over the counter."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings, sales: Sales) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings
        self._sales = sales

    def of_sale(self, sale_id: int) -> Receipt:
        """The slip of a sale or a refund. Raises ``UserError`` when there is none with this id."""
        sale = self._sales.get(sale_id)
        customer = customers.by_id(self._shop, sale.customer_id) if sale.customer_id is not None else None
        return Receipt(
            kind="refund" if sale.total < 0 else "sale",
            day=sale.day,
            at=sale.at,
            total=abs(sale.total),
            parts=tuple((payment, abs(amount)) for payment, amount in sale.paid),
            printed_on=self._clock.now(),
            shop_name=self._settings.text("shop_name"),
            customer=sale.customer,
            phone=customer.phone if customer is not None else None,
            lines=self._lines(sale),
            balance=self._balance_after(sale),
            number=sale.receipt,
        )

    def of_payment(self, entry_id: int) -> Receipt:
        """The slip of a payment in the notebook. Raises ``UserError`` for any other entry."""
        found = self._shop.rows(
            "SELECT customer_id FROM ledger WHERE id = ? AND kind = 'payment'", (entry_id,)
        )
        customer = customers.by_id(self._shop, found[0][0]) if found else None
        if customer is None:
            raise UserError(translate("Receipt", "This is not a payment. Choose a payment."))
        balance = 0
        for entry in queries.written(self._shop, customer.id):
            balance += entry.amount
            if entry.id == entry_id:
                break
        else:
            raise UserError(translate("Ledger", "This entry is no longer there."))
        kind: Payment | None = next((known for known in PAYMENTS if known == entry.payment), None)
        parts: Parts = ((kind, -entry.amount),) if kind is not None else ()
        return Receipt(
            kind="payment",
            day=entry.day,
            at=None,
            total=-entry.amount,
            parts=parts,
            printed_on=self._clock.now(),
            shop_name=self._settings.text("shop_name"),
            customer=customer.name,
            phone=customer.phone,
            lines=(ReceiptLine(translate("Receipt", "Payment received"), amount=-entry.amount),),
            balance=balance,
        )

    def lay_out(self, receipt: Receipt, paper: str = "80mm") -> PaperPages:
        """The slip as pages, to be drawn on a screen or a printer. Raises ``UserError`` for an unknown paper."""
        return receipt_pages(receipt, paper_named(paper), i18n.language())

    def write(self, sale_id: int, path: Path, paper: str = "80mm") -> Path:
        """Write the slip of a sale to ``path``, a PDF on ``paper`` (80mm, a5, a4). Raises ``UserError``."""
        return self._write(self.of_sale(sale_id), path, paper)

    def write_payment(self, entry_id: int, path: Path, paper: str = "80mm") -> Path:
        """Write the slip of a payment to ``path``, as ``write``."""
        return self._write(self.of_payment(entry_id), path, paper)

    def _write(self, receipt: Receipt, path: Path, paper: str) -> Path:
        if path.suffix.lower() != ".pdf":
            raise UserError(translate("Receipt", "Give the file a name that ends with .pdf."))
        write_pages(path, self.lay_out(receipt, paper), author=receipt.shop_name, language=i18n.language())
        return path

    def _lines(self, sale: Sale) -> tuple[ReceiptLine, ...]:
        """A sale without lines is one thing: its note, or just a sale."""
        named = [line for line in sale.lines if line.product or line.amount]
        if not named:
            name = sale.note or translate("Receipt", "Shopping")
            return (ReceiptLine(name, amount=abs(sale.total)),)
        wanted = [line.product_id for line in named if line.product_id is not None]
        units = unit_names(self._shop, wanted)
        return tuple(_line(line, units.get(line.product_id or 0, "")) for line in named)

    def _balance_after(self, sale: Sale) -> int | None:
        """What was owed after the sale's last entry in the notebook."""
        if sale.customer_id is None:
            return None
        running, after = 0, None
        for entry in queries.written(self._shop, sale.customer_id):
            running += entry.amount
            if entry.sale_id == sale.id:
                after = running
        return after


def _line(line: SaleLine, unit: str) -> ReceiptLine:
    return ReceiptLine(
        name=line.product or translate("Receipt", "Shopping"),
        quantity=abs(line.quantity),
        unit=unit,
        unit_price=line.unit_price,
        discount=abs(line.discount),
        amount=abs(line.amount),
        vat_percent=line.vat_percent,
    )
