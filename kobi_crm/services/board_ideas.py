"""Who belongs on a board and is not on it yet, with the reason in a sentence."""

from datetime import timedelta

from kobi_crm.clock import Clock
from kobi_crm.domain.boards import Board, Suggestion
from kobi_crm.domain.money import format_money
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.boards import Boards
from kobi_crm.services.insights import Insights
from kobi_crm.services.offers import Offers
from kobi_crm.services.segments import Segments
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.services.worth import ValueWorth
from kobi_crm.storage.queries import worth as queries
from kobi_crm.storage.shop_file import ShopFile

_RESTED_DAYS = 180
_LOOKED_AT = 60
"""For cross-selling: how many of the most valuable customers are looked at."""


class BoardIdeas:
    """Suggestions for the four boards (heavy the first time)."""

    def __init__(
        self,
        shop: ShopFile,
        clock: Clock,
        boards: Boards,
        facts: ShopFacts,
        worth: ValueWorth,
        segments: Segments,
        insights: Insights,
        offers: Offers,
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._boards = boards
        self._facts = facts
        self._worth = worth
        self._segments = segments
        self._insights = insights
        self._offers = offers

    def suggest(self, board: Board, limit: int = 20, progress: Progress | None = None) -> list[Suggestion]:
        """Who to put on a board next, the most promising first; nobody who is on it or left it in half a year."""
        since = self._clock.today() - timedelta(days=_RESTED_DAYS)
        taken = self._boards.open_ids(board) | self._boards.rested_ids(board, since)
        if board == "prospects":
            found = self._prospects()
        elif board == "win_back":
            found = self._lost(progress)
        elif board == "loyalty":
            found = self._valued(progress)
        else:
            return self._further(limit, taken, progress)
        chosen = [(customer, why) for customer, why in found if customer not in taken][:limit]
        named = queries.names(self._shop, [customer for customer, _ in chosen])
        return [Suggestion(i, *named[i], why) for i, why in chosen if i in named]

    def _prospects(self) -> list[tuple[int, str]]:
        """Those who may become customers: first who was brought, then neighbours of good customers."""
        people = self._facts.people()
        view = self._worth.view()
        good = set(view.ids(0)) | set(view.ids(1) if len(view.layers) > 1 else [])
        around: dict[str, int] = {}
        for customer, district in zip(people.ids.tolist(), people.district, strict=True):
            if district and customer in good:
                around[district] = around.get(district, 0) + 1
        bringers = queries.names(self._shop, set(people.brought_by.values()))
        rows: list[tuple[tuple[int, int, int], str]] = []
        for customer, district, stage in zip(people.ids.tolist(), people.district, people.stage, strict=True):
            if stage != "prospect":
                continue
            by, near = people.brought_by.get(customer), around.get(district or "", 0)
            if by in bringers:
                why = translate("Boards", "Comes through {name}.").format(name=bringers[by][0])
            elif near:
                why = translate("Boards", "{count} of your good customers live in {place}.").format(
                    count=near, place=district
                )
            else:
                why = translate("Boards", "May become a customer.")
            rows.append(((0 if by in bringers else 1, -near, customer), why))
        return [(key[2], why) for key, why in sorted(rows)]

    def _lost(self, progress: Progress | None) -> list[tuple[int, str]]:
        """Those who are away a long time, by what they would bring in a year."""
        yearly = self._insights.losing_all(progress)
        text = translate("Boards", "Away a long time; used to leave about {amount} a year.")
        ids = self._segments.ids("sleeping", progress)
        ordered = sorted(ids, key=lambda customer: (-yearly.get(customer, 0), customer))
        return [
            (customer, text.format(amount=format_money(yearly.get(customer, 0), decimals="never")))
            for customer in ordered
        ]

    def _valued(self, progress: Progress | None) -> list[tuple[int, str]]:
        """The top of the pyramid: to be thanked once in half a year."""
        text = translate("Boards", "One of your most valuable customers.")
        return [(customer, text) for customer in self._worth.view(None, progress).ids(0)]

    def _further(self, limit: int, taken: set[int], progress: Progress | None) -> list[Suggestion]:
        """For each of the most valuable customers the first thing alike customers take."""
        found: list[Suggestion] = []
        for number, customer in enumerate(self._worth.view(None, progress).ids()[:_LOOKED_AT]):
            if progress is not None:
                progress.step(number, _LOOKED_AT)
            if customer in taken or len(found) >= limit:
                continue
            offers = [row for row in self._offers.for_customer(customer) if row.kind in ("alike", "bigger")]
            found += [
                Suggestion(row.customer_id, row.name, row.phone, f"{row.product}. {row.why}", row.product_id)
                for row in offers[:1]
            ]
        return found
