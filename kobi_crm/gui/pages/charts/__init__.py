"""Grafikler: the shop's figures drawn, on a page the owner arranges."""

from kobi_crm.i18n import translate


def charts_title() -> str:
    """The name of the page, on its card in Raporlar too."""
    return translate("ChartsPage", "Charts")
