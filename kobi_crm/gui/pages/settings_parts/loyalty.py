"""Damga ya da puan kartı: whether the shop has one, how many make a present, and what it is."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit

from kobi_crm.domain.money import echo, parse_money
from kobi_crm.domain.text import clean
from kobi_crm.errors import UserError
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.settings_parts.part import SettingsPart, labelled
from kobi_crm.gui.sheets.typed_amount import typed_amount
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.gui.widgets.value_edits import MoneyEdit, ValueEdit
from kobi_crm.i18n import translate
from kobi_crm.services.loyalty import LoyaltyPlan

_MOST = 100_000
_LONGEST = 80
_USUAL_STAMPS, _USUAL_POINTS = 10, 100


class LoyaltyPart(SettingsPart):
    """The kind is stored when chosen, each line when it is left."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, QCoreApplication.translate("LoyaltyPart", "Card of loyal customers"), "star")
        theme = ctx.theme
        self.kind = SegmentedChoice(
            theme,
            self.tr("What you give"),
            [
                ("none", self.tr("No card")),
                ("stamps", self.tr("Stamps: one a visit")),
                ("points", self.tr("Points: by what is bought")),
            ],
            flow=True,
        )
        many = self.tr("How many make a present")
        self.full = ValueEdit(
            theme, many, read_count, str, required=self.tr("Write a number, for example 10.")
        )
        self.full.setMaximumWidth(theme.px(200))
        per = self.tr("One point for every")
        self.per = MoneyEdit(
            theme,
            per,
            parse_money,
            lambda kurus: echo(self.per.text(), kurus),
            required=self.tr("Write an amount, for example 10."),
        )
        self.per.setMaximumWidth(theme.px(200))
        self.present = QLineEdit()
        self.present.setProperty("look", "field")
        self.present.setMaxLength(_LONGEST)
        self.present.setPlaceholderText(self.tr("For example: a coffee"))
        self._full_field = Field(theme, many, self.full, echo="below")
        self._per_field = Field(theme, per, self.per, echo="below")
        self._present_field = Field(theme, self.tr("The present"), self.present)
        hint = self.tr("The card stands on each customer's page; who has a full one is a list in Customers.")
        self._hint = Label(theme, hint, "caption", wrap=True)
        self.column.addLayout(labelled(theme, self.tr("What you give"), self.kind))
        for part in (self._full_field, self._per_field, self._present_field, self._hint):
            self.column.addWidget(part)
        self.kind.chosen.connect(self._choose)
        for line in (self.full, self.per):
            line.editingFinished.connect(self._store)
        self.present.editingFinished.connect(self._store)

    def fill(self) -> None:
        """Show what is stored; a line being typed in is left alone."""
        plan = self.ctx.app.loyalty.plan()
        self.kind.set_current(plan.kind)
        for line, text in (
            (self.full, str(plan.full)),
            (self.per, typed_amount(plan.per_kurus)),
            (self.present, plan.present),
        ):
            if not line.isModified():
                line.setText(text)
        self._fit(plan)

    def _choose(self, kind: str) -> None:
        """Another card begins with a number that suits it."""
        plan = self.ctx.app.loyalty.plan()
        if kind == "points":
            many = _USUAL_POINTS if plan.full == _USUAL_STAMPS else plan.full
            self._keep(replace(plan, kind="points", full=many))
        elif kind == "stamps":
            many = _USUAL_STAMPS if plan.full == _USUAL_POINTS else plan.full
            self._keep(replace(plan, kind="stamps", full=many))
        else:
            self._keep(replace(plan, kind="none"))

    def _store(self) -> None:
        lines = (self.full, self.per, self.present)
        if not any(line.isModified() for line in lines):
            return
        if not (self.full.check() and self.per.check()):
            return
        for line in lines:
            line.setModified(False)
        plan = self.ctx.app.loyalty.plan()
        present = clean(self.present.text())
        self._keep(replace(plan, full=self.full.value(), per_kurus=max(self.per.value(), 1), present=present))

    def _keep(self, plan: LoyaltyPlan) -> None:
        loyalty = self.ctx.app.loyalty
        if plan != loyalty.plan():
            self.ctx.tasks.write(lambda: loyalty.set_plan(plan))

    def _fit(self, plan: LoyaltyPlan) -> None:
        has = plan.kind != "none"
        for part in (self._full_field, self._present_field, self._hint):
            part.setVisible(has)
        self._per_field.setVisible(plan.kind == "points")


def read_count(text: str) -> int:
    """A whole number of stamps or points. Raises ``UserError``."""
    plain = text.replace(".", "").replace(" ", "")
    if not plain.isdecimal() or not 1 <= int(plain) <= _MOST:
        raise UserError(translate("LoyaltyPart", "Write a whole number, 1 or more, for example 10."))
    return int(plain)
