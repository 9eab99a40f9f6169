"""What was done with worth, groups and campaigns, as the list of recent acts says it."""

from kobi_crm.i18n import translate


def worth_sentences() -> dict[str, str]:
    """A sentence for each kind of act."""
    return {
        "customer.traits": translate("History", "Traits changed: {name}"),
        "own_field.add": translate("History", "New field: {name}"),
        "own_field.remove": translate("History", "Field removed: {name}"),
        "own_field.set": translate("History", "Own number changed: {name}"),
        "segment.add": translate("History", "New group: {name}"),
        "segment.edit": translate("History", "Group changed: {name}"),
        "segment.remove": translate("History", "Group removed: {name}"),
        "strategy.add": translate("History", "Plan for a group: {name}"),
        "strategy.edit": translate("History", "Plan for a group changed"),
        "strategy.close": translate("History", "Plan for a group ended"),
        "strategy.remove": translate("History", "Plan for a group removed"),
        "board.add": translate("History", "Put on a board: {name}"),
        "board.move": translate("History", "Moved on a board: {name}"),
        "board.offer": translate("History", "Offer noted: {name}"),
        "board.finish": translate("History", "Card of a board ended: {name}"),
        "board.reopen": translate("History", "Card of a board taken up again: {name}"),
        "board.remove": translate("History", "Taken off a board: {name}"),
        "loyalty.give": translate("History", "Points given: {name}"),
        "loyalty.use": translate("History", "Points used: {name}"),
        "loyalty.remove": translate("History", "Entry of a point card deleted"),
        "campaign.add": translate("History", "New campaign: {name}"),
        "campaign.edit": translate("History", "Campaign changed: {name}"),
        "campaign.remove": translate("History", "Campaign removed: {name}"),
        "campaign.start": translate("History", "Campaign begun: {name}"),
        "campaign.contact": translate("History", "Told of a campaign: {name}"),
        "campaign.respond": translate("History", "Answer to a campaign: {name}"),
        "campaign.close": translate("History", "Campaign ended: {name}"),
    }
