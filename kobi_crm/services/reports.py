"""Reports: the shop's lists as PDF and Excel, and everything the shop owns as one workbook."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kobi_crm import i18n
from kobi_crm.clock import Clock
from kobi_crm.domain.customers import CustomerRow, View
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.jobs import Progress
from kobi_crm.reports.customers import CustomerLine, customer_table
from kobi_crm.reports.excel import write_xlsx
from kobi_crm.reports.morning import morning_table
from kobi_crm.reports.pdf import write_pdf
from kobi_crm.reports.table import Table
from kobi_crm.services.customers import Customers
from kobi_crm.services.export_tables import export_tables
from kobi_crm.services.shop_settings import ShopSettings
from kobi_crm.services.today import Today
from kobi_crm.storage.shop_file import ShopFile

_SCREENFUL = 5000


class Reports:
    """The reports by name."""

    def __init__(
        self, shop: ShopFile, clock: Clock, settings: ShopSettings, customers: Customers, today: Today
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._settings = settings
        self._customers = customers
        self._today = today
        self._made: dict[str, Callable[[date, View, bool, Progress | None], Table]] = {
            "customers": self._customer_list,
            "morning": self._morning_list,
        }

    def names(self) -> list[str]:
        """The reports there are."""
        return list(self._made)

    def title(self, name: str) -> str:
        """A report's name in the owner's words."""
        return {
            "customers": translate("Reports", "Customer list"),
            "morning": translate("Reports", "To call today"),
        }[name]

    def write(
        self,
        name: str,
        path: Path,
        on: date | None = None,
        view: View = "all",
        progress: Progress | None = None,
    ) -> Path:
        """Write a report to ``path``; its ending says whether PDF or Excel.

        Raises ``UserError`` for an unknown report or ending, or when the file cannot be written.
        """
        if name not in self._made:
            raise UserError(
                translate("Reports", "There is no report named {name}. There are: {names}.").format(
                    name=name, names=", ".join(self._made)
                )
            )
        ending = path.suffix.lower()
        if ending not in (".pdf", ".xlsx"):
            raise UserError(translate("Reports", "Give the file a name that ends with .pdf or .xlsx."))
        table = self._made[name](on or self._clock.today(), view, ending == ".xlsx", progress)
        if ending == ".pdf":
            now = self._clock.now()
            write_pdf(table, path, language=i18n.language(), printed_on=now, progress=progress)
        else:
            write_xlsx([table], path, language=i18n.language(), progress=progress)
        return path

    def export(self, path: Path, progress: Progress | None = None) -> Path:
        """Write everything the shop owns, one sheet a table, importable again. Raises ``UserError``."""
        if path.suffix.lower() != ".xlsx":
            raise UserError(translate("Reports", "Give the file a name that ends with .xlsx."))
        write_xlsx(export_tables(self._shop), path, language=i18n.language(), progress=progress)
        return path

    def _customer_list(self, on: date, view: View, full: bool, progress: Progress | None) -> Table:
        self._today.look(on, progress)
        ids = self._customers.ids(view)
        rows: list[CustomerRow] = []
        for start in range(0, len(ids), _SCREENFUL):
            rows += self._customers.rows(ids[start : start + _SCREENFUL])
            if progress is not None:
                progress.step(start, len(ids))
        return customer_table(map(_line, rows), shop_name=self._settings.text("shop_name"), full=full)

    def _morning_list(self, on: date, view: View, full: bool, progress: Progress | None) -> Table:
        del view, full
        morning = self._today.morning(on, progress=progress)
        return morning_table(morning, shop_name=self._settings.text("shop_name"), language=i18n.language())


def _line(row: CustomerRow) -> CustomerLine:
    return CustomerLine(
        name=row.name,
        phone=row.phone,
        phone2=row.phone2,
        address=row.address,
        district=row.district,
        birthday=row.birthday,
        last_visit=row.last_visit,
        usual_gap_days=round(row.usual_gap, 1) if row.usual_gap else None,
        balance_kurus=row.balance,
        note=row.note,
    )
