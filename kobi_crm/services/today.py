"""Bugün: whom to call this morning and why, and what was done about it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Literal

from kobi_crm.analytics.households import (
    HouseholdSilence,
    MemberSilence,
    one_line_a_household,
    silent_households,
)
from kobi_crm.clock import Clock
from kobi_crm.domain import noticing_words, reasons
from kobi_crm.domain.ledger import OpenDebt
from kobi_crm.domain.morning import MORNING_ROWS, GroupKind, Morning, MorningRow, Tiles, arrange
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.services.households import Household, Households
from kobi_crm.services.ledger import Ledger
from kobi_crm.services.noticing import Noticing, silence_of
from kobi_crm.services.reminders import ticking_off
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.services.shrinking import Shrinking
from kobi_crm.storage.queries import customers, sales
from kobi_crm.storage.queries import reminders as queries
from kobi_crm.storage.shop_file import ShopFile, Unit

if TYPE_CHECKING:
    from kobi_crm.analytics.quiet import Noticed

Outcome = Literal["called", "no_answer", "will_come"]
REST_DAYS = 7
"""After a call a customer rests this many days before a silence is mentioned again."""
ASK_TO_DROP = 3
"""After this many mornings on the list without a tick the row may ask to be dropped."""
_DROP_DAYS = 90
_SHOWN_DAYS = 14
"""A row that was not ticked comes back for this many days."""
_REMEMBERED_DAYS = 400


class Today:
    """The morning list and its marks."""

    def __init__(
        self,
        shop: ShopFile,
        clock: Clock,
        noticing: Noticing,
        ledger: Ledger,
        days: ShopDays,
        households: Households,
        shrinking: Shrinking,
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._noticing = noticing
        self._ledger = ledger
        self._days = days
        self._households = households
        self._shrinking = shrinking

    def morning(
        self,
        on: date | None = None,
        limit: int | None = MORNING_ROWS,
        progress: Progress | None = None,
        *,
        at_once: bool = False,
    ) -> Morning:
        """The list of a day: those who already came that day or were called of late are off it.

        Rows ticked today stay, greyed. ``limit=None`` shows all rows. ``at_once`` does not wait for the second look
        through the shop (who buys less) where it was not taken yet.
        """
        day = on or self._clock.today()
        if not at_once:
            self._shrinking.look_once(day, progress)
        ticked = self._calls(day, day)
        resting = self._calls(day - timedelta(days=REST_DAYS), day - timedelta(days=1))
        snoozed = queries.snoozed(self._shop, day)
        debts = self._ledger.debts(day)
        away, this_week = self._quiet(
            day, ticked, {*resting, *(i for i, topic in snoozed if topic == "quiet")}, progress
        )
        rows = [
            *self._promised(day, ticked),
            *self._overdue(day, debts, ticked),
            *away,
            *self._birthdays(day, ticked),
        ]
        here = sales.customers_of(self._shop, day)
        rows += self._shrinking.morning_rows(day, {row.customer_id for row in rows}, here, ticked)
        rows = [row for row in rows if (row.customer_id, row.kind) not in snoozed]
        seen = queries.mornings_shown(self._shop, day - timedelta(days=_SHOWN_DAYS), day)
        rows = [replace(row, mornings_shown=seen.get((row.customer_id, row.kind), 0)) for row in rows]
        groups, hidden = arrange(rows, limit, {"quiet": this_week})
        return Morning(day, groups, hidden, self._tiles(day, debts))

    def look(self, on: date, progress: Progress | None = None) -> None:
        """Make sure that the rhythms of that day are known (heavy the first time)."""
        self._noticing.order(on, progress)

    def note_shown(self, morning: Morning) -> None:
        """Remember which rows stood on a morning's list, once a day; it is no act of the owner's.

        Who buys less is found later than the others, and so remembered by itself.
        """
        day = morning.day.isoformat()
        noted = {
            row[0] for row in self._shop.rows("SELECT DISTINCT topic FROM morning_rows WHERE day = ?", (day,))
        }
        shown = [
            (row.customer_id, row.kind)
            for group in morning.groups
            for row in group.rows
            if not row.faded and (not noted or (row.kind == "shrinking" and "shrinking" not in noted))
        ]
        if not shown:
            return

        def work(unit: Unit) -> None:
            unit.insert_many(
                "morning_rows",
                ("customer_id", "topic", "day"),
                [(customer_id, kind, day) for customer_id, kind in shown],
            )

        self._shop.write("today.shown", {}, work, initiator="program", even_empty=True)

    def mark_called(
        self, customer_id: int, outcome: Outcome = "called", reminder_id: int | None = None
    ) -> None:
        """The owner called this customer; ``outcome`` says how it went.

        The promise behind the row, ``reminder_id``, is ticked off in the same act.
        """
        name = self._name(customer_id)
        promise = queries.by_id(self._shop, reminder_id) if reminder_id is not None else None
        kept = promise is not None and promise.done_at is None
        tick = ticking_off(self._shop, promise, self._clock.today()) if promise is not None and kept else None

        def work(unit: Unit) -> None:
            at = unit.now.isoformat(sep=" ", timespec="seconds")
            unit.insert("interactions", customer_id=customer_id, at=at, channel="phone", outcome=outcome)
            if tick is not None:
                tick(unit)

        self._shop.write("today.called", {"name": name}, work)

    def note_outcome(self, customer_id: int, outcome: Outcome) -> None:
        """Say how today's call went, after it was ticked; a promise nobody answered to is open again."""
        name = self._name(customer_id)
        start = datetime.combine(self._clock.today(), time.min).isoformat(sep=" ")

        def work(unit: Unit) -> None:
            newest = unit.rows(
                "SELECT id, at FROM interactions WHERE customer_id = ? AND channel = 'phone' AND at >= ? "
                "ORDER BY id DESC LIMIT 1",
                (customer_id, start),
            )
            for call_id, at in newest:
                unit.update("interactions", call_id, outcome=outcome)
                if outcome == "no_answer":
                    unit.run(
                        "UPDATE reminders SET done_at = NULL "
                        "WHERE customer_id = ? AND done_at = ? AND repeat = 'never'",
                        (customer_id, at),
                    )

        self._shop.write("today.outcome", {"name": name}, work)

    def snooze(self, customer_id: int, kind: GroupKind, until: date) -> None:
        """Keep this reason off the list until a day."""
        self._rest("today.snoozed", customer_id, kind, until)

    def drop(self, customer_id: int, kind: GroupKind) -> None:
        """Take this reason off the list for good (for 90 days)."""
        self._rest("today.dropped", customer_id, kind, self._clock.today() + timedelta(days=_DROP_DAYS))

    def _rest(self, action: str, customer_id: int, kind: GroupKind, until: date) -> None:
        name = self._name(customer_id)

        def work(unit: Unit) -> None:
            unit.insert("snoozes", customer_id=customer_id, topic=kind, until=until.isoformat())

        self._shop.write(action, {"name": name}, work)

    def _promised(self, day: date, ticked: dict[int, datetime]) -> Iterator[MorningRow]:
        kept = [reminder for reminder in queries.done_on(self._shop, day) if reminder.customer_id in ticked]
        for reminder in (*queries.open_reminders(self._shop), *kept):
            if reminder.customer_id is not None and reminder.due_on <= day:
                yield MorningRow(
                    customer_id=reminder.customer_id,
                    name=reminder.customer or "",
                    phone=reminder.phone,
                    kind="promised",
                    reason=reminder.text,
                    short_reason=reminder.text,
                    called_at=ticked.get(reminder.customer_id),
                    reminder_id=reminder.id,
                )

    def _overdue(
        self, day: date, debts: dict[int, OpenDebt], ticked: dict[int, datetime]
    ) -> Iterator[MorningRow]:
        late = {i: debt for i, debt in debts.items() if debt.due_on is not None and debt.due_on < day}
        named = customers.names(self._shop, list(late))
        for customer_id, debt in sorted(late.items(), key=lambda item: -item[1].overdue):
            if customer_id in named and debt.due_on is not None:
                text = reasons.overdue(debt.overdue, debt.due_on, day)
                name, phone = named[customer_id]
                at = ticked.get(customer_id)
                yield MorningRow(customer_id, name, phone, "overdue", text, text, called_at=at)

    def _quiet(
        self, day: date, ticked: dict[int, datetime], resting: set[int], progress: Progress | None
    ) -> tuple[list[MorningRow], int]:
        """Everybody who stays away, this morning's share of the week's list first, and how long that share is."""
        here = sales.customers_of(self._shop, day)
        noticed = {
            row.customer_id: row
            for row in self._noticing.order(day, progress)
            if row.customer_id not in here and row.customer_id not in resting
        }
        groups = {row.id: row for row in self._households.all()}
        silent = self._silent_together(noticed, groups)
        chosen = self._chosen(list(noticed.values()), silent.values(), day)
        named = customers.names(self._shop, list(noticed))
        behind = {i for family in silent.values() for i in family.members} - set(silent)
        ordered = [i for i in dict.fromkeys([*chosen, *noticed]) if i in named and i not in behind]
        rows = [self._away_row(noticed[i], named[i], day, ticked.get(i)) for i in ordered]
        rows = [
            _family_row(row, groups[silent[row.customer_id].group].name, silent[row.customer_id], day)
            if row.customer_id in silent
            else row
            for row in rows
        ]
        return rows, sum(1 for i in chosen if i in named)

    @staticmethod
    def _away_row(
        row: "Noticed", named: tuple[str, str | None], day: date, called_at: datetime | None
    ) -> MorningRow:
        figures = silence_of(row.rhythm, day)
        reason, short = reasons.silence_sentence(figures), reasons.silence(figures).short
        return MorningRow(row.customer_id, *named, "quiet", reason, short, called_at=called_at)

    def _silent_together(
        self, noticed: Mapping[int, "Noticed"], groups: Mapping[int, Household]
    ) -> dict[int, HouseholdSilence[int]]:
        """Families silent since the same days, by the member whose loss is the largest."""
        members = {i for group in groups.values() for i in group.members}
        known = {i: self._noticing.known(i) for i in members}
        silences = [
            MemberSilence(i, rhythm.last_day, rhythm.usual_gap_days, rhythm.state)
            for i, rhythm in known.items()
            if rhythm is not None and (i in noticed or rhythm.state not in ("late", "away"))
        ]
        found = silent_households({i: group.members for i, group in groups.items()}, silences)
        return {max(family.members, key=lambda i: (noticed[i].score, -i)): family for family in found}

    def _chosen(
        self, noticed: list["Noticed"], families: Iterable["HouseholdSilence[int]"], day: date
    ) -> list[int]:
        """The week's notice list as it stands this morning: what is new, behind what was not ticked yet."""
        from kobi_crm.analytics.weekly_list import Candidate, morning_list

        candidates = one_line_a_household(
            [Candidate(row.customer_id, row.state, row.score, row.rhythm.last_day) for row in noticed],
            families,
        )
        shown = queries.shown_on(self._shop, "quiet", day - timedelta(days=_REMEMBERED_DAYS))
        monday = day - timedelta(days=day.weekday())
        mornings = self._days.calendar(day).mornings(monday, monday + timedelta(days=6))
        fresh = morning_list(candidates, shown, day, self._noticing.regulars(), mornings)
        again = [
            row.customer_id
            for row in candidates
            if any(
                day - timedelta(days=_SHOWN_DAYS) <= morning < day
                for morning in shown.get(row.customer_id, ())
            )
        ]
        order = {row.customer_id: place for place, row in enumerate(noticed)}
        return sorted({*again, *(row.customer_id for row in fresh)}, key=order.__getitem__)

    def _birthdays(self, day: date, ticked: dict[int, datetime]) -> Iterator[MorningRow]:
        tomorrow = day + timedelta(days=1)
        pairs = [(day.month, day.day), (tomorrow.month, tomorrow.day)]
        born_on = customers.born_on(self._shop, pairs)
        for customer_id, name, phone, month, born in sorted(born_on, key=lambda row: row[3:] != pairs[0]):
            faded = (month, born) != pairs[0]
            text = reasons.birthday(tomorrow=faded)
            at = ticked.get(customer_id)
            yield MorningRow(customer_id, name, phone, "birthday", text, text, called_at=at, faded=faded)

    def _tiles(self, day: date, debts: dict[int, OpenDebt]) -> Tiles:
        takings = sales.day_totals(self._shop, day, day)
        monday = day - timedelta(days=day.weekday())
        week = timedelta(days=7)
        return Tiles(
            sales_today=takings[0].total if takings else 0,
            sales_count=takings[0].count if takings else 0,
            receivable=sum(debt.balance for debt in debts.values()),
            overdue_people=sum(1 for d in debts.values() if d.due_on is not None and d.due_on < day),
            visitors_this_week=sales.visitors(self._shop, monday, day),
            visitors_last_week=sales.visitors(self._shop, monday - week, monday - timedelta(days=1)),
        )

    def _calls(self, first: date, last: date) -> dict[int, datetime]:
        return queries.last_calls(
            self._shop, datetime.combine(first, time.min), datetime.combine(last, time(23, 59, 59))
        )

    def _name(self, customer_id: int) -> str:
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        return customer.name


def _family_row(row: MorningRow, name: str, family: HouseholdSilence[int], day: date) -> MorningRow:
    text = noticing_words.household_silent(name, family.days_away(day), whole=family.whole)
    return replace(row, name=name, reason=text, short_reason=text)
