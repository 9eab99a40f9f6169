"""Ayarlar: every change applies at once; nothing here has a Save button."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.pages.settings_parts.backups import BackupsPart
from kobi_crm.gui.pages.settings_parts.closed_days import ClosedDaysPart
from kobi_crm.gui.pages.settings_parts.look import LookPart
from kobi_crm.gui.pages.settings_parts.part import SettingsPart
from kobi_crm.gui.pages.settings_parts.shop import MorningPart, ShopPart
from kobi_crm.gui.pages.settings_parts.transfer import TransferPart
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll

_WIDEST = 760


class SettingsPage(Page):
    """Cards under each other, in the order in which a new owner needs them."""

    topics = frozenset({"settings", "closed_days"})

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.shop, self.look, self.backups = ShopPart(ctx), LookPart(ctx), BackupsPart(ctx)
        self.morning, self.closed_days = MorningPart(ctx), ClosedDaysPart(ctx)
        self.transfer = TransferPart(ctx)
        self._parts: tuple[SettingsPart, ...] = (
            self.shop,
            self.look,
            self.backups,
            self.morning,
            self.closed_days,
            self.transfer,
        )
        self._narrow = QWidget()
        cards = QVBoxLayout(self._narrow)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.space("l"))
        cards.addWidget(Label(theme, self.tr("Settings"), "title"))
        for part in self._parts:
            cards.addWidget(part)
        cards.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self._narrow, 1)
        row.addStretch(0)
        self.area = VerticalScroll(theme)
        self.area.column.addLayout(row)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.area)
        theme.changed.connect(self._restyle)
        self._restyle()

    def refresh(self) -> None:
        """Show what is stored."""
        for part in self._parts:
            part.fill()

    def focus_first(self) -> None:
        """The keyboard goes to the shop's name."""
        self.shop.lines["shop_name"].setFocus()

    def _restyle(self) -> None:
        self._narrow.setMaximumWidth(self.ctx.theme.px(_WIDEST))
