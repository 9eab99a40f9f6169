"""Wrapping, eliding and dealing rows to pages."""

from hypothesis import given
from hypothesis import strategies as st

from kobi_crm.reports.page_layout import Font, deal, elide, plan_sheet, wrap
from kobi_crm.reports.table import Column

FONT = Font("Square", 10, {}, 1000)  # every character is 10 points wide


def test_text_wraps_between_words() -> None:
    assert wrap("bir iki üç", 70, FONT.width) == ["bir iki", "üç"]
    assert wrap("bir", 70, FONT.width) == ["bir"]
    assert wrap("", 70, FONT.width) == [""]


def test_long_words_break_and_long_text_ends_in_an_ellipsis() -> None:
    assert wrap("abcdefgh", 30, FONT.width) == ["abc", "def", "gh"]
    assert wrap("abcdefghijkl", 30, FONT.width) == ["abc", "def", "gh…"]
    assert wrap("a b c d e f g h", 30, FONT.width) == ["a b", "c d", "e…"]
    assert elide("abcdef", 40, FONT.width) == "abc…"


@given(st.text(max_size=120), st.floats(25, 400), st.integers(1, 4))
def test_lines_stay_within_their_room(text: str, room: float, most: int) -> None:
    lines = wrap(text, room, FONT.width, most)
    assert len(lines) <= max(most, 1)
    assert all(FONT.width(line) <= room for line in lines)
    if not any("…" in line for line in lines):
        assert "".join("".join(lines).split()) == "".join(text.split())


@given(st.lists(st.floats(1, 300), max_size=60), st.floats(100, 500), st.floats(100, 500))
def test_every_row_stands_on_exactly_one_page(heights: list[float], first: float, other: float) -> None:
    pages = deal(heights, first, other)
    assert [row for page in pages for row in range(len(heights))[page]] == list(range(len(heights)))
    assert all(page.stop > page.start for page in pages) or heights == []
    for number, page in enumerate(pages):
        room = other if number else first
        assert sum(heights[page]) <= room + 1e-6 or page.stop - page.start == 1


def test_figures_get_their_width_and_text_the_rest() -> None:
    columns = (Column("Ad"), Column("Not", width_weight=2), Column("Tutar", "money"))
    sheet = plan_sheet(columns, [("x", "y", "₺1.234,50")], FONT, FONT)
    assert sheet.height > sheet.width
    assert sheet.room(2) >= FONT.width("₺1.234,50")
    assert sheet.room(1) > sheet.room(0)
