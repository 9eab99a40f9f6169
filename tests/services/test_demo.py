"""The demo shop: believable, the same for the same day, and never in the owner's way."""

import hashlib
import shutil
from collections import Counter, defaultdict
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

import phonenumbers
import pytest

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.ledger import Entry, EntryKind, open_debt
from kobi_crm.domain.morning import GROUP_ORDER
from kobi_crm.errors import UserError
from kobi_crm.events import ChangeBus
from kobi_crm.services.demo.calendar import closed_days
from kobi_crm.services.demo.generator import generate
from kobi_crm.services.demo.rows import DemoShop
from kobi_crm.services.demo.shop import demo_is_stale, ensure_demo
from kobi_crm.storage.shop_file import ShopFile

SUNDAY = datetime(2026, 11, 22, 9, 30)
DAYS = ("2026-11-22", "2027-02-28", "2028-02-29")


@cache
def _made(moment: datetime) -> DemoShop:
    return generate(moment)


@pytest.fixture(scope="module")
def shop() -> DemoShop:
    return _made(SUNDAY)


def _digest(shop: DemoShop) -> str:
    return hashlib.sha256(repr(shop).encode()).hexdigest()


def _balances(shop: DemoShop) -> Counter[int]:
    sums: Counter[int] = Counter()
    for entry in shop.ledger:
        sums[entry.customer] += entry.amount
    return sums


def _overdue(shop: DemoShop) -> dict[str, int]:
    """Days late by name."""
    names = {c.id: c.name for c in shop.customers}
    kinds: dict[str, EntryKind] = {"opening": "opening", "sale": "sale", "payment": "payment"}
    pages: dict[int, list[Entry]] = defaultdict(list)
    for e in shop.ledger:
        pages[e.customer].append(Entry(e.day, kinds[e.kind], e.amount, e.due_on))
    debts = {names[customer]: open_debt(page, shop.today, 30) for customer, page in pages.items()}
    return {
        name: (shop.today - debt.due_on).days for name, debt in debts.items() if debt.due_on and debt.overdue
    }


def test_same_day_same_rows(shop: DemoShop) -> None:
    assert _digest(generate(SUNDAY)) == _digest(shop)
    later = _made(datetime(2028, 2, 29, 9, 30))
    assert _digest(later) != _digest(shop)
    assert [(c.id, c.name, c.phone) for c in later.customers] == [
        (c.id, c.name, c.phone) for c in shop.customers
    ]


def test_size_of_the_shop(shop: DemoShop) -> None:
    assert 390 <= len(shop.customers) <= 410
    assert 25_000 <= len(shop.sales) <= 35_000
    assert min(len(sale.lines) for sale in shop.sales) >= 1
    assert max(len(sale.lines) for sale in shop.sales) <= 6
    assert (shop.today - shop.sales[0].day).days in range(600, 615)
    assert {sale.payment for sale in shop.sales} == {"cash", "card", "credit"}
    assert sum(1 for sale in shop.sales if sale.customer is None) > 2_000
    returns = [sale for sale in shop.sales if sale.total < 0]
    assert len(returns) > 20
    assert all(sale.return_of for sale in returns)
    assert [sale.id for sale in shop.sales] == list(range(1, len(shop.sales) + 1))


def test_totals_are_the_sum_of_their_lines(shop: DemoShop) -> None:
    for sale in shop.sales:
        assert sale.total == sum(line.amount for line in sale.lines)
        assert all(line.amount * 1000 == line.quantity * line.unit_price for line in sale.lines)


def test_prices_rose_over_the_months(shop: DemoShop) -> None:
    bread = [
        line.unit_price for sale in shop.sales if sale.total > 0 for line in sale.lines if line.product == 1
    ]
    assert bread[0] < bread[len(bread) // 2] < bread[-300]
    first_day_of_price: dict[int, int] = {}
    for place, price in enumerate(bread):
        first_day_of_price.setdefault(price, place)
    assert sorted(first_day_of_price) == list(first_day_of_price)


@pytest.mark.parametrize(
    ("year", "expected"),
    [
        # Ramazan Bayramı's first day and Kurban Bayramı's first two, Presidency of Religious Affairs.
        (2025, {date(2025, 1, 1), date(2025, 3, 30), date(2025, 6, 6), date(2025, 6, 7)}),
        (2026, {date(2026, 1, 1), date(2026, 3, 20), date(2026, 5, 27), date(2026, 5, 28)}),
    ],
)
def test_closed_days(year: int, expected: set[date]) -> None:
    assert closed_days(date(year, 1, 1), date(year, 12, 31)) == expected


def test_nothing_is_sold_on_closed_days_or_at_night(shop: DemoShop) -> None:
    closed = closed_days(date(2025, 1, 1), shop.today)
    assert not [sale for sale in shop.sales if sale.day in closed]
    assert {e.day for e in shop.ledger if e.kind == "payment"}.isdisjoint(closed)
    assert min(sale.at for sale in shop.sales) >= time(7)
    assert max(sale.at for sale in shop.sales) <= time(21, 30)
    assert generate(datetime(2027, 1, 1, 9, 30)).sales[-1].day < date(2027, 1, 1)


def test_nothing_lies_in_the_future(shop: DemoShop) -> None:
    today = [sale for sale in shop.sales if sale.day == shop.today]
    assert 10 <= len(today) <= 14
    assert max(sale.at for sale in today) <= time(9)
    early = generate(datetime(2026, 11, 22, 8, 0))
    assert max(datetime.combine(s.day, s.at) for s in early.sales) <= datetime(2026, 11, 22, 8, 0)
    assert max(sale.day for sale in early.sales) == early.today
    assert max(entry.day for entry in shop.ledger) <= shop.today
    assert max(call.at for call in shop.calls) < SUNDAY
    assert max(note.at.date() for note in shop.notes) < shop.today
    assert max(c.created_on for c in shop.customers) <= shop.today


def test_phones_are_valid_but_nobodys(shop: DemoShop) -> None:
    phones = [c.phone for c in shop.customers if c.phone]
    assert len(phones) > 350
    assert len(set(phones)) == len(phones)
    assert {phone[3:6] for phone in phones} == {"000"}
    for phone in phones + [c.phone2 for c in shop.customers if c.phone2]:
        assert phonenumbers.is_valid_number(phonenumbers.parse(phone, "TR"))


def test_only_the_namesakes_share_a_name(shop: DemoShop) -> None:
    shared = {name for name, count in Counter(c.name for c in shop.customers).items() if count > 1}
    assert len(shared) == 4


@pytest.mark.parametrize("day", DAYS)
def test_who_is_late_with_a_debt(day: str) -> None:
    made = _made(datetime.fromisoformat(f"{day}T09:30"))
    assert _overdue(made) == {"Nuriye Işık": 3, "Mehmet Kılıç": 9, "Kadir Tosun": 24}
    assert min(_balances(made).values()) >= 0
    assert 10 <= sum(1 for balance in _balances(made).values() if balance) <= 45


def test_credit_sales_stand_in_the_notebook(shop: DemoShop) -> None:
    written = {e.sale: e.amount for e in shop.ledger if e.kind == "sale"}
    assert written == {s.id: s.total for s in shop.sales if s.payment == "credit"}


@pytest.mark.parametrize("day", DAYS)
def test_birthdays_today_and_tomorrow(day: str) -> None:
    made = _made(datetime.fromisoformat(f"{day}T09:30"))
    tomorrow = made.today + timedelta(days=1)
    has = {(c.birth_day, c.birth_month): c.name for c in made.customers}
    near = [
        c.name for c in made.customers if (c.birth_day, c.birth_month) == (made.today.day, made.today.month)
    ]
    assert sorted(near) == ["Bekir Uysal", "Özge Aydın"]
    assert has[tomorrow.day, tomorrow.month] == "Zehra Akın"
    assert sum(1 for c in made.customers if c.birth_month and not c.birth_year) > 40


def test_english_goods_and_notes() -> None:
    turkish, english = _made(SUNDAY), generate(SUNDAY, "en")
    assert [c.name for c in english.customers] == [c.name for c in turkish.customers]
    assert [s.total for s in english.sales] == [s.total for s in turkish.sales]
    assert english.products[0].name == "Bread"
    notes = {c.name: c.note for c in english.customers}
    assert notes["Fatma Demir"] == "Likes low-salt cheese. Her daughter studies in Ankara."


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "shop" / "demo.db"
    return ensure_demo(path, FixedClock(SUNDAY), "tr")


class TestFile:
    @pytest.fixture
    def path(self, sample: Path, tmp_path: Path) -> Path:
        shutil.copytree(sample.parent, tmp_path / "demo")
        return tmp_path / "demo" / "demo.db"

    def test_made_once_a_day(self, path: Path) -> None:
        key = path.with_name("demo.db.key").read_bytes()
        first = path.read_bytes()
        ensure_demo(path, FixedClock(SUNDAY + timedelta(hours=9)), "tr")
        assert path.read_bytes() == first
        tomorrow = FixedClock(SUNDAY + timedelta(days=1))
        assert demo_is_stale(path, tomorrow)
        ensure_demo(path, tomorrow, "tr")
        assert not demo_is_stale(path, tomorrow)
        assert path.with_name("demo.db.key").read_bytes() == key
        assert {p.name for p in path.parent.iterdir()} <= {"demo.db", "demo.db.key", "demo.db.lock"}

    def test_the_file_holds_the_rows(self, path: Path, shop: DemoShop) -> None:
        file = ShopFile.open(path, FixedClock(SUNDAY), ChangeBus())
        try:
            sold, count = file.rows("SELECT sum(total), count(*) FROM sales")[0]
            owed = dict(file.rows("SELECT customer_id, sum(amount) FROM ledger GROUP BY customer_id"))
            broken = file.rows("PRAGMA foreign_key_check")
            acts = file.rows("SELECT initiator FROM actions")
        finally:
            file.close()
        assert (sold, count) == (sum(s.total for s in shop.sales), len(shop.sales))
        assert owed == _balances(shop)
        assert broken == []
        assert acts == [("program",)]

    def test_what_was_entered_by_hand_stays(self, path: Path) -> None:
        file = ShopFile.open(path, FixedClock(SUNDAY), ChangeBus())
        file.write(
            "note.add", {}, lambda unit: unit.insert("notes", customer_id=1, at="2026-11-22", text="x")
        )
        file.close()
        before = path.read_bytes()
        assert not demo_is_stale(path, FixedClock(SUNDAY + timedelta(days=5)))
        ensure_demo(path, FixedClock(SUNDAY + timedelta(days=5)), "tr")
        assert path.read_bytes() == before

    def test_an_open_demo_is_left_alone(self, path: Path) -> None:
        window = ShopFile.open(path, FixedClock(SUNDAY), ChangeBus())
        try:
            assert ensure_demo(path, FixedClock(SUNDAY + timedelta(days=1)), "tr") == path
        finally:
            window.close()
        assert demo_is_stale(path, FixedClock(SUNDAY + timedelta(days=1)))

    def test_the_morning_list(self, path: Path) -> None:
        app = Application.open(path, clock=FixedClock(SUNDAY))
        try:
            whole = {group.kind: group.rows for group in app.today.morning(limit=None).groups}
            short = app.today.morning()
            demo, listed = app.is_demo, app.history.recent()
            names = {row.name for row in whole["quiet"]} | {
                row.name for row in whole["overdue"] if row.others
            }
        finally:
            app.close()
        assert demo
        assert listed == []
        assert list(whole) == list(GROUP_ORDER)
        assert [len(whole[kind]) for kind in ("promised", "overdue", "birthday")] == [2, 3, 3]
        assert [row.faded for row in whole["birthday"]] == [False, False, True]
        assert 3 <= len(whole["quiet"]) <= 10
        assert names >= {"Fatma Demir", "Halil İbrahim Çetin", "Kadir Tosun", "Necati Soylu"}
        assert whole["overdue"][0].name == "Mehmet Kılıç"
        assert [group.kind for group in short.groups] == list(GROUP_ORDER)
        assert short.tiles.sales_count == 13
        assert short.tiles.overdue_people == 3

    def test_somebodys_own_shop_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "demo.db"
        ShopFile.open(path, FixedClock(SUNDAY), ChangeBus(), create=True).close()
        before = path.read_bytes()
        with pytest.raises(UserError, match=r"demo\.db is not the demo shop"):
            ensure_demo(path, FixedClock(SUNDAY), "tr")
        assert path.read_bytes() == before


def test_goods_have_costs_and_some_sales_were_paid_in_parts(shop: DemoShop) -> None:
    assert all(0 < product.cost < product.price for product in shop.products)
    assert {product.vat_percent for product in shop.products} == {1, 10, 20}
    sums: Counter[int] = Counter()
    for part in shop.parts:
        sums[part.sale] += part.amount
    totals = {sale.id: sale.total for sale in shop.sales}
    assert len(sums) > 20
    assert all(totals[sale] == total for sale, total in sums.items())
    assert min(part.amount for part in shop.parts) > 0
