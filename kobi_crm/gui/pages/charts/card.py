"""One chart on the page: its name, what it says in words, the picture, the ways out, and how it is moved."""

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.charts.picture import ChartPicture
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.segmented import SegmentedChoice
from kobi_crm.jobs import Progress
from kobi_crm.reports.charts.chart import Chart, ChartLook, Picture

WayOut = Literal["pdf", "xlsx", "print"]


class ChartCard(QFrame):
    """Read and drawn on a reading thread when it comes into sight.

    ``moved(by)`` is -1 for up, ``wanted_out`` one of pdf, xlsx, print.
    """

    moved = Signal(int)
    put_away = Signal()
    turned = Signal()
    chosen = Signal(str)
    wanted_out = Signal(str)

    def __init__(self, ctx: Context, name: str, options: list[tuple[str, str]], choice: str) -> None:
        super().__init__()
        self._ctx, self._theme, self.name = ctx, ctx.theme, name
        self._job: Job | None = None
        self._chart: Chart | None = None
        self._known = choice
        theme, title = ctx.theme, ctx.app.charts.title(name)
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        self.title = Label(theme, title, "subtitle", wrap=True)
        self.words = Label(theme, "", "body", wrap=True)
        self.options = SegmentedChoice(theme, title, options, choice, flow=True, small=True)
        self.picture = ChartPicture(theme, title)
        self.ways: dict[WayOut, Button] = {
            "pdf": Button(theme, self.tr("PDF"), icon="file-text", small=True),
            "xlsx": Button(theme, self.tr("Excel"), icon="file-spreadsheet", small=True),
            "print": Button(theme, self.tr("Print"), icon="printer", small=True),
        }
        self.up = Button(theme, self.tr("Up"), icon="arrow-up", small=True)
        self.down = Button(theme, self.tr("Down"), icon="arrow-down", small=True)
        self.turn = Button(theme, self.tr("Whole width"), small=True)
        self.hide_button = Button(theme, self.tr("Hide"), icon="eye-off", small=True)
        self._arranging = _row(self.up, self.down, self.turn, self.hide_button)
        self._out = _row(*self.ways.values())
        self._column = QVBoxLayout(self)
        for part in (self.title, self.words, self.options, self.picture, self._out, self._arranging):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.options.setVisible(bool(options))
        self._name_buttons(title)
        self._connect()
        self.set_arranging(on=False)
        self._restyle()

    def set_arranging(self, *, on: bool) -> None:
        """Show the buttons that move and hide the chart, or put them away."""
        self._arranging.setVisible(on)

    def set_wide(self, *, wide: bool) -> None:
        """Whether it takes the whole width: the button offers the other."""
        self.turn.set_label(self.tr("Half width") if wide else self.tr("Whole width"))
        self.turn.setAccessibleName(f"{self.title.text()}: {self.turn.text()}")

    def set_choice(self, choice: str) -> None:
        """Show the chart set to something else."""
        if choice != self._known:
            self._known = choice
            self.options.set_current(choice)
            self.forget()

    def forget(self) -> None:
        """Read anew when in sight: something was sold, or the owner chose something else."""
        self._chart = None
        self.picture.show()  # one that had nothing to show asks again too
        self.picture.forget()

    def chart(self) -> Chart | None:
        """What is shown, once it has been read."""
        return self._chart

    def _read(self) -> None:
        """Another wish takes the place of one under way."""
        if self._job is not None:
            self._job.forget()
        charts, name, choice = self._ctx.app.charts, self.name, self._known
        self.picture.hidden_amounts = self._ctx.amounts.hidden
        look, known = self.picture.look(), self._chart

        def work(progress: Progress) -> tuple[Chart, Picture | None, ChartLook]:
            chart = known or charts.chart(name, choice, progress)
            return chart, chart.picture(look), look

        self._job = self._ctx.tasks.read(work, self._show, self._failed)

    def _show(self, read: tuple[Chart, Picture | None, ChartLook]) -> None:
        self._job = None
        self._chart, drawn, look = read
        words = self._ctx.amounts.words(self._chart.words)
        self.words.setText(words)
        self.picture.setAccessibleDescription(words)
        self.picture.setVisible(self._chart.draw is not None)
        self._out.setVisible(self._chart.draw is not None)
        self.picture.show_image(_image(drawn, look), look, self._chart.high)

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._ctx.fail(error)

    def _connect(self) -> None:
        self.picture.wanted.connect(self._read)
        self.options.chosen.connect(self.chosen)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.turn.clicked.connect(self.turned)
        self.hide_button.clicked.connect(self.put_away)
        for way, button in self.ways.items():
            button.clicked.connect(lambda _checked=False, way=way: self.wanted_out.emit(way))
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))
        self._theme.changed.connect(self._restyle)

    def _name_buttons(self, title: str) -> None:
        self.setTabOrder(self.options, self.ways["pdf"])
        for button in (*self.ways.values(), self.up, self.down, self.turn, self.hide_button):
            button.setAccessibleName(f"{title}: {button.text()}")

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(18), px(14), px(18), px(16))
        self._column.setSpacing(px(8))


def _row(*buttons: Button) -> QWidget:
    holder = QWidget()
    row = FlowLayout(holder)
    for button in buttons:
        row.addWidget(button)
    return holder


def _image(drawn: Picture | None, look: ChartLook) -> QImage | None:
    if drawn is None:
        return None
    image = QImage(drawn.rgba, drawn.width, drawn.height, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(look.scale)
    return image
