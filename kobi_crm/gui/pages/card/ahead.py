"""What lies ahead on the card: when the next visit is expected, and what will be needed again."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kobi_crm.analytics.next_visit import NextVisit
from kobi_crm.domain import noticing_words as words
from kobi_crm.gui.context import Context
from kobi_crm.gui.tasks import Job
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.set_aside import SoonEmpty

_MOST = 3
_WAITED_DAYS = 7
"""What should have been bought longer ago is not said to be due soon."""


class Ahead(QWidget):
    """Two quiet lines, read beside the card; hidden while nothing is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._job: Job | None = None
        self._ctx: Context | None = None
        self._customer_id = 0
        self._theme = theme
        self.next_visit = Label(theme, "", "secondary", wrap=True)
        self._title = Label(theme, self.tr("Due again soon"), "secondary_strong")
        self.products = Label(theme, "", "secondary", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (self.next_visit, self._title, self.products):
            self._column.addWidget(part)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_customer(self, ctx: Context, customer_id: int, *, expected: bool) -> None:
        """Read what lies ahead for a customer; ``expected`` is false for one who is late or away already."""
        if self._job is not None:
            self._job.forget()
        if customer_id != self._customer_id:
            self.hide()
        self._ctx, self._customer_id = ctx, customer_id
        aside = ctx.app.set_aside
        self._job = ctx.tasks.read(
            lambda _progress: (
                aside.next_visit(customer_id) if expected else None,
                aside.soon_empty(customer_id=customer_id),
            ),
            self._show,
        )

    def clear(self) -> None:
        """Nothing lies ahead for one who no longer comes."""
        if self._job is not None:
            self._job.forget()
        self.hide()

    def _show(self, found: tuple[NextVisit | None, list[SoonEmpty]]) -> None:
        self._job = None
        coming, soon = found
        if self._ctx is None:
            return
        today = self._ctx.app.clock.today()
        said = "" if coming is None else words.next_visit(coming.earliest, coming.latest, today)
        self.next_visit.setText(said)
        self.next_visit.setVisible(bool(said))
        due = [row for row in soon if (today - row.due).days <= _WAITED_DAYS][:_MOST]
        lines = [words.due_again(row.product, row.last_day, today, row.usual_gap) for row in due]
        self.products.setText("\n".join(lines))
        self._title.setVisible(bool(lines))
        self.products.setVisible(bool(lines))
        self.setVisible(bool(said or lines))

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(2))
