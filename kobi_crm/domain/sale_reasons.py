"""Why somebody bought, where the owner notes it: a few words to choose from, kept as codes."""

from kobi_crm.i18n import translate

REASONS = ("need", "gift", "advice", "campaign", "passing", "other")


def reason_word(code: str) -> str:
    """The word of a reason; one that was typed elsewhere stands as it is."""
    return {
        "need": translate("SaleReasons", "Need"),
        "gift": translate("SaleReasons", "Gift"),
        "advice": translate("SaleReasons", "Recommended"),
        "campaign": translate("SaleReasons", "Campaign"),
        "passing": translate("SaleReasons", "Passing by"),
        "other": translate("SaleReasons", "Other"),
    }.get(code, code)
