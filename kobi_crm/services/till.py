"""The till: what a day took, cash put in and taken out, and the count at its end."""

from datetime import date

from kobi_crm.clock import Clock
from kobi_crm.domain.dates import format_day
from kobi_crm.domain.sales import MOST
from kobi_crm.domain.text import clean
from kobi_crm.domain.till import Correction, DayClose, TillDay
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.history import History
from kobi_crm.storage.queries import till as queries
from kobi_crm.storage.shop_file import ShopFile, Unit

_NOTE_CHARS = 200


class Till:
    """The cash drawer, day by day."""

    def __init__(self, shop: ShopFile, clock: Clock, history: History) -> None:
        self._shop = shop
        self._clock = clock
        self._history = history

    def day(self, day: date | None = None) -> TillDay:
        """One day's till as it is known now, with what was changed after its count."""
        on = day or self._clock.today()
        close, before = queries.close_of(self._shop, on), queries.last_close(self._shop, on)
        counted = before.counted if before is not None else 0
        return TillDay(
            day=on,
            count=queries.sales_count(self._shop, on),
            taken=queries.taken(self._shop, on),
            moves=queries.moves(self._shop, on),
            opening=close.opening if close is not None else counted,
            opening_from=before.day if before is not None else None,
            close=close,
            corrections=self._corrections(close) if close is not None else (),
        )

    def closes(self, day_from: date, day_to: date) -> list[DayClose]:
        """The counts of these days, newest first."""
        return queries.closes(self._shop, day_from, day_to)

    def move(self, amount: int, note: str = "", day: date | None = None) -> int:
        """Note cash put into the till, or taken out with ``amount`` below zero; kuruş. Raises ``UserError``."""
        now = self._clock.now()
        on = self._checked(day)
        if amount == 0:
            raise UserError(translate("Till", "Write how much cash it was."))
        if abs(amount) > MOST:
            raise UserError(translate("Sales", "This amount is too large. Write it again."))
        said = clean(note)[:_NOTE_CHARS]

        def work(unit: Unit) -> int:
            return unit.insert(
                "cash_moves",
                day=on.isoformat(),
                at=now.time().isoformat("seconds") if on == now.date() else None,
                amount=amount,
                note=said or None,
            )

        kind = "till.in" if amount > 0 else "till.out"
        return self._shop.write(kind, {"amount": amount, "text": said or format_day(on)}, work)

    def remove_move(self, move_id: int) -> None:
        """Take a cash entry out again. Raises ``UserError`` when it is not there."""
        found = self._shop.rows("SELECT amount FROM cash_moves WHERE id = ?", (move_id,))
        if not found:
            raise UserError(translate("Ledger", "This entry is no longer there."))
        self._shop.write(
            "till.remove", {"amount": found[0][0]}, lambda unit: unit.delete("cash_moves", move_id)
        )

    def close(
        self, counted: int, *, opening: int | None = None, note: str = "", day: date | None = None
    ) -> DayClose:
        """Close a day with what was counted, or count a closed day anew; one act. Money in kuruş.

        ``opening`` is what lay in the till in the morning; left out, what was counted last. Raises ``UserError``.
        """
        on = self._checked(day)
        held = self.day(on)
        start = held.opening if opening is None else opening
        if counted < 0 or start < 0:
            raise UserError(translate("Till", "Cash in the till cannot be less than nothing."))
        if max(counted, start) > MOST:
            raise UserError(translate("Sales", "This amount is too large. Write it again."))

        def work(unit: Unit) -> None:
            values = {
                "at": unit.now.isoformat(sep=" ", timespec="seconds"),
                "opening": start,
                "expected": self.day(on).expected_with(start),
                "counted": counted,
                "note": clean(note)[:_NOTE_CHARS] or None,
            }
            standing = unit.rows("SELECT id FROM day_closes WHERE day = ?", (on.isoformat(),))
            if standing:
                unit.update("day_closes", standing[0][0], **values)
            else:
                unit.insert("day_closes", day=on.isoformat(), **values)

        self._shop.write("till.close", {"text": format_day(on), "amount": counted}, work)
        close = queries.close_of(self._shop, on)
        assert close is not None
        return close

    def _checked(self, day: date | None) -> date:
        on = day or self._clock.today()
        if on > self._clock.today():
            raise UserError(translate("Sales", "This day is still to come. Write today or an earlier day."))
        return on

    def _corrections(self, close: DayClose) -> tuple[Correction, ...]:
        found: list[Correction] = []
        for action_id in queries.touched_since(self._shop, close):
            action = self._history.get(action_id)
            if action is None:
                continue
            undone = self._history.get(int(action.params.get("of", 0))) if action.kind == "undo" else None
            what = self._history.sentence(undone or action)
            if undone is not None:
                what = translate("Till", "Taken back: {what}").format(what=what)
            found.append(Correction(action.at, what))
        return tuple(found)
