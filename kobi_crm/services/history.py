"""Son işlemler: what was done, and taking it back."""

import json
from datetime import datetime
from typing import Any

from kobi_crm.domain.actions import Action, Undone
from kobi_crm.domain.money import format_money
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.worth_history import worth_sentences
from kobi_crm.storage import undo
from kobi_crm.storage.shop_file import ShopFile, Unit

_SELECT = "SELECT id, at, kind, params, undone_at FROM actions "
_LATEST = 2**62


class History:
    """The undo list."""

    def __init__(self, shop: ShopFile) -> None:
        self._shop = shop

    def recent(self, limit: int = 50, before_id: int | None = None) -> list[Action]:
        """What was done, newest first; ``before_id`` pages on."""
        found = self._shop.rows(
            _SELECT + "WHERE id < ? AND initiator != 'program' AND undoes IS NULL ORDER BY id DESC LIMIT ?",
            (before_id or _LATEST, limit),
        )
        return [_action(row) for row in found]

    def get(self, action_id: int) -> Action | None:
        """One entry, or ``None``."""
        found = self._shop.rows(_SELECT + "WHERE id = ?", (action_id,))
        return _action(found[0]) if found else None

    def undo(self, action_id: int | None = None) -> Undone:
        """Take an act back (the newest that still stands without an id). Raises ``UserError`` when there is none.

        With the id of an undo the act it took back is done again and stands as before.
        """
        newest = self._newest() if action_id is None else action_id
        action = self.get(newest) if newest is not None else None
        if action is None and action_id is not None:
            text = translate("History", "There is no act {number}. The list shows the numbers there are.")
            raise UserError(text.format(number=action_id))
        if action is None or newest is None:
            raise UserError(translate("History", "There is nothing to take back."))
        if action.undone_at is not None:
            raise UserError(translate("History", "This was already taken back."))
        sale = action.params.get("sale")
        if isinstance(sale, int) and self._went_on(action, sale):
            raise UserError(
                translate("History", "This sale was changed again since. Take the later change back first.")
            )

        def work(unit: Unit) -> int:
            kept = undo.take_back(unit, action.id)
            _mark(unit, action.id)
            return kept

        params = {"of": action.id, "sale": sale} if isinstance(sale, int) else {"of": action.id}
        kept = self._shop.write("undo", params, work, undoes=action.id, even_empty=True)
        return Undone(action, kept)

    def sentence(self, action: Action) -> str:
        """What an act was, in one line."""
        return self._filled(_sentences().get(action.kind, action.kind), action)

    def said(self, action: Action) -> str:
        """The act as it is told at the moment it is done; most are told as they stand in the list."""
        if action.kind == "today.called":
            return self._filled(translate("History", "{name} marked as called"), action)
        return self.sentence(action)

    @staticmethod
    def _filled(text: str, action: Action) -> str:
        params: dict[str, str | int] = {"name": "", "text": "", "amount": "", "file": "", **action.params}
        if isinstance(params["amount"], int):
            params["amount"] = format_money(abs(params["amount"]))
        if action.kind.startswith("sale.") and not params["name"]:
            params["name"] = translate("History", "Walk-in sale")
        if action.kind == "wish.add" and not params["name"]:
            params["name"] = translate("History", "Walk-in customer")
        return text.format(**params)

    def _went_on(self, action: Action, sale_id: int) -> bool:
        """Whether later acts on the same sale still stand, which build on this one."""
        if action.kind == "sale.return":
            return False
        return bool(
            self._shop.rows(
                "SELECT 1 FROM actions WHERE id > ? AND json_extract(params, '$.sale') = ? "
                "AND (? OR (undone_at IS NULL AND undoes IS NULL)) LIMIT 1",
                (action.id, sale_id, action.kind == "undo"),
            )
        )

    def _newest(self) -> int | None:
        found = self._shop.rows(
            "SELECT max(id) FROM actions WHERE undone_at IS NULL AND undoes IS NULL AND initiator != 'program'"
        )
        return found[0][0]


def _mark(unit: Unit, action_id: int) -> None:
    """Note that an act no longer stands; what it had taken back stands again, and so on down the chain."""
    undone_at: str | None = unit.now.isoformat(sep=" ", timespec="seconds")
    link: int | None = action_id
    while link is not None:
        unit.update("actions", link, undone_at=undone_at)
        undone_at = None if undone_at else unit.now.isoformat(sep=" ", timespec="seconds")
        link = unit.rows("SELECT undoes FROM actions WHERE id = ?", (link,))[0][0]


def _sentences() -> dict[str, str]:
    return {
        "customer.add": translate("History", "New customer: {name}"),
        "customer.edit": translate("History", "Card changed: {name}"),
        "customer.note": translate("History", "Pinned note changed: {name}"),
        "customer.archive": translate("History", "Archived: {name}"),
        "customer.unarchive": translate("History", "Restored: {name}"),
        "customer.gone": translate("History", "No longer comes: {name}"),
        "sale.add": translate("History", "Sale {amount}: {name}"),
        "sale.edit": translate("History", "Sale changed {amount}: {name}"),
        "sale.return": translate("History", "Refund {amount}: {name}"),
        "sale.remove": translate("History", "Sale deleted {amount}: {name}"),
        "product.add": translate("History", "New product: {name}"),
        "product.edit": translate("History", "Product changed: {name}"),
        "product.archive": translate("History", "Product archived: {name}"),
        "product.unarchive": translate("History", "Product restored: {name}"),
        "wish.add": translate("History", "Asked for {text}: {name}"),
        "wish.told": translate("History", "Told that {text} came: {name}"),
        "wish.close": translate("History", "No longer looked for: {text}"),
        "permission.set": translate("History", "Permissions changed: {name}"),
        "note.add": translate("History", "Note: {name}"),
        "note.remove": translate("History", "Note deleted"),
        "reminder.add": translate("History", "Reminder: {text}"),
        "reminder.done": translate("History", "Reminder done: {text}"),
        "reminder.snooze": translate("History", "Reminder put off: {text}"),
        "reminder.remove": translate("History", "Reminder deleted: {text}"),
        "ledger.payment": translate("History", "Payment {amount}: {name}"),
        "ledger.opening": translate("History", "Opening balance {amount}: {name}"),
        "ledger.reverse": translate("History", "Reversal {amount}: {name}"),
        "ledger.limit": translate("History", "Credit limit changed: {name}"),
        "ledger.promise": translate("History", "Promise to pay: {name}"),
        "till.close": translate("History", "Day closed, {amount} counted: {text}"),
        "till.in": translate("History", "Cash put into the till {amount}: {text}"),
        "till.out": translate("History", "Cash taken out of the till {amount}: {text}"),
        "till.remove": translate("History", "Cash entry deleted {amount}"),
        "today.called": translate("History", "Called: {name}"),
        "today.outcome": translate("History", "Call noted: {name}"),
        "today.snoozed": translate("History", "Snoozed: {name}"),
        "today.dropped": translate("History", "Taken off the list: {name}"),
        "shop_days.close": translate("History", "Shop closed: {text}"),
        "shop_days.reopen": translate("History", "Closed days removed"),
        "absence.add": translate("History", "Known to be away: {name}"),
        "absence.remove": translate("History", "Absence removed"),
        "standing.add": translate("History", "Standing order: {name}"),
        "standing.remove": translate("History", "Standing order ended"),
        "away.reason": translate("History", "Reason of an absence: {name}"),
        "away.not_asked": translate("History", "Not asked why: {name}"),
        "household.join": translate("History", "Household: {name}"),
        "household.leave": translate("History", "Left a household"),
        "after_sale.satisfied": translate("History", "Satisfied: {name}"),
        "after_sale.problem": translate("History", "Not satisfied: {name}"),
        "order.add": translate("History", "Order: {name}"),
        "order.edit": translate("History", "Order changed: {name}"),
        "order.prepared": translate("History", "Order ready: {name}"),
        "order.unprepared": translate("History", "Order to be prepared again: {name}"),
        "order.delivered": translate("History", "Order delivered: {name}"),
        "order.sold": translate("History", "Order delivered and sold {amount}: {name}"),
        "order.put_off": translate("History", "Order put off: {name}"),
        "order.cancel": translate("History", "Order cancelled: {name}"),
        "service.kind": translate("History", "Kind of service card: {text}"),
        "service.add": translate("History", "New service card: {text}, {name}"),
        "service.edit": translate("History", "Service card changed: {text}, {name}"),
        "service.archive": translate("History", "Service card put away: {text}, {name}"),
        "service.unarchive": translate("History", "Service card restored: {text}, {name}"),
        "service.put_off": translate("History", "Service put off: {text}, {name}"),
        "service.settled": translate("History", "Service settled: {text}, {name}"),
        "service.note": translate("History", "Service noted: {text}, {name}"),
        "service.note_remove": translate("History", "Line of a service card deleted"),
        **worth_sentences(),
        "settings.set": translate("History", "Setting changed"),
        "import": translate("History", "Import: {file}"),
        "undo": translate("History", "Taken back"),
    }


def _action(row: tuple[Any, ...]) -> Action:
    return Action(
        id=row[0],
        at=datetime.fromisoformat(row[1]),
        kind=row[2],
        params=json.loads(row[3]),
        undone_at=datetime.fromisoformat(row[4]) if row[4] else None,
    )
