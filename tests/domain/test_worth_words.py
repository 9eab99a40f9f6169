"""What worth, groups and campaigns are called, and what may be said of a campaign."""

import pytest

from kobi_crm.domain import boards, campaign_words, campaigns, segment_words, value_keys, worth_words
from kobi_crm.domain.segments import FIELDS, Condition, Rule, all_of


def test_every_layer_key_field_board_and_channel_has_a_name() -> None:
    assert [worth_words.layer_label(n, 4) for n in range(4)] == [
        "Most valuable",
        "Valuable",
        "Middle",
        "Base",
    ]
    assert worth_words.layer_label(4, 6) == "Layer 5"
    assert worth_words.layer_label(1, 2) == "Base"
    for name in value_keys.NAMES:
        assert value_keys.key_label(name) != name
        assert value_keys.key_hint(name).endswith(".")
    assert value_keys.key_label("own:3", {"own:3": "Metrekare"}) == "Metrekare"
    for trade in value_keys.trades():
        assert value_keys.trade_label(trade)
        assert set(value_keys.PRESETS[trade]) <= set(value_keys.NAMES)
    for field in FIELDS:
        assert segment_words.field_label(field) != field
    for board in boards.BOARDS:
        assert boards.board_label(board)
        assert all(boards.step_label(step) for step in boards.STEPS[board])
        assert boards.result_label(board, "won") != boards.result_label(board, "lost")
    assert all(campaigns.channel_label(channel) for channel in campaigns.CHANNELS)
    assert all(campaigns.response_label(response) for response in campaigns.RESPONSES)


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (None, "money", "not known"),
        (123_450.0, "money", "₺1,234.50"),
        (-1.0, "days_ago", "1 day ago"),
        (-12.0, "days_ago", "12 days ago"),
        (0.0, "late_days", "on time"),
        (-1.0, "late_days", "1 day late"),
        (1.0, "visits", "1 visit"),
        (3.0, "kinds", "3 kinds"),
        (2.5, "number", "2.5 m²"),
    ],
)
def test_values_in_words(value: float | None, unit: value_keys.Unit, text: str) -> None:
    assert worth_words.value_text(value, unit, "m²" if unit == "number" else "") == text


def test_a_rule_reads_as_one_line() -> None:
    rule = all_of(
        Condition("turnover", "at_least", 500_000),
        Rule((Condition("state", "is", "late"), Condition("trade", "unknown")), "any"),
        Rule((Condition("district", "is_not", "Moda"), Condition("score", "at_most", 40_500)), "none"),
    )
    assert segment_words.rule_text(rule) == (
        "Turnover of a year: at least ₺5,000 and (How they come: later than usual or Line of work: not known)"
        " and (None of: Neighbourhood: not Moda; Points: at most 40.5)"
    )
    assert segment_words.rule_text(Rule()) == "Everybody"
    assert segment_words.group_label(("often", "small")) == "Come often, buy little at a time"


def test_kept_coefficients_that_cannot_be_read_are_left_out() -> None:
    kept = value_keys.from_text(
        '{"turnover": [99, "amount"], "margin": [1], "tenure": ["2", "amount"], "x": 3}'
    )
    assert kept == {"turnover": value_keys.KeyChoice(10, "amount")}
    assert value_keys.from_text("[]") == value_keys.from_text("{") == value_keys.from_text("") == {}
    assert value_keys.from_text(value_keys.to_text(kept)) == kept


def test_no_more_is_said_of_a_campaign_than_its_numbers_allow() -> None:
    verdict = campaign_words.verdict
    assert "small" in verdict(0.1, 0.5, people=10, few=True, clear=True)
    assert "chance" in verdict(-0.1, 0.2, people=200, few=False, clear=False)
    assert "harm" in verdict(-0.3, -0.1, people=200, few=False, clear=True)
    assert verdict(0.1, 0.3, people=200, few=False, clear=True) == (
        "Between 20 and 60 people came because of it."
    )
    said = campaign_words.money_sentence
    assert said(100, 90_000, clear=True) == "It cost ₺1 and brought about ₺900 of turnover."
    assert "cannot be told" in said(100, 90_000, clear=False)
    assert "cannot be told" in said(100, None, clear=True)
    assert "bought for less" in said(100, -90_000, clear=True)
    assert "Nobody was kept out" in campaign_words.shares_sentence(10, 4, 0, 0)
    assert campaign_words.audience_sentence(9, 4) == "Of 9 people 4 may be reached this way."
