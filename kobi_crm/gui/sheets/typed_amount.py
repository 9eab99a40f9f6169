"""An amount put into a field for the owner."""


def typed_amount(kurus: int) -> str:
    """An amount (kuruş, not below zero) as one would type it, without thousands marks that could be misread."""
    lira, rest = divmod(kurus, 100)
    return f"{lira},{rest:02d}" if rest else str(lira)
