"""Times of day as typed."""

from datetime import time

import pytest

from kobi_crm.domain.hours import parse_hour
from kobi_crm.errors import UserError


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("18", time(18)),
        ("18:30", time(18, 30)),
        ("7.05", time(7, 5)),
        ("1830", time(18, 30)),
        (" 9 ", time(9)),
    ],
)
def test_a_time_is_read(text: str, meant: time) -> None:
    assert parse_hour(text) == meant


@pytest.mark.parametrize("text", ["", "24", "18:60", "akşam", "18:3", "123456"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="18:00"):
        parse_hour(text)
