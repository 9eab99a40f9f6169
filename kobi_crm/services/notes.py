"""Notes: one line to remember, stamped with its date."""

from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.queries import customers
from kobi_crm.storage.shop_file import ShopFile, Unit


class Notes:
    """The notes on customers."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def add(self, customer_id: int, text: str) -> int:
        """Keep a note and return its id. Raises ``UserError`` on an empty text or an unknown customer."""
        text = clean(text, keep_newlines=True)
        customer = customers.by_id(self._shop, customer_id)
        if not text:
            raise UserError(translate("Notes", "Write something in the note."))
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))

        def work(unit: Unit) -> int:
            at = unit.now.isoformat(sep=" ", timespec="seconds")
            return unit.insert("notes", customer_id=customer_id, at=at, text=text)

        return self._shop.write("note.add", {"name": customer.name}, work)

    def remove(self, note_id: int) -> None:
        """Take a note off."""
        self._shop.write("note.remove", {}, lambda unit: unit.delete("notes", note_id))
