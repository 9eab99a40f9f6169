"""One shop after another in the same program: first run, open window, another shop, another language."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kobi_crm import paths
from kobi_crm.app import Application, restore_backup
from kobi_crm.clock import Clock
from kobi_crm.errors import UserError
from kobi_crm.gui import catalogs
from kobi_crm.gui.backup_watch import BackupWatch
from kobi_crm.gui.context import Context
from kobi_crm.gui.instance import SingleInstance
from kobi_crm.gui.pages.fatal import FatalPage
from kobi_crm.gui.pages.first_run import FirstChoice, FirstRunPage
from kobi_crm.gui.pages.waiting import WaitingPage
from kobi_crm.gui.tasks import TaskRunner
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.tray import Tray
from kobi_crm.gui.window import Window
from kobi_crm.i18n import translate
from kobi_crm.services.restoring import backups_beside
from kobi_crm.settings import MachineSettings

_SIZE = (1366, 768)
_TITLE_BAR = 40


class Session(QObject):
    """Owns what is open now: the shop file, its window, or the page that stands in for it."""

    def __init__(
        self, qapp: QApplication, theme: Theme, machine: MachineSettings, clock: Clock, language: str | None
    ) -> None:
        super().__init__(qapp)
        self._qapp = qapp
        self._theme = theme
        self._machine = machine
        self._clock = clock
        self._language = language
        self._shop = paths.default_shop()
        self._instance: SingleInstance | None = None
        self._tasks: TaskRunner | None = None
        self.shown: QWidget | None = None
        self._backups: BackupWatch | None = None
        self.ctx: Context | None = None
        self.window: Window | None = None
        self.tray = Tray(theme, self)
        self.tray.wanted.connect(self._bring_up)
        self.tray.quit_wanted.connect(qapp.quit)

    def open(self, shop: Path, *, demo: bool = False) -> bool:
        """Open a shop file, made ready first where it is the demo's; false when another window has it."""
        instance = SingleInstance(shop, self)
        if not instance.claim():
            return False
        self._let_go()
        instance.woken.connect(self._bring_up)
        self._instance, self._shop = instance, shop
        self.tray.appear()
        if demo:
            self._make_demo()
        elif shop.exists():
            self._open_shop()
        else:
            self._first_run()
        return True

    def close(self) -> None:
        """Close whatever is open."""
        self._let_go()
        self.tray.vanish()
        self._show(None)

    def switch_shop(self, shop: Path) -> None:
        """Close this shop and open another; the demo's is made ready again first."""
        self.open(shop, demo=shop == paths.demo_shop())

    def speak(self, language: str) -> None:
        """Another language: the window is made anew at the same place, the open shop stays open."""
        self._machine.set("last_language", language)
        put_language(self._qapp, language)
        if self.ctx is not None and self.window is not None:
            app, section = self.ctx.app, self.window.section
            app.speak(language)
            self._let_go_of_window()
            self._show_shop(app, section)

    def restore(self, backup: Path) -> None:
        """Put a backup in the shop's place; where that fails the present shop is opened again and says why."""
        self._close_shop()
        problem: UserError | None = None
        try:
            restore_backup(backup, self._shop, self._clock)
        except UserError as error:
            problem = error
        self._open_shop()
        if self.ctx is not None and problem is None:
            self.ctx.toast(
                translate("Session", "The backup is open. The shop as it was before is kept beside it.")
            )
        elif self.ctx is not None and problem is not None:
            self.ctx.fail(problem)

    def _open_shop(self, choice: FirstChoice | None = None) -> None:
        try:
            app = Application.open(
                self._shop, create=choice is not None, language=self._language, clock=self._clock
            )
        except UserError as error:
            self._show_fatal(str(error))
            return
        if choice is not None:
            self._answers(app, choice)
        if app.language != self._machine.get("last_language"):
            self._machine.set("last_language", app.language)
        put_language(self._qapp, app.language)
        ctx = self._show_shop(app)
        if choice is not None and choice.path is not None:
            ctx.open_import(choice.path)

    def _answers(self, app: Application, choice: FirstChoice) -> None:
        language = str(self._machine.get("last_language")) or self._language or "tr"
        answers = {"shop_name": choice.shop_name, "owner_name": choice.owner_name, "language": language}
        for name, value in answers.items():
            if value:
                app.settings.set(name, value, initiator="program")
        app.language = language

    def _show_shop(self, app: Application, section: str = "today") -> Context:
        """A window on an open shop, with a context of its own: nothing of the window before lives on in it."""
        ctx = self.ctx = Context(app, self._theme, self._machine, self)
        # Queued: who asks for another shop or language is part of the window that goes.
        ctx.shop_wanted.connect(self.switch_shop, Qt.ConnectionType.QueuedConnection)
        ctx.language_wanted.connect(self.speak, Qt.ConnectionType.QueuedConnection)
        ctx.restore_wanted.connect(self.restore, Qt.ConnectionType.QueuedConnection)
        window = Window(ctx)
        name = ctx.app.settings.text("shop_name")
        window.setWindowTitle(f"{name} – KOBİ CRM" if name else "KOBİ CRM")
        window.notices.source.said.connect(self._say_in_tray)
        self._show(window)
        self.window = window
        window.go(section)
        window.notices.source.start()
        self._backups = BackupWatch(ctx, ctx)
        self._backups.made.connect(self._backed_up)
        self._backups.start()
        return ctx

    def _first_run(self) -> None:
        page = FirstRunPage(self._theme, self._machine)
        page.chosen.connect(self._chosen)
        page.language_changed.connect(self.speak)
        self._show(page)
        page.focus_first()

    def _chosen(self, choice: FirstChoice) -> None:
        if choice.kind == "demo":
            self.switch_shop(paths.demo_shop())
        else:
            self._open_shop(choice)

    def _make_demo(self) -> None:
        from kobi_crm.services.demo.shop import ensure_demo

        words = translate("Session", "The demo shop is being made ready…")
        self._show(WaitingPage(self._theme, words))
        language = self._language or str(self._machine.get("last_language")) or "tr"
        self._tasks = TaskRunner(self._demo_failed, self)
        self._tasks.read(lambda _progress: ensure_demo(self._shop, self._clock, language), self._demo_made)

    def _demo_made(self, _path: Path) -> None:
        self._end_tasks()
        self._open_shop()

    def _demo_failed(self, error: Exception) -> None:
        self._end_tasks()
        if not isinstance(error, UserError):
            raise error
        self._show_fatal(str(error))

    def _show_fatal(self, sentence: str) -> None:
        found = backups_beside(self._shop)
        page = FatalPage(self._theme, sentence, self._shop, found[0] if found else None)
        page.again.connect(self._open_shop)
        page.restore.connect(self.restore)
        page.leave.connect(self._qapp.quit)
        self._show(page)

    def _show(self, widget: QWidget | None) -> None:
        """Put a top-level widget where the one before it was."""
        old, self.shown = self.shown, widget
        self.window = None
        if widget is not None:
            if old is not None:
                widget.setGeometry(old.geometry())
                maximized = old.isMaximized()
            else:
                widget.resize(*_SIZE)
                # With its title bar the window would reach over the edge of a small screen.
                room = self._qapp.primaryScreen().availableSize()
                maximized = room.width() <= _SIZE[0] or room.height() <= _SIZE[1] + _TITLE_BAR
            if maximized:
                widget.showMaximized()
            else:
                widget.show()
        if old is not None:
            old.hide()
            old.deleteLater()

    def _close_shop(self) -> None:
        self._end_tasks()
        app = None if self.ctx is None else self.ctx.app
        self._let_go_of_window()
        if app is not None:
            app.close()

    def _let_go(self) -> None:
        self._close_shop()
        if self._instance is not None:
            self._instance.release()
            self._instance = None

    def _let_go_of_window(self) -> None:
        if self.window is not None:
            self.window.put_away()
        if self._backups is not None:
            self._backups.stop()
            self._backups = None
        if self.ctx is not None:
            self.ctx.close()
            self.ctx.deleteLater()
            self.ctx = None

    def _end_tasks(self) -> None:
        if self._tasks is not None:
            self._tasks.close()
            self._tasks.deleteLater()
            self._tasks = None

    def _backed_up(self) -> None:
        if self.window is not None:
            self.window.badges.show_backup()

    def _say_in_tray(self, notice: object) -> None:
        from kobi_crm.gui.notices import Notice

        if isinstance(notice, Notice):
            self.tray.say(notice.title, notice.text)

    def _bring_up(self) -> None:
        if self.window is not None:
            self.window.bring_up()
            self.window.go("today")
        elif self.shown is not None:
            self.shown.raise_()
            self.shown.activateWindow()


def put_language(qapp: QApplication, language: str) -> None:
    """Put a language in force for the whole window, its numbers and names of months included."""
    turkish = QLocale(QLocale.Language.Turkish, QLocale.Country.Turkey)
    english = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    QLocale.setDefault(turkish if language == "tr" else english)
    catalogs.install_into(qapp, language)
