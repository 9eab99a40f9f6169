"""Half-filled forms, kept beside the shop file so that closing a sheet or a power cut loses nothing typed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from kobi_crm.files import atomic_write_bytes

Entry = dict[str, str]
KEPT_PER_FORM = 3
SAVE_AFTER_MS = 400


class Drafts:
    """The kept entries of one shop, by form (``sale``, ``customer``), each under a number of its own."""

    def __init__(self, shop: Path) -> None:
        self._path = shop.with_name(f"{shop.name}.drafts")

    def latest(self, form: str) -> tuple[int, Entry] | None:
        """The newest entry kept for a form, with its number."""
        entries = self._load().get(form, {})
        number = max((int(key) for key in entries), default=None)
        return None if number is None else (number, entries[str(number)])

    def next_number(self, form: str) -> int:
        """A number that no kept entry has."""
        found = self.latest(form)
        return 1 if found is None else found[0] + 1

    def keep(self, form: str, number: int, entry: Entry) -> None:
        """Store an entry in place of what its number held. Raises ``UserError`` where the folder cannot be written."""
        everything = self._load()
        entries = {**everything.get(form, {}), str(number): entry}
        newest = sorted(entries, key=int)[-KEPT_PER_FORM:]
        everything[form] = {key: entries[key] for key in newest}
        self._store(everything)

    def drop(self, form: str, number: int) -> None:
        """Forget an entry."""
        everything = self._load()
        if everything.get(form, {}).pop(str(number), None) is not None:
            self._store(everything)

    def _load(self) -> dict[str, dict[str, Entry]]:
        try:
            content = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            # A draft that cannot be read must never keep a form from opening.
            return {}
        forms: dict[Any, Any] = content if isinstance(content, dict) else {}
        return {str(form): _entries(kept) for form, kept in forms.items()}

    def _store(self, everything: dict[str, dict[str, Entry]]) -> None:
        filled = {form: entries for form, entries in everything.items() if entries}
        if filled:
            atomic_write_bytes(self._path, json.dumps(filled, ensure_ascii=False).encode("utf-8"))
        else:
            self._path.unlink(missing_ok=True)


def _entries(kept: Any) -> dict[str, Entry]:
    """What of a form's part of the file is as this page wrote it."""
    if not isinstance(kept, dict):
        return {}
    entries: dict[str, Entry] = {}
    for number, entry in kept.items():
        if str(number).isdecimal() and isinstance(entry, dict):
            entries[str(number)] = {str(name): str(text) for name, text in entry.items()}
    return entries


class DraftKeeper(QObject):
    """Saves what one open form holds a moment after the last change.

    ``run`` takes the work of writing off the GUI thread, in order; ``read`` gives the form's content, empty when
    there is nothing worth keeping.
    """

    def __init__(
        self,
        parent: QObject,
        drafts: Drafts,
        form: str,
        read: Callable[[], Entry],
        run: Callable[[Callable[[], None]], object],
    ) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._form = form
        self._read = read
        self._run = run
        self._number = drafts.next_number(form)
        self._kept: Entry = {}
        self._closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save_now)

    def touch(self) -> None:
        """The form changed: save soon."""
        if not self._closed:
            self._timer.start()

    def take_over(self, number: int, entry: Entry) -> None:
        """The owner continues a kept entry: the form writes to that one from now on."""
        self._number = number
        self._kept = entry

    def save_now(self) -> None:
        """Save what stands in the form, or forget the entry when the form was emptied."""
        self._timer.stop()
        entry = self._read()
        if self._closed or entry == self._kept:
            return
        self._kept = entry
        number, form, drafts = self._number, self._form, self._drafts
        if entry:
            self._run(lambda: drafts.keep(form, number, entry))
        else:
            self._run(lambda: drafts.drop(form, number))

    def finish(self) -> Callable[[], None]:
        """Stop saving; the returned work forgets the entry and belongs after the write of the form itself."""
        self._timer.stop()
        self._closed = True
        number, form, drafts = self._number, self._form, self._drafts
        return lambda: drafts.drop(form, number)

    def resume(self) -> None:
        """Saving goes on: the write of the form was refused."""
        self._closed = False
        self.touch()
