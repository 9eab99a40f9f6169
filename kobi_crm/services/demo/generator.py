"""Twenty months of an invented corner shop: the same seed and day always give the same rows."""

from datetime import date, datetime, timedelta
from random import Random

from kobi_crm.services.demo.baskets import Shelf
from kobi_crm.services.demo.calendar import ShopDays
from kobi_crm.services.demo.cast import Member, cast
from kobi_crm.services.demo.memory import Memory
from kobi_crm.services.demo.notebook import notebook
from kobi_crm.services.demo.rows import (
    DemoCustomer,
    DemoEntry,
    DemoProduct,
    DemoSale,
    DemoShop,
)
from kobi_crm.services.demo.till import Visitor, paid_in_parts, ring_up, visitors
from kobi_crm.services.demo.words import Words, load

SEED = 1453
SHOP_NAME = "Yılmaz Şarküteri"
OWNER_NAME = "Ayşe Hanım"
_GONE_AFTER_DAYS = 45


def generate(now: datetime, language: str = "tr", seed: int = SEED) -> DemoShop:
    """The demo shop on the day of ``now``; of today's sales those made by then (the last at nine)."""
    words = load(language)
    shop = ShopDays(now.date())
    shelf = Shelf(words.goods)
    people = visitors(_by_arrival(cast(words, seed)), shelf, shop, seed)
    sales = ring_up(people, shelf, shop, now, seed)
    memory = Memory(people, words, shop.today, seed)
    return DemoShop(
        today=shop.today,
        products=tuple(
            DemoProduct(number, good.name, good.unit, good.price, good.category, good.cost, good.vat_percent)
            for number, good in enumerate(words.goods, start=1)
        ),
        customers=tuple(_customer(person, words, shop, seed) for person in people),
        sales=tuple(sales),
        ledger=tuple(_ledger(people, sales, words, shop, seed)),
        notes=tuple(memory.notes()),
        reminders=tuple(memory.reminders()),
        calls=tuple(memory.calls()),
        snoozes=tuple(memory.snoozes()),
        parts=tuple(paid_in_parts(sales)),
    )


def _by_arrival(members: list[Member]) -> list[Member]:
    """Customers are numbered as they came to know the shop; first comers in mixed order."""
    mixed = sorted(members, key=lambda m: Random(f"{m.name}/{m.phone}").random())
    return sorted(mixed, key=lambda m: -m.habit.joined)


def _customer(person: Visitor, words: Words, shop: ShopDays, seed: int) -> DemoCustomer:
    member = person.member
    rng = Random(f"{seed}/{person.id}/card")
    birth_day, birth_month, birth_year = _birthday(member, shop.today)
    note = None
    if member.pinned is not None:
        note = words.texts_of("pinned")[member.pinned]
    elif member.group == "summer":
        note = words.text("summer")
    elif member.fate == "gone":
        note = rng.choice(words.texts_of("gone"))
    first = person.days[0] if person.days else shop.today - timedelta(days=1)
    created = shop.first if member.habit.joined >= shop.length else first
    left = None
    if member.fate != "stays" and person.days:
        left = person.days[-1] + timedelta(days=_GONE_AFTER_DAYS)
    return DemoCustomer(
        id=person.id,
        name=member.name,
        phone=member.phone,
        phone2=member.phone2,
        address=member.address,
        district=member.district,
        town=words.town,
        city=words.city,
        birth_day=birth_day,
        birth_month=birth_month,
        birth_year=birth_year,
        note=note,
        kind=member.kind,
        created_on=created,
        archived_on=left if member.fate == "archived" else None,
        gone_on=left if member.fate == "gone" else None,
    )


def _birthday(member: Member, today: date) -> tuple[int | None, int | None, int | None]:
    """Day, month, year; nobody but those of the story has a birthday today or tomorrow."""
    if member.birthday_in is not None:
        day = today + timedelta(days=member.birthday_in)
        return day.day, day.month, member.born
    if member.birthday is None:
        return None, None, None
    day, month, year = member.birthday
    near = {((today + timedelta(days=n)).day, (today + timedelta(days=n)).month) for n in range(2)}
    while (day, month) in near:
        day = (day + 8) % 28 + 1
    return day, month, year


def _ledger(
    people: list[Visitor], sales: list[DemoSale], words: Words, shop: ShopDays, seed: int
) -> list[DemoEntry]:
    on_credit: dict[int, list[DemoSale]] = {}
    for sale in sales:
        if sale.customer is not None and sale.payment == "credit":
            on_credit.setdefault(sale.customer, []).append(sale)
    texts = (words.text("opening"), words.text("partial"))
    entries: list[DemoEntry] = []
    for person in people:
        credit = person.member.habit.credit
        if credit is None:
            continue
        rng = Random(f"{seed}/{person.id}/notebook")
        firm = person.member.kind == "firm"
        own = on_credit.get(person.id, [])
        entries += notebook(person.id, credit, own, shop, texts, rng, firm=firm)
    return sorted(entries, key=lambda entry: (entry.day, entry.customer))
