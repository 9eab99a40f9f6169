"""The household on the card: who lives in the same home, and the panel in which that is written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from kobi_crm.domain.customers import CustomerHit
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.card.jotter import CardEditor
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.field import Field
from kobi_crm.gui.widgets.flow import FlowLayout
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.households import Household

_HITS = 4


class HouseholdLine(QWidget):
    """The words "Same household:" and the others' names, each opens its card; hidden for who lives in none."""

    def __init__(self, ctx: Context) -> None:
        super().__init__()
        self._ctx = ctx
        self._row = FlowLayout(self, gap=ctx.theme.px(4))
        self._shown: Household | None = None
        self._for = 0
        self.names: list[Button] = []

    def show_customer(self, customer_id: int) -> None:
        """Show another person's household."""
        home = self._ctx.app.households.of(customer_id)
        if (home, customer_id) == (self._shown, self._for):
            return
        self._shown, self._for = home, customer_id
        clear(self._row)
        self.names = []
        self.setVisible(home is not None)
        if home is None:
            return
        theme = self._ctx.theme
        words = Label(theme, self.tr("Same household:"), "secondary")
        words.setMinimumHeight(theme.control("h_small"))
        self._row.addWidget(words)
        for row in self._ctx.app.customers.rows([i for i in home.members if i != customer_id]):
            button = Button(theme, row.name, kind="ghost", small=True)
            button.setAccessibleName(self.tr("Open the card: {name}").format(name=row.name))
            button.clicked.connect(lambda _checked=False, i=row.id: self._ctx.open_customer(i))
            self._row.addWidget(button)
            self.names.append(button)


class HouseholdPanel(CardEditor):
    """A name, who may live there to tick, and a field to find anybody else."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx, "Ctrl+Enter")
        theme = ctx.theme
        self._home: Household | None = None
        self.boxes: dict[int, QCheckBox] = {}
        self.hits: list[Button] = []
        self.name = QLineEdit()
        self.name.setProperty("look", "field")
        self.finder = QLineEdit()
        self.finder.setProperty("look", "field")
        self.finder.setPlaceholderText(self.tr("Name or phone"))
        self._people = QVBoxLayout()
        self._people.setSpacing(theme.px(4))
        self._found = QWidget()
        self._found_row = FlowLayout(self._found, gap=theme.px(6))
        self._column.addWidget(Field(theme, self.tr("Name of the household"), self.name))
        self._column.addWidget(Label(theme, self.tr("Who lives in the same home?"), "secondary_strong"))
        self._column.addLayout(self._people)
        self._column.addWidget(Field(theme, self.tr("Add somebody else"), self.finder))
        self._column.addWidget(self._found)
        self._column.addLayout(self._foot)
        self._found.hide()
        self.finder.textChanged.connect(self._search)
        self.finder.returnPressed.connect(self._add_first)
        self.name.returnPressed.connect(self.finder.setFocus)
        self.setFocusProxy(self.name)

    def begin(self, customer_id: int) -> None:
        """Open for a customer: the others of the household ticked, those who may belong to it not."""
        app = self._ctx.app
        self.customer_id = customer_id
        self._home = home = app.households.of(customer_id)
        clear(self._people)
        self.boxes = {}
        self.finder.clear()
        others = [i for i in home.members if i != customer_id] if home is not None else []
        for row in app.customers.rows(others):
            self._add(row.id, row.name, chosen=True)
        for hit in app.households.suggested(customer_id):
            self._add(hit.id, hit.name, chosen=False)
        surname = app.customers.get(customer_id).name.split()[-1]
        self.name.setText(home.name if home else self.tr("{surname} family").format(surname=surname))
        self.show()
        next(iter(self.boxes.values()), self.finder).setFocus()

    def save(self) -> None:
        """Keep who is ticked; with nobody ticked the customer leaves the household."""
        households, customer_id, home = self._ctx.app.households, self.customer_id, self._home
        chosen = [customer_id, *(i for i, box in self.boxes.items() if box.isChecked())]
        name = self.name.text()
        if home is not None and len(chosen) == 1:
            self._ctx.tasks.write(lambda: households.leave(customer_id), self._left)
        elif home is not None and (home.name, set(home.members)) == (name, set(chosen)):
            self.leave()
        else:
            replaces = home.id if home is not None else None
            self._ctx.tasks.write(lambda: households.join(name, chosen, replaces=replaces), self._saved)

    def _left(self, _nothing: None) -> None:
        self.leave()

    def _add(self, customer_id: int, name: str, *, chosen: bool) -> QCheckBox:
        box = QCheckBox(name.replace("&", "&&"))
        box.setProperty("look", "check")
        box.setAccessibleName(name)
        box.setChecked(chosen)
        self._people.addWidget(box)
        self.boxes[customer_id] = box
        return box

    def _search(self, text: str) -> None:
        clear(self._found_row)
        found = self._ctx.app.customers.search(text, limit=_HITS) if text.strip() else []
        self._offer([hit for hit in found if hit.id != self.customer_id and hit.id not in self.boxes])

    def _offer(self, found: Sequence[CustomerHit]) -> None:
        self.hits = []
        for hit in found:
            button = Button(self._ctx.theme, hit.name, icon="plus", small=True)
            button.clicked.connect(lambda _checked=False, hit=hit: self._take(hit))
            self._found_row.addWidget(button)
            self.hits.append(button)
        self._found.setVisible(bool(found))

    def _take(self, hit: CustomerHit) -> None:
        self._add(hit.id, hit.name, chosen=True)
        self.finder.clear()
        self.finder.setFocus()

    def _add_first(self) -> None:
        if self.hits:
            self.hits[0].click()


def clear(row: FlowLayout | QVBoxLayout) -> None:
    """Take every widget out of a layout and away."""
    while (item := row.takeAt(0)) is not None:
        old = item.widget()
        if old is not None:
            old.hide()
            old.deleteLater()
