"""The sentences of noticing: figures in them, chances never."""

from datetime import date
from typing import get_args

from kobi_crm.analytics.further_reason import FurtherReason
from kobi_crm.domain import noticing_words as words

TODAY = date(2026, 11, 22)


def test_a_shrinking_basket_and_a_dropped_product() -> None:
    assert (
        words.shrunk_basket(8_549, 15_000, 6)
        == "Spent about ₺85 a visit on the last 6 visits, ₺150 before that."
    )
    assert words.dropped_item("Cheese", 14, 27, 12) == (
        "Cheese: bought on 14 of 27 visits, then on none of the last 12."
    )


def test_the_further_reason_of_a_silence() -> None:
    codes = get_args(FurtherReason)
    sentences = [words.further_reason(code) for code in codes]
    assert len(set(sentences)) == len(codes)
    assert all(sentence.endswith(".") for sentence in sentences)
    assert words.further_reason("basket_shrinks") == "Had been buying less and less."
    assert words.further_reason("") == ""


def test_a_silent_household() -> None:
    whole = words.household_silent("Yılmaz family", 9, whole=True)
    assert whole == "Yılmaz family: nobody has come for 9 days. They may be away or have moved."
    some = words.household_silent("Yılmaz family", 9, whole=False)
    assert some == "Yılmaz family: several of them have not come for 9 days."


def test_quantities_with_a_range() -> None:
    assert words.usual_quantity(2000, 2000, 2000) == "2"
    assert words.usual_quantity(2000, 1000, 3000, "kg") == "2 (1-3) kg"
    assert words.product_total("bread", 64_400, 7_700) == "bread 64 (±8)"
    assert words.product_total("cheese", 3_260, 20, whole=False) == "cheese 3.3 (±0.1)"


def test_habits_orders_and_needs() -> None:
    assert words.habit(18, 20) == "Bought on 18 of the last 20 such days"
    assert words.due_again("Rice", date(2026, 10, 25), TODAY, 29.5) == (
        "Rice: usually every 30 days, last bought 28 days ago"
    )
    assert words.forecast_quality(50, 41) == "Last month 41 of 50 set aside were fetched."
    assert words.forecast_quality(0, 0).startswith("There is no forecast")
    assert words.next_visit(TODAY, TODAY, TODAY) == "Expected on 22 November"
    later = words.next_visit(TODAY, date(2026, 11, 25), TODAY)
    assert later == "Expected between 22 November and 25 November"


def test_the_proof() -> None:
    assert words.proof(words.ProofFigures(23, 19, 4)) == (
        "Of the 23 customers who left last year, 19 had been on the list in time. There were 4 empty alarms."
    )
    assert words.proof(words.ProofFigures(0, 0, 2)) == (
        "In the last year no regular left. There were 2 empty alarms."
    )
    assert words.earlier_than_rule(30, 11.5) == "12 days earlier than a fixed limit of 30 days"
    assert words.earlier_than_rule(30, -4) == "4 days later than a fixed limit of 30 days"
    assert words.earlier_than_rule(30, 0.2) == "On the same day as a fixed limit of 30 days"


def test_called_and_not_called() -> None:
    assert words.calling_helped(14, 9, 13, 4) == "Of 14 people called, 9 came back; of 13 not called, 4."
    assert words.numbers_are_small() != words.may_be_chance()


def test_a_habit_names_the_kind_of_day() -> None:
    assert words.habit(18, 20, date(2026, 11, 20)) == "Bought on 18 of the last 20 weekdays"
    assert words.habit(9, 12, date(2026, 11, 21)) == "Bought on 9 of the last 12 Saturdays"
    assert words.habit(7, 8, date(2026, 11, 22)) == "Bought on 7 of the last 8 Sundays"


def test_the_short_reasons_of_buying_less() -> None:
    assert words.shrunk_basket_row(12_040, 30_000) == "Spends about ₺120 a visit, ₺300 before"
    assert words.dropped_item_row("Ekmek", 9) == "Ekmek: not bought on the last 9 visits"


def test_a_total_without_its_name() -> None:
    assert words.total_amount(64_200, 7_900) == "64 (±8)"
    assert words.total_amount(3_640, 0, whole=False) == "3.6 (±0.1)"
