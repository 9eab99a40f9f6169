"""Plans the lists that are no sales: customers, products, and payments taken."""

from collections import Counter

from kobi_crm.domain.products import ProductDraft
from kobi_crm.i18n import translate
from kobi_crm.importing.people import People
from kobi_crm.importing.plan import Outcome, Plan, State, begin, finish
from kobi_crm.importing.rows import Checked, PaymentRow, PersonRow, ProductRow
from kobi_crm.importing.snapshot import PaidKey, Snapshot


def plan_people(checked: Checked[PersonRow], shop: Snapshot) -> Plan:
    """Whom a customer list adds and whom it changes."""
    people = People(shop.people)
    plan = begin(checked.left, checked.remarks)
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
    return finish(plan)


def plan_products(checked: Checked[ProductRow], shop: Snapshot) -> Plan:
    """Which products a list adds and which it changes; a filled field is never emptied."""
    plan = begin(checked.left, checked.remarks)
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
    return finish(plan)


def plan_payments(checked: Checked[PaymentRow], shop: Snapshot) -> Plan:
    """Which payments are not in the shop yet. One of a customer nobody knows is left out."""
    people = People(shop.people)
    plan = begin(checked.left, checked.remarks)
    known = Counter(shop.paid)
    for row in checked.rows:
        found = people.of_buyer(row.buyer)
        person = found.person
        if person is None or person.id is None:
            why = found.doubt or translate(
                "Import", "There is no customer of this name. Add the customer first."
            )
            plan.outcomes.append(Outcome(row.number, "skipped", row.buyer.name, why, doubtful=found.several))
            continue
        key = PaidKey(person.id, row.day, row.amount, row.payment)
        if known[key] > 0:
            known[key] -= 1
            plan.outcomes.append(Outcome(row.number, "same", row.buyer.name))
            continue
        plan.outcomes.append(Outcome(row.number, "new", row.buyer.name))
        plan.payments.append((person, row))
    return finish(plan)
