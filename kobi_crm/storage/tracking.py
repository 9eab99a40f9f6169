"""Triggers of the writer's own connection that note every changed row, so that undo forgets nothing."""

from collections.abc import Iterator

from kobi_crm.storage.engine import ShopDatabase
from kobi_crm.storage.models import TRACKED, Table


def columns(table: type[Table]) -> tuple[str, ...]:
    """The column names of a table, ``id`` first."""
    return tuple(field.column_name for field in table._meta.sorted_fields)  # type: ignore[reportUnknownMemberType]


def name_of(table: type[Table]) -> str:
    """The table's name in the file, which is also its topic in ``Changes``."""
    return str(table._meta.table_name)  # type: ignore[reportUnknownMemberType]


def install(database: ShopDatabase) -> None:
    """Put the triggers on the calling thread's connection (they vanish with it, and follow the columns of today)."""
    database.execute_sql("CREATE TEMP TABLE current_action (id INTEGER)")
    for table in TRACKED:
        for statement in _triggers(table):
            database.execute_sql(statement)


def begin(database: ShopDatabase, action_id: int) -> None:
    """Note everything from here on under ``action_id``."""
    database.execute_sql("INSERT INTO temp.current_action VALUES (?)", (action_id,))


def end(database: ShopDatabase, action_id: int) -> None:
    """Stop noting, and fold runs of inserted ids into ranges (a big import leaves a handful of rows)."""
    database.execute_sql("DELETE FROM temp.current_action")
    database.execute_sql(
        """
        CREATE TEMP TABLE folded AS
        SELECT tbl, min(row_id) AS first, max(row_id) AS last, min(id) AS seq FROM (
            SELECT id, tbl, row_id, row_id - row_number() OVER (PARTITION BY tbl ORDER BY row_id) AS run
            FROM main.action_rows WHERE action_id = ? AND op = 'i')
        GROUP BY tbl, run ORDER BY seq
        """,
        (action_id,),
    )
    database.execute_sql("DELETE FROM main.action_rows WHERE action_id = ? AND op = 'i'", (action_id,))
    database.execute_sql(
        "INSERT INTO main.action_rows (action_id, tbl, row_id, last_id, op) "
        "SELECT ?, tbl, first, last, 'i' FROM temp.folded",
        (action_id,),
    )
    database.execute_sql("DROP TABLE temp.folded")


def _triggers(table: type[Table]) -> Iterator[str]:
    name = name_of(table)
    fields = columns(table)
    old = "json_object(" + ", ".join(f"'{c}', OLD.\"{c}\"" for c in fields) + ")"
    new = "json_object(" + ", ".join(f"'{c}', NEW.\"{c}\"" for c in fields) + ")"
    action = "(SELECT id FROM current_action)"
    head = f"INSERT INTO action_rows (action_id, tbl, row_id, last_id, op, before, after) SELECT {action}, '{name}', "
    when = f"WHERE {action} IS NOT NULL"
    yield (
        f"CREATE TEMP TRIGGER {name}_i AFTER INSERT ON main.{name} BEGIN "
        f"{head} NEW.id, NEW.id, 'i', NULL, NULL {when}; END"
    )
    differs = " OR ".join(f'OLD."{c}" IS NOT NEW."{c}"' for c in fields)
    yield (
        f"CREATE TEMP TRIGGER {name}_u AFTER UPDATE ON main.{name} WHEN {differs} BEGIN "
        f"{head} OLD.id, OLD.id, 'u', {old}, {new} {when}; END"
    )
    yield (
        f"CREATE TEMP TRIGGER {name}_d AFTER DELETE ON main.{name} BEGIN "
        f"{head} OLD.id, OLD.id, 'd', {old}, NULL {when}; END"
    )
