"""Stretches of days in words."""

from datetime import date

import pytest

from kobi_crm.domain.day_spans import format_span, format_span_with_note

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2026, 8, 3), date(2026, 8, 3), "3 Ağustos"),
        (date(2026, 8, 3), date(2026, 8, 28), "3-28 Ağustos"),
        (date(2026, 7, 28), date(2026, 8, 3), "28 Temmuz - 3 Ağustos"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 Aralık 2026 - 3 Ocak 2027"),
        (date(2025, 8, 3), date(2025, 8, 28), "3-28 Ağustos 2025"),
    ],
)
def test_a_span_names_month_and_year_once(first: date, last: date, said: str) -> None:
    assert format_span(first, last, TODAY, "tr") == said


def test_the_note_stands_behind() -> None:
    day = date(2026, 8, 3)
    assert format_span_with_note(day, day, "köyde", TODAY, "tr") == "3 Ağustos, köyde"
    assert format_span_with_note(day, day, "", TODAY, "tr") == "3 Ağustos"
