"""Numbers that are not money, read in both languages."""

import pytest

from kobi_crm import i18n
from kobi_crm.domain.numbers import decimal


@pytest.mark.parametrize(
    ("value", "turkish", "english"),
    [(3.46, "3,5", "3.5"), (12.0, "12", "12"), (0.04, "0", "0"), (0.96, "1", "1"), (120.05, "120", "120")],
)
def test_a_tenth_without_a_nought(value: float, turkish: str, english: str) -> None:
    i18n.install(None, "tr")
    try:
        assert decimal(value) == turkish
    finally:
        i18n.install(None, "en")
    assert decimal(value) == english
