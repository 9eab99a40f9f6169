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
    archived_on = DateField(null=True)
    gone_on = DateField(null=True)
    credit_limit = IntegerField(null=True)

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

    class Meta:
        table_name = "products"


class Sales(Table):
    customer = ForeignKeyField(Customers, null=True, on_delete="RESTRICT", index=False)
    day = DateField(index=True)
    at = TimeField(null=True)
    total = IntegerField()
    payment = CharField()
    note = TextField(null=True)
    receipt = CharField(null=True)
    return_of = ForeignKeyField("self", null=True, on_delete="RESTRICT")

    class Meta:
        table_name = "sales"
        indexes = ((("customer", "day", "total"), False),)


class SaleLines(Table):
    sale = ForeignKeyField(Sales, on_delete="CASCADE")
    product = ForeignKeyField(Products, null=True, on_delete="RESTRICT")
    quantity = IntegerField(default=1000)
    unit_price = IntegerField(null=True)
    discount = IntegerField(default=0)
    amount = IntegerField()

    class Meta:
        table_name = "sale_lines"


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
    Sales,
    SaleLines,
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
    Settings,
)
"""Tables whose rows undo puts back, parents before children."""

UNTRACKED: tuple[type[Table], ...] = (MorningRows, Actions, ActionRows, Audit)
ALL: tuple[type[Table], ...] = TRACKED + UNTRACKED
