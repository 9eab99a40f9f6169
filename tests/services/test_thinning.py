"""Which backups may go, and which stay whatever the clock says."""

import re
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.app import Application
from kobi_crm.services.backups import FLOOR, to_drop
from kobi_crm.storage.backup import BackupInfo
from tests.shops import MORNING, MovedClock

AGES = st.lists(st.integers(min_value=-40 * 24, max_value=24 * 900), max_size=120, unique=True)
"""Hours before now; negative ones come from a clock that once ran ahead."""


def infos(ages: list[int]) -> list[BackupInfo]:
    return [
        BackupInfo(Path(f"{place}.kobi"), MORNING - timedelta(hours=age), "owner", 1)
        for place, age in enumerate(ages)
    ]


@given(AGES)
def test_seven_always_stay_and_all_of_two_days(ages: list[int]) -> None:
    made = infos(ages)
    dropped = to_drop(made, MORNING)
    left = [info for info in made if info not in dropped]
    assert len(left) >= min(FLOOR, len(made))
    newest = sorted(made, key=lambda info: info.at, reverse=True)
    assert {info.at for info in newest[:FLOOR]} <= {info.at for info in left}
    assert all(info in left for info in made if info.at > MORNING - timedelta(days=2))


@given(AGES)
def test_the_newest_of_every_kept_day_week_and_month_stays(ages: list[int]) -> None:
    made = infos(ages)
    left = {info.at for info in made} - {info.at for info in to_drop(made, MORNING)}
    for most, period in ((12, "%Y-%m-%d"), (10, "%G-%V"), (12, "%Y-%m")):
        newest: dict[str, datetime] = {}
        for info in sorted(made, key=lambda info: info.at, reverse=True):
            newest.setdefault(f"{info.at:{period}}", info.at)
        assert set(list(newest.values())[:most]) <= left


@given(AGES)
def test_thinning_twice_takes_no_more(ages: list[int]) -> None:
    made = infos(ages)
    dropped = to_drop(made, MORNING)
    assert to_drop([info for info in made if info not in dropped], MORNING) == []


def test_a_year_of_hourly_backups_comes_down_to_a_few() -> None:
    made = infos(list(range(24 * 365)))
    left = len(made) - len(to_drop(made, MORNING))
    assert 48 + FLOOR < left < 48 + 12 + 10 + 13


@given(st.sampled_from([-1826, -365, -1, 1, 365, 1826]))
def test_a_jumping_clock_never_breaks_the_floor(days: int) -> None:
    made = infos(list(range(0, 24 * 30, 6)))
    dropped = to_drop(made, MORNING + timedelta(days=days))
    assert len(made) - len(dropped) >= FLOOR
    assert made[0] not in dropped


def test_thinning_takes_the_files(app: Application, clock: MovedClock) -> None:
    clock.moment = MORNING - timedelta(days=400)
    for _ in range(20):
        app.backups.now()
        clock.moment += timedelta(hours=1)
    clock.moment = MORNING
    app.backups.now()
    names = [info.path.name for info in app.backups.all()]
    assert len(names) in (FLOOR, FLOOR + 1)
    assert re.fullmatch(r"shop-2026-11-22-090000\.kobi", names[0])
