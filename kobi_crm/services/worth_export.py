"""Groups, plans, boards, points, campaigns and own numbers as sheets of the export."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from kobi_crm.domain import boards, campaigns
from kobi_crm.i18n import translate
from kobi_crm.reports.table import Column, Row, Table
from kobi_crm.storage.shop_file import ShopFile


def worth_tables(shop: ShopFile) -> tuple[Table, ...]:
    """The sheets; those without a row are left out."""
    found = (_traits(shop), *_own(shop), *_groups(shop), _boards(shop), _points(shop), *_campaigns(shop))
    return tuple(table for table in found if table.rows)


def _who() -> tuple[Column, Column]:
    return Column(translate("Export", "Customer")), Column(translate("Export", "Phone"), "phone")


def _traits(shop: ShopFile) -> Table:
    return _sheet(
        shop,
        translate("Export", "Traits"),
        (
            *_who(),
            Column(translate("Export", "Brought by")),
            Column(translate("Export", "Help (0 to 10)"), "number"),
            Column(translate("Export", "Trade")),
            Column(translate("Export", "Need")),
            Column(translate("Export", "Stage")),
        ),
        "SELECT c.name, c.phone, b.name, c.contribution, c.trade, c.need, c.stage FROM customers c "
        "LEFT JOIN customers b ON b.id = c.referred_by_id WHERE c.referred_by_id IS NOT NULL "
        "OR c.contribution IS NOT NULL OR c.trade IS NOT NULL OR c.need IS NOT NULL OR c.stage != 'customer' "
        "ORDER BY c.id",
        {6: _stage},
    )


def _own(shop: ShopFile) -> tuple[Table, Table]:
    fields = _sheet(
        shop,
        translate("Export", "Own fields"),
        (Column(translate("Export", "Field")), Column(translate("Export", "Unit"))),
        "SELECT name, unit FROM own_fields ORDER BY id",
    )
    values = _sheet(
        shop,
        translate("Export", "Own numbers"),
        (*_who(), Column(translate("Export", "Field")), Column(translate("Export", "Number"), "number")),
        "SELECT c.name, c.phone, f.name, v.value / 1000.0 FROM own_values v JOIN own_fields f ON f.id = v.field_id "
        "JOIN customers c ON c.id = v.customer_id ORDER BY v.id",
    )
    return fields, values


def _groups(shop: ShopFile) -> tuple[Table, Table]:
    kept = _sheet(
        shop,
        translate("Export", "Groups"),
        (
            Column(translate("Export", "Group")),
            Column(translate("Export", "Rule")),
            Column(translate("Export", "Made on"), "date"),
        ),
        "SELECT name, rule, created_on FROM segments ORDER BY id",
    )
    plans = _sheet(
        shop,
        translate("Export", "Plans for groups"),
        (
            Column(translate("Export", "Group")),
            Column(translate("Export", "Plan")),
            Column(translate("Export", "Steps")),
            Column(translate("Export", "Who looks after it")),
            Column(translate("Export", "Begun on"), "date"),
            Column(translate("Export", "To look at again"), "date"),
            Column(translate("Export", "What came of it")),
            Column(translate("Export", "Ended on"), "date"),
        ),
        "SELECT coalesce(g.name, s.segment), s.text, (SELECT group_concat(value, '; ') FROM json_each(s.actions)), "
        "s.person, s.started_on, s.review_on, s.outcome, s.closed_on FROM strategies s "
        "LEFT JOIN segments g ON s.segment = 'kept:' || g.id ORDER BY s.id",
    )
    return kept, plans


def _boards(shop: ShopFile) -> Table:
    return _sheet(
        shop,
        translate("Export", "Boards"),
        (
            *_who(),
            Column(translate("Export", "Board")),
            Column(translate("Export", "Step")),
            Column(translate("Export", "Begun on"), "date"),
            Column(translate("Export", "Product")),
            Column(translate("Export", "Offer")),
            Column(translate("Export", "Result")),
            Column(translate("Export", "Reason")),
            Column(translate("Export", "Amount"), "money"),
            Column(translate("Export", "Ended on"), "date"),
        ),
        "SELECT c.name, c.phone, b.board, b.step, b.opened_on, p.name, b.offer, b.result, b.reason, b.amount, "
        "b.closed_on FROM board_cards b JOIN customers c ON c.id = b.customer_id "
        "LEFT JOIN products p ON p.id = b.product_id ORDER BY b.id",
        {2: boards.board_label, 3: boards.step_label, 7: _won_or_lost},
    )


def _points(shop: ShopFile) -> Table:
    return _sheet(
        shop,
        translate("Export", "Point cards"),
        (
            *_who(),
            Column(translate("Export", "Date"), "date"),
            Column(translate("Export", "Points"), "number"),
            Column(translate("Export", "Note")),
        ),
        "SELECT c.name, c.phone, e.day, e.points, e.note FROM loyalty_entries e "
        "JOIN customers c ON c.id = e.customer_id ORDER BY e.id",
    )


def _campaigns(shop: ShopFile) -> tuple[Table, Table]:
    planned = _sheet(
        shop,
        translate("Export", "Campaigns"),
        (
            Column(translate("Export", "Campaign")),
            Column(translate("Export", "Group")),
            Column(translate("Export", "How")),
            Column(translate("Export", "Goal"), "number"),
            Column(translate("Export", "First day"), "date"),
            Column(translate("Export", "Last day"), "date"),
            Column(translate("Export", "Cost"), "money"),
            Column(translate("Export", "Offer")),
            Column(translate("Export", "Kept out, %"), "number"),
            Column(translate("Export", "Begun on"), "date"),
        ),
        "SELECT c.name, coalesce(g.name, c.segment), c.channel, c.goal, c.first_day, c.last_day, c.cost, c.offer, "
        "c.control_percent, c.started_on FROM campaigns c LEFT JOIN segments g ON c.segment = 'kept:' || g.id "
        "ORDER BY c.id",
        {2: campaigns.channel_label},
    )
    people = _sheet(
        shop,
        translate("Export", "People of campaigns"),
        (
            *_who(),
            Column(translate("Export", "Campaign")),
            Column(translate("Export", "Kept out")),
            Column(translate("Export", "Told at")),
            Column(translate("Export", "Answer")),
            Column(translate("Export", "Discount"), "money"),
        ),
        "SELECT c.name, c.phone, k.name, p.in_control, p.contacted_at, p.response, p.discount "
        "FROM campaign_people p JOIN campaigns k ON k.id = p.campaign_id JOIN customers c ON c.id = p.customer_id "
        "ORDER BY p.id",
        {3: _kept_out, 5: campaigns.response_label},
    )
    return planned, people


def _sheet(
    shop: ShopFile,
    title: str,
    columns: tuple[Column, ...],
    sql: str,
    words: dict[int, Callable[[Any], str]] | None = None,
) -> Table:
    called = words or {}

    def rows() -> Iterator[Row]:
        for row in shop.rows(sql):
            cells: list[Any] = list(row)
            for place, column in enumerate(columns):
                if cells[place] is None:
                    continue
                if place in called:
                    cells[place] = called[place](cells[place])
                elif column.kind == "date":
                    cells[place] = date.fromisoformat(cells[place])
            yield tuple(cells)

    return Table(title, columns, list(rows()))


def _stage(stage: str) -> str:
    return (
        translate("Export", "May become a customer")
        if stage == "prospect"
        else translate("Export", "Customer")
    )


def _won_or_lost(result: str) -> str:
    return translate("Export", "Worked") if result == "won" else translate("Export", "Came to nothing")


def _kept_out(in_control: int) -> str:
    return translate("Export", "yes") if in_control else translate("Export", "no")
