"""The sections of the window: words, icons, and the page each is made of on the first visit."""

from collections.abc import Callable, Mapping

from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.widgets.sidebar import NavItem
from kobi_crm.i18n import translate

WITH_CARD = frozenset(
    ("today", "set_aside", "customers", "sales", "ledger", "orders", "reminders", "worth", "campaigns")
)
"""Sections beside which the customer card stands."""
WITH_FORM = frozenset(("products",))
"""Sections beside which only their own forms stand, in the card's place."""
BEHIND: Mapping[str, str] = {"charts": "reports", "reasons": "reports", "proof": "reports"}
"""Pages that are no section of their own, and the section one comes from."""


def _today(ctx: Context) -> Page:
    from kobi_crm.gui.pages.today import TodayPage

    return TodayPage(ctx)


def _set_aside(ctx: Context) -> Page:
    from kobi_crm.gui.pages.set_aside import SetAsidePage

    return SetAsidePage(ctx)


def _customers(ctx: Context) -> Page:
    from kobi_crm.gui.pages.customers import CustomersPage

    return CustomersPage(ctx)


def _sales(ctx: Context) -> Page:
    from kobi_crm.gui.pages.sales import SalesPage

    return SalesPage(ctx)


def _ledger(ctx: Context) -> Page:
    from kobi_crm.gui.pages.ledger import LedgerPage

    return LedgerPage(ctx)


def _orders(ctx: Context) -> Page:
    from kobi_crm.gui.pages.orders import OrdersPage

    return OrdersPage(ctx)


def _products(ctx: Context) -> Page:
    from kobi_crm.gui.pages.products import ProductsPage

    return ProductsPage(ctx)


def _reminders(ctx: Context) -> Page:
    from kobi_crm.gui.pages.reminders import RemindersPage

    return RemindersPage(ctx)


def _worth(ctx: Context) -> Page:
    from kobi_crm.gui.pages.worth.page import WorthPage

    return WorthPage(ctx)


def _campaigns(ctx: Context) -> Page:
    from kobi_crm.gui.pages.campaigns import CampaignsPage

    return CampaignsPage(ctx)


def _reports(ctx: Context) -> Page:
    from kobi_crm.gui.pages.reports import ReportsPage

    return ReportsPage(ctx)


def _charts(ctx: Context) -> Page:
    from kobi_crm.gui.pages.charts.page import ChartsPage

    return ChartsPage(ctx)


def _reasons(ctx: Context) -> Page:
    from kobi_crm.gui.pages.reasons import ReasonsPage

    return ReasonsPage(ctx)


def _proof(ctx: Context) -> Page:
    from kobi_crm.gui.pages.proof import ProofPage

    return ProofPage(ctx)


def _help(ctx: Context) -> Page:
    from kobi_crm.gui.pages.help import HelpPage

    return HelpPage(ctx)


def _settings(ctx: Context) -> Page:
    from kobi_crm.gui.pages.settings import SettingsPage

    return SettingsPage(ctx)


def _history(ctx: Context) -> Page:
    from kobi_crm.gui.pages.history import HistoryPage

    return HistoryPage(ctx)


_PAGES: Mapping[str, Callable[[Context], Page]] = {
    "today": _today,
    "set_aside": _set_aside,
    "customers": _customers,
    "sales": _sales,
    "ledger": _ledger,
    "orders": _orders,
    "products": _products,
    "reminders": _reminders,
    "worth": _worth,
    "campaigns": _campaigns,
    "reports": _reports,
    "charts": _charts,
    "reasons": _reasons,
    "proof": _proof,
    "help": _help,
    "settings": _settings,
    "history": _history,
}


def make_page(section: str, ctx: Context) -> Page:
    """The page of a section; its module is imported on the first visit, so that the window opens fast."""
    return _PAGES[section](ctx)


def main_items() -> tuple[NavItem, ...]:
    """The sections at the top of the sidebar, in the order of Ctrl+1 to Ctrl+6; Ayrılacaklar has no key."""
    return (
        NavItem("today", translate("Sections", "Today"), "sun"),
        NavItem("set_aside", translate("Sections", "Set aside"), "package-check"),
        NavItem("customers", translate("Sections", "Customers"), "users"),
        NavItem("sales", translate("Sections", "Sales"), "receipt-turkish-lira"),
        NavItem("ledger", translate("Sections", "Store credit"), "notebook-pen"),
        NavItem("orders", translate("Sections", "Orders"), "truck"),
        NavItem("products", translate("Sections", "Products"), "package"),
        NavItem("reminders", translate("Sections", "Reminders"), "bell"),
        NavItem("worth", translate("Sections", "Worth"), "layers"),
        NavItem("campaigns", translate("Sections", "Campaigns"), "megaphone"),
        NavItem("reports", translate("Sections", "Reports"), "chart-column"),
    )


def bottom_items() -> tuple[NavItem, ...]:
    """The sections at the foot of the sidebar."""
    return (
        NavItem("history", translate("Sections", "Recent actions"), "history"),
        NavItem("help", translate("Sections", "Help"), "circle-question-mark"),
        NavItem("settings", translate("Sections", "Settings"), "settings"),
    )
