"""Ayarlar: every change applies at once; nothing here has a Save button."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.pages.settings_parts.backups import BackupsPart
from kobi_crm.gui.pages.settings_parts.closed_days import ClosedDaysPart
from kobi_crm.gui.pages.settings_parts.look import LookPart
from kobi_crm.gui.pages.settings_parts.loyalty import LoyaltyPart
from kobi_crm.gui.pages.settings_parts.part import SettingsPart
from kobi_crm.gui.pages.settings_parts.shop import MorningPart, ShopPart
from kobi_crm.gui.pages.settings_parts.transfer import TransferPart
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.scroll import VerticalScroll

_WIDEST = 760


class SettingsPage(Page):
    """Cards under each other, in the order in which a new owner needs them.

    The lower ones are made a moment after the page is seen, so that going there is quick.
    """

    topics = frozenset({"settings", "closed_days"})

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        theme = ctx.theme
        self.shop, self.look, self.backups = ShopPart(ctx), LookPart(ctx), BackupsPart(ctx)
        self._parts: list[SettingsPart] = [self.shop, self.look, self.backups]
        self._lower: tuple[MorningPart, ClosedDaysPart, TransferPart, LoyaltyPart] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._make_lower)
        self._narrow = QWidget()
        self._cards = QVBoxLayout(self._narrow)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(theme.space("l"))
        self._cards.addWidget(Label(theme, self.tr("Settings"), "title"))
        for part in self._parts:
            self._cards.addWidget(part)
        self._cards.addStretch(1)
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

    @property
    def morning(self) -> MorningPart:
        """Hatırlatma saati."""
        return self._make_lower()[0]

    @property
    def closed_days(self) -> ClosedDaysPart:
        """The days on which the shop is closed."""
        return self._make_lower()[1]

    @property
    def transfer(self) -> TransferPart:
        """Aktarım."""
        return self._make_lower()[2]

    @property
    def loyalty(self) -> LoyaltyPart:
        """The stamp or point card."""
        return self._make_lower()[3]

    def refresh(self) -> None:
        """Show what is stored."""
        for part in self._parts:
            part.fill()
        if self._lower is None:
            self._soon.start()

    def focus_first(self) -> None:
        """The keyboard scrolls; a field would keep the letter that is meant for the search."""
        self.area.setFocus()

    def _make_lower(self) -> tuple[MorningPart, ClosedDaysPart, TransferPart, LoyaltyPart]:
        if self._lower is None:
            ctx = self.ctx
            self._lower = MorningPart(ctx), ClosedDaysPart(ctx), TransferPart(ctx), LoyaltyPart(ctx)
            morning, closed, transfer, loyalty = self._lower
            for part in (morning, closed, loyalty, transfer):
                self._cards.insertWidget(self._cards.count() - 1, part)
                self._parts.append(part)
                part.fill()
        return self._lower

    def _restyle(self) -> None:
        self._narrow.setMaximumWidth(self.ctx.theme.px(_WIDEST))
