"""Plans a sales list: which lines are new, which of them are one sale, and whose they are."""

from collections import Counter
from datetime import date

from kobi_crm.domain.products import ProductDraft
from kobi_crm.domain.sales import Payment
from kobi_crm.importing.people import People, Person
from kobi_crm.importing.plan import Outcome, Plan, PlannedSale, begin, finish
from kobi_crm.importing.rows import Checked, SaleRow
from kobi_crm.importing.snapshot import Snapshot, SoldKey


def plan_sales(checked: Checked[SaleRow], shop: Snapshot) -> Plan:
    """Which sale lines are not in the shop yet, as sales, and whom they need as new customers.

    Of equal lines as many are new as the list has more of them than the shop. Lines of one customer, day,
    receipt, sale number and way of paying are one sale; a line without either number is a sale of its own.
    """
    people = People(shop.people)
    plan = begin(checked.left, checked.remarks)
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
    return finish(plan)


def _add_line(
    plan: Plan,
    sales: dict[tuple[Person | None, date, str, Payment], PlannedSale],
    person: Person | None,
    row: SaleRow,
) -> None:
    if row.receipt is not None or row.sale_no is not None:
        key = (person, row.day, f"{row.receipt or ''}/{row.sale_no or ''}", row.payment)
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
