"""The acts of worth, groups, boards and campaigns, done at random."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

from kobi_crm.domain.boards import BOARDS, STEPS
from kobi_crm.domain.campaigns import RESPONSES, CampaignDraft
from kobi_crm.domain.segments import Condition, KeptIds, all_of
from kobi_crm.errors import UserError
from kobi_crm.services.strategies import StrategyDraft
from kobi_crm.services.traits import Traits
from tests.shops import MORNING

if TYPE_CHECKING:
    from tests.trust.acts import Doer

TODAY = MORNING.date()


class WorthActs:
    """Acts on the shop of a ``Doer``."""

    def __init__(self, doer: "Doer") -> None:
        self._doer = doer
        self.app = doer.app
        self.rng: Random = doer.rng

    def describe(self) -> None:
        rng = self.rng
        bringer = self._doer.someone() if rng.random() < 0.5 else None
        stage = rng.choice(("customer", "prospect"))
        self.app.traits.set(
            self._doer.someone(),
            Traits(bringer, rng.randrange(11), rng.choice((None, "Berber")), "süt", stage),
        )

    def own_field(self) -> None:
        self.app.own_fields.add(f"Alan {self.rng.randrange(10**6)}", "m²")

    def drop_field(self) -> None:
        self.app.own_fields.remove(self._doer.one_of("SELECT id FROM own_fields"))

    def own_value(self) -> None:
        fields = self.app.own_fields.all()
        field = fields[-1].id if fields else self.app.own_fields.add("Çocuk")
        self.app.own_fields.set(self._doer.someone(), field, self.rng.choice((None, 3000, 12500)))

    def keep_group(self) -> None:
        rule = self.rng.choice((all_of(Condition("visits", "at_least", 2)), KeptIds((self._doer.someone(),))))
        self.app.segments.keep(f"Grup {self.rng.randrange(10**6)}", rule)

    def tend_group(self) -> None:
        group = self._doer.one_of("SELECT id FROM segments")
        if self.rng.random() < 0.5:
            self.app.segments.remove(group)
        else:
            self.app.segments.change(group, f"Grup {self.rng.randrange(10**6)}", all_of())

    def plan(self) -> None:
        self.app.strategies.add(StrategyDraft("all", "Ara", ("Ara", "Yaz"), "Ayşe", TODAY))

    def tend_plan(self) -> None:
        plan = self._doer.one_of("SELECT id FROM strategies")
        book = self.app.strategies
        self.rng.choice(
            (
                lambda: book.edit(plan, StrategyDraft("all", f"Yaz {self.rng.randrange(99)}")),
                lambda: book.close(plan, "İyi oldu"),
                lambda: book.remove(plan),
            )
        )()

    def board(self) -> None:
        self.app.boards.add(self.rng.choice(BOARDS), self._doer.someone(), offer="İndirim")

    def tend_board(self) -> None:
        card = self._doer.one_of("SELECT id FROM board_cards")
        board = self.app.shop.rows("SELECT board FROM board_cards WHERE id = ?", (card,))[0][0]
        boards = self.app.boards
        self.rng.choice(
            (
                lambda: boards.move(card, self.rng.choice(STEPS[board])),
                lambda: boards.set_offer(card, "Çay", self.rng.randrange(9000)),
                lambda: boards.finish(card, "won", amount=500),
                lambda: boards.finish(card, "lost", reason="pahalı"),
                lambda: boards.remove(card),
            )
        )()

    def take_up_again(self) -> None:
        card = self._doer.one_of("SELECT id FROM board_cards")
        with suppress(UserError):  # ended before
            self.app.boards.finish(card, "won", amount=500)
        self.app.boards.reopen(card)

    def points(self) -> None:
        sold = self.app.shop.rows("SELECT max(id) FROM sales")[0][0] if self.rng.random() < 0.5 else None
        self.app.loyalty.give(self._doer.someone(), self.rng.randrange(2, 9), sale_id=sold)

    def use_points(self) -> None:
        full = "SELECT customer_id FROM loyalty_entries GROUP BY 1 HAVING sum(points) > 1"
        self.app.loyalty.use(self._doer.one_of(full), 2)

    def drop_points(self) -> None:
        self.app.loyalty.remove(self._doer.one_of("SELECT id FROM loyalty_entries"))

    def campaign(self) -> None:
        draft = CampaignDraft(
            f"Bayram {self.rng.randrange(99)}", "all", "shop", TODAY, TODAY + timedelta(days=9)
        )
        self.app.campaigns.add(draft)

    def tend_campaign(self) -> None:
        campaign = self._doer.one_of("SELECT id FROM campaigns")
        book = self.app.campaigns
        draft = CampaignDraft("Kış", "all", "shop", TODAY, TODAY + timedelta(days=self.rng.randrange(30)))
        self.rng.choice(
            (
                lambda: book.start(campaign),
                lambda: book.start(campaign),
                lambda: book.edit(campaign, draft),
                lambda: book.close(campaign),
                lambda: book.remove(campaign),
            )
        )()

    def tell(self) -> None:
        row = self._doer.one_of("SELECT id FROM campaign_people")
        campaign, customer = self.app.shop.rows(
            "SELECT campaign_id, customer_id FROM campaign_people WHERE id = ?", (row,)
        )[0]
        if self.rng.random() < 0.5:
            self.app.campaigns.mark_contacted(campaign, customer)
        else:
            self.app.campaigns.respond(campaign, customer, self.rng.choice(RESPONSES), 250)

    def weigh(self) -> None:
        self.app.worth.set_keys({"turnover": self.rng.randrange(1, 11)})

    def acts(self) -> list[Callable[[], None]]:
        """Every act."""
        return [
            self.describe, self.own_field, self.drop_field, self.own_value, self.keep_group, self.tend_group,
            self.plan, self.tend_plan, self.board, self.board, self.tend_board, self.take_up_again,
            self.points, self.use_points, self.drop_points,
            self.campaign, self.tend_campaign, self.tend_campaign, self.tell, self.weigh,
        ]  # fmt: skip
