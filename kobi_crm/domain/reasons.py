"""Why somebody is on the list, as the sentences the owner reads."""

from dataclasses import dataclass
from datetime import date
from math import floor

from kobi_crm.domain.money import format_money
from kobi_crm.i18n import translate


@dataclass(frozen=True)
class Silence:
    """The figures behind a sentence: days away, the median gap and its quartiles, how many own gaps were shorter."""

    days_away: int
    usual_gap: float
    gap_low: int
    gap_high: int
    gaps: int
    longer_gaps: int


@dataclass(frozen=True)
class NoticeText:
    """A notice in three lengths: a headline, the whole explanation, and what fits a list row."""

    title: str
    text: str
    short: str


def silence(figures: Silence) -> NoticeText:
    """The notice of somebody who stays away."""
    away = figures.days_away
    title = translate("Reasons", "Not seen for {days} days").format(days=away)
    usual = _usual(figures)
    shorter = figures.gaps - figures.longer_gaps
    long_text = usual + " " + _compared(shorter, figures.gaps)
    short = translate("Reasons", "{title}, usually every {gap} days").format(
        title=title, gap=_round_gap(figures.usual_gap)
    )
    if _round_gap(figures.usual_gap) == 1:
        short = translate("Reasons", "{title}, usually every day").format(title=title)
    return NoticeText(title, long_text, short)


def silence_sentence(figures: Silence) -> str:
    """The whole reason in one line, for the command line and for paper."""
    notice = silence(figures)
    return f"{notice.title}. {notice.text}"


def what_to_do(*, owes_late: bool) -> str:
    """What to do about a silence: a late debt is spoken of first, and softly; else one asks how the person is."""
    if owes_late:
        return translate("Reasons", "Remind gently of the debt first.")
    return translate("Reasons", "You could call and ask how they are.")


def _usual(figures: Silence) -> str:
    low, high = figures.gap_low, figures.gap_high
    if low == high == 1:
        return translate("Reasons", "Usually came every day.")
    if low == high:
        return translate("Reasons", "Usually came every {days} days.").format(days=low)
    return translate("Reasons", "Usually came every {low}-{high} days.").format(low=low, high=high)


def _compared(shorter: int, gaps: int) -> str:
    if shorter == gaps:
        return translate("Reasons", "Never stayed away this long before.")
    return translate("Reasons", "Of {all} earlier gaps, {shorter} were shorter.").format(
        all=gaps, shorter=shorter
    )


def _round_gap(gap: float) -> int:
    return max(1, floor(gap + 0.5))


def overdue(amount: int, due_on: date, today: date) -> str:
    """The reason of a late debt; ``amount`` in kuruş."""
    days = (today - due_on).days
    if days == 1:
        return translate("Reasons", "Owes {amount}, 1 day late").format(amount=format_money(amount))
    return translate("Reasons", "Owes {amount}, {days} days late").format(
        amount=format_money(amount), days=days
    )


def birthday(*, tomorrow: bool) -> str:
    """The reason of a birthday."""
    if tomorrow:
        return translate("Reasons", "Birthday tomorrow")
    return translate("Reasons", "Birthday today")


def learning() -> str:
    """What stands where a rhythm would, before the fourth visit."""
    return translate("Reasons", "A few more visits are needed to learn how often this customer comes.")


def as_usual(gap: float) -> str:
    """The sentence of somebody who comes as always; ``gap`` in days."""
    days = _round_gap(gap)
    if days == 1:
        return translate("Reasons", "Comes every day, as usual.")
    return translate("Reasons", "Comes about every {days} days, as usual.").format(days=days)


def also(kind: str) -> str:
    """A further reason behind the first, as "+ birthday"."""
    return {
        "promised": translate("Reasons", "+ promised"),
        "overdue": translate("Reasons", "+ late debt"),
        "quiet": translate("Reasons", "+ not seen lately"),
        "shrinking": translate("Reasons", "+ buys less"),
        "birthday": translate("Reasons", "+ birthday"),
    }[kind]
