"""The four ways with customers as boards: new ones, one thing more, winning back, keeping."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from kobi_crm.i18n import translate

Board = Literal["prospects", "cross_selling", "win_back", "loyalty"]
BOARDS: tuple[Board, ...] = ("prospects", "cross_selling", "win_back", "loyalty")
Result = Literal["won", "lost"]

STEPS: dict[Board, tuple[str, ...]] = {
    "prospects": ("found", "contacted", "offered"),
    "cross_selling": ("to_offer", "offered"),
    "win_back": ("to_contact", "contacted", "offered"),
    "loyalty": ("to_thank", "thanked"),
}
"""The columns of each board in their order; what is won or lost has left them."""


class BoardCard(NamedTuple):
    """Somebody on a board; a tuple, since hundreds are read at once.

    ``amount`` in kuruş: what was won, or is hoped for.
    """

    id: int
    board: Board
    customer_id: int
    name: str
    phone: str | None
    step: str
    opened_on: date
    product_id: int | None = None
    product: str | None = None
    offer: str | None = None
    result: Result | None = None
    reason: str | None = None
    amount: int | None = None
    closed_on: date | None = None


@dataclass(frozen=True)
class Suggestion:
    """Somebody who belongs on a board, and why."""

    customer_id: int
    name: str
    phone: str | None
    why: str
    product_id: int | None = None


@dataclass(frozen=True)
class BoardTotals:
    """How a board stands. ``turnover``: kuruş that those won have bought since their card was opened."""

    open: int
    won: int
    lost: int
    turnover: int
    reasons: tuple[tuple[str, int], ...]
    """Why cards were lost, the most frequent first."""


def board_label(board: Board) -> str:
    """A board in the owner's words."""
    return {
        "prospects": translate("Boards", "Find new customers"),
        "cross_selling": translate("Boards", "Offer one thing more"),
        "win_back": translate("Boards", "Win back"),
        "loyalty": translate("Boards", "Say thank you"),
    }[board]


def step_label(step: str) -> str:
    """A column of a board."""
    return {
        "found": translate("Boards", "To get to know"),
        "to_offer": translate("Boards", "To offer"),
        "to_contact": translate("Boards", "To call"),
        "to_thank": translate("Boards", "To thank"),
        "contacted": translate("Boards", "Spoken with"),
        "offered": translate("Boards", "Offer made"),
        "thanked": translate("Boards", "Thanked"),
    }[step]


def result_label(board: Board, result: Result) -> str:
    """How a card ended."""
    if result == "lost":
        return translate("Boards", "Came to nothing")
    return {
        "prospects": translate("Boards", "Became a customer"),
        "cross_selling": translate("Boards", "Bought it"),
        "win_back": translate("Boards", "Came back"),
        "loyalty": translate("Boards", "Thanked"),
    }[board]
