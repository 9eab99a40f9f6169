"""The window: sidebar, top bar, one page at a time, the card at its right, and what floats above them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kobi_crm import paths
from kobi_crm.gui import sections
from kobi_crm.gui.act_toasts import ActToasts
from kobi_crm.gui.asking_why import AskingWhy
from kobi_crm.gui.badges import Badges
from kobi_crm.gui.commands import Commands
from kobi_crm.gui.context import Context, Page
from kobi_crm.gui.file_choice import dropped_file
from kobi_crm.gui.keyboard_place import KeyboardPlace
from kobi_crm.gui.keys import Keys, is_till_plus, typed_text
from kobi_crm.gui.notice_cards import NoticeCards
from kobi_crm.gui.search import Search
from kobi_crm.gui.search_acts import acts
from kobi_crm.gui.sheet_layer import SheetLayer
from kobi_crm.gui.side_panel import SidePanel
from kobi_crm.gui.theme import Width
from kobi_crm.gui.warming import Warming
from kobi_crm.gui.widgets.banner import Banner
from kobi_crm.gui.widgets.sidebar import Sidebar
from kobi_crm.gui.widgets.toast import Toast
from kobi_crm.gui.widgets.top_bar import TopBar

_FORM_FOOT = 72
"""Height of a form's row of buttons at text factor 1.0."""


class Window(QWidget):
    """Knows where things are, not what they do; pages reach it through the signals of their ``Context``."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self.setProperty("look", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(640, 480)
        self.setAcceptDrops(True)
        self.section = ""
        self._pages: dict[str, Page] = {}
        self._width = Width.WIDE
        self.sidebar = Sidebar(theme, sections.main_items(), sections.bottom_items())
        self.top_bar = TopBar(theme)
        self.banner = Banner(
            theme, self.tr("You are in the demo shop. Nothing here is real."), icon="store", tone="accent"
        )
        self.banner.add_button("own", self.tr("Go to my shop"))
        self.banner.pressed.connect(self._leave_demo)
        self.banner.setVisible(ctx.app.is_demo)
        self.stack = QStackedWidget()
        self.side = SidePanel(ctx, KeyboardPlace(self._keyboard_home, self.stack))
        self._lay_out()
        self.sheets = SheetLayer(theme, self, KeyboardPlace(self._keyboard_home, self.stack, self.side))
        self.toast = Toast(theme, self, self.stack)
        self.acts = ActToasts(ctx, self.toast)
        self.notices = NoticeCards(ctx, self)
        keyboard = KeyboardPlace(self._keyboard_home, self.stack, self.side)
        self.why = AskingWhy(ctx, self, self.notices.stack, keyboard)
        self.search = Search(ctx, self.top_bar.search, self, self.open_product)
        self.badges = Badges(ctx, self.sidebar)
        self.commands = Commands(self)
        self.keys = Keys(self, self.commands.by_name())
        self.search.offer(acts(self.go, self.commands.by_name()))
        self._connect()
        Warming(self)
        self.go("today")

    def go(self, section: str) -> None:
        """Show a section; its page is made on the first visit."""
        page = self._pages.get(section)
        if page is None:
            page = self._pages[section] = sections.make_page(section, self.ctx)
            self.stack.addWidget(page)
            self._tell_width(page)
        if section != self.section:
            self.side.uncover()
        self.section = section
        self.stack.setCurrentWidget(page)
        self.sidebar.set_current(sections.BEHIND.get(section, section))
        self._arrange()
        page.came_into_view()
        page.focus_first()

    def page(self) -> Page:
        """The page that is shown."""
        return self._pages[self.section]

    def show_customer(self, customer_id: int) -> None:
        """Open a card beside the list; from a section without one, in Müşteriler."""
        if self.section not in sections.WITH_CARD:
            self.go("customers")
        self.side.show_customer(customer_id)
        if self._width is Width.NARROW:
            self.side.card.setFocus()

    def follow_customer(self, customer_id: int) -> None:
        """The selection of a list moved; an open form stays."""
        if self._width is not Width.NARROW and self.side.form() is None:
            self.side.show_customer(customer_id)

    def bring_up(self) -> None:
        """Come to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def open_sale(self, customer_id: int | None) -> None:
        """The sale sheet (F2); the open card's customer is taken over by the key."""
        from kobi_crm.gui.sheets.sale import SaleSheet

        self.sheets.open_sheet(SaleSheet(self.ctx, customer_id))

    def open_payment(self, customer_id: int) -> None:
        """The payment sheet (F6)."""
        from kobi_crm.gui.sheets.payment import PaymentSheet

        self.sheets.open_sheet(PaymentSheet(self.ctx, customer_id))

    def open_product(self, product_id: int) -> None:
        """The page of products, at one of them."""
        self.go("products")
        show = getattr(self.page(), "open_product", None)
        if show is not None:
            show(product_id)

    def open_import(self, path: Path | None) -> None:
        """The import wizard."""
        from kobi_crm.gui.sheets.import_wizard import ImportSheet

        self.sheets.open_sheet(ImportSheet(self.ctx, path))

    def edit_customer(self, customer_id: int | None, name: str = "", phone: str = "") -> None:
        """The customer form in the card's place."""
        from kobi_crm.gui.pages.customer_form import CustomerForm

        if self.section not in sections.WITH_CARD:
            self.go("customers")
        self.side.show_form(CustomerForm(self.ctx, customer_id, name=name, phone=phone))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.sheets.sheet() is None and dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A list dropped anywhere on the window begins an import."""
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.open_import(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.put_away()
        super().closeEvent(event)

    def put_away(self) -> None:
        """Keep what is half typed and fall silent; the shop is about to close or the window to be made anew."""
        self.side.close_form()
        self.sheets.try_close()
        self.notices.source.stop()
        self.toast.dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no widget wanted: a letter goes to the search, the till's plus begins a sale."""
        if self.sheets.sheet() is not None or isinstance(QApplication.focusWidget(), QLineEdit):
            super().keyPressEvent(event)
        elif is_till_plus(event):
            self.commands.sale()
        elif event.key() == Qt.Key.Key_Space:
            self.commands.mark()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and QApplication.focusWidget() is None:
            self._keyboard_home()
            if (here := QApplication.focusWidget()) is not None:
                QApplication.sendEvent(here, event)
        elif text := typed_text(event):
            self.search.begin(text)
        else:
            super().keyPressEvent(event)

    def _leave_demo(self) -> None:
        self.ctx.switch_shop(paths.default_shop())

    def _arrange(self) -> None:
        """Widths by the breakpoint: sidebar with words beside or under, the card beside or over the list."""
        theme = self.ctx.theme
        width = theme.width_class(self.width())
        if width is not self._width or not self.side.maximumWidth():
            self._width = width
            self.sidebar.set_narrow(width is not Width.WIDE)
            self.side.set_width_class(width)
            for page in self._pages.values():
                self._tell_width(page)
        beside = self.section in sections.WITH_CARD and self.side.wanted()
        beside = beside or (self.section in sections.WITH_FORM and self.side.form() is not None)
        narrow = width is Width.NARROW
        self.side.setVisible(beside)
        self.stack.setVisible(not (beside and narrow))
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        else:
            room = self.width() - self.sidebar.width()
            share = 0.44 if width is Width.WIDE else 0.468
            self.side.setFixedWidth(round(min(max(room * share, theme.px(400)), theme.px(620))))
        self._keep_off_the_form()

    def _keep_off_the_form(self) -> None:
        """What floats at the bottom right never lies over the buttons of an open form."""
        right = bottom = 0
        if not self.side.isHidden() and self.side.form() is not None:
            narrow = self._width is Width.NARROW
            right, bottom = (0, self.ctx.theme.px(_FORM_FOOT)) if narrow else (self.side.width(), 0)
        self.notices.stack.keep_off(right, bottom)
        self.why.card.keep_off(right, bottom)

    def _keyboard_home(self) -> None:
        """Where the keyboard goes when nobody else has a claim: the list, or the card that covers it."""
        if self.stack.isHidden():
            self.side.card.setFocus()
        else:
            self.page().focus_first()

    def _tell_width(self, page: Page) -> None:
        tell = getattr(page, "set_width_class", None)
        if tell is not None:
            tell(self._width)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.stack, 1)
        body.addWidget(self.side)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.top_bar)
        column.addLayout(body, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        ctx = self.ctx
        ctx.customer_wanted.connect(self.show_customer)
        ctx.customer_followed.connect(self.follow_customer)
        ctx.sale_wanted.connect(self.open_sale)
        ctx.payment_wanted.connect(self.open_payment)
        ctx.edit_wanted.connect(self.edit_customer)
        ctx.import_wanted.connect(self.open_import)
        ctx.section_wanted.connect(self.go)
        ctx.sheet_wanted.connect(self.sheets.open_sheet)
        ctx.sheet_closed.connect(self.sheets.close_sheet)
        ctx.panel_wanted.connect(self.side.show_form)
        ctx.panel_closed.connect(self.side.close_form)
        ctx.theme.changed.connect(self._arrange)
        self.sheets.opened.connect(self._sheet_opened)
        self.sheets.closed.connect(self._sheet_closed)
        self.side.changed.connect(self._arrange)
        self.sidebar.selected.connect(self.go)
        self.sidebar.backup_clicked.connect(lambda: self.go("settings"))
        self.top_bar.new_customer_clicked.connect(lambda: self.edit_customer(None))
        self.top_bar.sale_clicked.connect(self.commands.sale)
        self.top_bar.amounts_clicked.connect(self.commands.hide_amounts)
        ctx.amounts.changed.connect(self._show_amounts_eye)
        self._show_amounts_eye()

    def _show_amounts_eye(self) -> None:
        self.top_bar.set_amounts_hidden(self.ctx.amounts.hidden)

    def _sheet_opened(self) -> None:
        self.keys.sheet_open(True)
        self.why.card.rest(True)

    def _sheet_closed(self) -> None:
        self.keys.sheet_open(False)
        self.why.card.rest(False)
