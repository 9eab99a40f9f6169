"""Groups are live, their rules are said, and the owner may keep any of them."""

from datetime import timedelta

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.domain.segments import Condition, KeptIds, Rule, all_of, check, from_text, to_text
from kobi_crm.errors import UserError
from tests.shops import MORNING

TODAY = MORNING.date()


def _buy(app: Application, name: str, *ago: int, kurus: int = 5_000, district: str | None = None) -> int:
    customer = app.customers.add(CustomerDraft(name, district=district))
    for days in ago:
        app.sales.record(SaleDraft(customer, kurus, "cash", day=TODAY - timedelta(days=days)))
    return customer


def test_ready_groups_say_their_rule_and_change_with_the_shop(app: Application) -> None:
    loyal = _buy(app, "Sadık", *range(5, 300, 10))
    late = _buy(app, "Geciken", *range(60, 300, 10))
    new = _buy(app, "Yeni", 10)
    lost = _buy(app, "Kayıp", 250, 260, 270, 280)
    assert app.segments.ids("loyal") == [loyal]
    assert app.segments.ids("leaving") == [late]
    assert app.segments.ids("new") == [new]
    assert app.segments.ids("sleeping") == [lost]
    assert app.segments.ids("debtors") == []
    app.ledger.add_opening(new, 90_000, TODAY)
    assert app.segments.ids("debtors") == [new]
    texts = {row.key: row.rule_text for row in app.segments.ready()}
    assert texts["new"] == "Days since the first visit: at most 60"
    assert texts["debtors"] == "Debt: at least ₺900"
    app.sales.record(SaleDraft(lost, 5_000, "cash", day=TODAY - timedelta(days=1)))
    assert app.segments.ids("sleeping") == []
    assert app.segments.count("all") == 4


def test_rules_over_every_kind_of_field(app: Application) -> None:
    moda = _buy(app, "Moda", 5, 20, 40, kurus=90_000, district="Moda")
    other = _buy(app, "Uzak", 5, district="İçerenköy")
    ids = app.segments.matching

    def asked(field: str, test: str, value: int | str | None = None) -> list[int]:
        return ids(all_of(Condition(field, test, value)))  # type: ignore[arg-type]

    assert asked("district", "is", "MODA") == [moda]
    assert asked("district", "is_not", "moda") == [other]
    assert asked("district", "unknown") == []
    assert asked("visits", "at_least", 3) == [moda]
    assert asked("average", "at_most", 5_000) == [other]
    assert asked("days_away", "is", 5) == [moda, other]
    assert asked("margin", "unknown") == [moda, other]
    assert asked("birth_month", "known") == []
    assert asked("kind", "is", "person") == [moda, other]
    assert asked("score", "at_least", 1) == [moda]
    assert asked("layer", "is", "0") == [moda]
    assert asked("category", "unknown") == [moda, other]
    both = Rule((Condition("visits", "at_least", 3), Condition("district", "is", "İÇERENKÖY")), "any")
    assert ids(both) == [moda, other]
    assert ids(Rule(both.parts, "none")) == []
    assert ids(all_of(both, Condition("tenure", "at_least", 30))) == [moda]
    field = app.own_fields.add("Metrekare")
    app.own_fields.set(other, field, 12_500)
    assert asked(f"own:{field}", "at_least", 12_000) == [other]
    app.own_fields.remove(field)
    with pytest.raises(UserError, match="no longer there"):
        asked(f"own:{field}", "at_least", 12_000)


def test_wrong_rules_get_a_sentence() -> None:
    for wrong in (
        Condition("height", "at_least", 3),
        Condition("visits", "at_least", "many"),
        Condition("district", "at_least", "Moda"),
        Condition("district", "is", ""),
        Condition("visits", "is", None),
    ):
        with pytest.raises(UserError):
            check(all_of(wrong))
    deep = all_of()
    for _ in range(5):
        deep = all_of(deep)
    with pytest.raises(UserError, match="levels"):
        check(deep)
    for broken in (
        "",
        "[]",
        '{"all": [["visits", "many", 3]]}',
        '{"some": []}',
        '{"all": 3}',
        '{"all": [7]}',
    ):
        with pytest.raises(UserError, match="cannot be read"):
            from_text(broken)


def test_rules_are_kept_as_they_are() -> None:
    rule = all_of(
        Condition("visits", "at_least", 3),
        Rule((Condition("trade", "is", "Berber"), Rule((), "none")), "any"),
    )
    assert from_text(to_text(rule)) == rule
    assert from_text(to_text(KeptIds((3, 1)))) == KeptIds((3, 1))


def test_groups_are_kept_changed_and_removed(app: Application) -> None:
    ayse = _buy(app, "Ayşe", 5, 6)
    kept = app.segments.keep("Sık gelenler", all_of(Condition("visits", "at_least", 2)))
    assert app.segments.ids(f"kept:{kept}") == [ayse]
    veli = _buy(app, "Veli", 7, 8, 9)
    assert set(app.segments.ids(f"kept:{kept}")) == {ayse, veli}
    with pytest.raises(UserError, match="already a group"):
        app.segments.keep("SIK gelenler", all_of())
    with pytest.raises(UserError, match="name"):
        app.segments.keep("  ", all_of())
    chosen = app.segments.keep("Seçtiklerim", KeptIds((veli,)))
    assert app.segments.ids(f"kept:{chosen}") == [veli]
    app.customers.archive(veli)
    assert app.segments.ids(f"kept:{chosen}") == []
    app.segments.change(kept, "Çok gelenler", all_of(Condition("visits", "at_least", 9)))
    assert [row.label for row in app.segments.kept()] == ["Çok gelenler", "Seçtiklerim"]
    app.segments.remove(kept)
    with pytest.raises(UserError, match="no longer there"):
        app.segments.get(f"kept:{kept}")
    assert [row.key for row in app.segments.all()][:2] == ["all", "loyal"]


def test_suggestions_cover_everybody_who_bought_and_may_be_kept(app: Application) -> None:
    for n in range(30):
        _buy(app, f"Sık {n}", *range(1 + n % 3, 200, 4), kurus=3_000 + n)
    for n in range(30):
        _buy(app, f"Seyrek {n}", 100 + n, 300, kurus=60_000 + n)
    found = app.segments.suggestions()
    by_fifths = [row for row in found if row.kind == "rfm"]
    assert sum(app.segments.count(row.key) for row in by_fifths) == 60
    alike = [row for row in found if row.kind == "group"]
    assert len(alike) >= 2
    assert sum(app.segments.count(row.key) for row in alike) == 60
    assert len({row.label for row in alike}) == len(alike)
    ids = app.segments.ids(alike[0].key)
    kept = app.segments.keep(alike[0].label, app.segments.rule_of(alike[0].key))
    assert app.segments.ids(f"kept:{kept}") == ids
    assert sum(app.segments.count(row.key) for row in app.segments.layers()) == 60
