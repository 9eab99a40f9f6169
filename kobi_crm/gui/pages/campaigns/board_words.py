"""What the boards say."""

from collections.abc import Callable
from datetime import date

from kobi_crm.domain.boards import Board, BoardCard, BoardTotals, result_label
from kobi_crm.domain.dates import format_day
from kobi_crm.gui.widgets.person_model import PersonRow
from kobi_crm.i18n import translate

Money = Callable[[int], str]


def board_tab(board: Board) -> str:
    """The short name of a board."""
    return {
        "prospects": translate("BoardWords", "New customers"),
        "cross_selling": translate("BoardWords", "One thing more"),
        "win_back": translate("BoardWords", "Winning back"),
        "loyalty": translate("BoardWords", "Thanks"),
    }[board]


def since(card: BoardCard, today: date) -> str:
    """How long a card is on the board."""
    days = (today - card.opened_on).days
    if days <= 0:
        return translate("BoardWords", "Since today")
    if days == 1:
        return translate("BoardWords", "Since yesterday")
    return translate("BoardWords", "For {days} days").format(days=days)


def card_row(card: BoardCard, today: date, money: Money) -> PersonRow:
    """An open card: what is offered, what is hoped for, how long it waits."""
    parts = [part for part in (card.product, card.offer) if part]
    if card.amount:
        parts.append(money(card.amount))
    return PersonRow(card.id, card.name, " · ".join((*parts, since(card, today))))


def ended_row(card: BoardCard, today: date, money: Money) -> PersonRow:
    """A card that ended: how, why, when, and the amount."""
    assert card.result is not None
    parts = [result_label(card.board, card.result), *([card.reason] if card.reason else [])]
    if card.closed_on is not None:
        parts.append(format_day(card.closed_on, today=today))
    amount = money(card.amount) if card.amount else ""
    return PersonRow(card.id, card.name, " · ".join(parts), amount, muted=card.result == "lost")


def totals(board: Board, found: BoardTotals, money: Money) -> str:
    """How a board stands, and why some came to nothing."""
    brought = (
        translate("BoardWords", "Turnover saved: {amount}")
        if board == "win_back"
        else translate("BoardWords", "Turnover since then: {amount}")
    )
    won = translate("BoardWords", "{result}: {count}").format(
        result=result_label(board, "won"), count=found.won
    )
    said = [translate("BoardWords", "Open: {count}").format(count=found.open), won]
    if board != "loyalty" or found.lost:
        lost = translate("BoardWords", "{result}: {count}")
        said.append(lost.format(result=result_label(board, "lost"), count=found.lost))
    said.append(brought.format(amount=money(found.turnover)))
    if found.reasons:
        why = ", ".join(f"{reason} ({count})" for reason, count in found.reasons[:3])
        said.append(translate("BoardWords", "Why not: {reasons}").format(reasons=why))
    return ". ".join(said) + "."
