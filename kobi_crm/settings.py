"""Every setting, declared once: name, default and where it lives."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from kobi_crm import paths
from kobi_crm.files import atomic_write_bytes

Scope = Literal["shop", "machine"]


@dataclass(frozen=True)
class Setting:
    """A setting's declaration. Shop scope travels with backups; machine scope stays on this computer."""

    name: str
    default: str | int | float | bool
    scope: Scope
    allowed: tuple[str | int | float, ...] = ()


SETTINGS: dict[str, Setting] = {
    s.name: s
    for s in (
        Setting("shop_name", "", "shop"),
        Setting("owner_name", "", "shop"),
        Setting("language", "tr", "shop", ("tr", "en")),
        Setting("credit_term_days", 30, "shop"),
        Setting("morning_time", "09:00", "shop"),
        Setting("closed_weekdays", "", "shop"),
        Setting("holidays", "all", "shop", ("none", "bayram", "all")),
        Setting("demo", False, "shop"),
        Setting("demo_day", "", "shop"),
        Setting("backup_folder", "", "shop"),
        Setting("value_keys", "", "shop"),
        Setting("pyramid", "", "shop"),
        Setting("chart_layout", "", "shop"),
        Setting("loyalty", "", "shop"),
        Setting("theme", "system", "machine", ("light", "dark", "system")),
        Setting("text_factor", 1.0, "machine", (1.0, 1.15, 1.3, 1.5)),
        Setting("hide_amounts", False, "machine"),
        Setting("last_language", "", "machine", ("", "tr", "en")),
        Setting("last_folder", "", "machine"),
        Setting("dense_rows", False, "machine"),
    )
}

Value = str | int | float | bool


def checked(name: str, value: Any) -> Value:
    """``value`` if it fits the declaration of ``name``, else the default. Raises ``KeyError`` for an unknown name."""
    setting = SETTINGS[name]
    wanted = type(setting.default)
    if wanted is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, wanted) or (setting.allowed and value not in setting.allowed):
        return setting.default
    return value


class MachineSettings:
    """This computer's own settings, in a JSON file under the user's configuration folder."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or paths.config_dir() / "settings.json"
        self._values: dict[str, Any] = self._read()

    def get(self, name: str) -> Value:
        """The value of a machine setting, its default where none was set or the file is damaged."""
        return checked(name, self._values.get(name, SETTINGS[name].default))

    def set(self, name: str, value: Value) -> None:
        """Keep a value; raises ``UserError`` when the file cannot be written."""
        if SETTINGS[name].scope != "machine":
            raise KeyError(name)
        self._values[name] = checked(name, value)
        atomic_write_bytes(self._path, json.dumps(self._values, ensure_ascii=False, indent=1).encode())

    def _read(self) -> dict[str, Any]:
        try:
            data: Any = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return cast("dict[str, Any]", data) if isinstance(data, dict) else {}
