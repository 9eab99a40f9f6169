"""What a campaign brought, in plain words; small numbers are called small."""

from kobi_crm.domain.money import format_money
from kobi_crm.i18n import translate


def shares_sentence(people: int, back: int, control: int, control_back: int) -> str:
    """How many came of those told and of those kept out."""
    if not control:
        return translate(
            "Campaigns", "Of {people} people told {back} came. Nobody was kept out to compare with."
        ).format(people=people, back=back)
    return translate(
        "Campaigns", "Of {people} people told {back} came; of {control} kept out {control_back} came."
    ).format(people=people, back=back, control=control, control_back=control_back)


def verdict(low: float, high: float, *, people: int, few: bool, clear: bool) -> str:
    """What may be said of the difference; ``low`` and ``high`` are the ends of its 95 % interval, −1 to 1."""
    if few:
        return translate("Campaigns", "The numbers are small: this may be chance.")
    if not clear:
        return translate("Campaigns", "The difference may be chance: nothing can be said for sure.")
    if high < 0:
        return translate("Campaigns", "Those who were told came less often. It did more harm than good.")
    least, most = (max(round(people * share), 0) for share in (low, high))
    return translate("Campaigns", "Between {least} and {most} people came because of it.").format(
        least=least, most=most
    )


def money_sentence(spent: int, turnover: int | None, *, clear: bool) -> str:
    """What it cost with its discounts, and what it brought as far as that is more than chance; money in kuruş."""
    cost = format_money(spent)
    if turnover is None or not clear:
        return translate("Campaigns", "It cost {cost}. What it brought cannot be told.").format(cost=cost)
    if turnover < 0:
        return translate("Campaigns", "It cost {cost}, and those who were told bought for less.").format(
            cost=cost
        )
    return translate("Campaigns", "It cost {cost} and brought about {turnover} of turnover.").format(
        cost=cost, turnover=format_money(turnover)
    )


def audience_sentence(people: int, allowed: int) -> str:
    """How many of a group may be reached."""
    return translate("Campaigns", "Of {people} people {allowed} may be reached this way.").format(
        people=people, allowed=allowed
    )
