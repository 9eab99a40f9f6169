"""All tables of the shop file on one page."""

from peewee import (
    SQL,
    CharField,
    DateField,
    DateTimeField,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
    TimeField,
)
from playhouse.sqlite_ext import AutoIncrementField


class Table(Model):
    """Ids are never used twice, so undo can put a row back under its own id."""

    id = AutoIncrementField()


class Customers(Table):
    name = CharField()
    name_key = CharField()
    name_sort = CharField(index=True)
    phone = CharField(null=True, index=True)
    phone2 = CharField(null=True)
    email = CharField(null=True)
    address = TextField(null=True)
    district = CharField(null=True)
    town = CharField(null=True)
    city = CharField(null=True)
    birth_day = IntegerField(null=True)
    birth_month = IntegerField(null=True)
    birth_year = IntegerField(null=True)
    note = TextField(null=True)
    code = CharField(null=True)
    kind = CharField(default="person")
    tax_number = CharField(null=True)
    tax_office = CharField(null=True)
    created_on = DateField()
    archived_on = DateField(null=True, index=True)
    gone_on = DateField(null=True)
    credit_limit = IntegerField(null=True)
    referred_by = ForeignKeyField("self", null=True, on_delete="SET NULL")
    contribution = IntegerField(null=True)
    trade = CharField(null=True)
    need = CharField(null=True)
    stage = CharField(default="customer")

    class Meta:
        table_name = "customers"
        indexes = ((("name_key",), False), (("birth_month", "birth_day"), False))


class Products(Table):
    name = CharField()
    name_key = CharField(unique=True)
    unit = CharField(null=True)
    price = IntegerField(null=True)
    category = CharField(null=True)
    barcode = CharField(null=True, index=True)
    cost = IntegerField(null=True)
    vat_percent = IntegerField(null=True)
    ask_after_days = IntegerField(null=True)
    warranty_months = IntegerField(null=True)
    service_every_days = IntegerField(null=True)
    archived_on = DateField(null=True)

    class Meta:
        table_name = "products"


class ProductBarcodes(Table):
    """Further barcodes of a product beside its own."""

    product = ForeignKeyField(Products, on_delete="CASCADE")
    barcode = CharField(unique=True)

    class Meta:
        table_name = "product_barcodes"


class PriceChanges(Table):
    """What a product cost from a day on, for the customer and for the shop."""

    product = ForeignKeyField(Products, on_delete="CASCADE")
    day = DateField()
    price = IntegerField(null=True)
    cost = IntegerField(null=True)

    class Meta:
        table_name = "price_changes"


class Sales(Table):
    customer = ForeignKeyField(Customers, null=True, on_delete="RESTRICT", index=False)
    day = DateField()
    at = TimeField(null=True)
    total = IntegerField()
    payment = CharField()
    note = TextField(null=True)
    receipt = CharField(null=True, index=True)
    return_of = ForeignKeyField("self", null=True, on_delete="RESTRICT")
    receipt_kind = CharField(null=True)
    reason = CharField(null=True)

    class Meta:
        table_name = "sales"
        indexes = (
            (("customer", "day", "total"), False),
            (("day", "at"), False),
            (("day", "payment", "total"), False),
        )


class SaleLines(Table):
    sale = ForeignKeyField(Sales, on_delete="CASCADE")
    product = ForeignKeyField(Products, null=True, on_delete="RESTRICT")
    quantity = IntegerField(default=1000)
    unit_price = IntegerField(null=True)
    discount = IntegerField(default=0)
    amount = IntegerField()
    unit_cost = IntegerField(null=True)
    vat_percent = IntegerField(null=True)
    returns = ForeignKeyField("self", null=True, on_delete="RESTRICT")

    class Meta:
        table_name = "sale_lines"


class SalePayments(Table):
    """The parts of a sale whose ``payment`` is ``split``; they add up to its total."""

    sale = ForeignKeyField(Sales, on_delete="CASCADE")
    payment = CharField()
    amount = IntegerField()

    class Meta:
        table_name = "sale_payments"


class Ledger(Table):
    customer = ForeignKeyField(Customers, on_delete="RESTRICT", index=False)
    day = DateField()
    kind = CharField()
    amount = IntegerField()
    sale = ForeignKeyField(Sales, null=True, on_delete="CASCADE")
    payment = CharField(null=True)
    due_on = DateField(null=True)
    note = TextField(null=True)
    reverses = ForeignKeyField("self", null=True, on_delete="RESTRICT", unique=True)

    class Meta:
        table_name = "ledger"
        indexes = ((("customer", "day", "amount"), False),)


class Notes(Table):
    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    at = DateTimeField()
    text = TextField()

    class Meta:
        table_name = "notes"


class Reminders(Table):
    customer = ForeignKeyField(Customers, null=True, on_delete="RESTRICT")
    text = TextField()
    due_on = DateField(index=True)
    at = TimeField(null=True)
    repeat = CharField(default="never")
    series_on = DateField(null=True)
    done_at = DateTimeField(null=True)
    sale = ForeignKeyField(Sales, null=True, on_delete="CASCADE")

    class Meta:
        table_name = "reminders"


class Interactions(Table):
    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    at = DateTimeField(index=True)
    channel = CharField()
    outcome = CharField()
    text = TextField(null=True)

    class Meta:
        table_name = "interactions"


class Snoozes(Table):
    customer = ForeignKeyField(Customers, on_delete="CASCADE")
    topic = CharField()
    until = DateField()

    class Meta:
        table_name = "snoozes"


class MorningRows(Table):
    """Which rows stood on which morning's list, so that a row never ticked can ask to be dropped."""

    customer = ForeignKeyField(Customers, on_delete="CASCADE")
    topic = CharField()
    day = DateField()

    class Meta:
        table_name = "morning_rows"
        indexes = ((("customer", "topic", "day"), True),)


class ClosedDays(Table):
    """Days the shop was or will be closed, set by hand."""

    first_day = DateField()
    last_day = DateField()
    note = TextField(null=True)

    class Meta:
        table_name = "closed_days"


class Absences(Table):
    """A customer's known absence ("köyde, eylülde dönecek"): it stops that customer's clock."""

    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    first_day = DateField()
    last_day = DateField()
    note = TextField(null=True)

    class Meta:
        table_name = "absences"


class AwayReasons(Table):
    """Why somebody had stayed away, asked on the return; never an illness."""

    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    day = DateField(index=True)
    days_away = IntegerField()
    reason = CharField()
    note = TextField(null=True)

    class Meta:
        table_name = "away_reasons"


class Households(Table):
    name = CharField()

    class Meta:
        table_name = "households"


class HouseholdMembers(Table):
    household = ForeignKeyField(Households, on_delete="CASCADE")
    customer = ForeignKeyField(Customers, on_delete="CASCADE", unique=True)

    class Meta:
        table_name = "household_members"


class StandingOrders(Table):
    """What is set aside without being learnt; ``weekdays`` holds digits, 0 for Monday."""

    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    product = ForeignKeyField(Products, on_delete="RESTRICT")
    quantity = IntegerField()
    weekdays = CharField()
    at = TimeField(null=True)

    class Meta:
        table_name = "standing_orders"


class Orders(Table):
    """What a customer ordered; ``state`` is open, prepared, delivered or cancelled."""

    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    ordered_on = DateField()
    due_on = DateField(index=True)
    at = TimeField(null=True)
    state = CharField(default="open")
    delivery = IntegerField(default=0)
    address = TextField(null=True)
    note = TextField(null=True)
    alert_days = IntegerField(default=0)
    prepared_at = DateTimeField(null=True)
    delivered_at = DateTimeField(null=True)
    sale = ForeignKeyField(Sales, null=True, on_delete="SET NULL")

    class Meta:
        table_name = "orders"


class OrderLines(Table):
    """One thing of an order, a product of the list or free text."""

    order = ForeignKeyField(Orders, on_delete="CASCADE")
    product = ForeignKeyField(Products, null=True, on_delete="RESTRICT")
    text = CharField(null=True)
    quantity = IntegerField(default=1000)
    unit_price = IntegerField(null=True)

    class Meta:
        table_name = "order_lines"


class Wishes(Table):
    """What somebody asked for that was not there; without a customer only the asking is counted."""

    customer = ForeignKeyField(Customers, null=True, on_delete="RESTRICT")
    product = ForeignKeyField(Products, null=True, on_delete="RESTRICT")
    text = CharField()
    text_key = CharField(index=True)
    day = DateField(index=True)
    quantity = IntegerField(null=True)
    state = CharField(default="open")
    told_at = DateTimeField(null=True)
    note = TextField(null=True)

    class Meta:
        table_name = "wishes"


class Permissions(Table):
    """Whether a customer may be reached over a channel: asked and answered on ``day``; no row is "not asked"."""

    customer = ForeignKeyField(Customers, on_delete="CASCADE", index=False)
    channel = CharField()
    allowed = IntegerField()
    day = DateField()
    source = CharField(null=True)

    class Meta:
        table_name = "permissions"
        indexes = ((("customer", "channel"), True),)


class ServiceKinds(Table):
    """A kind of thing that is looked after; ``fields`` is a JSON list of the names the owner gave its fields."""

    name = CharField()
    name_key = CharField(unique=True)
    fields = TextField(default="[]")

    class Meta:
        table_name = "service_kinds"


class ServiceCards(Table):
    """A thing of a customer; ``fields`` is a JSON object of values by field name."""

    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    kind = ForeignKeyField(ServiceKinds, on_delete="RESTRICT")
    title = CharField()
    title_key = CharField(index=True)
    fields = TextField(default="{}")
    due_on = DateField(null=True, index=True)
    due_text = CharField(null=True)
    archived_on = DateField(null=True)

    class Meta:
        table_name = "service_cards"


class ServiceEntries(Table):
    """What was done to a thing on a day; ``counter`` is what its meter said, ``amount`` in kuruş."""

    card = ForeignKeyField(ServiceCards, on_delete="CASCADE")
    day = DateField()
    text = TextField()
    counter = IntegerField(null=True)
    amount = IntegerField(null=True)

    class Meta:
        table_name = "service_entries"


class CashMoves(Table):
    """Cash put into or taken out of the till beside sales and payments; ``amount`` below zero goes out."""

    day = DateField(index=True)
    at = TimeField(null=True)
    amount = IntegerField()
    note = TextField(null=True)

    class Meta:
        table_name = "cash_moves"


class DayCloses(Table):
    """The till counted at the end of a day: what was in it, what should be, what was counted."""

    day = DateField(unique=True)
    at = DateTimeField()
    opening = IntegerField(default=0)
    expected = IntegerField()
    counted = IntegerField()
    note = TextField(null=True)

    class Meta:
        table_name = "day_closes"


class Segments(Table):
    """A group the owner keeps; ``rule`` is a JSON tree, or a list of ids that was kept as it stood."""

    name = CharField()
    name_key = CharField(unique=True)
    rule = TextField()
    created_on = DateField()

    class Meta:
        table_name = "segments"


class Strategies(Table):
    """What is done with a group; ``actions`` is a JSON list, ``measures`` what the group was like at the start."""

    segment = CharField(index=True)
    text = TextField()
    actions = TextField(default="[]")
    person = CharField(null=True)
    started_on = DateField()
    review_on = DateField(null=True)
    outcome = TextField(null=True)
    measures = TextField(default="{}")
    closed_on = DateField(null=True)

    class Meta:
        table_name = "strategies"


class BoardCards(Table):
    """Somebody on one of the four boards; ``result`` is won or lost, ``amount`` in kuruş."""

    board = CharField()
    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    step = CharField()
    opened_on = DateField()
    product = ForeignKeyField(Products, null=True, on_delete="RESTRICT")
    offer = TextField(null=True)
    result = CharField(null=True)
    reason = TextField(null=True)
    amount = IntegerField(null=True)
    closed_on = DateField(null=True)

    class Meta:
        table_name = "board_cards"
        indexes = ((("board", "result"), False),)


class LoyaltyEntries(Table):
    """Points or stamps given (above zero) and used (below zero)."""

    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    day = DateField()
    points = IntegerField()
    sale = ForeignKeyField(Sales, null=True, on_delete="CASCADE")
    note = CharField(null=True)

    class Meta:
        table_name = "loyalty_entries"


class Campaigns(Table):
    """A campaign to a group; ``seed`` and ``started_on`` are set when the lot is drawn. ``cost`` in kuruş."""

    name = CharField()
    segment = CharField()
    channel = CharField()
    goal = IntegerField(null=True)
    first_day = DateField()
    last_day = DateField()
    cost = IntegerField(default=0)
    offer = TextField(null=True)
    control_percent = IntegerField(default=0)
    seed = IntegerField(null=True)
    started_on = DateField(null=True)
    closed_on = DateField(null=True)

    class Meta:
        table_name = "campaigns"


class CampaignPeople(Table):
    """Who belongs to a started campaign; ``in_control`` are kept out by lot. ``discount`` in kuruş."""

    campaign = ForeignKeyField(Campaigns, on_delete="CASCADE", index=False)
    customer = ForeignKeyField(Customers, on_delete="RESTRICT")
    in_control = IntegerField(default=0)
    contacted_at = DateTimeField(null=True)
    response = CharField(null=True)
    discount = IntegerField(default=0)

    class Meta:
        table_name = "campaign_people"
        indexes = ((("campaign", "customer"), True),)


class OwnFields(Table):
    """A number the owner keeps of customers and may weigh as a value key."""

    name = CharField()
    name_key = CharField(unique=True)
    unit = CharField(null=True)

    class Meta:
        table_name = "own_fields"


class OwnValues(Table):
    """The number itself, in thousandths."""

    field = ForeignKeyField(OwnFields, on_delete="CASCADE", index=False)
    customer = ForeignKeyField(Customers, on_delete="CASCADE")
    value = IntegerField()

    class Meta:
        table_name = "own_values"
        indexes = ((("field", "customer"), True),)


class Settings(Table):
    name = CharField(unique=True)
    value = TextField()

    class Meta:
        table_name = "settings"


class Actions(Table):
    """The undo list."""

    at = DateTimeField()
    kind = CharField()
    params = TextField()
    initiator = CharField(default="owner")
    undone_at = DateTimeField(null=True)
    undoes = IntegerField(null=True)

    class Meta:
        table_name = "actions"


class ActionRows(Table):
    """What an action changed: inserted ids ``row_id`` to ``last_id``, or one row before and after."""

    action = ForeignKeyField(Actions, on_delete="CASCADE")
    tbl = CharField()
    row_id = IntegerField()
    last_id = IntegerField()
    op = CharField()
    before = TextField(null=True)
    after = TextField(null=True)

    class Meta:
        table_name = "action_rows"
        indexes = ((("tbl", "row_id"), False),)


class Audit(Table):
    """Append-only and hash-chained: what was done, by ids and field names, never by values."""

    at = DateTimeField()
    kind = CharField()
    detail = TextField()
    prev = CharField()
    hash = CharField(constraints=[SQL("UNIQUE")])

    class Meta:
        table_name = "audit"


TRACKED: tuple[type[Table], ...] = (
    Customers,
    Products,
    ProductBarcodes,
    PriceChanges,
    Sales,
    SaleLines,
    SalePayments,
    Ledger,
    Notes,
    Reminders,
    Interactions,
    Snoozes,
    ClosedDays,
    Absences,
    AwayReasons,
    Households,
    HouseholdMembers,
    StandingOrders,
    Orders,
    OrderLines,
    Wishes,
    Permissions,
    ServiceKinds,
    ServiceCards,
    ServiceEntries,
    CashMoves,
    DayCloses,
    Segments,
    Strategies,
    BoardCards,
    LoyaltyEntries,
    Campaigns,
    CampaignPeople,
    OwnFields,
    OwnValues,
    Settings,
)
"""Tables whose rows undo puts back, parents before children."""

UNTRACKED: tuple[type[Table], ...] = (MorningRows, Actions, ActionRows, Audit)
ALL: tuple[type[Table], ...] = TRACKED + UNTRACKED
