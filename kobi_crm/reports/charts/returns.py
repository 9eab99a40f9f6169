"""New customers who came again, and customers who bought again the month after."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, month_label, month_name, not_enough, percent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kobi_crm.analytics.cohorts import Repurchase, ReturnOfNew

_LEAST = 2


def new_chart(rows: "Sequence[ReturnOfNew]") -> Chart:
    """New customers by month; nothing is drawn of a single month."""
    return Chart("return_of_new", new_words(rows), partial(draw_new, rows) if len(rows) >= _LEAST else None)


def new_words(rows: "Sequence[ReturnOfNew]") -> str:
    """How many of all came again within 60 days."""
    if len(rows) < _LEAST:
        return not_enough()
    people, back = sum(row.people for row in rows), sum(row.back for row in rows)
    return translate(
        "Charts",
        "Of {people} new customers {back} came again within 60 days: {share} %. {rest} were seen once.",
    ).format(people=people, back=back, share=round(100 * back / people), rest=people - back)


def draw_new(rows: "Sequence[ReturnOfNew]", look: ChartLook) -> "Figure":
    """A bar a month, the line over it is where the true share may lie; the people stand under it."""
    from kobi_crm.reports.charts.canvas import font, head, new_axes, percent_axis, reach, thinned

    figure, axes = new_axes(look)
    colours = look.colours
    xs, shares = list(range(len(rows))), [row.share for row in rows]
    axes.bar(xs, shares, 0.66, color=colours.soft, edgecolor=colours.main, linewidth=1.4, gid="shares")
    off = reach(shares, [row.low for row in rows], [row.high for row in rows])
    axes.errorbar(xs, shares, off, fmt="none", ecolor=colours.ink, elinewidth=1.3, capsize=4)
    for x, row in zip(xs, rows, strict=True):
        axes.text(
            x, max(row.high, row.share) + 0.02, percent(row.share), ha="center", va="bottom",
            **font(look, min(1.0, look.width / len(rows) / (look.text * 3.2)), bold=True),
        )  # fmt: skip
    percent_axis(axes)
    axes.set_ylim(0, 1.13)
    people = translate("Charts", "{month}\n{people} new")
    labels = [people.format(month=month_label(row.month), people=row.people) for row in rows]
    kept = thinned(look, [month_label(row.month) for row in rows])
    axes.set_xticks(xs, [label if keep else "" for label, keep in zip(labels, kept, strict=True)])
    head(
        axes, look, translate("Charts", "Came again within 60 days; the thin line is where the truth may lie")
    )
    return figure


def again_chart(rows: "Sequence[Repurchase]") -> Chart:
    """Customers by month; nothing is drawn of a single month."""
    return Chart("repurchase", again_words(rows), partial(draw_again, rows) if len(rows) >= _LEAST else None)


def again_words(rows: "Sequence[Repurchase]") -> str:
    """The newest month against all of them."""
    if len(rows) < _LEAST:
        return not_enough()
    last, people = rows[-1], sum(row.people for row in rows)
    return translate(
        "Charts",
        "{month}: of {people} customers {again} bought again the month after ({share} %). "
        "Over all these months it was {usual} %.",
    ).format(
        month=month_name(last.month),
        people=last.people,
        again=last.again,
        share=round(100 * last.share),
        usual=round(100 * sum(row.again for row in rows) / people) if people else 0,
    )


def draw_again(rows: "Sequence[Repurchase]", look: ChartLook) -> "Figure":
    """A line with its figure at every month, and the average of all as a dashed one."""
    from kobi_crm.reports.charts.canvas import font, head, new_axes, percent_axis, thinned

    figure, axes = new_axes(look)
    colours = look.colours
    xs, shares = list(range(len(rows))), [row.share for row in rows]
    usual = sum(row.again for row in rows) / max(sum(row.people for row in rows), 1)
    axes.axhline(usual, color=colours.second, linewidth=1.3, linestyle=(0, (6, 4)), gid="usual")
    axes.plot(xs, shares, color=colours.main, linewidth=2.4, marker="o", markersize=7, gid="shares")
    for x, share in zip(xs, shares, strict=True):
        axes.annotate(
            percent(share), (x, share), (0, look.text * 0.7), textcoords="offset points", ha="center",
            **font(look, min(1.0, look.width / len(rows) / (look.text * 3.2)), bold=x == xs[-1]),
        )  # fmt: skip
    said = translate("Charts", "average {share}").format(share=percent(usual))
    axes.annotate(
        said, (-0.45, min(usual, *shares[:2])), (0, -look.text * 0.5), textcoords="offset points", va="top",
        **font(look, 0.92, color=colours.second),
    )  # fmt: skip
    percent_axis(axes)
    axes.set_ylim(0, 1.08)
    axes.set_xlim(-0.5, len(rows) - 0.5)
    axes.set_xticks(xs, thinned(look, [month_label(row.month) for row in rows]))
    head(axes, look, translate("Charts", "Of who bought in a month, who bought in the next one too"))
    return figure
