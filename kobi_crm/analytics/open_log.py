"""The visit log on the open clock: closed days and known absences taken out (imports numpy: import it late)."""

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import numpy.typing as npt

from kobi_crm.analytics.visits import VisitLog
from kobi_crm.domain.open_time import Absence, stopped_days

Ordinals = npt.NDArray[np.int64]


def compressed(days: npt.ArrayLike, closed: Sequence[int]) -> Ordinals:
    """``OpenTime.at`` for an array of day ordinals; ``closed`` are ordinals, ascending."""
    ordinals = np.asarray(days, dtype=np.int64)
    return ordinals - np.searchsorted(np.asarray(closed, dtype=np.int64), ordinals, side="right")


def on_open_time(
    log: VisitLog,
    today: date,
    closed: Sequence[int] = (),
    absences: Mapping[int, Sequence[Absence]] | None = None,
) -> VisitLog:
    """The visits before ``today`` as ``customer_days`` moves them, for the whole shop.

    ``closed`` are the ordinals of the shop's closed days, ascending; ``absences`` is by customer id. Rhythms and
    models see the same ``today``; their days are open days. The log itself comes back where nothing was closed.
    """
    past = log.before(today)
    away = {customer: spans for customer, spans in (absences or {}).items() if spans}
    if not len(past) or not (closed or away):
        return past
    now = today.toordinal()
    moved = _moved_by_closing(past, now, np.asarray(closed, dtype=np.int64))
    for customer, spans in away.items():
        place = int(np.searchsorted(past.ids, customer))
        if place < len(past) and past.ids[place] == customer:
            rows = slice(int(past.offsets[place]), int(past.offsets[place + 1]))
            own = past.days[rows].astype(np.int64)
            stops = np.asarray(stopped_days(own.tolist(), now, closed, spans), dtype=np.int64)
            moved[rows] = own + len(stops) - np.searchsorted(stops, own)
    return VisitLog(past.ids, past.offsets, moved.astype(np.int32), past.amounts)


def _moved_by_closing(log: VisitLog, now: int, closed: Ordinals) -> Ordinals:
    """Each visit day plus the closed days between it and ``now`` on which the customer did not come."""
    closed = closed[closed <= now]
    days = log.days.astype(np.int64)
    before = np.searchsorted(closed, days)
    came = np.zeros(len(days), dtype=np.int64)
    if len(closed):
        came = (closed[np.minimum(before, len(closed) - 1)] == days).astype(np.int64)
    visited = np.concatenate(([0], np.cumsum(came)))
    at_or_after = visited[np.repeat(log.offsets[1:], log.visits)] - visited[:-1]
    return days + len(closed) - before - at_or_after
