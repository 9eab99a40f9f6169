"""After the sale: "Memnun mu?", warranty and maintenance become reminders within the sale's own transaction."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta

from kobi_crm.clock import Clock
from kobi_crm.domain.after_sale import FollowUp, SoldThing, follow_ups
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.services.reminders import ticking_off
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.storage.queries import reminders
from kobi_crm.storage.shop_file import ShopFile, Unit

_LONGEST_CLOSURE = timedelta(days=60)


def follow_up(
    unit: Unit,
    sale_id: int,
    customer_id: int | None,
    day: date,
    product_ids: Iterable[int | None],
    open_day: Callable[[date], date] = lambda due: due,
) -> None:
    """Set the reminders a sale of these products asks for; of an edited sale those that no longer hold go.

    Nobody is asked after a walk-in sale. What was put off or done stays so as long as sale and product are the same.
    ``open_day`` moves a day on which the shop is closed.
    """
    wanted = [] if customer_id is None else _wanted(unit, day, product_ids)
    there = unit.rows(
        "SELECT id, text, series_on, done_at, customer_id FROM reminders WHERE sale_id = ?", (sale_id,)
    )
    kept = {(row[1], row[2]) for row in there if row[4] == customer_id}
    named = {(follow.text, follow.due_on.isoformat()) for follow in wanted}
    for row in there:
        if row[3] is None and (row[4] != customer_id or (row[1], row[2]) not in named):
            unit.delete("reminders", row[0])
    for follow in wanted:
        if follow.kind == "service":
            _supersede(unit, sale_id, customer_id, follow)
        if (follow.text, follow.due_on.isoformat()) not in kept:
            unit.insert(
                "reminders",
                customer_id=customer_id,
                text=follow.text,
                due_on=open_day(max(follow.due_on, unit.now.date())).isoformat(),
                repeat="never",
                series_on=follow.due_on.isoformat(),
                sale_id=sale_id,
            )


def drop_follow_ups(unit: Unit, sale_id: int) -> None:
    """Remove the open reminders of a sale and leave those that were ticked off, cut loose from it."""
    unit.run("DELETE FROM reminders WHERE sale_id = ? AND done_at IS NULL", (sale_id,))
    unit.run("UPDATE reminders SET sale_id = NULL WHERE sale_id = ?", (sale_id,))


class AfterSale:
    """Follow-ups on the shop's open days."""

    def __init__(self, shop: ShopFile, clock: Clock, days: ShopDays) -> None:
        self._shop = shop
        self._clock = clock
        self._days = days

    def follow_up(
        self, unit: Unit, sale_id: int, customer_id: int | None, day: date, product_ids: Iterable[int | None]
    ) -> None:
        """``follow_up`` with days on which the shop is closed moved to the next open one."""
        follow_up(unit, sale_id, customer_id, day, product_ids, self.open_day)

    def answer(self, reminder_id: int, problem: str = "") -> None:
        """Keep what a customer said to the question after a sale, as a note, and tick the question off.

        An empty ``problem`` means satisfied. Raises ``UserError`` when there is no such question any more.
        """
        reminder = reminders.by_id(self._shop, reminder_id)
        if reminder is None or reminder.customer_id is None:
            raise UserError(translate("Reminders", "This reminder is no longer there."))
        about, words = reminder.text.partition("?")[2].strip(), clean(problem, keep_newlines=True)
        said = translate("AfterSale", "Satisfied: {product}").format(product=about)
        if words:
            said = translate("AfterSale", "Problem with {product}: {words}").format(
                product=about, words=words
            )
        tick = ticking_off(self._shop, reminder, self._clock.today())

        def work(unit: Unit) -> None:
            tick(unit)
            at = unit.now.isoformat(sep=" ", timespec="seconds")
            unit.insert("notes", customer_id=reminder.customer_id, at=at, text=said)

        kind = "after_sale.problem" if words else "after_sale.satisfied"
        if reminder.done_at is None:
            self._shop.write(kind, {"name": reminder.customer or ""}, work)

    def open_day(self, due: date) -> date:
        """``due``, or the next day on which the shop is open."""
        calendar = self._days.calendar(self._clock.today())
        last = due + _LONGEST_CLOSURE
        day = due
        while day <= last:
            if calendar.is_open(day):
                return day
            day += timedelta(days=1)
        return due


def _wanted(unit: Unit, day: date, product_ids: Iterable[int | None]) -> list[FollowUp]:
    ids = list(dict.fromkeys(product_id for product_id in product_ids if product_id is not None))
    sold: list[SoldThing] = []
    for product_id in ids:
        sold += [
            SoldThing(*row)
            for row in unit.rows(
                "SELECT name, ask_after_days, warranty_months, service_every_days FROM products WHERE id = ? "
                "AND coalesce(ask_after_days, warranty_months, service_every_days) IS NOT NULL",
                (product_id,),
            )
        ]
    return follow_ups(sold, day, unit.now.date()) if sold else []


def _supersede(unit: Unit, sale_id: int, customer_id: int | None, follow: FollowUp) -> None:
    """A new sale of the same thing begins its maintenance anew: the round counted from the earlier sale goes."""
    unit.run(
        "DELETE FROM reminders WHERE customer_id = ? AND text = ? AND sale_id IS NOT NULL AND sale_id != ? "
        "AND done_at IS NULL AND due_on < ?",
        (customer_id, follow.text, sale_id, follow.due_on.isoformat()),
    )
