"""From visits to the morning's list: the daily buyer is missed first, and not while the shop was closed."""

from datetime import date, timedelta

from kobi_crm.analytics.open_log import on_open_time
from kobi_crm.analytics.quiet import notice
from kobi_crm.analytics.visits import VisitLog
from kobi_crm.analytics.weekly_list import Candidate, morning_list
from kobi_crm.domain.open_time import Absence
from kobi_crm.domain.shop_calendar import Closure, ShopCalendar

TODAY = date(2026, 2, 18)
SILENT = 5
GAPS = {1: 1, 2: 7, 3: 30} | dict.fromkeys(range(4, 31), 3)


def shop_of_thirty() -> VisitLog:
    """One comes daily, one weekly, one monthly, all silent for five days; the others come every third day."""
    rows = [
        (who, TODAY.toordinal() - ago)
        for who, gap in GAPS.items()
        for ago in range(SILENT if who <= 3 else 1 + who % 3, 330, gap)
    ]
    return VisitLog.from_rows([who for who, _ in rows], [day for _, day in rows], [5000] * len(rows))


def listed(calendar: ShopCalendar, absences: dict[int, list[Absence]] | None = None) -> list[int]:
    log = shop_of_thirty()
    first = date.fromordinal(int(log.days.min()))
    closed = calendar.open_time(first, TODAY).closed
    last_days = dict(zip(log.ids.tolist(), log.last_days.tolist(), strict=True))
    rows = [
        Candidate(row.customer_id, row.state, row.score, date.fromordinal(last_days[row.customer_id]))
        for row in notice(on_open_time(log, TODAY, closed, absences), TODAY)
    ]
    return [row.customer_id for row in morning_list(rows, {}, TODAY, len(rows))]


def test_of_three_silent_buyers_only_the_daily_one_is_listed() -> None:
    assert listed(ShopCalendar(holidays="none")) == [1]


def test_after_four_closed_days_the_line_is_gone() -> None:
    shut = Closure(TODAY - timedelta(days=4), TODAY - timedelta(days=1))
    assert listed(ShopCalendar(holidays="none", closures=(shut,))) == []


def test_a_known_absence_takes_the_line_away_too() -> None:
    away = Absence(TODAY - timedelta(days=4), TODAY + timedelta(days=200), "in the village")
    assert listed(ShopCalendar(holidays="none"), {1: [away]}) == []
