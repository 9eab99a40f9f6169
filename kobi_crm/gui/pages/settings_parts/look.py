"""Görünüm: text size, light or dark, language. Each choice is seen at once."""

from PySide6.QtCore import QCoreApplication

from kobi_crm import i18n
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.settings_parts.part import SettingsPart, labelled
from kobi_crm.gui.theme import FACTORS, Mode
from kobi_crm.gui.widgets.segmented import SegmentedChoice

_MODES: tuple[Mode, ...] = ("light", "dark", "system")


class LookPart(SettingsPart):
    """Text size and colours belong to this computer, the language to the shop."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, QCoreApplication.translate("LookPart", "Appearance"), "type")
        theme = ctx.theme
        sizes = (self.tr("Normal"), self.tr("Large"), self.tr("Very large"), self.tr("Largest"))
        options = [(str(factor), word) for factor, word in zip(FACTORS, sizes, strict=True)]
        self.sizes = SegmentedChoice(theme, self.tr("Text size"), options, flow=True)
        modes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("Match the computer")),
        ]
        self.modes = SegmentedChoice(theme, self.tr("Light or dark"), modes, flow=True)
        languages = [("tr", "Türkçe"), ("en", "English")]
        self.languages = SegmentedChoice(theme, self.tr("Language"), languages, i18n.language(), flow=True)
        for choice in (self.sizes, self.modes, self.languages):
            self.column.addLayout(labelled(theme, choice.accessibleName(), choice))
        self.sizes.chosen.connect(self._set_size)
        self.modes.chosen.connect(self._set_mode)
        self.languages.chosen.connect(ctx.speak)
        theme.changed.connect(self.fill)

    def fill(self) -> None:
        """Show what is in force; Ctrl+plus may have changed the size."""
        nearest = min(FACTORS, key=lambda factor: abs(factor - self.ctx.theme.factor))
        self.sizes.set_current(str(nearest))
        self.modes.set_current(self.ctx.theme.mode)

    def _set_size(self, key: str) -> None:
        self.ctx.machine.set("text_factor", float(key))
        self.ctx.theme.set_factor(float(key))

    def _set_mode(self, key: str) -> None:
        for mode in _MODES:
            if mode == key:
                self.ctx.machine.set("theme", mode)
                self.ctx.theme.set_mode(mode)
