"""The strongest further reason: named only where it raised the chance and its words are true."""

from datetime import date

import numpy as np

from kobi_crm.analytics.correction import Correction
from kobi_crm.analytics.features import FEATURES
from kobi_crm.analytics.further_reason import LEAST_MOVE, FurtherReason, further_reasons
from kobi_crm.analytics.prior import Prior
from kobi_crm.analytics.quiet import notice
from kobi_crm.analytics.visits import Floats, VisitLog

TODAY = date(2026, 11, 22)
COUNT = len(FEATURES)


def correction(**slopes: float) -> Correction:
    """A correction of one slope per named term (spaces as underscores), all features in their own units."""
    values = np.array([slopes.get(name.replace(" ", "_"), 0.0) for name in FEATURES])
    return Correction(Prior(np.zeros(COUNT), np.ones(COUNT), np.zeros(COUNT), 0.0), values, 0.0)


def customer(**terms: float) -> Floats:
    return np.array([terms.get(name.replace(" ", "_"), 0.0) for name in FEATURES])


def reason_of(learnt: Correction, row: Floats) -> FurtherReason | None:
    return further_reasons(learnt, row[None, :])[0]


def test_the_one_that_moved_the_chance_most_is_named() -> None:
    learnt = correction(trend_of_gaps=0.5, trend_of_spending=-0.5)
    assert reason_of(learnt, customer(trend_of_gaps=0.4, trend_of_spending=-0.3)) == "visits_slowing"
    assert reason_of(learnt, customer(trend_of_gaps=0.3, trend_of_spending=-0.6)) == "basket_shrinks"


def test_nothing_is_said_that_is_not_so_or_that_moved_nothing() -> None:
    learnt = correction(trend_of_gaps=0.5, trend_of_spending=-0.5)
    assert reason_of(learnt, customer(trend_of_gaps=0.2, trend_of_spending=-0.1)) is None
    assert reason_of(correction(trend_of_gaps=-0.5), customer(trend_of_gaps=1.0)) is None
    small = LEAST_MOVE / 2
    assert reason_of(correction(trend_of_gaps=small), customer(trend_of_gaps=1.0)) is None
    assert reason_of(correction(last_gap=1.0), customer(last_gap=2.0)) is None


def test_a_regular_customer_is_one_whose_mixture_sees_more_than_chance_does() -> None:
    regular = float(np.log(6.0))
    row = customer(regularity=regular, model=2.0, plain_model=0.5)
    assert reason_of(correction(), row) == "steady_rhythm"
    row = customer(regularity=regular, model=0.5, plain_model=0.5)
    assert reason_of(correction(), row) is None


def test_who_slowed_down_before_the_silence_is_told_so() -> None:
    """Forty come every week; one of them took longer and longer, and then did not come at all."""
    steady = [(who, TODAY.toordinal() - 1 - who % 7 - 7 * visit) for who in range(40) for visit in range(50)]
    slowing = [(99, TODAY.toordinal() - ago) for ago in (60, 90, 110, 124, 133, *range(140, 300, 7))]
    for seed in range(60):
        left = 60 + 5 * seed
        gaps = (0, 25, 42, 53, *range(60, 200, 7))
        slowing += [(200 + seed, TODAY.toordinal() - left - gap) for gap in gaps]
    rows = steady + slowing
    log = VisitLog.from_rows([row[0] for row in rows], [row[1] for row in rows], [1_000] * len(rows))
    found = {row.customer_id: row.further for row in notice(log, TODAY)}
    assert found[99] == "visits_slowing"
    assert {found[who] for who in range(40)} <= {None, "steady_rhythm"}
