"""Wishes: what was asked for and was not there, who asked, and telling them when it came."""

from kobi_crm.clock import Clock
from kobi_crm.domain.permissions import Channel
from kobi_crm.domain.quantity import LIMIT
from kobi_crm.domain.text import clean, fold
from kobi_crm.domain.wishes import Waiting, Wish, WishCount
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.permissions import Permissions
from kobi_crm.storage.queries import customers, products
from kobi_crm.storage.queries import wishes as queries
from kobi_crm.storage.shop_file import ShopFile, Unit

LONGEST_TEXT = 200


class Wishes:
    """The list "asked for, not there"."""

    def __init__(self, shop: ShopFile, clock: Clock, permissions: Permissions) -> None:
        self._shop = shop
        self._clock = clock
        self._permissions = permissions

    def add(
        self,
        customer_id: int | None,
        what: str | int,
        quantity: int | None = None,
        note: str | None = None,
    ) -> int:
        """Note that something was asked for today and return the wish's id.

        ``what`` is its name or a product's id; a name the product list knows counts as that product. Raises
        ``UserError`` on an empty or very long name, a quantity of nothing, an unknown customer or product.
        """
        if quantity is not None and not 0 < quantity <= LIMIT:
            raise UserError(translate("Wishes", "Write how much, or leave it empty."))
        who = self._name(customer_id)
        product_id, text = self._thing(what)
        day = self._clock.today().isoformat()

        def work(unit: Unit) -> int:
            return unit.insert(
                "wishes",
                customer_id=customer_id,
                product_id=product_id,
                text=text,
                text_key=fold(text),
                day=day,
                quantity=quantity,
                note=clean(note or "") or None,
            )

        return self._shop.write("wish.add", {"name": who, "text": text}, work)

    def ask(self, what: str | int) -> int:
        """Count one more asking by nobody in particular; raises as ``add``."""
        return self.add(None, what)

    def counts(self, *, everything: bool = False) -> list[WishCount]:
        """How often each thing was asked for, the most wanted first; with ``everything`` what is done with too."""
        return queries.counts(self._shop, everything=everything)

    def of_customer(self, customer_id: int) -> list[Wish]:
        """What a customer asked for and still waits for, the newest first."""
        return queries.open_of_customer(self._shop, customer_id)

    def arrived(self, what: str | int) -> list[Waiting]:
        """Everybody who asked for it and was not told, the longest waiting first, each customer once.

        ``what`` is a product's id or a name ("Ekmek", or the ``key`` of ``counts``).
        """
        wishes = queries.open_of_key(self._shop, self._key(what))
        firsts: dict[int, Wish] = {}
        for wish in wishes:
            if wish.customer_id is not None:
                firsts.setdefault(wish.customer_id, wish)
        people = {customer.id: customer for customer in customers.by_ids(self._shop, list(firsts))}
        answers = self._permissions.of_many(list(firsts))
        found: list[Waiting] = []
        for customer_id, wish in firsts.items():
            customer, said = people[customer_id], answers.get(customer_id, {})
            found.append(
                Waiting(
                    wish_id=wish.id,
                    customer_id=customer_id,
                    name=customer.name,
                    phone=customer.phone or customer.phone2,
                    email=customer.email,
                    day=wish.day,
                    quantity=wish.quantity,
                    note=wish.note,
                    allowed=tuple(channel for channel, answer in said.items() if answer.allowed),
                    refused=tuple(channel for channel, answer in said.items() if not answer.allowed),
                )
            )
        return found

    def told(self, wish_id: int, channel: Channel | None = None) -> None:
        """The customer of a wish knows that it came; all of the customer's wishes for it are done with.

        Raises ``UserError`` when the wish is gone or was nobody's.
        """
        wish = self._wish(wish_id)
        if wish.customer_id is None:
            raise UserError(translate("Wishes", "Nobody in particular asked for this."))
        who, customer_id = self._name(wish.customer_id), wish.customer_id

        def work(unit: Unit) -> None:
            at = unit.now.isoformat(sep=" ", timespec="seconds")
            for other in queries.open_of_key(unit, queries.key_of(unit, wish_id)):
                if other.customer_id == customer_id:
                    unit.update("wishes", other.id, state="told", told_at=at)

        params = {"name": who, "text": wish.text, "channel": channel or ""}
        self._shop.write("wish.told", params, work)

    def close(self, wish_id: int) -> None:
        """Take one wish off the list. Raises ``UserError`` when it is gone."""
        wish = self._wish(wish_id)

        def work(unit: Unit) -> None:
            if wish.state == "open":
                unit.update("wishes", wish_id, state="closed")

        self._shop.write("wish.close", {"text": wish.text}, work)

    def close_all(self, what: str | int) -> None:
        """Take everything that was asked for under a name off the list, in one act."""
        key = self._key(what)
        wishes = queries.open_of_key(self._shop, key)

        def work(unit: Unit) -> None:
            for wish in queries.open_of_key(unit, key):
                unit.update("wishes", wish.id, state="closed")

        self._shop.write("wish.close", {"text": wishes[-1].text if wishes else ""}, work)

    def waiting(self) -> int:
        """How many customers wait for something."""
        return queries.waiting(self._shop)

    def _thing(self, what: str | int) -> tuple[int | None, str]:
        if isinstance(what, int):
            product = products.by_id(self._shop, what)
            if product is None:
                raise UserError(translate("Products", "This product is no longer in the list."))
            return product.id, product.name
        text = clean(what)
        if not fold(text):
            raise UserError(translate("Wishes", "Write what was asked for."))
        if len(text) > LONGEST_TEXT:
            raise UserError(translate("Wishes", "This is too long for a name. Write the rest as a note."))
        known = self._shop.rows("SELECT id, name FROM products WHERE name_key = ?", (fold(text),))
        return (known[0][0], known[0][1]) if known else (None, text)

    def _key(self, what: str | int) -> str:
        return fold(self._thing(what)[1]) if isinstance(what, int) else fold(what)

    def _wish(self, wish_id: int) -> Wish:
        found = queries.one(self._shop, wish_id)
        if found is None:
            raise UserError(translate("Wishes", "This is no longer in the list."))
        return found

    def _name(self, customer_id: int | None) -> str:
        if customer_id is None:
            return ""
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return customer.name
