"""The morning list on paper: whom to call today, why, and a box to tick."""

from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.morning import GroupKind, Morning
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Table

_OPEN_BOX, _TICKED_BOX = "☐", "☑"


def morning_table(morning: Morning, *, shop_name: str = "", language: str | None = None) -> Table:
    """The list of ``morning`` as a table, its groups in the order of the screen."""
    return Table(
        title=translate("Reports", "To call today"),
        columns=(
            Column(translate("Reports", "Called"), width_weight=0.6, align="center"),
            Column(translate("Reports", "Name"), width_weight=1.2),
            Column(translate("Reports", "Phone"), "phone"),
            Column(translate("Reports", "Reason"), width_weight=2.2),
            Column(translate("Reports", "Group")),
        ),
        rows=[
            (
                _TICKED_BOX if row.called_at else _OPEN_BOX,
                row.name,
                row.phone,
                row.reason,
                group_title(group.kind),
            )
            for group in morning.groups
            for row in group.rows
        ],
        subtitle=f"{format_day(morning.day, language)} {format_weekday(morning.day, language)}",
        shop_name=shop_name,
    )


def group_title(kind: GroupKind) -> str:
    """The heading of a group of the morning list."""
    if kind == "promised":
        return translate("Reports", "Promised follow-ups")
    if kind == "overdue":
        return translate("Reports", "Overdue store credit")
    if kind == "quiet":
        return translate("Reports", "Not seen lately")
    if kind == "shrinking":
        return translate("Reports", "Buying less")
    return translate("Reports", "Birthday")
