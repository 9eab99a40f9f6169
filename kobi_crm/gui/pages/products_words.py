"""The words of Ürünler: the lists, counts, and what stands where a list is empty."""

from collections.abc import Sequence
from typing import cast, get_args

from kobi_crm.domain.products import ProductSort
from kobi_crm.i18n import translate

ALL, ARCHIVED, WISHES = "all", "archived", "wishes"
_CATEGORY = "category:"
_MOST_CATEGORIES = 4


def views(categories: Sequence[tuple[str, int]], chosen: str = ALL) -> list[tuple[str, str]]:
    """The lists as boxes: everything, the largest categories, what was asked for, the archive.

    A smaller category that is ``chosen`` has a box too.
    """
    names = [name for name, _count in categories]
    shown = names[:_MOST_CATEGORIES]
    if (wanted := category_of(chosen)) is not None and wanted not in shown:
        shown = [*shown[: _MOST_CATEGORIES - 1], wanted]
    return [
        (ALL, translate("ProductLists", "All")),
        *((_CATEGORY + name, name) for name in shown),
        (WISHES, translate("ProductLists", "Asked for, not there")),
        (ARCHIVED, translate("ProductLists", "Archive")),
    ]


def every_view(categories: Sequence[tuple[str, int]]) -> list[tuple[str, str]]:
    """The same with every category, for a menu."""
    return [
        (ALL, translate("ProductLists", "All")),
        (WISHES, translate("ProductLists", "Asked for, not there")),
        (ARCHIVED, translate("ProductLists", "Archive")),
        *((_CATEGORY + name, f"{name} ({count})") for name, count in categories),
    ]


def has_more(categories: Sequence[tuple[str, int]]) -> bool:
    """Whether there are categories without a box."""
    return len(categories) > _MOST_CATEGORIES


def category_of(view: str) -> str | None:
    """The category a list shows, if it is one."""
    return view.removeprefix(_CATEGORY) if view.startswith(_CATEGORY) else None


def view_title(view: str) -> str:
    """A list's name."""
    fixed = {
        ALL: translate("ProductLists", "All"),
        WISHES: translate("ProductLists", "Asked for, not there"),
        ARCHIVED: translate("ProductLists", "Archive"),
    }
    return fixed.get(view) or category_of(view) or ""


def as_sort(key: str) -> ProductSort:
    """The order of that name, by name for an unknown one."""
    return cast("ProductSort", key) if key in get_args(ProductSort) else "name"


def count(products: int, text: str) -> str:
    """How many are shown."""
    if text:
        words = translate("ProductLists", "{count} product found")
        if products != 1:
            words = translate("ProductLists", "{count} products found")
    else:
        words = translate("ProductLists", "{count} product")
        if products != 1:
            words = translate("ProductLists", "{count} products")
    return words.format(count=f"{products:,}".replace(",", "."))


def not_found(text: str) -> str:
    """Nothing fits the typed text."""
    return translate("ProductLists", "'{text}' was not found.").format(text=text)


def looks_scanned(text: str) -> bool:
    """Whether what stands in the search may be a barcode."""
    return text.isdecimal() and len(text) >= 6
