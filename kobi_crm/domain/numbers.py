"""Numbers that are not money, as people read them."""

from kobi_crm import i18n


def decimal(value: float) -> str:
    """To a tenth, without a nought at the end: ``3,5`` (tr) or ``3.5`` (en), ``12``."""
    text = f"{value:.1f}".removesuffix(".0")
    return text.replace(".", ",") if i18n.language() == "tr" else text
