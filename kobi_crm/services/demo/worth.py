"""The demo shop's memory of worth: who brought whom, permissions, plans for groups, boards, and a campaign."""

import json
from collections.abc import Sequence
from datetime import timedelta
from random import Random

from kobi_crm.domain.campaigns import draw_control
from kobi_crm.domain.text import fold
from kobi_crm.services.demo.rows import DemoCustomer, DemoShop
from kobi_crm.storage.shop_file import Unit

_SEED = 1453
_BROUGHT = 45
_BRINGERS = 14
_FAMILIES = 5
_CAMPAIGN_DAYS = 14
_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "tr": {
        "trades": ("Emekli", "Öğretmen", "Memur", "Esnaf", "Ev hanımı", "Öğrenci"),
        "needs": ("Eve servis", "Kahvaltılık", "Toptan alım", "Tuzsuz"),
        "field": ("Evdeki kişi sayısı", "kişi"),
        "plans": (
            "Yeni gelen peyniri önce onlara tattır, adıyla karşıla.",
            "Öğleden sonra sakin saatte ara, hâlini hatırını sor.",
        ),
        "steps": ("Listeyi yazdır", "Her gün üç kişi", "Sonucu not et"),
        "campaign": ("Zeytin haftası", "Yarım kilo zeytin alana 100 g biber"),
        "board": ("Bir kahve ikram edelim", "Yüzde beş indirim", "Taşınmış"),
        "source": ("sözlü",),
    },
    "en": {
        "trades": ("Retired", "Teacher", "Civil servant", "Shopkeeper", "At home", "Student"),
        "needs": ("Delivery", "Breakfast", "Buys in bulk", "Without salt"),
        "field": ("People at home", "people"),
        "plans": (
            "Let them taste the new cheese first, greet them by name.",
            "Call in the quiet hour of the afternoon, ask how they are.",
        ),
        "steps": ("Print the list", "Three people a day", "Note the result"),
        "campaign": ("Olive week", "100 g of peppers with half a kilo of olives"),
        "board": ("Invite for a coffee", "Five percent off", "Has moved"),
        "source": ("by word of mouth",),
    },
}


def insert_worth(unit: Unit, rows: DemoShop, language: str) -> None:
    """Put it into the shop's file; the same for the same shop."""
    words = _WORDS["tr" if language == "tr" else "en"]
    rng = Random(f"{_SEED}/worth")
    people = [row for row in rows.customers if row.archived_on is None and row.gone_on is None]
    visits: dict[int, int] = {}
    for sale in rows.sales:
        if sale.customer is not None:
            visits[sale.customer] = visits.get(sale.customer, 0) + 1
    _traits(unit, people, visits, words, rng)
    _permissions(unit, rows, people, words, rng)
    _numbers(unit, people, words, rng)
    _plans(unit, rows, people, words)
    _boards(unit, rows, people, words)
    _campaign(unit, rows, people, words, rng)


def _traits(
    unit: Unit,
    people: Sequence[DemoCustomer],
    visits: dict[int, int],
    words: dict[str, tuple[str, ...]],
    rng: Random,
) -> None:
    """A customer brings only those who came to know the shop later; one who buys little brought five families."""
    for row in people:
        trade = rng.choice(words["trades"]) if row.kind == "person" and rng.random() < 0.7 else None
        need = rng.choice(words["needs"]) if rng.random() < 0.35 else None
        helps = rng.randrange(3, 10) if rng.random() < 0.06 else None
        if trade or need or helps:
            unit.update("customers", row.id, trade=trade, need=need, contribution=helps)
    early = [row.id for row in people[: len(people) // 2]]
    seldom = min(early, key=lambda customer: (visits.get(customer, 0) < 4, visits.get(customer, 0), customer))
    bringers = [seldom] * _FAMILIES + rng.choices(rng.sample(early, _BRINGERS), k=_BROUGHT - _FAMILIES)
    for bringer, row in zip(bringers, people[-_BROUGHT:], strict=False):
        unit.update("customers", row.id, referred_by_id=bringer)


def _permissions(
    unit: Unit,
    rows: DemoShop,
    people: Sequence[DemoCustomer],
    words: dict[str, tuple[str, ...]],
    rng: Random,
) -> None:
    answers: list[tuple[int, str, int, str, str]] = []
    for row in people:
        for channel, share in (("whatsapp", 0.6), ("sms", 0.45), ("call", 0.7)):
            asked = rng.random()
            if row.phone is not None and asked < share + 0.1:
                day = (rows.today - timedelta(days=rng.randrange(5, 300))).isoformat()
                answers.append((row.id, channel, int(asked < share), day, words["source"][0]))
    unit.insert_many("permissions", ("customer_id", "channel", "allowed", "day", "source"), answers)


def _numbers(
    unit: Unit, people: Sequence[DemoCustomer], words: dict[str, tuple[str, ...]], rng: Random
) -> None:
    name, measure = words["field"]
    field = unit.insert("own_fields", name=name, name_key=fold(name), unit=measure)
    known = [row.id for row in people if row.kind == "person" and rng.random() < 0.4]
    unit.insert_many(
        "own_values",
        ("field_id", "customer_id", "value"),
        [(field, customer, 1000 * rng.choice((1, 2, 2, 3, 4, 4, 5))) for customer in known],
    )


def _plans(
    unit: Unit, rows: DemoShop, people: Sequence[DemoCustomer], words: dict[str, tuple[str, ...]]
) -> None:
    ids = [row.id for row in people]
    for segment, text, begun in zip(("loyal", "leaving"), words["plans"], (70, 20), strict=True):
        unit.insert(
            "strategies",
            segment=segment,
            text=text,
            actions=json.dumps(words["steps"], ensure_ascii=False),
            person="Zeynep",
            started_on=(rows.today - timedelta(days=begun)).isoformat(),
            review_on=(rows.today + timedelta(days=30 - begun)).isoformat(),
            measures=json.dumps({"people": 60, "ids": ids[:60]}),
        )


def _boards(
    unit: Unit, rows: DemoShop, people: Sequence[DemoCustomer], words: dict[str, tuple[str, ...]]
) -> None:
    """Winning back: those who were away longest; one came to nothing."""
    last = {sale.customer: sale.day for sale in rows.sales}
    away = sorted((row for row in people if row.id in last), key=lambda row: (last[row.id], row.id))[:6]
    coffee, discount, moved = words["board"]
    steps = ("to_contact", "to_contact", "contacted", "offered", "offered", "contacted")
    for place, (row, step) in enumerate(zip(away, steps, strict=False)):
        lost = place == len(steps) - 1
        unit.insert(
            "board_cards",
            board="win_back",
            customer_id=row.id,
            step=step,
            opened_on=(rows.today - timedelta(days=12 - place)).isoformat(),
            offer=(coffee, discount)[place % 2] if step == "offered" else None,
            result="lost" if lost else None,
            reason=moved if lost else None,
            closed_on=(rows.today - timedelta(days=2)).isoformat() if lost else None,
        )


def _campaign(
    unit: Unit,
    rows: DemoShop,
    people: Sequence[DemoCustomer],
    words: dict[str, tuple[str, ...]],
    rng: Random,
) -> None:
    """Four weeks ago, for everybody with a phone, told over WhatsApp; a fifth kept out by lot."""
    begun = rows.today - timedelta(days=2 * _CAMPAIGN_DAYS)
    name, offer = words["campaign"]
    campaign = unit.insert(
        "campaigns",
        name=name,
        segment="all",
        channel="whatsapp",
        goal=60,
        first_day=begun.isoformat(),
        last_day=(begun + timedelta(days=_CAMPAIGN_DAYS - 1)).isoformat(),
        cost=45_000,
        offer=offer,
        control_percent=20,
        seed=_SEED,
        started_on=begun.isoformat(),
    )
    ids = [row.id for row in people if row.phone is not None and rng.random() < 0.5]
    kept_out = draw_control(ids, 20, _SEED)
    came = {
        sale.customer for sale in rows.sales if begun <= sale.day < begun + timedelta(days=_CAMPAIGN_DAYS)
    }
    told: list[tuple[int, int, int, str | None, str | None, int]] = []
    for customer in ids:
        if customer in kept_out:
            told.append((campaign, customer, 1, None, None, 0))
            continue
        bought = customer in came and rng.random() < 0.3
        answer = "bought" if bought else rng.choice((None, None, "not_interested", "no_answer"))
        at = f"{begun.isoformat()} {10 + customer % 8:02d}:{customer % 60:02d}:00"
        told.append((campaign, customer, 0, at, answer, 1_500 if bought else 0))
    unit.insert_many(
        "campaign_people",
        ("campaign_id", "customer_id", "in_control", "contacted_at", "response", "discount"),
        told,
    )
