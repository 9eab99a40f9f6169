"""Excel'den aktar: an outside file is read, shown as it would come in, and written in one act."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kobi_crm.clock import Clock
from kobi_crm.errors import UserError
from kobi_crm.i18n import translate
from kobi_crm.importing.check_people import check_people
from kobi_crm.importing.check_products import check_products
from kobi_crm.importing.check_sales import check_payments, check_sales
from kobi_crm.importing.headings import KINDS, Kind
from kobi_crm.importing.mapping_file import load_mapping
from kobi_crm.importing.opened import Mapping, Opened, checked_mapping, look
from kobi_crm.importing.opening import read_file
from kobi_crm.importing.plan import Plan
from kobi_crm.importing.plan_lists import plan_payments, plan_people, plan_products
from kobi_crm.importing.plan_sales import plan_sales
from kobi_crm.importing.snapshot import Snapshot
from kobi_crm.jobs import Progress
from kobi_crm.services.imports import batch, leftovers, shop_snapshot
from kobi_crm.services.imports.preview import ImportPreview, ImportResult
from kobi_crm.storage.shop_file import ShopFile, Unit

__all__ = ["ImportPreview", "ImportResult", "Imports"]

_TRIES = 3


class _ShopMovedOn(Exception):
    """Something was written between the plan and its transaction."""


class Imports:
    """Lists of customers, sales, products and payments coming in from files."""

    def __init__(self, shop: ShopFile, clock: Clock, make_backup: Callable[[], object]) -> None:
        self._shop = shop
        self._clock = clock
        self._make_backup = make_backup

    def read(self, path: Path, progress: Progress | None = None) -> Opened:
        """Read a file and guess what it holds. Raises ``UserError`` with one sentence when it cannot be read."""
        return look(path, read_file(path, progress))

    def mapping(self, opened: Opened, kind: str | None = None, file: Path | None = None) -> Mapping:
        """The guess at ``opened``, steered by a kind or by a mapping file (JSON). Raises ``UserError``."""
        if kind == "interactions":
            raise UserError(translate("Import", "Lists of calls and visits cannot be imported yet."))
        if file is not None:
            opened_as = load_mapping(file, opened)
            return opened_as if kind in (None, opened_as.kind) else opened.remap(kind=_known(kind))
        return opened.guess if kind is None else opened.remap(kind=_known(kind))

    def preview(
        self, opened: Opened, mapping: Mapping | None = None, progress: Progress | None = None
    ) -> ImportPreview:
        """What an import would do, row by row; nothing is written.

        Raises ``UserError`` when a column that is needed is missing.
        """
        mapping = checked_mapping(opened, mapping or opened.guess)
        kind = _known(mapping.kind)
        as_of = shop_snapshot.newest_action(self._shop)
        plan = _plan(
            kind, opened, mapping, shop_snapshot.take(self._shop, kind), self._clock.today(), progress
        )
        return ImportPreview(opened, mapping, kind, plan, plan.counts(), as_of)

    def apply(self, preview: ImportPreview, progress: Progress | None = None) -> ImportResult:
        """Back the shop up and write what ``preview`` showed, in one transaction and one entry of the undo list.

        Plans anew first when the shop has changed since. Raises ``Cancelled`` when stopped: nothing is written then.
        """
        backed_up = False
        for _ in range(_TRIES):
            if shop_snapshot.newest_action(self._shop) != preview.as_of:
                preview = self.preview(preview.opened, preview.mapping, progress)
            rows = batch.prepare(self._shop, preview.plan, self._clock.today())
            if not rows.size:
                return ImportResult(None, preview.counts, 0)
            if not backed_up:
                self._make_backup()
                backed_up = True
            try:
                return self._write(preview, rows, progress)
            except _ShopMovedOn:
                continue
        raise UserError(translate("Import", "The shop is busy just now. Try the import again in a moment."))

    def save_skipped(self, preview: ImportPreview, path: Path) -> None:
        """Save the rows left out, with the reasons, as a workbook to be put right and imported again."""
        leftovers.save(preview, path)

    def _write(self, preview: ImportPreview, rows: batch.Batch, progress: Progress | None) -> ImportResult:
        def work(unit: Unit) -> int:
            own, *earlier = (row[0] for row in unit.rows("SELECT id FROM actions ORDER BY id DESC LIMIT 2"))
            if [*earlier, 0][0] != preview.as_of:
                raise _ShopMovedOn
            batch.write(unit, rows, progress)
            return int(own)

        counts = preview.counts
        params = {"file": preview.opened.path.name, "list": preview.kind, **counts._asdict()}
        action_id = self._shop.write("import", params, work, bulk=True)
        return ImportResult(action_id, counts, preview.new_customers)


def _plan(
    kind: Kind, opened: Opened, mapping: Mapping, shop: Snapshot, today: date, progress: Progress | None
) -> Plan:
    if kind == "customers":
        return plan_people(check_people(opened, mapping, today, progress), shop)
    if kind == "products":
        return plan_products(check_products(opened, mapping, progress), shop)
    if kind == "payments":
        return plan_payments(check_payments(opened, mapping, today, progress), shop)
    return plan_sales(check_sales(opened, mapping, today, progress), shop)


def _known(kind: str | None) -> Kind:
    for known in KINDS:
        if known == kind:
            return known
    raise UserError(
        translate("Import", "There is no kind of list called {kind}. The kinds: {kinds}.").format(
            kind=kind, kinds=", ".join(KINDS)
        )
    )
