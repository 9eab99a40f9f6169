"""Every sale over the counter of the invented shop: visits turned into baskets, walk-ins and returns."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from kobi_crm.services.demo.baskets import Shelf, Taste, clock_time, hour
from kobi_crm.services.demo.calendar import ShopDays
from kobi_crm.services.demo.cast import Member
from kobi_crm.services.demo.notebook import Paydays, buys_on_credit
from kobi_crm.services.demo.rows import DemoLine, DemoPart, DemoSale
from kobi_crm.services.demo.visits import visit_days

_MORNING_REGULARS = 7
_MORNING_OTHERS = 2
_MORNING_WALK_INS = 4
_RETURNS = 26
_LARGE, _NOTE = 40_000, 5_000
_SPLIT_EVERY = 30


@dataclass(frozen=True)
class Visitor:
    """A member with what the till knows: own random stream, days of purchase, taste and paydays."""

    id: int
    member: Member
    days: tuple[date, ...]
    taste: Taste
    paydays: Paydays | None
    rng: Random


def visitors(members: list[Member], shelf: Shelf, shop: ShopDays, seed: int) -> list[Visitor]:
    """When everybody came; each has a random stream of his own, so that one person never moves another."""
    found: list[Visitor] = []
    for index, member in enumerate(members):
        rng = Random(f"{seed}/{member.phone}/{index}")
        taste = shelf.taste(member.habit, rng)
        credit = member.habit.credit
        paydays = Paydays(credit, shop) if credit else None
        days = tuple(visit_days(member.habit, shop, rng))
        found.append(Visitor(index + 1, member, days, taste, paydays, rng))
    return found


def ring_up(people: list[Visitor], shelf: Shelf, shop: ShopDays, now: datetime, seed: int) -> list[DemoSale]:
    """All sales up to ``now`` (and on the last day up to nine), oldest first, ids from 1."""
    rng = Random(f"{seed}/till")
    sales = [_sale(person, day, shelf, shop) for person in people for day in person.days]
    sales += [sale for day in shop.days() if day != shop.today for sale in _passers_by(day, shelf, shop, rng)]
    if shop.is_open(shop.today):
        sales += _this_morning(people, shelf, shop, rng)
    sales = [sale for sale in sales if datetime.combine(sale.day, sale.at) <= now]
    sales.sort(key=lambda sale: (sale.day, sale.at, sale.customer or 0, sale.total))
    sales = [sale._replace(id=number) for number, sale in enumerate(sales, start=1)]
    return _with_returns(sales, shop, rng)


def paid_in_parts(sales: list[DemoSale]) -> list[DemoPart]:
    """Every so many large purchases by card: what was in the purse in notes, the rest by card."""
    returned = {sale.return_of for sale in sales}
    large = [
        sale
        for sale in sales
        if sale.payment == "card" and sale.total >= _LARGE and sale.id not in returned and not sale.return_of
    ]
    parts: list[DemoPart] = []
    for sale in large[::_SPLIT_EVERY]:
        notes = sale.total // 2 // _NOTE * _NOTE
        parts += [DemoPart(sale.id, "cash", notes), DemoPart(sale.id, "card", sale.total - notes)]
    return parts


def _sale(person: Visitor, day: date, shelf: Shelf, shop: ShopDays) -> DemoSale:
    rng = person.rng
    habit = person.member.habit
    lines = shelf.basket(habit, person.taste, (shop.today - day).days, rng)
    if buys_on_credit(habit, person.paydays, day, rng):
        payment = "credit"
    else:
        payment = "card" if rng.random() < person.taste.card else "cash"
    return _row(person.id, day, hour(habit.hours, rng), payment, lines)


def _row(customer: int | None, day: date, at: time, payment: str, lines: tuple[DemoLine, ...]) -> DemoSale:
    total = sum(line.amount for line in lines)
    return DemoSale(0, customer, day, at, total, payment, None, None, lines)


def _passers_by(day: date, shelf: Shelf, shop: ShopDays, rng: Random) -> list[DemoSale]:
    count = rng.randint(3, 6) + (2 if day.weekday() >= 5 else 0)
    return [
        _row(None, day, hour("any", rng), rng.choice(("cash", "cash", "card")), lines)
        for lines in (shelf.walk_in((shop.today - day).days, rng) for _ in range(count))
    ]


def _this_morning(people: list[Visitor], shelf: Shelf, shop: ShopDays, rng: Random) -> list[DemoSale]:
    """The first two hours of today: bread buyers, one or two others, a few passing by."""
    staying = [p for p in people if p.member.habit.silent is None and p.member.group != "hero" and p.days]
    early = [p for p in staying if p.member.group == "bread"]
    others = [p for p in staying if p.member.group in ("often", "weekly") and p.member.habit.credit is None]
    chosen = rng.sample(early, _MORNING_REGULARS) + rng.sample(others, _MORNING_OTHERS)
    sales = [_sale(person, shop.today, shelf, shop) for person in chosen]
    sales += [
        _row(None, shop.today, time(8), "cash", shelf.walk_in(0, rng)) for _ in range(_MORNING_WALK_INS)
    ]
    return [sale._replace(at=clock_time(rng.randint(421, 538))) for sale in sales]


def _with_returns(sales: list[DemoSale], shop: ShopDays, rng: Random) -> list[DemoSale]:
    """Now and then a line comes back the same day, paid out in cash."""
    last_day = shop.today - timedelta(days=4)
    may_return = [
        s for s in sales if s.customer and s.payment != "credit" and s.day <= last_day and len(s.lines) > 1
    ]
    returned: list[DemoSale] = []
    for sale in sorted(rng.sample(may_return, _RETURNS), key=lambda s: s.id):
        line = rng.choice(sale.lines)
        back = line._replace(quantity=-line.quantity, amount=-line.amount)
        at = clock_time(sale.at.hour * 60 + sale.at.minute + rng.randint(20, 90))
        returned.append(
            DemoSale(0, sale.customer, sale.day, at, back.amount, sale.payment, None, sale.id, (back,))
        )
    first = len(sales) + 1
    return sales + [sale._replace(id=first + n) for n, sale in enumerate(returned)]
