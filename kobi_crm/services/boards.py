"""The four boards: who is on them, how far it got, and what it brought."""

from datetime import date
from typing import Any

from kobi_crm.clock import Clock
from kobi_crm.domain.boards import STEPS, Board, BoardCard, BoardTotals, Result
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.storage.shop_file import ShopFile, Unit

_SELECT = (
    "SELECT b.id, b.board, b.customer_id, c.name, c.phone, b.step, b.opened_on, b.product_id, p.name, b.offer, "
    "b.result, b.reason, b.amount, b.closed_on FROM board_cards b JOIN customers c ON c.id = b.customer_id "
    "LEFT JOIN products p ON p.id = b.product_id "
)


class Boards:
    """Cards of customers on boards."""

    def __init__(self, shop: ShopFile, clock: Clock) -> None:
        self._shop = shop
        self._clock = clock

    def cards(self, board: Board, *, closed: bool = False) -> list[BoardCard]:
        """The open cards of a board, the oldest first; with ``closed`` those that ended, the newest first."""
        which = "IS NOT NULL ORDER BY b.closed_on DESC, b.id DESC" if closed else "IS NULL ORDER BY b.id"
        found = self._shop.rows(_SELECT + "WHERE b.board = ? AND b.result " + which, (board,))
        return [_card(row) for row in found]

    def of_customer(self, customer_id: int) -> list[BoardCard]:
        """A customer's cards on all boards, the newest first."""
        found = self._shop.rows(_SELECT + "WHERE b.customer_id = ? ORDER BY b.id DESC", (customer_id,))
        return [_card(row) for row in found]

    def add(self, board: Board, customer_id: int, *, product_id: int | None = None, offer: str = "") -> int:
        """Put a customer on a board and return the card's id. Raises ``UserError`` when he is on it already."""
        found = self._shop.rows("SELECT name FROM customers WHERE id = ?", (customer_id,))
        if not found:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        today = self._clock.today().isoformat()

        def work(unit: Unit) -> int:
            if unit.rows(
                "SELECT 1 FROM board_cards WHERE board = ? AND customer_id = ? AND result IS NULL "
                "AND product_id IS ?",
                (board, customer_id, product_id),
            ):
                raise UserError(
                    translate("Boards", "{name} is already on this board.").format(name=found[0][0])
                )
            return unit.insert(
                "board_cards",
                board=board,
                customer_id=customer_id,
                step=STEPS[board][0],
                opened_on=today,
                product_id=product_id,
                offer=clean(offer) or None,
            )

        return self._shop.write("board.add", {"name": found[0][0]}, work)

    def move(self, card_id: int, step: str) -> None:
        """Put a card into another column. Raises ``UserError`` for a column the board does not have."""
        card = self._card(card_id)
        if step not in STEPS[card.board]:
            raise UserError(translate("Boards", "This board has no such column."))
        self._change("board.move", card, step=step)

    def set_offer(self, card_id: int, offer: str, amount: int | None = None) -> None:
        """Keep what is offered, and how many kuruş are hoped for."""
        self._change("board.offer", self._card(card_id), offer=clean(offer) or None, amount=amount)

    def finish(self, card_id: int, result: Result, *, reason: str = "", amount: int | None = None) -> None:
        """End a card; a prospect who is won becomes a customer. Raises ``UserError`` where a loss has no reason."""
        card = self._card(card_id)
        why = clean(reason) or None
        if result == "lost" and why is None:
            raise UserError(translate("Boards", "Write in a few words why it came to nothing."))
        today = self._clock.today().isoformat()

        def work(unit: Unit) -> None:
            kept = card.amount if amount is None else amount
            unit.update("board_cards", card_id, result=result, reason=why, amount=kept, closed_on=today)
            if card.board == "prospects" and result == "won":
                unit.update("customers", card.customer_id, stage="customer")

        self._shop.write("board.finish", {"name": card.name}, work)

    def reopen(self, card_id: int) -> None:
        """Put a card that ended back into its column."""
        self._change("board.reopen", self._card(card_id), result=None, reason=None, closed_on=None)

    def remove(self, card_id: int) -> None:
        """Take a card off its board."""
        card = self._card(card_id)
        self._shop.write(
            "board.remove", {"name": card.name}, lambda unit: unit.delete("board_cards", card_id)
        )

    def totals(self, board: Board, since: date | None = None) -> BoardTotals:
        """How the board stands; with ``since`` only what ended from that day on counts as won or lost."""
        first = (since or date.min).isoformat()
        counts = {
            row[0]: row[1]
            for row in self._shop.rows(
                "SELECT coalesce(result, 'open'), count(*) FROM board_cards WHERE board = ? "
                "AND (result IS NULL OR closed_on >= ?) GROUP BY 1",
                (board, first),
            )
        }
        # Two cards of one customer must not count a sale twice: it counts from the first of them on.
        bought = self._shop.rows(
            "SELECT coalesce(sum(s.total), 0) FROM (SELECT customer_id, min(opened_on) AS opened FROM board_cards "
            "WHERE board = ? AND result = 'won' AND closed_on >= ? GROUP BY customer_id) w "
            "JOIN sales s ON s.customer_id = w.customer_id AND s.day >= w.opened",
            (board, first),
        )[0][0]
        reasons = self._shop.rows(
            "SELECT reason, count(*) FROM board_cards WHERE board = ? AND result = 'lost' AND reason IS NOT NULL "
            "AND closed_on >= ? GROUP BY 1 ORDER BY 2 DESC, 1",
            (board, first),
        )
        return BoardTotals(
            counts.get("open", 0),
            counts.get("won", 0),
            counts.get("lost", 0),
            int(bought),
            tuple((row[0], row[1]) for row in reasons),
        )

    def open_ids(self, board: Board) -> set[int]:
        """Who is on a board now."""
        found = self._shop.rows(
            "SELECT customer_id FROM board_cards WHERE board = ? AND result IS NULL", (board,)
        )
        return {row[0] for row in found}

    def rested_ids(self, board: Board, since: date) -> set[int]:
        """Who was on a board and left it on ``since`` or later: not to be suggested again so soon."""
        found = self._shop.rows(
            "SELECT customer_id FROM board_cards WHERE board = ? AND closed_on >= ?",
            (board, since.isoformat()),
        )
        return {row[0] for row in found}

    def _card(self, card_id: int) -> BoardCard:
        found = self._shop.rows(_SELECT + "WHERE b.id = ?", (card_id,))
        if not found:
            raise UserError(translate("Boards", "This card is no longer on the board."))
        return _card(found[0])

    def _change(self, kind: str, card: BoardCard, **values: str | int | None) -> None:
        self._shop.write(
            kind, {"name": card.name}, lambda unit: unit.update("board_cards", card.id, **values)
        )


def _card(row: tuple[Any, ...]) -> BoardCard:
    """A card from the columns of ``_SELECT``, which stand in its own order."""
    day = date.fromisoformat
    return BoardCard._make((*row[:6], day(row[6]), *row[7:13], day(row[13]) if row[13] else None))
