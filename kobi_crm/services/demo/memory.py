"""What the invented owner wrote down: notes, reminders, calls, and rows put off."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random

from dateutil.relativedelta import relativedelta

from kobi_crm.services.demo.rows import DemoCall, DemoNote, DemoReminder, DemoSnooze
from kobi_crm.services.demo.till import Visitor
from kobi_crm.services.demo.words import Words

_LATER_DAYS = (1, 3, 5, 12, 25)
_CALM_GROUPS = ("weekly", "fortnight", "weekend", "payday")
_CALLED_BACK = {"Selma Dinç": 46, "Tarık Ergin": 23}
"""Who came back after a call, and how many days ago that call was made."""


class Memory:
    """Draws who the owner remembers something about; promises go to people without another reason to call."""

    def __init__(self, people: list[Visitor], words: Words, today: date, seed: int) -> None:
        self._people = people
        self._words = words
        self._today = today
        self._rng = Random(f"{seed}/memory")
        calm = [p for p in people if p.member.group in _CALM_GROUPS and p.member.habit.credit is None]
        calm = [p for p in calm if p.member.phone and len(p.days) > 5 and p.member.pinned is None]
        self._calm = self._rng.sample(calm, min(len(calm), 40))

    def notes(self) -> Iterator[DemoNote]:
        """Things written down after a visit, oldest first."""
        texts = self._words.texts_of("kept")
        rng = self._rng
        chosen = [p for p in self._calm[10:] if p.days]
        notes = [
            DemoNote(person.id, self._moment(rng.choice(person.days[-20:]), 18), texts[n % len(texts)])
            for n, person in enumerate(chosen)
        ]
        for name, days in _CALLED_BACK.items():
            back = self._day(days - 3)
            notes.append(DemoNote(self._named(name), self._moment(back, 18), self._words.text("returned")))
        yield from sorted(notes, key=lambda note: note.at)

    def reminders(self) -> Iterator[DemoReminder]:
        """Two promises due today, the shop's own tasks, more for later, and what was done already."""
        text = self._words.text
        promises = self._words.texts_of("promise_today")
        for person, promise, at in zip(self._calm, promises, (time(10, 30), None), strict=False):
            yield self._open(promise, 0, at, person.id)
        yield self._open(text("own_today"), 0, time(14, 0))
        yield self._open(text("weekly"), 2, time(9, 0), repeat="weekly")
        rent = (self._today + relativedelta(months=1)).replace(day=1)
        yield self._open(text("rent"), (rent - self._today).days, repeat="monthly")
        yield self._open(text("yearly"), 68, repeat="yearly")
        for person, later, days in zip(
            self._calm[2:], self._words.texts_of("later"), _LATER_DAYS, strict=False
        ):
            yield self._open(later, days, None, person.id)
        for number, done in enumerate(self._words.texts_of("done")):
            due = self._day(9 + 11 * number)
            person = self._calm[7 + number]
            yield DemoReminder(person.id, done, due, None, "never", None, self._moment(due, 11))

    def calls(self) -> Iterator[DemoCall]:
        """Calls of the past months, oldest first; nobody called today."""
        made = [
            DemoCall(self._named(name), self._moment(self._day(days), 10), "phone", "will_come", None)
            for name, days in _CALLED_BACK.items()
        ]
        for person in self._people:
            silent = person.member.habit.silent
            if person.member.group in ("left", "gone") and silent is not None:
                day = self._day(silent - 35)
                made.append(DemoCall(person.id, self._moment(day, 10), "phone", "no_answer", None))
        for person in self._calm[30:36]:
            day = self._day(self._rng.randint(20, 90))
            made.append(DemoCall(person.id, self._moment(day, 9), "phone", "called", None))
        yield from sorted(made, key=lambda call: call.at)

    def snoozes(self) -> Iterator[DemoSnooze]:
        """Summer residents are put off until June."""
        june = date(self._today.year + (self._today.month >= 6), 6, 1)
        for person in self._people:
            if person.member.group == "summer":
                yield DemoSnooze(person.id, "quiet", june)

    def _open(
        self, text: str, days: int, at: time | None = None, customer: int | None = None, repeat: str = "never"
    ) -> DemoReminder:
        due = self._today + timedelta(days=days)
        series = None if repeat == "never" else due
        return DemoReminder(customer, text, due, at, repeat, series, None)

    def _named(self, name: str) -> int:
        return next(p.id for p in self._people if p.member.name == name)

    def _day(self, days_ago: int) -> date:
        return self._today - timedelta(days=days_ago)

    def _moment(self, day: date, about: int) -> datetime:
        return datetime.combine(day, time(about, self._rng.randrange(60)))
