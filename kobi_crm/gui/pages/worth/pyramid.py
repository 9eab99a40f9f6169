"""Piramit: drawn from the owner's own keys, redrawn as a slider or a border moves, its layers opened as lists."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from dateutil.relativedelta import relativedelta
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kobi_crm.domain.value_keys import KeyChoice, Scaling, TradeName, ValueKey
from kobi_crm.errors import Cancelled
from kobi_crm.events import Changes
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.report_saver import ReportSaver
from kobi_crm.gui.pages.worth import pyramid_words as words
from kobi_crm.gui.pages.worth.groups_people import GroupPeople
from kobi_crm.gui.pages.worth.key_rows import KeyRows
from kobi_crm.gui.pages.worth.moved_row import MovedRow
from kobi_crm.gui.pages.worth.pyramid_picture import PyramidPicture
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.empty_state import EmptyState
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.gui.widgets.progress_line import ProgressLine
from kobi_crm.gui.widgets.scroll import VerticalScroll
from kobi_crm.jobs import Progress
from kobi_crm.services.segments import Segment

if TYPE_CHECKING:
    from kobi_crm.analytics.pyramid import Movement
    from kobi_crm.analytics.worth import KeyColumns
    from kobi_crm.services.worth import WorthView

TOPICS = frozenset(("sales", "customers", "ledger", "products", "own_fields", "own_values", "settings"))
_WHOLE = 100


@dataclass(frozen=True, eq=False)
class _Seen:
    """What is read once: the keys, everybody's columns, the kept drawing, and what tells nobody apart."""

    keys: Sequence[ValueKey]
    columns: "KeyColumns"
    view: "WorthView"
    unknown: frozenset[str]


class PyramidView(QWidget):
    """Stands inside a page and reads itself when shown; ``plan_wanted`` carries a layer's group."""

    plan_wanted = Signal(str)

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self.ctx = ctx
        theme = ctx.theme
        self._stale = True
        self._job: Job | None = None
        self._seen: _Seen | None = None
        self._drawing = False
        self._again = False
        self._shares: list[int] | None = None
        self.view: WorthView | None = None
        """The drawing on the screen."""
        self.said = Label(theme, "", "secondary_dark", wrap=True)
        self.progress = ProgressLine(theme, self.tr("Working out what everybody is worth…"))
        self.picture = PyramidPicture(theme)
        self.usual_button = Button(theme, self.tr("Usual borders"), icon="undo-2", small=True)
        self.print_button = Button(theme, self.tr("Print"), icon="printer", key="Ctrl+P", small=True)
        self.excel_button = Button(theme, self.tr("Save as Excel"), icon="file-spreadsheet", small=True)
        self.moved = MovedRow(ctx)
        self.keys = KeyRows(ctx)
        self.empty = EmptyState(
            theme, "layers", self.tr("The pyramid is drawn from sales. There is none in the shop yet.")
        )
        self.empty.add_action(self.tr("Record a sale"), ctx.open_sale, filled=True)
        self.saver = ReportSaver(ctx)
        self.one = GroupPeople(ctx)
        self._lay_out()
        self._connect()

    def refresh(self) -> None:
        """Read everybody's values again; movement follows."""
        self._stale = False
        if self._job is not None:
            self._job.forget()
        if self._seen is None:
            self.progress.reset(self.tr("Working out what everybody is worth…"))
            self.progress.show()
        self._job = self.ctx.tasks.read(self._read, self._show, self._failed)
        self._job.progressed.connect(self.progress.set_progress)

    def focus_first(self) -> None:
        """The people of the open layer, else the picture."""
        if self._opened():
            self.one.focus_first()
        else:
            self.picture.setFocus()

    def open_layer(self, layer: int) -> None:
        """List the people of a layer, 0 the most valuable."""
        segments = self.ctx.app.segments
        self.ctx.tasks.read(lambda _progress: segments.get(f"layer:{layer}"), self._open, self._failed)

    def leave(self) -> bool:
        """Esc: from a list of people back to the picture; false where it is shown already."""
        if not self._opened():
            return False
        self.stack.setCurrentWidget(self._drawn)
        self.focus_first()
        return True

    def selected_customer(self) -> int | None:
        """Who is selected in the open list."""
        return self.one.selected_customer() if self._opened() else None

    def print_list(self) -> None:
        """Ctrl+P: the people of the open list, else everybody by what they are worth."""
        if self._opened():
            self.one.print_list()
        elif self.view is not None and len(self.view.scores.people):
            self.saver.print_out("pyramid")

    def set_compact(self, compact: bool) -> None:
        """Where the window is not wide: buttons without their keys and icons."""
        self.print_button.set_key("" if compact else "Ctrl+P")
        for button in (self.usual_button, self.print_button, self.excel_button):
            button.set_icon_visible(not compact)
        self.said.setVisible(not compact)
        self.keys.set_compact(compact)
        self.one.set_compact(compact)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _read(self, progress: Progress) -> _Seen:
        worth = self.ctx.app.worth
        columns = worth.columns(None, progress)
        unknown = frozenset(worth.without_data(columns))
        return _Seen(worth.all_keys(), columns, worth.draw(columns), unknown)

    def _show(self, seen: _Seen) -> None:
        self._job = None
        self._seen, self._shares = seen, None
        self.progress.hide()
        anybody = bool(len(seen.columns.people))
        self.empty.setVisible(not anybody)
        for part in (self.picture, self._below):
            part.setVisible(anybody)
        self.keys.show_keys(seen.keys, seen.unknown)
        self.usual_button.setEnabled(self._cut())
        self._show_view(seen.view)
        self._read_moved()

    def _cut(self) -> bool:
        """Whether the owner has moved a border."""
        from kobi_crm.analytics.pyramid import DEFAULT_SHARES

        return self.ctx.app.worth.shape.shares() != DEFAULT_SHARES

    def _show_view(self, view: "WorthView") -> None:
        self.view = view
        layers = words.rows(view)
        self.picture.show_layers(layers)
        self.said.setText(words.sentence(layers))

    def _read_moved(self) -> None:
        today = self.ctx.app.clock.today()
        since, worth = today - relativedelta(months=self.moved.months()), self.ctx.app.worth
        self.ctx.tasks.read(
            lambda progress: worth.movement(since, None, progress), self._show_moved, self._failed
        )

    def _show_moved(self, found: "Movement") -> None:
        self.moved.show_moved(found.risen, found.fallen, found.joined)

    def _redraw(self) -> None:
        """Draw as the sliders and borders stand; while one drawing is under way only the newest wish waits."""
        seen = self._seen
        if seen is None:
            return
        if self._drawing:
            self._again = True
            return
        self._drawing, self._again = True, False
        weights, shares, worth = dict(self.keys.coefficients()), self._shares, self.ctx.app.worth
        self.ctx.tasks.read(
            lambda _progress: worth.draw(seen.columns, weights, shares=shares),
            self._show_drawn,
            self._not_drawn,
        )

    def _show_drawn(self, view: "WorthView") -> None:
        self._drawing = False
        self._show_view(view)
        if self._again:
            self._redraw()

    def _not_drawn(self, error: Exception) -> None:
        self._drawing = False
        self._failed(error)

    def _keep_keys(self, coefficients: dict[str, int]) -> None:
        worth = self.ctx.app.worth
        self.ctx.tasks.write(lambda: worth.set_keys(coefficients), failed=self._not_kept)

    def _keep_scaling(self, name: str, scaling: Scaling) -> None:
        worth = self.ctx.app.worth
        choice = KeyChoice(self.keys.coefficients()[name], scaling)
        self.ctx.tasks.write(lambda: worth.set_keys({name: choice}), failed=self._not_kept)

    def _keep_preset(self, trade: TradeName) -> None:
        worth = self.ctx.app.worth
        self.ctx.tasks.write(lambda: worth.use_preset(trade), failed=self._not_kept)

    def _not_kept(self, error: Exception) -> None:
        """What was refused is said beside the sliders, which go back to what is kept."""
        if self._seen is not None:
            self._show_view(self._seen.view)
            self.keys.show_keys(self._seen.keys, self._seen.unknown)
        self.keys.show_error(str(error))

    def _move_border(self, border: int, percent: float) -> None:
        """A border is dragged: each layer keeps one percent at least, also the lowest."""
        shares = self._shares or self._shown_shares()
        above = sum(shares[:border])
        both = sum(shares[border : border + 2]) if border + 1 < len(shares) else _WHOLE - above
        own = min(max(round(percent) - above, 1), both - 1)
        if own == shares[border]:
            return
        if border + 1 < len(shares):
            shares[border + 1] = both - own
        shares[border] = own
        self._shares = shares
        self._redraw()

    def _step_border(self, border: int, by: int) -> None:
        shares = self._shares or self._shown_shares()
        self._move_border(border, sum(shares[: border + 1]) + by)
        self._keep_borders()

    def _keep_borders(self) -> None:
        shares, shape = self._shares, self.ctx.app.worth.shape
        if shares is not None:
            self.ctx.tasks.write(lambda: shape.set_shares(shares), failed=self._not_kept)

    def _shown_shares(self) -> list[int]:
        """The kept shares in percent; of borders by score what they come to now."""
        kept = self.ctx.app.worth.shape.shares()
        if kept is not None:
            return list(kept)
        layers = self.view.layers if self.view is not None else ()
        whole = sum(layer.people for layer in layers) or 1
        return [max(round(_WHOLE * layer.people / whole), 1) for layer in layers[:-1]]

    def _use_default(self) -> None:
        self.ctx.tasks.write(self.ctx.app.worth.shape.use_default)

    def _open_moved(self, title: str, ids: Sequence[int]) -> None:
        since = self.moved.since
        about = self.tr("Since last month, by what they are worth")
        if since.current() != "1":
            about = self.tr("Since last year, by what they are worth")
        self.one.show_ids(title, about, array("q", ids))
        self._show_people()

    def _open(self, segment: Segment) -> None:
        self.one.show_group(segment)
        self._show_people()

    def _show_people(self) -> None:
        self.stack.setCurrentWidget(self.one)
        self.one.focus_first()

    def _opened(self) -> bool:
        return self.stack.currentWidget() is self.one

    def _on_changes(self, changes: Changes) -> None:
        if not changes.topics & TOPICS:
            return
        self._stale = True
        if self.isVisible():
            self.refresh()
            if self._opened():
                self.one.refresh()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self.progress.hide()
        if not isinstance(error, Cancelled):
            self.ctx.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _connect(self) -> None:
        self.picture.opened.connect(self.open_layer)
        self.picture.border_moved.connect(self._move_border)
        self.picture.border_dropped.connect(self._keep_borders)
        self.picture.border_stepped.connect(self._step_border)
        self.usual_button.clicked.connect(self._use_default)
        self.print_button.clicked.connect(self.print_list)
        self.excel_button.clicked.connect(lambda: self.saver.ask("pyramid", "xlsx"))
        self.moved.since_chosen.connect(lambda _months: self._read_moved())
        self.moved.opened.connect(self._open_moved)
        self.keys.moved.connect(self._redraw)
        self.keys.settled.connect(self._keep_keys)
        self.keys.scaling_chosen.connect(lambda name, how: self._keep_scaling(name, cast(Scaling, how)))
        self.keys.preset_chosen.connect(lambda trade: self._keep_preset(cast(TradeName, trade)))
        self.progress.stopped.connect(self._stop)
        self.one.left.connect(self.leave)
        self.one.plan_wanted.connect(self.plan_wanted)
        self.ctx.bridge.changed.connect(self._on_changes)
        self.ctx.theme.changed.connect(self._restyle)

    def _lay_out(self) -> None:
        theme = self.ctx.theme
        self._foot = QWidget()
        buttons = FlowLayout(self._foot)
        for button in (self.usual_button, self.print_button, self.excel_button):
            buttons.addWidget(button)
        self._below = VerticalScroll(theme, "xs")
        for part in (self.moved, self.keys, self._foot):
            self._below.column.addWidget(part)
        self._below.column.addStretch(1)
        self._drawn = QWidget()
        self._column = QVBoxLayout(self._drawn)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.said, self.progress, self.saver):
            self._column.addWidget(part)
        self._column.addWidget(self.picture, 4)
        self._column.addWidget(self._below, 5)
        self._column.addWidget(self.empty, 1)
        for part in (self.progress, self.empty):
            part.hide()
        self.stack = QStackedWidget()
        self.stack.addWidget(self._drawn)
        self.stack.addWidget(self.one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self._restyle()

    def _restyle(self) -> None:
        self._column.setSpacing(self.ctx.theme.px(8))
