"""The program under the knife: a server that forks a child a round, which writes until it is killed."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

from kobi_crm.app import Application, restore_backup
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft, SaleLine
from kobi_crm.services.imports import Imports
from kobi_crm.storage.engine import ShopDatabase
from tests.shops import MovedClock

IMPORT_ROWS = 300
LOADED_BEFORE_THE_FORKS = (Imports,)


def say(text: str) -> None:
    """One line for the test, in one write."""
    os.write(1, f"{text}\n".encode())


def sell(job: dict[str, Any]) -> None:
    """Sales, notes and customers one after another; each is acknowledged once the service returned."""
    app = Application.open(Path(job["shop"]), clock=MovedClock())
    rng = Random(job["seed"])
    for number in range(10_000):
        tag = f"{job['seed']}-{number}"
        customer = rng.choice(app.customers.ids())
        early = job.get("broken") == "early"
        if early:
            say(f"done {tag}")
        if (which := rng.random()) < 0.1:
            app.customers.add(CustomerDraft(tag, phone="5321234567"))
        elif which < 0.2:
            app.notes.add(customer, tag)
        else:
            lines = (SaleLine("Ekmek", 2000, 1000, 0, 2000), SaleLine("Süt", 1000, 4500, 0, 4500))
            app.sales.record(SaleDraft(customer, 6500, "credit", note=tag, lines=lines))
        if not early:
            say(f"done {tag}")


def bring_in(job: dict[str, Any]) -> None:
    """Lists of sales of new customers, each acknowledged once the import returned."""
    app = Application.open(Path(job["shop"]), clock=MovedClock())
    path = Path(job["shop"]).with_name("liste.csv")
    for number in range(100):
        tag = f"{job['seed']}-{number}"
        rows = [f"{tag} Kişi {n % 40},2026-10-{n % 28 + 1:02d},{n + 1},{tag}" for n in range(IMPORT_ROWS)]
        path.write_text("\n".join(["customer,date,amount,note", *rows]), encoding="utf-8")
        say(f"began {tag}")
        app.imports.apply(app.imports.preview(app.imports.read(path)))
        say(f"done {tag}")


def swap(job: dict[str, Any]) -> None:
    """Bring back one backup after the other."""
    for number in range(100):
        backup = job["backups"][number % len(job["backups"])]
        say(f"began {backup}")
        restore_backup(Path(backup), Path(job["shop"]), MovedClock())
        say(f"done {backup}")


def migrate(job: dict[str, Any]) -> None:
    """Open an older file, which brings it up to date."""
    say("began")
    Application.open(Path(job["shop"]), clock=MovedClock()).close()
    say("done")


WORK: dict[str, Callable[[dict[str, Any]], None]] = {
    "sales": sell,
    "imports": bring_in,
    "restore": swap,
    "migration": migrate,
}


def _commit_every_statement() -> None:
    """The broken variant: no transaction holds an act together."""
    run: Any = ShopDatabase.execute_sql

    def execute_sql(self: ShopDatabase, sql: str, params: Any = None) -> Any:
        told = sql.split()[0] in ("BEGIN", "COMMIT", "ROLLBACK")
        return run(self, "SELECT 1" if told else sql, None if told else params)

    ShopDatabase.execute_sql = execute_sql


def main() -> None:
    """Fork a child for every job read from standard input, and tell when it is gone."""
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                if job.get("broken") == "halves":
                    _commit_every_statement()
                WORK[job["work"]](job)
            except BaseException as error:  # noqa: BLE001 - told to the test
                say(f"failed {type(error).__name__}: {error}")
            os._exit(0)
        say(f"born {child}")
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main()
