"""What an import will do, row by row, before anything is written."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, time
from typing import Literal, NamedTuple

from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Payment
from kobi_crm.importing.people import People, Person
from kobi_crm.importing.rows import Checked, LeftOut, PaymentRow, PersonRow, ProductRow, Remark, SaleRow
from kobi_crm.importing.snapshot import PaidKey, Snapshot, SoldKey
from kobi_crm.i18n import translate

State = Literal["new", "changed", "same", "skipped"]


class Outcome(NamedTuple):
    """What becomes of a row. ``doubtful``: the owner should look at it; ``why`` then says what for."""

    row: int
    state: State
    what: str
    why: str = ""
    doubtful: bool = False


class Counts(NamedTuple):
    """Rows by what becomes of them; ``doubtful`` ones are counted among the others too."""

    rows: int
    new: int
    changed: int
    same: int
    doubtful: int
    skipped: int


@dataclass(frozen=True, slots=True)
class PlannedSale:
    """A sale to be stored with all its lines; ``person`` is ``None`` for a walk-in sale."""

    person: Person | None
    day: date
    payment: Payment
    receipt: str | None
    lines: list[SaleRow]

    @property
    def at(self) -> time | None:
        """The time of day, where a line knows it."""
        return next((line.at for line in self.lines if line.at is not None), None)

    @property
    def note(self) -> str | None:
        """The notes of its lines, each once."""
        return "\n".join(dict.fromkeys(line.note for line in self.lines if line.note)) or None


@dataclass
class Plan:
    """All that will be written, and the fate of every row of the list."""

    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    remarks: list[Remark] = field(default_factory=list[Remark])
    new_people: list[Person] = field(default_factory=list[Person])
    changed_people: list[Person] = field(default_factory=list[Person])
    sales: list[PlannedSale] = field(default_factory=list[PlannedSale])
    new_products: list[ProductDraft] = field(default_factory=list[ProductDraft])
    changed_products: list[tuple[int, ProductDraft]] = field(default_factory=list[tuple[int, ProductDraft]])
    payments: list[tuple[Person, PaymentRow]] = field(default_factory=list[tuple[Person, PaymentRow]])

    def counts(self) -> Counts:
        """How many rows come to what."""
        states = Counter(outcome.state for outcome in self.outcomes)
        doubtful = sum(outcome.doubtful for outcome in self.outcomes)
        return Counts(
            len(self.outcomes), states["new"], states["changed"], states["same"], doubtful, states["skipped"]
        )

    def rows(self, state: State | Literal["doubtful"]) -> list[Outcome]:
        """The rows of one state, in the order of the list."""
        if state == "doubtful":
            return [outcome for outcome in self.outcomes if outcome.doubtful]
        return [outcome for outcome in self.outcomes if outcome.state == state]


def plan_people(checked: Checked[PersonRow], shop: Snapshot) -> Plan:
    """Whom a customer list adds and whom it changes."""
    people = People(shop.people)
    plan = _begin(checked.left, checked.remarks)
    for row in checked.rows:
        name = row.draft.name
        found = people.of_row(row)
        if found.several:
            plan.outcomes.append(Outcome(row.number, "skipped", name, found.doubt, doubtful=True))
        elif found.person is None:
            person = people.add(row.key, row.draft, row.number)
            person.opening = row.balance or 0
            plan.outcomes.append(Outcome(row.number, "new", name, found.doubt, doubtful=bool(found.doubt)))
        else:
            first = found.person.row
            changed = people.filled(found.person, row)
            why = found.doubt
            if first and not why:
                why = translate("Import", "The same person stands in row {row}.").format(row=first)
            state: State = "changed" if changed else "same"
            plan.outcomes.append(Outcome(row.number, state, name, why, doubtful=bool(found.doubt)))
    plan.new_people, plan.changed_people = people.added, people.changed()
    return _finish(plan)


def plan_sales(checked: Checked[SaleRow], shop: Snapshot) -> Plan:
    """Which sale lines are not in the shop yet, as sales, and whom they need as new customers.

    Of equal lines as many are new as the list has more of them than the shop. Lines of one customer, day,
    receipt and way of paying are one sale; a line without a receipt is a sale of its own.
    """
    people = People(shop.people)
    plan = _begin(checked.left, checked.remarks)
    known = Counter(shop.sold)
    sales: dict[tuple[Person | None, date, str, Payment], PlannedSale] = {}
    outcomes = plan.outcomes
    for row in checked.rows:
        person, doubt = None, ""
        if row.buyer is not None:
            found = people.of_buyer(row.buyer)
            if found.several:
                outcomes.append(Outcome(row.number, "skipped", row.buyer.name, found.doubt, doubtful=True))
                continue
            if found.person is None:
                found = people.add_buyer(row.buyer, row.number)
            person, doubt = found.person, found.doubt
        name = row.buyer.name if row.buyer else ""
        if (person is None or person.id is not None) and known:
            key = SoldKey(
                person.id if person else None, row.day, row.receipt, row.product_key, row.quantity, row.amount
            )
            if known.get(key, 0) > 0:
                known[key] -= 1
                outcomes.append(Outcome(row.number, "same", name))
                continue
        outcomes.append(Outcome(row.number, "new", name, doubt, doubtful=bool(doubt)))
        _add_line(plan, sales, person, row)
    plan.new_people = people.added
    plan.new_products = _unknown_products(plan.sales, shop)
    return _finish(plan)


def _add_line(
    plan: Plan,
    sales: dict[tuple[Person | None, date, str, Payment], PlannedSale],
    person: Person | None,
    row: SaleRow,
) -> None:
    if row.receipt is not None:
        key = (person, row.day, row.receipt, row.payment)
        if (sale := sales.get(key)) is not None:
            sale.lines.append(row)
            return
        sale = sales[key] = PlannedSale(person, row.day, row.payment, row.receipt, [row])
    else:
        sale = PlannedSale(person, row.day, row.payment, None, [row])
    plan.sales.append(sale)


def _unknown_products(sales: list[PlannedSale], shop: Snapshot) -> list[ProductDraft]:
    known = {product.key for product in shop.products}
    new: dict[str, ProductDraft] = {}
    for sale in sales:
        for line in sale.lines:
            if line.product and line.product_key not in known and line.product_key not in new:
                new[line.product_key] = ProductDraft(line.product)
    return list(new.values())


def plan_products(checked: Checked[ProductRow], shop: Snapshot) -> Plan:
    """Which products a list adds and which it changes; a filled field is never emptied."""
    plan = _begin(checked.left, checked.remarks)
    known = {product.key: product for product in shop.products}
    new: dict[str, ProductDraft] = {}
    changed: dict[int, ProductDraft] = {}
    for row in checked.rows:
        product = known.get(row.key)
        old = new.get(row.key) if product is None else changed.get(product.id, product.draft)
        if old is None:
            new[row.key] = row.draft
            plan.outcomes.append(Outcome(row.number, "new", row.draft.name))
            continue
        draft = ProductDraft(
            name=old.name,
            unit=row.draft.unit or old.unit,
            price=old.price if row.draft.price is None else row.draft.price,
            category=row.draft.category or old.category,
            barcode=row.draft.barcode or old.barcode,
        )
        plan.outcomes.append(Outcome(row.number, "same" if draft == old else "changed", row.draft.name))
        if product is None:
            new[row.key] = draft
        elif draft != old:
            changed[product.id] = draft
    plan.new_products, plan.changed_products = list(new.values()), list(changed.items())
    return _finish(plan)


def plan_payments(checked: Checked[PaymentRow], shop: Snapshot) -> Plan:
    """Which payments are not in the shop yet. One of a customer nobody knows is left out."""
    people = People(shop.people)
    plan = _begin(checked.left, checked.remarks)
    known = Counter(shop.paid)
    for row in checked.rows:
        found = people.of_buyer(row.buyer)
        person = found.person
        if person is None or person.id is None:
            why = found.doubt or translate("Import", "There is no customer of this name. Add the customer first.")
            plan.outcomes.append(Outcome(row.number, "skipped", row.buyer.name, why, doubtful=found.several))
            continue
        key = PaidKey(person.id, row.day, row.amount, row.payment)
        if known[key] > 0:
            known[key] -= 1
            plan.outcomes.append(Outcome(row.number, "same", row.buyer.name))
            continue
        plan.outcomes.append(Outcome(row.number, "new", row.buyer.name))
        plan.payments.append((person, row))
    return _finish(plan)


def _begin(left: list[LeftOut], remarks: list[Remark]) -> Plan:
    outcomes = [Outcome(row, "skipped", _first_text(cells), why) for row, why, cells in left]
    return Plan(outcomes=outcomes, remarks=remarks)


def _first_text(cells: list[object]) -> str:
    return next((cell[:80] for cell in cells if isinstance(cell, str)), "")


def _finish(plan: Plan) -> Plan:
    plan.outcomes.sort(key=lambda outcome: outcome.row)
    plan.remarks.sort(key=lambda remark: remark.row)
    return plan

