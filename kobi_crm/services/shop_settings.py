"""The shop's own settings; they live in the shop file and travel with its backups."""

import json

from kobi_crm.settings import SETTINGS, Value, checked
from kobi_crm.storage.shop_file import ShopFile, Unit


class ShopSettings:
    """Reads and changes settings of shop scope."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def get(self, name: str) -> Value:
        """The value of a setting, its default where none was set. Raises ``KeyError`` for an unknown name."""
        default = SETTINGS[name].default
        found = self._shop.rows("SELECT value FROM settings WHERE name = ?", (name,))
        return checked(name, json.loads(found[0][0])) if found else default

    def text(self, name: str) -> str:
        """A setting that is a text."""
        return str(self.get(name))

    def number(self, name: str) -> int:
        """A setting that is a whole number."""
        return int(self.get(name))

    def set(self, name: str, value: Value, *, initiator: str = "owner") -> None:
        """Keep a value in the shop file."""
        if SETTINGS[name].scope != "shop":
            raise KeyError(name)
        text = json.dumps(checked(name, value), ensure_ascii=False)

        def work(unit: Unit) -> None:
            if unit.run("UPDATE settings SET value = ? WHERE name = ?", (text, name)) == 0:
                unit.insert("settings", name=name, value=text)

        self._shop.write("settings.set", {"name": name}, work, initiator=initiator)
