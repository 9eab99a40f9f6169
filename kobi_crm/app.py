"""The table of contents: an open shop file and every use case on it, made alike for window, command line and tests."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kobi_crm.clock import Clock, SystemClock
from kobi_crm.events import ChangeBus
from kobi_crm.services.after_sale import AfterSale
from kobi_crm.services.away import Away
from kobi_crm.services.backups import Backups
from kobi_crm.services.board_ideas import BoardIdeas
from kobi_crm.services.boards import Boards
from kobi_crm.services.campaigns import Campaigns
from kobi_crm.services.customers import Customers
from kobi_crm.services.history import History
from kobi_crm.services.households import Households
from kobi_crm.services.insights import Insights
from kobi_crm.services.ledger import Ledger
from kobi_crm.services.loyalty import Loyalty
from kobi_crm.services.notes import Notes
from kobi_crm.services.noticing import Noticing
from kobi_crm.services.offers import Offers
from kobi_crm.services.orders import Orders
from kobi_crm.services.own_fields import OwnFields
from kobi_crm.services.permissions import Permissions
from kobi_crm.services.products import Products
from kobi_crm.services.proof import ProofOnPast
from kobi_crm.services.pyramid_shape import PyramidShape
from kobi_crm.services.reminders import Reminders
from kobi_crm.services.sales import Sales
from kobi_crm.services.segment_columns import SegmentColumns
from kobi_crm.services.segments import Segments
from kobi_crm.services.service_cards import ServiceCards
from kobi_crm.services.shop_days import ShopDays
from kobi_crm.services.shop_facts import ShopFacts
from kobi_crm.services.shop_rhythm import ShopRhythm
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.services.shrinking import Shrinking
from kobi_crm.services.strategies import Strategies
from kobi_crm.services.till import Till
from kobi_crm.services.today import Today
from kobi_crm.services.traits import TraitBook
from kobi_crm.services.wishes import Wishes
from kobi_crm.services.worth import ValueWorth
from kobi_crm.storage.shop_file import ShopFile

if TYPE_CHECKING:
    from kobi_crm.services.charts import Charts
    from kobi_crm.services.imports import Imports
    from kobi_crm.services.receipts import Receipts
    from kobi_crm.services.reports import Reports
    from kobi_crm.services.set_aside import SetAside
    from kobi_crm.services.statements import Statements


class Application:
    """Owns the open shop file and hands out the services."""

    def __init__(self, shop: ShopFile, clock: Clock, bus: ChangeBus, language: str | None) -> None:
        self.shop = shop
        self.clock = clock
        self.bus = bus
        self.settings = ShopSettings(shop)
        self.language = language or self.settings.text("language")
        self.days = ShopDays(shop, clock, self.settings)
        self.noticing = Noticing(shop, clock, self.days)
        self.customers = Customers(shop, clock, self.settings, self.noticing)
        self.products = Products(shop, clock)
        self.permissions = Permissions(shop, clock)
        self.wishes = Wishes(shop, clock, self.permissions)
        self.after_sale = AfterSale(shop, clock, self.days)
        self.sales = Sales(shop, clock, self.after_sale)
        self.ledger = Ledger(shop, clock, self.settings)
        self.notes = Notes(shop)
        self.reminders = Reminders(shop, clock)
        self.orders = Orders(shop, clock, self.after_sale, lambda: self.set_aside)
        self.service_cards = ServiceCards(shop, clock)
        self.households = Households(shop)
        self.shrinking = Shrinking(shop, clock, self.noticing)
        self.today = Today(
            shop, clock, self.noticing, self.ledger, self.days, self.households, self.shrinking
        )
        self.away = Away(shop, clock, self.noticing, self.days)
        self.proof = ProofOnPast(shop, clock, self.days)
        self.history = History(shop)
        self.till = Till(shop, clock, self.history)
        self.backups = Backups(shop, clock, self.settings)
        self._open_worth()
        bus.subscribe(self.days.on_changes)
        bus.subscribe(self.noticing.on_changes)
        bus.subscribe(self.shrinking.on_changes)

    def _open_worth(self) -> None:
        """What customers are worth, the groups they fall into, and what is done with each."""
        shop, clock = self.shop, self.clock
        self.facts = ShopFacts(shop, clock, self.settings)
        self.bus.subscribe(self.facts.on_changes)
        self.own_fields = OwnFields(shop)
        self.traits = TraitBook(shop)
        shape = PyramidShape(self.settings)
        self.worth = ValueWorth(clock, self.settings, self.facts, self.own_fields, shape)
        columns = SegmentColumns(shop, clock, self.facts, self.worth, self.noticing)
        self.segments = Segments(shop, clock, self.facts, self.worth, columns, self.own_fields)
        self.strategies = Strategies(shop, clock, self.segments, self.facts)
        self.campaigns = Campaigns(shop, clock, self.segments, self.permissions)
        self.loyalty = Loyalty(shop, clock, self.settings)
        self.insights = Insights(shop, clock, self.facts, self.days)
        self.rhythm = ShopRhythm(shop, clock)
        self.offers = Offers(shop, clock, self.facts)
        self.boards = Boards(shop, clock)
        self.board_ideas = BoardIdeas(
            shop, clock, self.boards, self.facts, self.worth, self.segments, self.insights, self.offers
        )

    @cached_property
    def imports(self) -> "Imports":
        """Outside files coming in (loaded late: its readers are slow to start)."""
        from kobi_crm.services.imports import Imports

        return Imports(self.shop, self.clock, lambda: self.backups.now(reason="import"))

    @cached_property
    def reports(self) -> "Reports":
        """Lists on paper and in files (loaded late)."""
        from kobi_crm.services.insight_reports import InsightReports
        from kobi_crm.services.offer_reports import OfferReports
        from kobi_crm.services.reports import Reports
        from kobi_crm.services.worth_reports import WorthReports

        return Reports(
            self.shop,
            self.clock,
            self.settings,
            self.customers,
            self.today,
            self.set_aside,
            self.away,
            self.orders,
            self.till,
            self.wishes,
            self.ledger,
            WorthReports(self.shop, self.settings, self.worth, self.segments, self.insights, self.campaigns),
            InsightReports(self.settings, self.insights, self.rhythm),
            OfferReports(self.settings, self.offers, self.products),
        )

    @cached_property
    def charts(self) -> "Charts":
        """The shop's figures as charts (loaded late)."""
        from kobi_crm.services.charts import Charts

        return Charts(self.settings, self.insights, self.rhythm, self.worth, self.campaigns)

    @cached_property
    def statements(self) -> "Statements":
        """Customers' accounts on screen and paper (loaded late)."""
        from kobi_crm.services.statements import Statements

        return Statements(self.shop, self.clock, self.settings)

    @cached_property
    def receipts(self) -> "Receipts":
        """Slips for customers, without fiscal value (loaded late)."""
        from kobi_crm.services.receipts import Receipts

        return Receipts(self.shop, self.clock, self.settings, self.sales)

    @cached_property
    def set_aside(self) -> "SetAside":
        """What to have ready for those who are expected (loaded late)."""
        from kobi_crm.services.set_aside import SetAside

        return SetAside(self.shop, self.clock, self.days, self.sales)

    @staticmethod
    def open(
        path: Path,
        *,
        create: bool = False,
        writable: bool = True,
        language: str | None = None,
        clock: Clock | None = None,
    ) -> "Application":
        """Open the shop file at ``path``; ``create`` makes it, ``writable=False`` reads beside a running window.

        Raises ``StorageError`` with a sentence for the owner.
        """
        clock = clock or SystemClock()
        bus = ChangeBus()
        shop = ShopFile.open(path, clock, bus, create=create, writable=writable)
        try:
            return Application(shop, clock, bus, language)
        except BaseException:
            shop.close()
            raise

    @property
    def shop_path(self) -> Path:
        """Where the open shop file lies."""
        return self.shop.path

    @property
    def is_demo(self) -> bool:
        """Whether this is the demo shop."""
        return bool(self.settings.get("demo"))

    def speak(self, language: str) -> None:
        """Change the language of reports and reasons, and keep it with the shop."""
        self.language = language
        if self.settings.text("language") != language:
            self.settings.set("language", language, initiator="program")

    def close(self) -> None:
        """Finish what is being written and let the shop file go."""
        self.shop.close()


def restore_backup(backup: Path, shop: Path, clock: Clock | None = None) -> Path | None:
    """Put a backup in a closed shop file's place; returns where the present file was set aside.

    Raises ``StorageError`` when the backup is not whole, ``ShopBusyError`` when a window has the shop open.
    """
    from kobi_crm.services.restoring import restore

    return restore(backup, shop, clock or SystemClock())
