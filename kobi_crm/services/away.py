"""Asking why: the sale that ends a silence asks once, and the answers are summed up."""

from dataclasses import dataclass
from datetime import date, timedelta

from kobi_crm.analytics.rhythm import rhythm_of
from kobi_crm.clock import Clock
from kobi_crm.domain.absence_reasons import (
    REASONS,
    AbsenceAnswer,
    AbsenceReason,
    Choice,
    ReasonTotal,
    ask_why,
    get_well_reminder,
    stored_reason,
    sum_reasons,
)
from kobi_crm.domain.open_time import Absence, customer_days
from kobi_crm.services.noticing import Noticing
from kobi_crm.services.reminders import insert_reminder
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.storage.queries import away as queries
from kobi_crm.storage.queries import customers, reminders, sales
from kobi_crm.storage.shop_file import ShopFile, Unit

_NOT_ASKED = "why"
"""The topic of a snooze: why this customer stayed away is not asked again that day."""


@dataclass(frozen=True)
class WelcomeBack:
    """Somebody is back after a silence: what to ask."""

    customer_id: int
    name: str
    days_away: int
    question: str


@dataclass(frozen=True)
class AnswerRow:
    """One noted answer; ``yearly`` is what the customer used to spend in a year, in kuruş."""

    customer_id: int
    customer: str
    reason: AbsenceReason
    on: date
    days_away: int
    yearly: int


class Away:
    """Why people stayed away."""

    def __init__(self, shop: ShopFile, clock: Clock, noticing: Noticing, days: ShopDays) -> None:
        self._shop = shop
        self._clock = clock
        self._noticing = noticing
        self._days = days

    def welcome_back(self, customer_id: int, day: date | None = None) -> WelcomeBack | None:
        """What to ask after the first sale of a day that ended a silence; ``None`` when there was none, or asked."""
        on = day or self._clock.today()
        if (customer_id, _NOT_ASKED) in reminders.snoozed(self._shop, on):
            return None
        earlier = [visit for visit in sales.visit_days(self._shop, customer_id) if visit < on]
        if not earlier or queries.asked_since(self._shop, customer_id, earlier[-1]):
            return None
        absences = [Absence(a.first, a.last) for a in self._days.absences(customer_id)]
        moved = customer_days(earlier, on, self._days.closed(on), absences)
        rhythm = rhythm_of(moved, on, self._noticing.shop_gap)
        if rhythm.state not in ("late", "away"):
            return None
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            return None
        days_away = (on - earlier[-1]).days
        return WelcomeBack(customer_id, customer.name, days_away, ask_why(days_away))

    def answer(self, back: WelcomeBack, choice: Choice) -> None:
        """Keep what the customer said. Of an illness nothing is kept: only a reminder to ask is made."""
        reason = stored_reason(choice)
        if reason is None:
            self._get_well(back)
            return

        def work(unit: Unit) -> int:
            return unit.insert(
                "away_reasons",
                customer_id=back.customer_id,
                day=unit.now.date().isoformat(),
                days_away=back.days_away,
                reason=reason,
            )

        self._shop.write("away.reason", {"name": back.name}, work)

    def put_off(self, back: WelcomeBack) -> None:
        """Not asked now: this absence is not asked about again, after a restart either."""
        self._shop.write("away.not_asked", {"name": back.name}, lambda unit: self._rest(unit, back))

    def _get_well(self, back: WelcomeBack) -> None:
        reminder = get_well_reminder(back.customer_id, self._tomorrow())

        def work(unit: Unit) -> None:
            insert_reminder(unit, reminder)
            self._rest(unit, back)

        self._shop.write("reminder.add", {"text": reminder.text}, work)

    def _rest(self, unit: Unit, back: WelcomeBack) -> None:
        until = self._tomorrow().isoformat()
        unit.insert("snoozes", customer_id=back.customer_id, topic=_NOT_ASKED, until=until)

    def _tomorrow(self) -> date:
        return self._clock.today() + timedelta(days=1)

    def answers(self, first: date, last: date) -> list[AnswerRow]:
        """What was answered in these days, newest first."""
        found = queries.answers(self._shop, first, last)
        named = customers.names_of_all(self._shop, sorted({row[0] for row in found}))
        return [
            AnswerRow(row[0], named[row[0]], reason, row[2], row[3], row[4])
            for row in found
            if (reason := _reason(row[1])) is not None
        ]

    def totals(self, first: date, last: date) -> list[ReasonTotal]:
        """The reasons of these days by the yearly turnover of who gave them."""
        return sum_reasons(
            AbsenceAnswer(row.customer_id, row.reason, row.on, row.days_away, row.yearly)
            for row in self.answers(first, last)
        )


def _reason(text: str) -> AbsenceReason | None:
    return next((reason for reason in REASONS if reason == text), None)
