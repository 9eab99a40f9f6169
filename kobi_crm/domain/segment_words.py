"""Groups and their rules in the owner's words."""

from collections.abc import Mapping, Sequence

from kobi_crm import i18n
from kobi_crm.domain.money import format_money
from kobi_crm.domain.segments import Condition, Rule, field_kind
from kobi_crm.domain.worth_words import layer_label, not_said, points_text
from kobi_crm.i18n import translate

READY = ("loyal", "leaving", "new", "sleeping", "debtors")
"""Groups every shop has, in the order they are shown."""


def ready_label(name: str) -> str:
    """The name of a ready-made group."""
    return {
        "all": translate("Segments", "Everybody"),
        "loyal": translate("Segments", "Loyal customers"),
        "leaving": translate("Segments", "About to leave"),
        "new": translate("Segments", "New customers"),
        "sleeping": translate("Segments", "Away a long time"),
        "debtors": translate("Segments", "Big debtors"),
    }[name]


def rfm_label(group: str) -> str:
    """The name of a group by how lately, how often and how much."""
    return {
        "best": translate("Segments", "The best: often, lately, much"),
        "steady": translate("Segments", "Steady customers"),
        "promising": translate("Segments", "Could come more often"),
        "new": translate("Segments", "Came lately, bought little"),
        "slipping": translate("Segments", "Coming less and less"),
        "must_keep": translate("Segments", "Used to buy much, no longer come"),
        "seldom": translate("Segments", "Occasional customers"),
        "sleeping": translate("Segments", "Not seen for long, bought little"),
    }[group]


def rfm_advice(group: str) -> str:
    """What may be done with the group, in one sentence."""
    return {
        "best": translate("Segments", "Thank them, and let them hear of news first."),
        "steady": translate("Segments", "Show them what goes with what they buy."),
        "promising": translate("Segments", "Give them a reason for one more visit."),
        "new": translate("Segments", "Ask whether they were content."),
        "slipping": translate("Segments", "Call before they get used to another shop."),
        "must_keep": translate("Segments", "Call them one by one; make an offer of their own."),
        "seldom": translate("Segments", "Tell them when something new comes in."),
        "sleeping": translate("Segments", "One message is enough; do not spend much here."),
    }[group]


def group_label(traits: Sequence[str]) -> str:
    """The name of a suggested group from what sets it apart."""
    words = {
        "often": translate("Segments", "come often"),
        "seldom": translate("Segments", "come seldom"),
        "big": translate("Segments", "buy much at a time"),
        "small": translate("Segments", "buy little at a time"),
        "lately": translate("Segments", "were here lately"),
        "long_ago": translate("Segments", "were here long ago"),
        "long_known": translate("Segments", "known for long"),
        "new": translate("Segments", "known for a short time"),
    }
    return _capital(", ".join(words[trait] for trait in traits))


def field_label(field: str, own: Mapping[str, str] | None = None) -> str:
    """What a condition asks about."""
    labels = {
        "turnover": translate("Segments", "Turnover of a year"),
        "margin": translate("Segments", "Profit of a year"),
        "average": translate("Segments", "Average purchase"),
        "balance": translate("Segments", "Debt"),
        "frequency": translate("Segments", "Visits in a year"),
        "visits": translate("Segments", "Visits in all"),
        "days_away": translate("Segments", "Days since the last visit"),
        "tenure": translate("Segments", "Days since the first visit"),
        "late_days": translate("Segments", "Days store credit is paid late"),
        "breadth": translate("Segments", "Kinds of goods bought"),
        "referrals": translate("Segments", "Customers brought"),
        "contribution": translate("Segments", "Help other than money"),
        "score": translate("Segments", "Points"),
        "layer": translate("Segments", "Layer"),
        "state": translate("Segments", "How they come"),
        "rfm": translate("Segments", "Suggested group"),
        "kind": translate("Segments", "Person or firm"),
        "stage": translate("Segments", "Stage"),
        "birth_month": translate("Segments", "Month of birth"),
        "trade": translate("Segments", "Line of work"),
        "district": translate("Segments", "Neighbourhood"),
        "town": translate("Segments", "Town"),
        "need": translate("Segments", "Need"),
        "category": translate("Segments", "What is bought most"),
    }
    return labels.get(field) or (own or {}).get(field, field)


def choice_label(field: str, value: str) -> str:
    """A value of a field that has a fixed set of them."""
    if field == "rfm":
        return rfm_label(value)
    if field == "layer":
        return layer_label(int(value), 4)
    return {
        "learning": translate("Segments", "not known yet"),
        "as_usual": translate("Segments", "as usual"),
        "late": translate("Segments", "later than usual"),
        "away": translate("Segments", "away a long time"),
        "person": translate("Segments", "person"),
        "firm": translate("Segments", "firm"),
        "customer": translate("Segments", "customer"),
        "prospect": translate("Segments", "may become a customer"),
    }.get(value, value)


def trait_label(axis: str, value: str) -> str:
    """What stands over a column of the cross table; ``""`` is "not given"."""
    if not value:
        return not_said()
    return _capital(choice_label(axis, value)) if field_kind(axis) == "choice" else value


def condition_text(condition: Condition, own: Mapping[str, str] | None = None) -> str:
    """A condition as it is read: ``Visits in a year: at least 10``."""
    pattern = {
        "at_least": translate("Segments", "{field}: at least {value}"),
        "at_most": translate("Segments", "{field}: at most {value}"),
        "is": translate("Segments", "{field}: {value}"),
        "is_not": translate("Segments", "{field}: not {value}"),
        "known": translate("Segments", "{field}: known"),
        "unknown": translate("Segments", "{field}: not known"),
    }[condition.test]
    return pattern.format(field=field_label(condition.field, own), value=_value_text(condition))


def rule_text(rule: Rule, own: Mapping[str, str] | None = None) -> str:
    """A whole rule in one line."""
    parts = [
        condition_text(part, own) if isinstance(part, Condition) else f"({rule_text(part, own)})"
        for part in rule.parts
    ]
    if not parts:
        return translate("Segments", "Everybody")
    if rule.how == "none":
        return translate("Segments", "None of: {rules}").format(rules="; ".join(parts))
    between = translate("Segments", " or ") if rule.how == "any" else translate("Segments", " and ")
    return between.join(parts)


def _capital(text: str) -> str:
    if i18n.language() == "tr" and text.startswith("i"):
        return "İ" + text[1:]
    return text[:1].upper() + text[1:]


def _value_text(condition: Condition) -> str:
    value, kind = condition.value, field_kind(condition.field)
    if isinstance(value, str):
        return choice_label(condition.field, value) if kind == "choice" else value
    if value is None:
        return ""
    if kind == "money":
        return format_money(value)
    if kind in ("points", "number"):
        return points_text(value)
    return str(value)
