"""The walk through the window: each page, panel, sheet and menu is shown once to whoever looks."""

from collections.abc import Callable
from datetime import time, timedelta

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QMenu,
    QWidget,
)

from kobi_crm.domain.boards import BOARDS
from kobi_crm.domain.campaigns import CampaignDraft
from kobi_crm.domain.orders import OrderDraft, OrderLine
from kobi_crm.domain.sales import Parts, SaleDraft, SaleLine
from kobi_crm.domain.service_cards import ServiceCardDraft, ServiceEntryDraft
from kobi_crm.gui.context import SECTIONS
from kobi_crm.gui.pages.campaigns import CampaignsPage
from kobi_crm.gui.pages.customers import CustomersPage
from kobi_crm.gui.pages.orders import OrdersPage
from kobi_crm.gui.pages.product_form import ProductForm
from kobi_crm.gui.pages.products import ProductsPage
from kobi_crm.gui.pages.sales import SalesPage
from kobi_crm.gui.pages.worth.page import WorthPage
from kobi_crm.gui.sheets.after_sale_problem import ProblemSheet
from kobi_crm.gui.sheets.arrived import ArrivedSheet
from kobi_crm.gui.sheets.board_card import BoardCardSheet
from kobi_crm.gui.sheets.board_ideas import BoardIdeasSheet
from kobi_crm.gui.sheets.campaign import CampaignSheet
from kobi_crm.gui.sheets.campaign_answer import AnswerSheet
from kobi_crm.gui.sheets.day_close import DayCloseSheet
from kobi_crm.gui.sheets.order import OrderSheet
from kobi_crm.gui.sheets.order_delivery import DeliverySheet
from kobi_crm.gui.sheets.paper_sheet import PaperSheet
from kobi_crm.gui.sheets.permissions import PermissionSheet
from kobi_crm.gui.sheets.return_sheet import ReturnSheet
from kobi_crm.gui.sheets.sale import SaleSheet
from kobi_crm.gui.sheets.service_card import ServiceCardSheet
from kobi_crm.gui.sheets.service_entry import ServiceEntrySheet
from kobi_crm.gui.sheets.statement import StatementSheet
from kobi_crm.gui.window import Window
from kobi_crm.i18n import translate
from tests.gui.conftest import TODAY, People

Settled = Callable[[], None]
Look = Callable[[QWidget], None]


def every_screen(window: Window, people: People, settled: Settled, look: Look) -> None:
    """Walk through the window and look at each screen once."""
    _pages(window, people, settled, look)
    _panels(window, people, settled, look)
    _sheets(window, people, settled, look)
    _menus(window, settled, look)


def _pages(window: Window, people: People, settled: Settled, look: Look) -> None:
    for section in SECTIONS:
        window.go(section)
        settled()
        look(window)
    for customer in (people.fatma, people.mehmet, people.belgin, people.ozge, people.nuriye):
        window.go("today")
        window.show_customer(customer)
        settled()
        look(window)
    customers = window.ctx.app.customers
    window.go("customers")
    page = window.page()
    assert isinstance(page, CustomersPage)
    for view in ("quiet", "new", "debtors", "birthdays", "archived"):
        page.choose(view)
        settled()
        look(window)
    page.choose("all")
    assert customers.count() > 0


def _panels(window: Window, people: People, settled: Settled, look: Look) -> None:
    window.go("today")
    window.show_customer(people.fatma)
    settled()
    window.side.card.write_note()
    look(window)
    window.side.card.remind()
    look(window)
    for customer in (None, people.fatma):
        window.edit_customer(customer)
        settled()
        look(window)
        window.side.close_form()
    _product_panels(window, settled, look)
    for text in ("fat", "kimse yok"):
        window.search.begin()
        window.top_bar.search.set_text(text)
        settled()
        look(window)
        window.search.leave()
    window.notices.source.start()
    settled()
    look(window)
    window.notices.source.stop()
    for key in list(window.notices.stack.keys()):
        window.notices.stack.remove(key)
    window.side.show_customer(people.fatma)
    window.side.card.why.called()
    settled()
    look(window)


def _product_panels(window: Window, settled: Settled, look: Look) -> None:
    window.go("products")
    settled()
    page = window.page()
    assert isinstance(page, ProductsPage)
    page.choose("wishes")
    settled()
    look(window)
    page.choose("all")
    settled()
    for opening in (page.show_offers, page.show_together):
        opening()
        settled()
        look(window)
        window.sheets.close_sheet()
    ids = window.ctx.app.products.ids()
    for product in (None, *list(ids)[:1]):
        window.ctx.show_panel(ProductForm(window.ctx, product))
        settled()
        look(window)
        window.side.close_form()
    window.go("today")
    settled()


def _sheets(window: Window, people: People, settled: Settled, look: Look) -> None:
    for opening in (
        lambda: window.open_sale(None),
        lambda: window.open_sale(people.fatma),
        lambda: window.open_payment(people.mehmet),
        lambda: window.open_import(None),
        window.commands.print_list,
        lambda: window.ctx.show_sheet(DayCloseSheet(window.ctx)),
        lambda: window.ctx.show_sheet(StatementSheet(window.ctx, people.mehmet)),
        lambda: window.ctx.show_sheet(PaperSheet.of_sale(window.ctx, window.ctx.app.sales.ids()[0])),
        lambda: window.ctx.show_sheet(PermissionSheet(window.ctx, people.fatma)),
        lambda: window.ctx.show_sheet(ArrivedSheet(window.ctx, "boza", "Boza")),
    ):
        opening()
        settled()
        look(window)
        window.sheets.close_sheet()
    _order_sheets(window, people, settled, look)
    _sale_sheets(window, people, settled, look)
    _campaign_screens(window, people, settled, look)
    _worth_screens(window, people, settled, look)


def _sale_sheets(window: Window, people: People, settled: Settled, look: Look) -> None:
    """The sale sheet unfolded, with products it does not know, a stored sale, and what comes back of it."""
    app, ctx = window.ctx.app, window.ctx
    window.open_sale(people.fatma)
    sheet = window.sheets.sheet()
    assert isinstance(sheet, SaleSheet)
    sheet.amount.line.setText("145,50")
    for note in ("100", "200"):
        sheet.form.given.line.setText(note)
        sheet.form.given.line.check()
        look(window)
    sheet.amount.line.clear()
    sheet.form.given.line.clear()
    sheet.open_lines()
    for words in ("2 ekmek 10", "500 gr tulum", "8690000000005"):
        sheet.basket.product.line.setText(words)
        sheet.basket.product.enter()
        settled()
        look(window)
    for unfold in (sheet.open_split, sheet.open_discount, sheet.open_details):
        unfold()
        look(window)
    sheet.basket.table.enter_row(0)
    look(window)
    window.sheets.close_sheet()
    lines = (SaleLine.priced("Ekmek", 2000, 12_50), SaleLine.priced("Kaşar peyniri", 1000, 400_00))
    parts: Parts = (("cash", 200_00), ("credit", 225_00))
    sale = app.sales.record(
        SaleDraft(people.fatma, 425_00, "split", lines=lines, parts=parts, receipt="7", reason="gift")
    )
    app.sales.edit(sale, SaleDraft(people.fatma, 425_00, lines=lines, receipt="8", receipt_kind="invoice"))
    app.sales.give_back(sale, [(app.sales.get(sale).lines[0].id, 1000)])
    for opening in (
        lambda: SaleSheet(ctx, sale_id=sale),
        lambda: ReturnSheet(ctx, sale),
        lambda: ReturnSheet(ctx, app.sales.record(SaleDraft(people.fatma, 425_00, "split", parts=parts))),
    ):
        ctx.show_sheet(opening())
        settled()
        look(window)
        window.sheets.close_sheet()
    window.go("sales")
    page = window.page()
    assert isinstance(page, SalesPage)
    settled()
    page.table.select(sale)
    look(window)
    page.search.set_text("yok böyle")
    settled()
    look(window)
    page.search.set_text("")
    settled()


def _order_sheets(window: Window, people: People, settled: Settled, look: Look) -> None:
    """Orders and service cards with something in them, and the question after a sale."""
    app, ctx = window.ctx.app, window.ctx
    line = OrderLine("Üç katlı pasta", 2000, 85_000)
    draft = OrderDraft(people.fatma, (line,), TODAY, time(16, 30), delivery=True, address="Moda Cad. 3")
    order = app.orders.add(draft)
    kind = app.service_cards.kinds()[0]
    values = tuple((field, "34 ABC 12") for field in kind.fields)
    card = app.service_cards.add(ServiceCardDraft(people.fatma, kind.name, values, due_on=TODAY))
    app.service_cards.note(card, ServiceEntryDraft(TODAY, "Balata", 124_500, 90_000), TODAY)
    reminder = app.reminders.open()[0]
    for sheet in (
        lambda: OrderSheet(ctx, people.fatma),
        lambda: OrderSheet(ctx, order_id=order),
        lambda: DeliverySheet(ctx, order),
        lambda: ServiceCardSheet(ctx, people.fatma),
        lambda: ServiceCardSheet(ctx, people.fatma, card),
        lambda: ServiceEntrySheet(ctx, card),
        lambda: ProblemSheet(ctx, reminder),
    ):
        ctx.show_sheet(sheet())
        settled()
        look(window)
        window.sheets.close_sheet()
    window.show_customer(people.fatma)
    for section in ("orders", "reminders"):
        window.go(section)
        settled()
        look(window)
    window.go("orders")
    orders = window.page()
    assert isinstance(orders, OrdersPage)
    orders.show_list("wishes")
    settled()
    look(window)
    orders.show_list("orders")
    app.orders.delivered(order, "cash")
    settled()
    look(window)
    window.go("today")
    settled()


def _campaign_screens(window: Window, people: People, settled: Settled, look: Look) -> None:
    """A campaign being planned, its people and its result; every board, a card, what is suggested."""
    app, ctx = window.ctx.app, window.ctx
    last = TODAY + timedelta(days=13)
    draft = CampaignDraft("Zeytin haftası", "all", "shop", TODAY, last, 5, 10_000, "[ad], buyurun")
    campaign = app.campaigns.add(draft)
    app.campaigns.add(draft)
    window.go("campaigns")
    settled()
    look(window)
    sheet = CampaignSheet(ctx, app.campaigns.get(campaign))
    ctx.show_sheet(sheet)
    for step in ("whom", "what", "how"):
        sheet.show_step(step)
        settled()
        look(window)
    window.sheets.close_sheet()
    app.campaigns.start(campaign)
    told = app.campaigns.people(campaign)
    app.campaigns.mark_contacted(campaign, told[0].customer_id)
    app.campaigns.respond(campaign, told[0].customer_id, "bought", 500)
    settled()
    page = window.page()
    assert isinstance(page, CampaignsPage)
    page.campaigns.open_campaign(campaign)
    for view in ("people", "kept_out", "result"):
        page.campaigns.one.show_view(view)
        settled()
        look(window)
    for sheet in (
        AnswerSheet(ctx, campaign, app.campaigns.people(campaign)[0]),
        CampaignSheet(ctx, app.campaigns.get(campaign)),
    ):
        ctx.show_sheet(sheet)
        settled()
        look(window)
        window.sheets.close_sheet()
    page.campaigns.leave()
    _board_screens(page, people, settled, look)


def _worth_screens(window: Window, people: People, settled: Settled, look: Look) -> None:
    """The pyramid with a key refused, a layer's people, who moved, the cross table with a cell, and the groups."""
    window.go("worth")
    settled()
    page = window.page()
    assert isinstance(page, WorthPage)
    page.pyramid.keys.show_error(translate("Worth", "At least one key must count. Move one slider up."))
    look(window)
    page.pyramid.open_layer(0)
    settled()
    look(window)
    page.pyramid.moved.opened.emit("Yükselenler", [people.fatma])
    settled()
    look(window)
    page.leave()
    page.show_view("cross")
    settled()
    look(window)
    page.cross.axes.choose("kind")
    settled()
    look(window)
    page.cross.open_cell(0, 1)
    settled()
    look(window)
    page.leave()
    page.show_view("groups")
    settled()
    look(window)
    page.show_view("pyramid")
    settled()


def _board_screens(page: CampaignsPage, people: People, settled: Settled, look: Look) -> None:
    ctx, window = page.ctx, page.window()
    app = ctx.app
    page.show_view("boards")
    for board in BOARDS:
        app.boards.add(board, people.fatma, offer="Kahve")
        ended = app.boards.add(board, people.halil)
        app.boards.finish(ended, "lost", reason="Taşındı")
        page.boards.show_board(board)
        settled()
        look(window)
    page.boards.toggle_ended()
    look(window)
    page.boards.toggle_ended()
    for sheet in (
        BoardCardSheet(ctx, app.boards.cards("win_back")[0], "lost"),
        BoardIdeasSheet(ctx, "loyalty"),
    ):
        ctx.show_sheet(sheet)
        settled()
        look(window)
        ctx.close_sheet()
    page.show_view("campaigns")
    settled()


def _menus(window: Window, settled: Settled, look: Look) -> None:
    window.side.card.head.open_menu()
    look(window)
    window.side.card.past.open_filter()
    look(window)
    window.side.card.past.open_row_menu(QPoint(5, 5))
    look(window)
    window.go("customers")
    settled()
    page = window.page()
    assert isinstance(page, CustomersPage)
    page.bar.menu()
    page.bar.view_menu()
    look(window)
    for menu in window.findChildren(QMenu):
        menu.hide()
