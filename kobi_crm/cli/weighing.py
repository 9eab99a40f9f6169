"""Commands on what customers are worth: the table of scores, layers and plans."""

from argparse import Namespace

from kobi_crm.app import Application
from kobi_crm.cli.opening import say, shop, target
from kobi_crm.domain.worth_words import layer_label, points_text
from kobi_crm.i18n import translate
from kobi_crm.reports.csv_out import CsvValue, write_csv


def segments(arguments: Namespace) -> int:
    """``segments``: every customer who bought, with score, layer, cell, plan and the parts of the score."""
    with shop(arguments) as app:
        if arguments.csv:
            _write(app, arguments.csv)
        else:
            _show(app)
    return 0


def _write(app: Application, csv: str) -> None:
    """A layer is 1 at the top; a cell is the layer with the neighbourhood; points have three decimals."""
    view = app.worth.view()
    plans = _plans(app)
    districts = dict(zip(app.facts.people().ids.tolist(), app.worth.traits("district"), strict=True))
    ids = view.ids()
    named = app.facts.names(ids)
    rows: list[tuple[CsvValue, ...]] = []
    for customer in ids:
        place = view.place(customer)
        if place is None or customer not in named:
            continue
        layer = int(view.layer[place]) + 1
        parts = [int(part) / 1000 for part in view.scores.parts[:, place]]
        cell = f"{layer}/{districts.get(customer) or ''}"
        plan = plans.get(customer, "")
        score = int(view.scores.totals[place]) / 1000
        rows.append((customer, named[customer], score, layer, cell, plan, *parts))
    head = ("customer_id", "customer", "score", "layer", "cell", "strategy", *view.scores.names)
    write_csv(head, rows, target(csv))


def _show(app: Application) -> None:
    view = app.worth.view()
    for layer in view.layers:
        if layer.number:
            say("")
        say(f"{layer_label(layer.number, len(view.layers))} ({layer.people})")
        ids = view.ids(layer.number)[:10]
        named = app.facts.names(ids)
        for customer in ids:
            place = view.place(customer)
            if place is not None and customer in named:
                say(f"  {points_text(int(view.scores.totals[place])):>6}  {named[customer]}")
    if not any(layer.people for layer in view.layers):
        say(translate("CommandLine", "Nobody has bought anything yet."))


def _plans(app: Application) -> dict[int, str]:
    """The newest open plan of a group each customer belongs to."""
    found: dict[int, str] = {}
    for plan in app.strategies.all():
        if plan.closed_on is None:
            for customer in app.segments.ids(plan.segment):
                found.setdefault(customer, plan.text)
    return found
