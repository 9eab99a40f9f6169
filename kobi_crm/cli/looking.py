"""Commands that read: the morning list, the quiet table, reports, the export."""

from argparse import Namespace
from datetime import date
from pathlib import Path

from kobi_crm.app import Application
from kobi_crm.cli.opening import say, shop, target
from kobi_crm.domain.dates import format_day, format_weekday
from kobi_crm.domain.morning import Morning
from kobi_crm.domain.phones import format_phone, plain_phone
from kobi_crm.domain.quantity import format_quantity
from kobi_crm.i18n import translate
from kobi_crm.reports.csv_out import write_csv
from kobi_crm.reports.morning import group_title


def today(arguments: Namespace) -> int:
    """``today``: whom to call and why."""
    with shop(arguments) as app:
        show_morning(app, arguments.on, arguments.csv)
    return 0


def show_morning(app: Application, on: date | None, csv: str | None) -> None:
    """Print the morning list, or write it as CSV (all of it then)."""
    morning = app.today.morning(on, limit=None if csv else 10)
    if csv:
        rows = [
            (row.customer_id, row.name, plain_phone(row.phone) if row.phone else "", row.kind, row.reason)
            for group in morning.groups
            for row in group.rows
            if row.called_at is None
        ]
        write_csv(("customer_id", "customer", "phone", "kind", "reason"), rows, target(csv))
        return
    say(f"{format_day(morning.day)} {format_weekday(morning.day)}")
    for line in _lines(morning):
        say(line)


def _lines(morning: Morning) -> list[str]:
    if not morning.groups:
        return [translate("CommandLine", "Nobody to call today.")]
    lines: list[str] = []
    for group in morning.groups:
        lines.append("")
        lines.append(f"{group_title(group.kind)} ({len(group.rows)})")
        for row in group.rows:
            phone = format_phone(row.phone) if row.phone else "-"
            lines.append(f"  {row.name}  {phone}")
            lines.append(f"      {row.reason}")
    if morning.hidden:
        lines.append("")
        lines.append(
            translate("CommandLine", "That is enough for today. {count} more are waiting.").format(
                count=morning.hidden
            )
        )
    return lines


def quiet(arguments: Namespace) -> int:
    """``quiet``: every customer with three or more visit days, with state and reason."""
    columns = (
        "customer_id",
        "customer",
        "visits",
        "last_visit",
        "usual_gap_days",
        "days_away",
        "p_quiet",
        "state",
        "reason",
    )
    with shop(arguments) as app:
        rows = app.noticing.table(arguments.on or app.clock.today(), arguments.horizon)
    if arguments.csv:
        write_csv(
            columns,
            [
                (
                    row.customer_id,
                    row.customer,
                    row.visits,
                    row.last_visit,
                    row.usual_gap_days,
                    row.days_away,
                    round(row.p_quiet, 6),
                    row.state,
                    row.reason,
                )
                for row in rows
            ],
            target(arguments.csv),
        )
        return 0
    for row in rows:
        if row.state in ("late", "away"):
            say(f"{row.customer}  {row.reason}")
    return 0


def expected(arguments: Namespace) -> int:
    """``expected``: who is likely to come that day, and what to set aside."""
    with shop(arguments) as app:
        rows = app.set_aside.rows(arguments.on, arguments.at)
        language = app.language
    if arguments.csv:
        write_csv(
            ("customer_id", "customer", "product", "quantity", "low", "high"),
            [
                (
                    row.customer_id,
                    row.customer,
                    row.product,
                    row.quantity / 1000,
                    row.low / 1000,
                    row.high / 1000,
                )
                for row in rows
            ],
            target(arguments.csv),
        )
        return 0
    for row in rows:
        around = f"{row.around:%H:%M}" if row.around else "     "
        say(f"{around}  {row.customer}  {format_quantity(row.quantity, language)} {row.product}")
    if not rows:
        say(translate("CommandLine", "Nothing to set aside."))
    return 0


def report(arguments: Namespace) -> int:
    """``report``: one of the shop's lists, a customer's statement or the slip of a sale."""
    with shop(arguments) as app:
        if arguments.list:
            for name in app.reports.names():
                say(f"{name}  {app.reports.title(name)}")
            return 0
        if arguments.name == "statement":
            path = app.statements.write(arguments.customer, arguments.out, arguments.paper or "a4")
        elif arguments.name == "receipt":
            path = _receipt(app, arguments)
        else:
            size = "a5" if arguments.paper == "a5" else "a4"
            path = app.reports.write(arguments.name, arguments.out, arguments.on, size=size)
    say(translate("CommandLine", "Written: {path}").format(path=path))
    return 0


def _receipt(app: Application, arguments: Namespace) -> Path:
    paper = arguments.paper or "80mm"
    if arguments.sale is not None:
        return app.receipts.write(arguments.sale, arguments.out, paper)
    return app.receipts.write_payment(arguments.payment, arguments.out, paper)


def export(arguments: Namespace) -> int:
    """``export``: everything the shop owns as one workbook."""
    with shop(arguments) as app:
        path = app.reports.export(arguments.out)
    say(translate("CommandLine", "Written: {path}").format(path=path))
    return 0
