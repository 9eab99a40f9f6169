"""Every act of the services, done at random: what undo has to be able to take back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

from kobi_crm.app import Application
from kobi_crm.domain.absence_reasons import CHOICES
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.dates import Birthday
from kobi_crm.domain.morning import GROUP_ORDER
from kobi_crm.domain.orders import OrderDraft, OrderLine
from kobi_crm.domain.permissions import CHANNELS, Channel
from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.reminders import ReminderDraft
from kobi_crm.domain.sales import PAYMENTS, Parts, SaleDraft, SaleLine
from kobi_crm.domain.service_cards import ServiceCardDraft, ServiceEntryDraft
from kobi_crm.errors import UserError
from kobi_crm.services.away import WelcomeBack
from tests.shops import MORNING
from tests.trust.worth_acts import WorthActs

TODAY = MORNING.date()
_NAMES = ("Ayşe Kaya", "Mehmet Işık", "Şükrü Çağ", "İbrahim Öz", "Gül Ağaoğlu", "ali veli")
_THINGS = ("Ekmek", "Süt", "Çay", "Peynir", "Iğdır balı")


class Doer:
    """Does random acts on one shop."""

    def __init__(self, app: Application, rng: Random, folder: Path) -> None:
        self.app = app
        self.rng = rng
        self._folder = folder
        self.start = 0
        """Acts up to this one are left alone."""
        app.imports._make_backup = lambda: None  # pyright: ignore[reportAttributeAccessIssue] - proven elsewhere

    def one_of(self, sql: str) -> int:
        """The id of some row; ``UserError`` where there is none."""
        found = self.app.shop.rows(sql)
        if not found:
            raise UserError("nothing to work on")
        return int(self.rng.choice(found)[0])

    def someone(self) -> int:
        """Some customer."""
        return self.one_of("SELECT id FROM customers")

    def draft(self) -> CustomerDraft:
        """A customer as the owner might type it."""
        rng = self.rng
        return CustomerDraft(
            rng.choice(_NAMES),
            phone=f"532{rng.randrange(10**7):07d}" if rng.random() < 0.8 else None,
            email="a@b.example" if rng.random() < 0.3 else None,
            birthday=Birthday(rng.randrange(1, 29), rng.randrange(1, 13)) if rng.random() < 0.3 else None,
            note="çok 'iyi' \"müşteri\"\n%_" if rng.random() < 0.2 else None,
            contribution=rng.randrange(11) if rng.random() < 0.3 else None,
            trade="Berber" if rng.random() < 0.2 else None,
            stage="prospect" if rng.random() < 0.2 else "customer",
        )

    def day(self) -> date:
        """Some day of the last months."""
        return TODAY - timedelta(days=self.rng.randrange(100))

    def add_customer(self) -> None:
        known = self.app.shop.rows("SELECT id FROM customers")
        brought_by = self.rng.choice(known)[0] if known and self.rng.random() < 0.4 else None
        self.app.customers.add(replace(self.draft(), referred_by=brought_by))

    def edit_customer(self) -> None:
        self.app.customers.edit(self.someone(), self.draft())

    def put_away(self) -> None:
        customer = self.someone()
        if self.rng.random() < 0.5:
            self.app.customers.mark_gone(customer)
        else:
            self.app.customers.archive(customer, even_with_debt=self.rng.random() < 0.8)

    def bring_back(self) -> None:
        self.app.customers.unarchive(self.one_of("SELECT id FROM customers WHERE archived_on IS NOT NULL"))

    def pin_a_note(self) -> None:
        self.app.customers.set_note(self.someone(), self.rng.choice(("", "Kapıya bırak", "Ğ")))

    def sell(self) -> None:
        rng = self.rng
        lines = tuple(
            SaleLine(rng.choice(_THINGS), 1000, amount, 0, amount)
            for amount in (rng.randrange(1, 9000) for _ in range(rng.randrange(4)))
        )
        total = sum(line.amount for line in lines) or rng.randrange(1, 50_000)
        customer = self.someone() if rng.random() < 0.8 else None
        payment = rng.choice(PAYMENTS) if customer else "cash"
        self.app.sales.record(
            SaleDraft(
                customer, total, payment, day=self.day(), lines=lines, note="n", parts=self.parts(total)
            )
        )

    def parts(self, total: int) -> Parts:
        """Now and then: a total paid in several ways."""
        if self.rng.random() < 0.6 or total < 3:
            return ()
        first, second = self.rng.randrange(total // 3 + 1), total // 3
        kinds = self.rng.sample(PAYMENTS, 3)
        return (kinds[0], first), (kinds[1], second), (kinds[2], total - first - second)

    def edit_sale(self) -> None:
        """Another quantity, a line more, another customer, day or way of paying."""
        rng, sale = self.rng, self.app.sales.get(self.one_of("SELECT id FROM sales"))
        lines = [line for line in sale.lines if line.returned or rng.random() < 0.8]
        if sale.total >= 0 and rng.random() < 0.5:
            lines.append(SaleLine.priced(rng.choice(_THINGS), rng.randrange(1, 9) * 250, 3335))
        total = sum(line.amount for line in lines) if lines else sale.total
        draft = SaleDraft(
            sale.customer_id if rng.random() < 0.7 else self.someone(), total, rng.choice(PAYMENTS), lines=tuple(lines),
            day=sale.day if rng.random() < 0.7 else self.day(), parts=self.parts(total), reason="misafir",
        )  # fmt: skip
        self.app.sales.edit(sale.id, draft)

    def give_back(self) -> None:
        """A whole sale, or a part of a line, in the ways it was paid or in another."""
        rng, sale = self.rng, self.app.sales.get(self.one_of("SELECT id FROM sales WHERE total >= 0"))
        payment = rng.choice((None, None, *PAYMENTS))
        lines = [line for line in sale.lines if line.left > 0]
        if not lines or rng.random() < 0.3:
            self.app.sales.give_back(sale.id, payment=payment)
        else:
            line = rng.choice(lines)
            self.app.sales.give_back(sale.id, ((line.id, rng.randrange(1, line.left + 1)),), payment)

    def remove_sale(self) -> None:
        self.app.sales.remove(self.one_of("SELECT id FROM sales"))

    def open_debt(self) -> None:
        self.app.ledger.add_opening(self.someone(), self.rng.randrange(1, 90_000), self.day())

    def take_payment(self) -> None:
        customer = self.one_of("SELECT customer_id FROM ledger GROUP BY 1 HAVING sum(amount) > 0")
        self.app.ledger.take_payment(customer, self.rng.randrange(1, self.app.ledger.balance(customer) + 1))

    def reverse(self) -> None:
        entry = self.one_of("SELECT id FROM ledger WHERE sale_id IS NULL AND kind != 'reversal'")
        self.app.ledger.reverse(entry, "yanlış yazıldı")

    def limit_credit(self) -> None:
        self.app.ledger.set_limit(self.someone(), self.rng.choice((None, 0, 50_000)))

    def promise(self) -> None:
        self.app.ledger.promise(self.someone(), TODAY + timedelta(days=self.rng.randrange(9)))

    def move_cash(self) -> None:
        self.app.till.move(self.rng.choice((-20_000, 5_000)), "bozuk para", self.day())

    def remove_cash(self) -> None:
        self.app.till.remove_move(self.one_of("SELECT id FROM cash_moves"))

    def close_day(self) -> None:
        self.app.till.close(self.rng.randrange(90_000), day=self.day())

    def note(self) -> None:
        self.app.notes.add(self.someone(), "Bayramda uğrayacak")

    def remove_note(self) -> None:
        self.app.notes.remove(self.one_of("SELECT id FROM notes"))

    def remind(self) -> None:
        customer = self.someone() if self.rng.random() < 0.7 else None
        repeat = self.rng.choice(("never", "weekly", "monthly"))
        self.app.reminders.add(ReminderDraft("Ara", self.day(), customer_id=customer, repeat=repeat))

    def tend_reminder(self) -> None:
        reminder = self.one_of("SELECT id FROM reminders WHERE done_at IS NULL")
        book = self.app.reminders
        self.rng.choice(
            (
                lambda: book.done(reminder),
                lambda: book.snooze(reminder, TODAY + timedelta(days=self.rng.randrange(1, 30))),
                lambda: book.remove(reminder),
            )
        )()

    def call(self) -> None:
        self.app.today.mark_called(self.someone())

    def say_how_it_went(self) -> None:
        customer = self.one_of("SELECT customer_id FROM interactions")
        self.app.today.note_outcome(customer, self.rng.choice(("no_answer", "will_come")))

    def rest(self) -> None:
        kind = self.rng.choice(GROUP_ORDER)
        if self.rng.random() < 0.5:
            self.app.today.snooze(self.someone(), kind, TODAY + timedelta(days=3))
        else:
            self.app.today.drop(self.someone(), kind)

    def new_product(self) -> None:
        self.app.products.add(self.product())

    def product(self) -> ProductDraft:
        """A product as the owner might type it."""
        rng = self.rng
        return ProductDraft(
            f"Ürün {rng.randrange(10**9)}",
            price=rng.choice((None, 1250, 990)),
            cost=rng.choice((None, 800)),
            barcode=rng.choice((None, f"{rng.randrange(30)}")),
            more_barcodes=(f"b{rng.randrange(30)}",) if rng.random() < 0.4 else (),
            vat_percent=rng.choice((None, 1, 20)),
        )

    def change_product(self) -> None:
        self.app.products.edit(self.one_of("SELECT id FROM products"), self.product())

    def shelve_product(self) -> None:
        self.app.products.archive(self.one_of("SELECT id FROM products WHERE archived_on IS NULL"))

    def bring_product_back(self) -> None:
        self.app.products.unarchive(self.one_of("SELECT id FROM products WHERE archived_on IS NOT NULL"))

    def wish(self) -> None:
        rng = self.rng
        customer = self.someone() if rng.random() < 0.7 else None
        what = self.one_of("SELECT id FROM products") if rng.random() < 0.3 else rng.choice(_THINGS)
        self.app.wishes.add(customer, what, rng.choice((None, 2000)), rng.choice((None, "büyük boy")))

    def tell_of_wish(self) -> None:
        self.app.wishes.told(
            self.one_of("SELECT id FROM wishes WHERE state = 'open' AND customer_id IS NOT NULL"), "call"
        )

    def close_wish(self) -> None:
        wish = self.one_of("SELECT id FROM wishes WHERE state = 'open'")
        if self.rng.random() < 0.5:
            self.app.wishes.close(wish)
        else:
            self.app.wishes.close_all(self.rng.choice(_THINGS))

    def permit(self) -> None:
        rng = self.rng
        answers: dict[Channel, bool | None] = {
            channel: rng.choice((True, False, None)) for channel in CHANNELS
        }
        self.app.permissions.set_all(self.someone(), answers, rng.choice((None, "sözlü", "form")))

    def change_setting(self) -> None:
        self.app.settings.set("shop_name", f"Dükkân {self.rng.randrange(1000)}")

    def close_shop(self) -> None:
        self.app.days.close_shop(self.day(), TODAY, "tatil")

    def reopen(self) -> None:
        self.app.days.remove_closure(self.one_of("SELECT id FROM closed_days"))

    def away(self) -> None:
        self.app.days.add_absence(self.someone(), self.day(), TODAY, "köyde")

    def back(self) -> None:
        self.app.days.remove_absence(self.one_of("SELECT id FROM absences"))

    def order(self) -> None:
        customer = self.one_of("SELECT id FROM customers WHERE archived_on IS NULL AND gone_on IS NULL")
        self.app.set_aside.add_standing(customer, self.one_of("SELECT id FROM products"), 1000, "024")

    def end_order(self) -> None:
        self.app.set_aside.remove_standing(self.one_of("SELECT id FROM standing_orders"))

    def order_draft(self) -> OrderDraft:
        """An order as it might be taken."""
        rng = self.rng
        line = OrderLine(rng.choice((*_THINGS, "2 katlı pasta")), 1000, rng.choice((None, 4500)))
        lines = tuple(line for _ in range(rng.randrange(1, 3)))
        due = TODAY + timedelta(days=rng.randrange(9))
        return OrderDraft(self.someone(), lines, due, delivery=rng.random() < 0.5, note="mumlu")

    def take_order(self) -> None:
        for _ in range(2):
            self.app.orders.add(self.order_draft())

    def waiting_order(self) -> int:
        """Some order that was not delivered yet."""
        return self.one_of("SELECT id FROM orders WHERE state IN ('open', 'prepared')")

    def edit_order(self) -> None:
        self.app.orders.edit(self.waiting_order(), self.order_draft())

    def cancel_order(self) -> None:
        self.app.orders.cancel(self.waiting_order())

    def deliver_order(self) -> None:
        payment = self.rng.choice((None, *PAYMENTS))
        self.app.orders.delivered(self.waiting_order(), payment, 12_345)

    def answer_question(self) -> None:
        """The question after a sale comes up and is answered."""
        self.app.reminders.add(ReminderDraft("Memnun mu? Kombi", self.day(), customer_id=self.someone()))
        reminder = self.one_of("SELECT max(id) FROM reminders")
        self.app.after_sale.answer(reminder, self.rng.choice(("", "kapağı kırık")))

    def put_order_off(self) -> None:
        self.app.orders.put_off(self.waiting_order(), TODAY + timedelta(days=self.rng.randrange(9)))

    def write_service_card(self) -> None:
        rng, cards = self.rng, self.app.service_cards
        kind = rng.choice(cards.kinds())
        values = tuple((field, f"34 ABC {rng.randrange(1000)}") for field in kind.fields)
        draft = ServiceCardDraft(self.someone(), kind.name, values, due_on=TODAY + timedelta(days=30))
        if rng.random() < 0.3:
            cards.edit(self.one_of("SELECT id FROM service_cards"), draft)
        else:
            cards.add(draft)

    def tend_service_card(self) -> None:
        card = self.one_of("SELECT id FROM service_cards")
        cards = self.app.service_cards
        self.rng.choice(
            (
                lambda: cards.note(card, ServiceEntryDraft(self.day(), "Yağ değişti", 124_500, 90_000)),
                lambda: cards.note(
                    card, ServiceEntryDraft(TODAY, "Balata"), TODAY + timedelta(days=90), "Yağ"
                ),
                lambda: cards.put_off(card, TODAY + timedelta(days=7)),
                lambda: cards.settled(card),
                lambda: cards.set_kind(f"Tür {self.rng.randrange(9)}", ["Ad", "No"]),
            )
        )()

    def put_card_away(self) -> None:
        """Away and, every other time, back again."""
        card = self.one_of("SELECT id FROM service_cards")
        self.app.service_cards.archive(card)
        if self.rng.random() < 0.5:
            self.app.service_cards.unarchive(card)

    def prepare_order(self) -> None:
        """Ready and, every other time, not ready after all."""
        waits = self.waiting_order()
        self.app.orders.prepared(waits)
        if self.rng.random() < 0.5:
            self.app.orders.prepared(waits, False)

    def remove_service_line(self) -> None:
        self.app.service_cards.remove_entry(self.one_of("SELECT id FROM service_entries"))

    def say_why_away(self) -> None:
        back = WelcomeBack(self.someone(), "Ayşe", 31, "")
        self.app.away.answer(back, self.rng.choice(CHOICES))

    def not_ask_why(self) -> None:
        self.app.away.put_off(WelcomeBack(self.someone(), "somebody", 30, ""))

    def move_in(self) -> None:
        pair = {self.someone(), self.someone(), self.someone()}
        self.app.households.join("Kaya ailesi", sorted(pair))

    def move_out(self) -> None:
        self.app.households.leave(self.one_of("SELECT customer_id FROM household_members"))

    def import_people(self) -> None:
        rows = ["ad soyad;telefon;bakiye;not"]
        for _ in range(self.rng.randrange(1, 8)):
            draft = self.draft()
            rows.append(f"{draft.name};{draft.phone or ''};{self.rng.randrange(500)},50;listeden")
        self.bring_in(rows)

    def import_sales(self) -> None:
        rows = ["customer,date,amount,product,payment"]
        for _ in range(self.rng.randrange(1, 12)):
            name, thing = self.rng.choice((*_NAMES, "Yeni Biri")), self.rng.choice((*_THINGS, "Yeni mal"))
            rows.append(f"{name},{self.day()},{self.rng.randrange(1, 500)}.25,{thing},nakit")
        self.bring_in(rows)

    def import_payments(self) -> None:
        rows = ["müşteri;tarih;ödenen"]
        rows += [f"{self.rng.choice(_NAMES)};{self.day()};{self.rng.randrange(1, 90)}" for _ in range(3)]
        self.bring_in(rows)

    def import_products(self) -> None:
        rows = ["ürün;fiyat;barkod"]
        rows += [f"{self.rng.choice(_THINGS)};{self.rng.randrange(1, 99)},00;869{n:010d}" for n in range(2)]
        self.bring_in(rows)

    def undo(self) -> None:
        newest = self.one_of("SELECT max(id) FROM actions WHERE undone_at IS NULL AND undoes IS NULL")
        if newest > self.start:
            self.app.history.undo()

    def redo(self) -> None:
        """Right after an undo (or a redo), take that back."""
        self.app.history.undo(
            self.one_of(
                "SELECT id FROM actions WHERE id = (SELECT max(id) FROM actions) "  # noqa: S608
                f"AND undoes > {self.start}"
            )
        )

    def bring_in(self, rows: list[str]) -> None:
        """Import a list as the owner would."""
        path = self._folder / "liste.csv"
        path.write_text("\n".join(rows), encoding="utf-8")
        imports = self.app.imports
        imports.apply(imports.preview(imports.read(path)))

    def acts(self) -> list[Callable[[], None]]:
        """Every act, the common ones more than once."""
        ones = [
            self.add_customer, self.edit_customer, self.sell, self.put_away, self.bring_back,
            self.new_product, self.change_product, self.shelve_product, self.bring_product_back,
            self.wish, self.wish, self.tell_of_wish, self.close_wish, self.permit,
            self.pin_a_note,
            self.give_back, self.edit_sale, self.edit_sale, self.remove_sale,
            self.open_debt, self.take_payment, self.reverse,
            self.limit_credit, self.promise, self.move_cash, self.remove_cash, self.close_day,
            self.note, self.remove_note,
            self.remind, self.tend_reminder, self.call, self.say_how_it_went, self.rest, self.change_setting,
            self.close_shop, self.reopen, self.away, self.back, self.order, self.end_order,
            self.take_order, self.edit_order, self.cancel_order, self.deliver_order, self.put_order_off,
            self.answer_question, self.write_service_card,
            self.tend_service_card, self.put_card_away, self.remove_service_line, self.prepare_order,
            self.say_why_away, self.not_ask_why, self.move_in, self.move_out, self.import_people,
            self.import_sales, self.import_payments, self.import_products, self.undo, self.redo,
        ]  # fmt: skip
        ones += WorthActs(self).acts()
        return [*ones, self.add_customer, self.edit_customer, self.sell, self.sell, self.sell, self.remind]
