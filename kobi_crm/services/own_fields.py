"""The owner's own number fields of customers: children, square metres, machines, whatever the trade asks for."""

from dataclasses import dataclass

from kobi_crm.domain.text import clean, fold
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.shop_file import ShopFile, Unit

_LONGEST = 60


@dataclass(frozen=True)
class OwnField:
    """A field; ``unit`` is shown after its number."""

    id: int
    name: str
    unit: str | None


class OwnFields:
    """Fields and the numbers in them (thousandths)."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def all(self) -> list[OwnField]:
        """The fields in the order they were made."""
        return [
            OwnField(*row) for row in self._shop.rows("SELECT id, name, unit FROM own_fields ORDER BY id")
        ]

    def add(self, name: str, unit: str | None = None) -> int:
        """Make a field and return its id. Raises ``UserError`` on an empty or known name."""
        called = clean(name)[:_LONGEST]
        if not fold(called):
            raise UserError(translate("OwnFields", "Write the name of the field."))

        def work(writing: Unit) -> int:
            if writing.rows("SELECT 1 FROM own_fields WHERE name_key = ?", (fold(called),)):
                raise UserError(
                    translate("OwnFields", "There is already a field named {name}.").format(name=called)
                )
            kept = clean(unit or "") or None
            return writing.insert("own_fields", name=called, name_key=fold(called), unit=kept)

        return self._shop.write("own_field.add", {"name": called}, work)

    def remove(self, field_id: int) -> None:
        """Take a field away with all its numbers."""
        found = self._shop.rows("SELECT name FROM own_fields WHERE id = ?", (field_id,))
        if not found:
            raise UserError(translate("OwnFields", "This field is no longer there."))

        def work(writing: Unit) -> None:
            writing.run("DELETE FROM own_values WHERE field_id = ?", (field_id,))
            writing.delete("own_fields", field_id)

        self._shop.write("own_field.remove", {"name": found[0][0]}, work)

    def values(self, customer_id: int) -> dict[int, int]:
        """One customer's numbers in thousandths, by field."""
        found = self._shop.rows(
            "SELECT field_id, value FROM own_values WHERE customer_id = ?", (customer_id,)
        )
        return {row[0]: row[1] for row in found}

    def set(self, customer_id: int, field_id: int, value: int | None) -> None:
        """Keep a number in thousandths; ``None`` takes it off. Raises ``UserError`` when customer or field is gone."""
        named = self._shop.rows("SELECT name FROM customers WHERE id = ?", (customer_id,))
        if not named or not self._shop.rows("SELECT 1 FROM own_fields WHERE id = ?", (field_id,)):
            raise UserError(translate("OwnFields", "This field is no longer there."))

        def work(writing: Unit) -> None:
            pair = (field_id, customer_id)
            if value is None:
                writing.run("DELETE FROM own_values WHERE field_id = ? AND customer_id = ?", pair)
            elif not writing.run(
                "UPDATE own_values SET value = ? WHERE field_id = ? AND customer_id = ?", (value, *pair)
            ):
                writing.insert("own_values", field_id=field_id, customer_id=customer_id, value=value)

        self._shop.write("own_field.set", {"name": named[0][0]}, work)
