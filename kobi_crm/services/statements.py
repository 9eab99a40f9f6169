"""Statements of account (hesap dökümü): read for the screen, written as PDF or Excel."""

from datetime import date
from pathlib import Path

from kobi_crm import i18n
from kobi_crm.clock import Clock
from kobi_crm.domain.statement import Statement, draw_up
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.reports.document import paper_named
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.pages import PaperPages
from kobi_crm.reports.pdf import write_pages
from kobi_crm.reports.statement import statement_pages, statement_table
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.storage.queries import customers
from kobi_crm.storage.queries import ledger as queries
from kobi_crm.storage.shop_file import ShopFile


class Statements:
    """A customer's account on screen and paper."""

    def __init__(self, shop: ShopFile, clock: Clock, settings: ShopSettings) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings

    def read(self, customer_id: int, first_day: date | None = None) -> Statement:
        """The account from ``first_day`` (``None``: its beginning) to today; ``UserError`` for an unknown customer."""
        customer = customers.by_id(self._shop, customer_id)
        if customer is None:
            raise UserError(translate("Customers", "This customer is no longer in the list."))
        entries = queries.written(self._shop, customer_id)
        who = (customer.id, customer.name, customer.phone)
        return draw_up(who, entries, first_day, self._clock.today())

    def write(self, customer_id: int, path: Path, paper: str = "a4", first_day: date | None = None) -> Path:
        """Write the account to ``path``, .pdf (on ``paper``) or .xlsx.

        Raises ``UserError`` for an unknown customer, paper or ending, and when the file cannot be written.
        """
        statement = self.read(customer_id, first_day)
        shop_name, language = self._settings.text("shop_name"), i18n.language()
        match path.suffix.lower():
            case ".pdf":
                write_pages(path, self.lay_out(statement, paper), author=shop_name, language=language)
            case ".xlsx":
                write_xlsx([statement_table(statement, shop_name=shop_name)], path, language=language)
            case _:
                raise UserError(translate("Reports", "Give the file a name that ends with .pdf or .xlsx."))
        return path

    def lay_out(self, statement: Statement, paper: str = "a4") -> PaperPages:
        """The account as pages, to be drawn on a screen or a printer. Raises ``UserError`` for an unknown paper."""
        return statement_pages(
            statement,
            paper_named(paper),
            language=i18n.language(),
            shop_name=self._settings.text("shop_name"),
            printed_on=self._clock.now(),
        )
