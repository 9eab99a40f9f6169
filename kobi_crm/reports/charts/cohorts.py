"""Whether the new customers of each month came in the months after."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, month_label, not_enough

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kobi_crm.analytics.cohorts import Cohort

_LEAST = 2
_ROW, _REST = 27, 70


def chart(rows: "Sequence[Cohort]") -> Chart:
    """The table with its words; nothing is drawn before two months of new customers."""
    shown = _shown(rows)
    drawn = partial(draw, shown) if len(shown) >= _LEAST else None
    return Chart("cohorts", words(rows), drawn, max(len(shown), 6) * _ROW + _REST)


def words(rows: "Sequence[Cohort]") -> str:
    """How many of the new ones came in the month after, and in the third."""
    shown = _shown(rows)
    if len(shown) < _LEAST:
        return not_enough()
    said: list[str] = []
    for months, sentence in (
        (
            1,
            translate(
                "Charts", "Of {people} new customers {came} came in the month after their first visit."
            ),
        ),
        (3, translate("Charts", "Of {people} of them {came} came in the third month.")),
    ):
        old = [row for row in shown if row.share(months) is not None]
        if old:
            came = sum(row.active[months] for row in old)
            said.append(sentence.format(people=sum(row.people for row in old), came=came))
    return " ".join(said)


def draw(rows: "Sequence[Cohort]", look: ChartLook) -> "Figure":
    """A row a month, a column a month after it, the percentage in every cell."""
    from kobi_crm.reports.charts.heat import draw_heat

    width = max(len(row.active) for row in rows)
    cells = [[row.share(n) for n in range(1, width)] for row in rows]
    texts = [["" if cell is None else f"{round(100 * cell)}" for cell in row] for row in cells]
    people = translate("Charts", "{month} ({people})")
    return draw_heat(
        cells,
        texts,
        [people.format(month=month_label(row.month), people=row.people) for row in rows],
        [str(n) for n in range(1, width)],
        look,
        translate("Charts", "Months after the first visit; % of the new customers of that month"),
    )


def _shown(rows: "Sequence[Cohort]") -> "list[Cohort]":
    """Months with new customers of which at least one month after is over."""
    return [row for row in rows if row.people and len(row.active) > 1]
