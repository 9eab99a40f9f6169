"""Plans the lists that are no sales: customers, products, and payments taken."""

from collections import Counter
from dataclasses import replace

from kobi_crm.domain.products import ProductDraft, same_barcodes
from kobi_crm.i18n import translate
from kobi_crm.importing.people import People, Person
from kobi_crm.importing.plan import Outcome, Plan, State, begin, finish
from kobi_crm.importing.rows import Checked, PaymentRow, PersonRow, ProductRow, Remark
from kobi_crm.importing.snapshot import PaidKey, Snapshot


def plan_people(checked: Checked[PersonRow], shop: Snapshot) -> Plan:
    """Whom a customer list adds and whom it changes."""
    people = People(shop.people)
    plan = begin(checked.left, checked.remarks)
    brought: list[tuple[Person, PersonRow]] = []
    for row in checked.rows:
        name = row.draft.name
        found = people.of_row(row)
        if found.several:
            plan.outcomes.append(Outcome(row.number, "skipped", name, found.doubt, doubtful=True))
        elif found.person is None:
            person = people.add(row.key, row.draft, row.number)
            person.opening = row.balance or 0
            brought.append((person, row))
            plan.outcomes.append(Outcome(row.number, "new", name, found.doubt, doubtful=bool(found.doubt)))
        else:
            first = found.person.row
            changed = people.filled(found.person, row)
            brought.append((found.person, row))
            why = found.doubt
            if first and not why:
                why = translate("Import", "The same person stands in row {row}.").format(row=first)
            state: State = "changed" if changed else "same"
            plan.outcomes.append(Outcome(row.number, state, name, why, doubtful=bool(found.doubt)))
    _note_referrers(plan, people, brought)
    plan.new_people, plan.changed_people = people.added, people.changed()
    return finish(plan)


def _note_referrers(plan: Plan, people: People, brought: list[tuple[Person, PersonRow]]) -> None:
    """Once everybody of the list is known: who brought whom."""
    places = {outcome.row: place for place, outcome in enumerate(plan.outcomes)}
    for person, row in brought:
        if not row.referrer:
            continue
        before = person.brought_by
        if trouble := people.bring(person, row.referrer):
            plan.remarks.append(Remark(row.number, trouble))
        place = places[row.number]
        if person.brought_by is not before and plan.outcomes[place].state == "same":
            plan.outcomes[place] = plan.outcomes[place]._replace(state="changed")


def plan_products(checked: Checked[ProductRow], shop: Snapshot) -> Plan:
    """Which products a list adds and which it changes; a filled field is never emptied."""
    plan = begin(checked.left, checked.remarks)
    known = {product.key: product for product in shop.products}
    new: dict[str, ProductDraft] = {}
    changed: dict[int, ProductDraft] = {}
    owners = {code: product.key for product in shop.products for code in product.draft.barcodes}
    for row in checked.rows:
        row = row._replace(draft=_free_barcodes(plan, row, owners))
        product = known.get(row.key)
        old = new.get(row.key) if product is None else changed.get(product.id, product.draft)
        if old is None:
            new[row.key] = row.draft
            plan.outcomes.append(Outcome(row.number, "new", row.draft.name))
            continue
        draft = _filled(old, row.draft)
        plan.outcomes.append(Outcome(row.number, "same" if draft == old else "changed", row.draft.name))
        if product is None:
            new[row.key] = draft
        elif draft != old:
            changed[product.id] = draft
    plan.new_products, plan.changed_products = list(new.values()), list(changed.items())
    return finish(plan)


def _free_barcodes(plan: Plan, row: ProductRow, owners: dict[str, str]) -> ProductDraft:
    """The row without the barcodes that belong to another product, each of them remarked on."""
    kept: list[str] = []
    for code in row.draft.barcodes:
        spellings = same_barcodes(code)
        owner = next((owners[spelling] for spelling in spellings if spelling in owners), row.key)
        if owner != row.key:
            text = translate("Import", "This barcode belongs to another product and was left out: {barcode}")
            plan.remarks.append(Remark(row.number, text.format(barcode=code)))
        else:
            owners[code] = row.key
            kept.append(code)
    return replace(row.draft, barcode=kept[0] if kept else None, more_barcodes=tuple(kept[1:]))


def _filled(old: ProductDraft, new: ProductDraft) -> ProductDraft:
    """``old`` with what the list knows; further barcodes are added, none is taken away."""
    codes = tuple(dict.fromkeys((*old.barcodes, *new.barcodes)))
    return replace(
        old,
        unit=new.unit or old.unit,
        price=old.price if new.price is None else new.price,
        category=new.category or old.category,
        barcode=codes[0] if codes else None,
        cost=old.cost if new.cost is None else new.cost,
        vat_percent=old.vat_percent if new.vat_percent is None else new.vat_percent,
        more_barcodes=codes[1:],
        ask_after_days=new.ask_after_days or old.ask_after_days,
        warranty_months=new.warranty_months or old.warranty_months,
        service_every_days=new.service_every_days or old.service_every_days,
    )


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
