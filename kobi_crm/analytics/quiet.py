"""Who has gone quiet: the front door of noticing, from the shop's visits to the order of the morning."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kobi_crm.analytics.rhythm import Rhythm, State, rhythms
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

if TYPE_CHECKING:
    from kobi_crm.analytics.correction import Ahead
    from kobi_crm.analytics.further_reason import FurtherReason
    from kobi_crm.analytics.mixture import MixtureFit
    from kobi_crm.analytics.prior import Prior
    from kobi_crm.analytics.visits import Floats, VisitLog

_OWN_GAPS = 3
_LONGEST_DAYS = 3650
_WIN_BACK_GAPS = 8
_WIN_BACK_DAYS = 120
_LIKELY = 0.4
"""Nobody is listed whose silence is less likely than this to last: a list need not be filled. On both logs and the
simulated shops it leaves as many leavers caught, and a tenth (cdnow) to nearly all of the empty alarms out."""
_MANY_GAPS = 19
"""So many own gaps and none as long: by chance alone at most one silence in twenty (rank of the largest of twenty)."""
_SHOP_VISITS = 1.0
"""The shop's mean visit counts as much as this many own visits in what a customer is expected to spend."""


@dataclass(frozen=True, slots=True)
class Horizon:
    """Days ahead that are asked about: three own median gaps, clipped to ``low`` .. ``high``."""

    low: int
    high: int

    @classmethod
    def parse(cls, text: str) -> "Horizon":
        """``60`` or ``3x:7:90``; anything else raises ``UserError``."""
        fixed = re.fullmatch(r"\s*([0-9]{1,4})\s*", text)
        own = re.fullmatch(r"\s*3x:([0-9]{1,4}):([0-9]{1,4})\s*", text, re.IGNORECASE)
        low, high = (int(fixed[1]), int(fixed[1])) if fixed else (int(own[1]), int(own[2])) if own else (0, 0)
        if not 1 <= low <= high <= _LONGEST_DAYS:
            message = translate(
                "Quiet",
                "The horizon “{text}” was not understood. Write a number of days such as 60, or 3x:7:90 for"
                " three times the customer's own gap, at least 7 and at most 90 days.",
            )
            raise UserError(message.format(text=text))
        return cls(low, high)

    def days(self, median_gap: float) -> float:
        """The horizon of a customer with this median gap, in days."""
        return min(max(_OWN_GAPS * median_gap, self.low), self.high)

    def ahead(self, log: "VisitLog") -> "Floats":
        """The horizon of every customer of a log, in days."""
        import numpy as np

        return np.clip(_OWN_GAPS * log.gap_quantiles(0.5)[:, 0], self.low, self.high)


@dataclass(frozen=True, slots=True)
class Noticed:
    """What is known of one customer's silence."""

    customer_id: int
    rhythm: Rhythm
    p_quiet: float
    """The chance that nothing is bought for the horizon; never shown on the screen."""
    expected_spend: int
    """What the customer would spend in the horizon if nothing were wrong, in kuruş."""
    score: float
    """Order of the morning list: kuruş at risk within three own gaps."""
    further: "FurtherReason | None" = None
    """What raised the chance most beside the silence, where it can be said in words."""

    @property
    def state(self) -> State:
        """learning, as_usual, late or away."""
        return self.rhythm.state

    @property
    def median_gap(self) -> float:
        """The customer's own median gap in days."""
        return self.rhythm.median_gap


DEFAULT_HORIZON = Horizon(7, 90)


def notice(
    log: "VisitLog",
    today: date,
    horizon: Horizon = DEFAULT_HORIZON,
    *,
    seed: int = 0,
    min_visits: int = 3,
    prior: "Prior | None" = None,
) -> list[Noticed]:
    """A row for each customer with at least ``min_visits`` (2 or more) visit days before ``today``, by id.

    Nothing dated ``today`` or later is looked at. ``prior`` is what other shops taught, the shipped one unless given.
    """
    import numpy as np

    from kobi_crm.analytics import mixture
    from kobi_crm.analytics.features import shrunk_gaps

    past = log.before(today)
    regulars = past.from_visits(max(min_visits, 2))
    if not len(regulars):
        return []
    shop_gap = past.usual_gap()
    fitted = mixture.fit(past, past.stats(today), seed)
    shop = _Shop(past, regulars, today, fitted, shop_gap, seed, prior)
    worth = _visit_worth(past, regulars)
    spend = np.rint(worth * horizon.ahead(regulars) / shrunk_gaps(regulars, shop_gap)).astype(np.int64)
    score = shop.judged(lambda log: _OWN_GAPS * shrunk_gaps(log, shop_gap))[0] * worth * _OWN_GAPS
    chances, further = shop.judged(horizon.ahead)
    ids, quiet, spends, scores = (column.tolist() for column in (regulars.ids, chances, spend, score))
    own = rhythms(regulars, today, shop_gap)
    return [Noticed(*row) for row in zip(ids, own, quiet, spends, scores, further, strict=True)]


def listed(noticed: Sequence[Noticed]) -> list[int]:
    """Positions of those to call, most at risk first: late or away, likely to stay so, not yet a case for winning back.

    The rows are those of the usual horizon.
    """
    places = [place for place, row in enumerate(noticed) if _to_call(row)]
    return sorted(places, key=lambda place: (-noticed[place].score, -noticed[place].p_quiet, place))


@dataclass(frozen=True, slots=True, eq=False)
class _Shop:
    """All that the chances of one day's regulars are made of."""

    past: "VisitLog"
    regulars: "VisitLog"
    today: date
    fitted: "MixtureFit"
    shop_gap: float
    seed: int
    prior: "Prior | None"

    def judged(self, ahead: "Ahead") -> "tuple[Floats, Sequence[FurtherReason | None]]":
        """That nothing is bought for so many days, and why: the model's chance, corrected where the past allows it."""
        from kobi_crm.analytics import correction, mixture
        from kobi_crm.analytics.features import features
        from kobi_crm.analytics.further_reason import further_reasons

        days = ahead(self.regulars)
        learnt = correction.learn(
            self.past, self.today, self.fitted, self.shop_gap, ahead, self.seed, self.prior
        )
        if learnt is None:
            chances = mixture.p_blend(self.fitted, self.regulars.stats(self.today), days)
            return chances, [None] * len(chances)
        offset, matrix = features(self.regulars, self.today, self.fitted, self.shop_gap, days)
        return learnt.apply(offset, matrix), further_reasons(learnt, matrix)


def _to_call(row: Noticed) -> bool:
    rhythm = row.rhythm
    longest = max(_WIN_BACK_GAPS * rhythm.usual_gap_days, _WIN_BACK_DAYS)
    calls = rhythm.state in ("late", "away") and rhythm.days_away <= longest
    return calls and (row.p_quiet >= _LIKELY or _never_so_long(row)) and not _in_season(row)


def _never_so_long(row: Noticed) -> bool:
    """Longer than any of many own gaps: the grocer asks after such a customer, whatever usually becomes of it."""
    return row.rhythm.longer_gaps == 0 and row.rhythm.gaps >= _MANY_GAPS


def _in_season(row: Noticed) -> bool:
    """Away at this time last year too, and for longer than now once before: gone for the season, expected back."""
    return row.further == "away_last_year" and row.rhythm.longer_gaps > 0


def _visit_worth(shop: "VisitLog", regulars: "VisitLog") -> "Floats":
    """Mean kuruş of a visit, shrunk towards the shop's; nothing where more was returned than bought."""
    import numpy as np

    mean = float(shop.amounts.mean()) if len(shop) else 0.0
    own = (regulars.spent + _SHOP_VISITS * mean) / (regulars.visits + _SHOP_VISITS)
    return np.maximum(own, 0.0)
