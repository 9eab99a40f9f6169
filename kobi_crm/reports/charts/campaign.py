"""What a campaign did: those who were told against those kept out by lot."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from kobi_crm.i18n import translate
from kobi_crm.reports.charts.chart import Chart, ChartLook, percent

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from kobi_crm.analytics.campaign_effect import Effect


def none_yet() -> Chart:
    """No campaign has begun."""
    return Chart("campaign", translate("Campaigns", "No campaign has begun yet."), None)


def chart(effect: "Effect", sentences: Sequence[str]) -> Chart:
    """The result with the sentences that the campaign itself has for it."""
    drawn = partial(draw, effect) if effect.target.people else None
    return Chart("campaign", " ".join(sentences), drawn, 210)


def draw(effect: "Effect", look: ChartLook) -> "Figure":
    """A bar for each group, the line on it is where the true share may lie."""
    from kobi_crm.reports.charts.canvas import font, foot, new_axes, percent_marks, reach

    figure, axes = new_axes(look)
    colours = look.colours
    sides = [effect.target] if effect.without_control else [effect.target, effect.control]
    ys, shares = list(range(len(sides))), [side.share for side in sides]
    bars = axes.barh(
        ys, shares, 0.5, color=[colours.soft, colours.ground][: len(sides)], edgecolor=colours.main,
        linewidth=1.4, gid="shares",
    )  # fmt: skip
    for bar in bars.patches[1:]:
        bar.set_hatch("////")
    off = reach(shares, [side.low for side in sides], [side.high for side in sides])
    axes.errorbar(shares, ys, xerr=off, fmt="none", ecolor=colours.ink, elinewidth=1.6, capsize=5)
    labels = (
        translate("Charts", "Told: {back} of {people} came ({share})"),
        translate("Charts", "Kept out by lot: {back} of {people} came ({share})"),
    )
    for y, side in enumerate(sides):
        said = labels[y].format(back=side.back, people=side.people, share=percent(side.share))
        axes.text(0, y - 0.32, said, ha="left", va="bottom", **font(look, bold=y == 0))
    axes.set_ylim(len(sides) - 0.6, -0.75)
    top = min(max(*(side.high for side in sides), 0.1) * 1.08, 1.0)
    axes.set_xlim(0, top)
    marks = percent_marks(top)
    axes.set_xticks(marks, [percent(mark) for mark in marks])
    axes.set_yticks([])
    axes.grid(visible=False, axis="y")
    axes.grid(visible=True, axis="x", color=colours.rule, linewidth=0.8)
    foot(axes, look, translate("Charts", "Share that came; the thin line is where the truth may lie"))
    return figure
