"""Takes the pictures of every page, card and sheet for a look beside the design.

Run it by hand: ``python tests/gui/shots.py OUT_FOLDER [NAME ...]``, a name being a look (``dark``, ``150``) or a
picture (``proof``, ``card_daily``); it makes a demo shop in a temporary folder.
"""

import os
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kobi_crm.app import Application
from kobi_crm.clock import FixedClock
from kobi_crm.domain.absence_reasons import REASONS
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.gui.context import SECTIONS, Context
from kobi_crm.gui.pages.campaigns import CampaignsPage
from kobi_crm.gui.pages.charts.page import ChartsPage
from kobi_crm.gui.pages.first_run import FirstRunPage
from kobi_crm.gui.pages.products import ProductsPage
from kobi_crm.gui.pages.proof import ProofPage
from kobi_crm.gui.pages.settings import SettingsPage
from kobi_crm.gui.pages.today import TodayPage
from kobi_crm.gui.pages.worth.page import WorthPage
from kobi_crm.gui.session import put_language
from kobi_crm.gui.sheets.board_card import BoardCardSheet
from kobi_crm.gui.sheets.board_ideas import BoardIdeasSheet
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.sheets.campaign_answer import AnswerSheet
from kobi_crm.gui.sheets.day_close import DayCloseSheet
from kobi_crm.gui.sheets.offers import OffersSheet
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.sheets.service_card import ServiceCardSheet
from kobi_crm.gui.sheets.together import TogetherSheet
from kobi_crm.gui.theme import Mode, Theme
from kobi_crm.gui.window import Window
from kobi_crm.services.away import WelcomeBack
from kobi_crm.services.demo.shop import ensure_demo
from kobi_crm.settings import MachineSettings

MOMENT = datetime(2026, 11, 22, 9, 20)


@dataclass(frozen=True)
class Look:
    """One way the pictures are taken."""

    name: str
    mode: Mode = "light"
    factor: float = 1.0
    language: str = "tr"
    size: tuple[int, int] = (1366, 768)


LOOKS = (
    Look("light"),
    Look("dark", mode="dark"),
    Look("english", language="en"),
    Look("english_dark", mode="dark", language="en"),
    Look("130", factor=1.3, size=(1366, 700)),
    Look("150", factor=1.5, size=(1366, 700)),
    Look("narrow", size=(860, 700)),
    Look("wide", size=(1920, 1040)),
)


def settle(ctx: Context | None = None, ms: int = 60, rounds: int = 200) -> None:
    """Let the window finish what it began."""
    loop = QEventLoop()
    for _ in range(rounds):
        QTimer.singleShot(ms, loop.quit)
        loop.exec()
        if ctx is None or not (ctx.tasks.busy or ctx.board.waiting):
            break


class Camera:
    """Takes the pictures of one look: those asked for by name, or all."""

    def __init__(self, ctx: Context, look: Look, folder: Path, names: frozenset[str]) -> None:
        self.ctx = ctx
        self._look = look
        self._folder = folder
        self._names = names
        self.window = Window(ctx)
        self.window.resize(*look.size)
        self.window.show()
        settle(ctx)

    def wants(self, *names: str) -> bool:
        """Whether one of these pictures was asked for."""
        return not self._names or bool(self._names.intersection(names))

    def take(self, name: str) -> None:
        """Save one picture of the window."""
        settle(self.ctx)
        settle()  # what came last is laid out
        if self.wants(name):
            save(self.window, self._folder, f"{name}_{self._look.name}")

    def away(self) -> None:
        """Whatever floats goes."""
        window = self.window
        window.toast.dismiss()
        window.sheets.close_sheet()
        window.side.close_form()
        for key in list(window.notices.stack.keys()):
            window.notices.stack.remove(key)


def save(widget: QWidget, folder: Path, name: str) -> None:
    """Save one picture."""
    widget.grab().save(str(folder / f"{name}.png"))


def morning_pictures(camera: Camera) -> None:
    """Bugün with somebody called, the notice, the question after a sale that ended a silence, the search."""
    window, ctx = camera.window, camera.ctx
    morning = ctx.board.morning
    assert morning is not None
    quiet = next((group.rows for group in morning.groups if group.kind == "quiet"), ())
    page = window.page()
    if quiet and isinstance(page, TodayPage):
        page.list.select(quiet[-1].customer_id)
        page.mark_called(quiet[0].customer_id)
    camera.take("today")
    window.toast.dismiss()
    window.notices.source.start()
    camera.take("notice")
    window.notices.source.stop()
    camera.away()
    if quiet and camera.wants("why"):
        back = quiet[-1].customer_id
        ctx.tasks.write(lambda: ctx.app.sales.record(SaleDraft(back, 42_000)))
        settle(ctx)
        camera.take("why")
        window.why.card.later.click()
        settle(ctx)
        window.commands.undo()
        settle(ctx)
        window.commands.undo()
    window.search.begin("sa")
    window.top_bar.search.set_text("sat")
    camera.take("search")
    window.search.leave()
    settle(ctx)
    window.commands.undo()
    camera.away()


def sheet_pictures(camera: Camera) -> None:
    """What lies over the window or in the card's place."""
    window, ctx = camera.window, camera.ctx
    window.commands.sale()
    camera.take("sale")
    camera.away()
    sale_pictures(camera)
    window.go("customers")
    debtor = next(iter(ctx.app.ledger.debts(ctx.app.clock.today())), None)
    if debtor is not None:
        window.show_customer(debtor)
        settle(ctx)
        window.side.card.show_statement()
        camera.take("statement")
        camera.away()
    ctx.show_sheet(DayCloseSheet(ctx))
    camera.take("day_close")
    camera.away()
    newest = ctx.app.sales.ids()
    if newest:
        ctx.show_sheet(PaperSheet.of_sale(ctx, newest[0]))
        camera.take("slip")
        camera.away()
    order_pictures(camera)
    window.commands.print_list()
    camera.take("print")
    camera.away()
    window.edit_customer(None, name="Nuriye Işık")
    camera.take("form")
    camera.away()


def sale_pictures(camera: Camera) -> None:
    """The sale sheet with lines, in parts and with its details; a stored sale, and what comes back of it."""
    ctx = camera.ctx
    for name in ("sale_lines", "sale_parts", "sale_details", "sale_change"):
        sheet = SaleSheet(ctx)
        ctx.show_sheet(sheet)
        if name == "sale_lines":
            sheet.open_lines()
            for product in ctx.app.products.usual(3):
                sheet.basket.product.line.setText(f"2 {product.name}")
                sheet.basket.product.enter()
        else:
            sheet.amount.line.setText("420")
            sheet.form.given.line.setText("500")
            folds = {"sale_parts": sheet.open_split, "sale_details": sheet.open_details}
            if name in folds:
                folds[name]()
        camera.take(name)
        camera.away()
    sales = ctx.app.sales
    stored = next((sale.id for sale in sales.rows(sales.ids()[:200]) if len(sale.lines) > 2), None)
    if stored is not None:
        ctx.show_sheet(SaleSheet(ctx, sale_id=stored))
        camera.take("sale_edit")
        camera.away()
        ctx.show_sheet(ReturnSheet(ctx, stored))
        camera.take("return")
        camera.away()


def order_pictures(camera: Camera) -> None:
    """An order, its delivery and a service card with its history."""
    ctx = camera.ctx
    order = next(iter(ctx.app.orders.open()), None)
    if order is not None:
        ctx.show_sheet(OrderSheet(ctx, order_id=order.id))
        camera.take("order")
        camera.away()
        ctx.show_sheet(DeliverySheet(ctx, order.id))
        camera.take("order_delivered")
        camera.away()
    today = ctx.app.clock.today()
    card = next(iter(ctx.app.service_cards.due(today + timedelta(days=60))), None)
    if card is not None:
        ctx.show_sheet(ServiceCardSheet(ctx, card.customer_id, card.id))
        camera.take("service_card")
        camera.away()


CAMPAIGN_PICTURES = (
    *(f"campaign_{part}" for part in ("whom", "what", "how", "people", "kept_out", "result", "answer")),
    *("board", "board_ideas", "board_card"),
)


def campaign_pictures(camera: Camera) -> None:
    """The steps of a new campaign, the people and the result of one that began, a board with its suggestions."""
    window, ctx = camera.window, camera.ctx
    window.go("campaigns")
    page = window.page()
    assert isinstance(page, CampaignsPage)
    settle(ctx)
    plan = CampaignSheet(ctx)
    ctx.show_sheet(plan)
    settle(ctx, rounds=2_000)
    plan.what.offer.setPlainText("[ad], bu hafta zeytinde yüzde on indirim var. Bekleriz.")
    for step in ("whom", "what", "how"):
        plan.show_step(step)
        camera.take(f"campaign_{step}")
    window.sheets.close_sheet()
    begun = next((c for c in ctx.app.campaigns.all() if c.started_on is not None), None)
    if begun is not None:
        page.campaigns.open_campaign(begun.id)
        for view in ("people", "kept_out", "result"):
            page.campaigns.one.show_view(view)
            camera.take(f"campaign_{view}")
        told = ctx.app.campaigns.people(begun.id)
        ctx.show_sheet(AnswerSheet(ctx, begun.id, told[0]))
        camera.take("campaign_answer")
        camera.away()
        page.campaigns.leave()
    page.show_view("boards")
    camera.take("board")
    ctx.show_sheet(BoardIdeasSheet(ctx, "win_back"))
    settle(ctx, rounds=2_000)
    camera.take("board_ideas")
    camera.away()
    card = next(iter(ctx.app.boards.cards("win_back")), None)
    if card is not None:
        ctx.show_sheet(BoardCardSheet(ctx, card, "lost"))
        camera.take("board_card")
        camera.away()
    page.show_view("campaigns")


WORTH_PICTURES = ("worth_cross", "worth_cross_money", "worth_cell", "worth_groups")


def worth_pictures(camera: Camera) -> None:
    """The cross table by people and by turnover, a cell, and the groups."""
    window, ctx = camera.window, camera.ctx
    window.go("worth")
    page = window.page()
    assert isinstance(page, WorthPage)
    page.show_view("cross")
    page.focus_first()
    camera.take("worth_cross")
    page.cross.axes.choose("category")
    page.cross.measures.choose("turnover")
    camera.take("worth_cross_money")
    page.cross.open_cell(0, 1)
    camera.take("worth_cell")
    page.leave()
    page.show_view("groups")
    settle(ctx, rounds=2_000)
    camera.take("worth_groups")
    page.show_view("pyramid")


OFFER_PICTURES = ("offers", "together", "offers_printed")


def offer_pictures(camera: Camera) -> None:
    """What is bought together, whom to offer the second of the strongest pair, and that list on paper."""
    window, ctx = camera.window, camera.ctx
    window.go("products")
    page = window.page()
    assert isinstance(page, ProductsPage)
    settle(ctx)
    page.show_together()
    settle(ctx, rounds=2_000)
    camera.take("together")
    pairs = window.sheets.sheet()
    assert isinstance(pairs, TogetherSheet)
    pairs.offer_current()
    settle(ctx, rounds=2_000)
    camera.take("offers")
    whom = window.sheets.sheet()
    assert isinstance(whom, OffersSheet)
    whom.print_list()
    camera.take("offers_printed")
    camera.away()


def card_pictures(camera: Camera) -> None:
    """The card of who stays away, of a daily buyer and of somebody who was seen once."""
    window, ctx = camera.window, camera.ctx
    rows = ctx.app.noticing.table(ctx.app.clock.today(), "3x:7:90")
    busy = max(rows, key=lambda row: row.visits, default=None)
    away = next((row for row in rows if row.state == "away"), None)
    window.go("customers")
    for name, row in (("card_daily", busy), ("card_away", away)):
        if row is not None:
            window.show_customer(row.customer_id)
            camera.take(name)


def some_reasons(ctx: Context) -> None:
    """Twelve customers said why they had stayed away."""
    app = ctx.app
    today = app.clock.today()
    if app.away.answers(today, today):
        return
    rows = app.noticing.table(today, "3x:7:90")[:12]
    for place, row in enumerate(rows):
        back = WelcomeBack(row.customer_id, row.customer, 20 + place, "")
        app.away.answer(back, REASONS[place * place % len(REASONS)])


CHART_PICTURES = ("charts", "charts_arranged", *(f"charts_{number}" for number in range(2, 6)))


def chart_pictures(camera: Camera, page: ChartsPage) -> None:
    """The charts from the first to the last, and while they are arranged."""
    settle(camera.ctx, rounds=2_000)
    camera.take("charts")
    page.toggle_arranging()
    camera.take("charts_arranged")
    page.toggle_arranging()
    bar = page.view.verticalScrollBar()
    for number in range(2, 6):
        bar.setValue(bar.maximum() * (number - 1) // 4)
        settle(camera.ctx, rounds=2_000)
        camera.take(f"charts_{number}")


def section_pictures(camera: Camera) -> None:
    """Every section, the proof once it was tried."""
    window, ctx = camera.window, camera.ctx
    if camera.wants("reasons"):
        some_reasons(ctx)
    for section in SECTIONS:
        if section == "today" or not (
            camera.wants(section) or (section == "charts" and camera.wants(*CHART_PICTURES))
        ):
            continue
        window.go(section)
        camera.away()
        page = window.page()
        if isinstance(page, ProofPage):
            page.try_button.click()
            settle(ctx, rounds=4_000)
        if isinstance(page, ChartsPage):
            chart_pictures(camera, page)
            continue
        camera.take(section)
        if isinstance(page, SettingsPage):
            bar = page.area.verticalScrollBar()
            bar.setValue(bar.maximum())
            camera.take(f"{section}_below")


def shop_pictures(ctx: Context, look: Look, folder: Path, names: frozenset[str]) -> None:
    """The pictures of an open shop."""
    camera = Camera(ctx, look, folder, names)
    if camera.wants("today", "notice", "why", "search"):
        morning_pictures(camera)
    if camera.wants("sale", "statement", "day_close", "slip", "print", "form"):
        sheet_pictures(camera)
    if camera.wants("card_daily", "card_away"):
        card_pictures(camera)
    if camera.wants(*CAMPAIGN_PICTURES):
        campaign_pictures(camera)
    if camera.wants(*WORTH_PICTURES):
        worth_pictures(camera)
    if camera.wants(*OFFER_PICTURES):
        offer_pictures(camera)
    section_pictures(camera)
    camera.window.hide()
    camera.window.deleteLater()


def main(folder: Path, names: list[str]) -> None:
    """Take all pictures, or those of the looks and pages named."""
    looks = {look.name for look in LOOKS}
    pages = frozenset(names) - looks
    folder.mkdir(parents=True, exist_ok=True)
    qapp = QApplication([])
    with tempfile.TemporaryDirectory() as home:
        for look in LOOKS:
            if looks.intersection(names) and look.name not in names:
                continue
            put_language(qapp, look.language)
            clock = FixedClock(MOMENT)
            shop = Path(home) / f"{look.language}.db"
            ensure_demo(shop, clock, look.language)
            machine = MachineSettings(Path(home) / "settings.json")
            theme = Theme(qapp, look.mode, look.factor)
            if not pages or "first_run" in pages:
                first = FirstRunPage(theme, machine)
                first.resize(*look.size)
                first.show()
                settle()
                save(first, folder, f"first_run_{look.name}")
                first.hide()
            app = Application.open(shop, clock=clock)
            ctx = Context(app, theme, machine)
            shop_pictures(ctx, look, folder, pages)
            ctx.close()
            app.close()
            settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
