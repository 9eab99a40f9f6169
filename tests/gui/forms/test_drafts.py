"""Kept entries: in order, per form, and never a reason not to open."""

from pathlib import Path

from kobi_crm.gui.drafts import KEPT_PER_FORM, Drafts


def test_the_newest_entry_of_a_form_is_offered(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "shop.db")
    drafts.keep("sale", 1, {"amount": "5"})
    drafts.keep("sale", 2, {"amount": "7"})
    drafts.keep("customer", 9, {"name": "Şükrü"})
    assert Drafts(tmp_path / "shop.db").latest("sale") == (2, {"amount": "7"})
    drafts.drop("sale", 2)
    assert drafts.latest("sale") == (1, {"amount": "5"})
    assert drafts.latest("customer") == (9, {"name": "Şükrü"})


def test_only_the_newest_few_stay(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path / "shop.db")
    for number in range(1, KEPT_PER_FORM + 3):
        drafts.keep("sale", number, {"amount": str(number)})
    for number in range(KEPT_PER_FORM + 2, 2, -1):
        assert drafts.latest("sale") == (number, {"amount": str(number)})
        drafts.drop("sale", number)
    assert drafts.latest("sale") is None
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_file_offers_nothing_and_is_written_anew(tmp_path: Path) -> None:
    for content in ("{", "[1]", '{"sale": 3}', '{"sale": {"x": {}}}'):
        (tmp_path / "shop.db.drafts").write_text(content, encoding="utf-8")
        drafts = Drafts(tmp_path / "shop.db")
        assert drafts.latest("sale") is None
        drafts.keep("sale", drafts.next_number("sale"), {"amount": "1"})
        assert drafts.latest("sale") == (1, {"amount": "1"})
