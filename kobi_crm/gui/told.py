"""Remembers on which day the morning notice was given, so that a second start does not say it again."""

import json
from datetime import date
from pathlib import Path
from typing import Any, cast

from kobi_crm import paths
from kobi_crm.files import atomic_write_bytes


class Told:
    """One day for each shop file, in a small file of this computer's own."""

    def __init__(self, shop: Path, file: Path | None = None) -> None:
        self._shop = str(shop)
        self._file = file or paths.config_dir() / "notices.json"

    def told_on(self, day: date) -> bool:
        """Whether the notice of that day was given."""
        return self._read().get(self._shop) == day.isoformat()

    def tell(self, day: date) -> None:
        """The notice of that day is given now."""
        days = {**self._read(), self._shop: day.isoformat()}
        atomic_write_bytes(self._file, json.dumps(days, indent=1).encode())

    def _read(self) -> dict[str, Any]:
        try:
            data: Any = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return cast("dict[str, Any]", data) if isinstance(data, dict) else {}
