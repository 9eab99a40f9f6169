"""When the shop was closed and who is known to be away: days on which a customer's clock stands still."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kobi_crm.clock import Clock
from kobi_crm.domain.open_time import Absence
from kobi_crm.domain.shop_calendar import Closure, HolidayRule, ShopCalendar
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.events import Changes
from kobi_crm.i18n import translate
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import shop_days as queries
from kobi_crm.storage.shop_file import ShopFile, Unit


@dataclass(frozen=True)
class ClosedDays:
    """A stored closure of the shop."""

    id: int
    first: date
    last: date
    note: str


@dataclass(frozen=True)
class KnownAbsence:
    """A stored absence of one customer."""

    id: int
    customer_id: int
    first: date
    last: date
    note: str


class ShopDays:
    """The shop's calendar, learnt from its sales and set by hand."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings
        self._lock = threading.Lock()
        self._calendar: ShopCalendar | None = None
        self._made_for: date | None = None
        self._closed: tuple[ShopCalendar, date, date, list[int]] | None = None

    def calendar(self, on: date | None = None) -> ShopCalendar:
        """The shop's open and closed days as known on the morning of ``on``."""
        day = on or self._clock.today()
        with self._lock:
            if self._calendar is None or self._made_for != day:
                weekdays = self._settings.text("closed_weekdays")
                rule = self._settings.text("holidays")
                self._calendar = ShopCalendar.from_sales(
                    queries.sales_by_day(self._shop, day),
                    weekly_closed=[int(digit) for digit in weekdays if digit.isdecimal()],
                    closures=[Closure(c.first, c.last, c.note) for c in self.closures()],
                    holidays=_rule(rule),
                )
                self._made_for = day
            return self._calendar

    def closed(self, until: date) -> Sequence[int]:
        """The ordinals of the closed days from the first sale to ``until``, ascending; kept with the calendar."""
        first = queries.first_sale(self._shop)
        if first is None or first > until:
            return []
        calendar = self.calendar(until)
        with self._lock:
            kept = self._closed
        if kept is not None and kept[0] is calendar and kept[1:3] == (first, until):
            return kept[3]
        found = sorted(day.toordinal() for day in calendar.closed_days(first, until))
        with self._lock:
            self._closed = calendar, first, until, found
        return found

    def closures(self) -> list[ClosedDays]:
        """The closures set by hand, newest first."""
        return [ClosedDays(*row) for row in queries.closures(self._shop)]

    def close_shop(self, first: date, last: date, note: str = "") -> int:
        """Keep that the shop is closed from ``first`` to ``last``. Raises ``UserError`` when the last comes first."""
        _check_span(first, last)

        def work(unit: Unit) -> int:
            return unit.insert(
                "closed_days",
                first_day=first.isoformat(),
                last_day=last.isoformat(),
                note=clean(note) or None,
            )

        return self._shop.write("shop_days.close", {"text": f"{first:%d.%m.%Y} - {last:%d.%m.%Y}"}, work)

    def remove_closure(self, closure_id: int) -> None:
        """Take a closure off: the shop was open after all."""
        self._shop.write("shop_days.reopen", {}, lambda unit: unit.delete("closed_days", closure_id))

    def absences(self, customer_id: int | None = None) -> list[KnownAbsence]:
        """The known absences, of one customer or of all."""
        return [KnownAbsence(*row) for row in queries.absences(self._shop, customer_id)]

    def spans(self) -> dict[int, Sequence[Absence]]:
        """The known absences by customer id, as the clock takes them."""
        found: dict[int, list[Absence]] = {}
        for absence in self.absences():
            found.setdefault(absence.customer_id, []).append(Absence(absence.first, absence.last))
        return dict(found)

    def add_absence(self, customer_id: int, first: date, last: date, note: str = "") -> int:
        """Keep that a customer is away from ``first`` to ``last``: no alarm in that time. Raises ``UserError``."""
        _check_span(first, last)
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))

        def work(unit: Unit) -> int:
            return unit.insert(
                "absences",
                customer_id=customer_id,
                first_day=first.isoformat(),
                last_day=last.isoformat(),
                note=clean(note) or None,
            )

        return self._shop.write("absence.add", {"name": customer.name}, work)

    def remove_absence(self, absence_id: int) -> None:
        """Take a known absence off."""
        self._shop.write("absence.remove", {}, lambda unit: unit.delete("absences", absence_id))

    def on_changes(self, changes: Changes) -> None:
        """The calendar is made anew after closures, settings or a bulk of sales changed."""
        bulk = "sales" in changes.topics and "sales" not in changes.ids
        if bulk or changes.topics & {"closed_days", "settings"}:
            with self._lock:
                self._calendar = None


def _rule(text: str) -> HolidayRule:
    return "none" if text == "none" else "bayram" if text == "bayram" else "all"


def _check_span(first: date, last: date) -> None:
    if last < first:
        raise UserError(translate("ShopDays", "The last day lies before the first. Write the days again."))
