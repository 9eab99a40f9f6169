"""Kill -9 at random moments: nothing acknowledged is lost, and nothing is half done."""

import os
import shutil
from collections import Counter
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.storage import audit_check, migrations
from kobi_crm.storage.engine import raw_connect
from tests.old_files import old_shop, rows_as_of
from tests.shops import content, opened
from tests.trust.killing import killer, seed_of_the_day
from tests.trust.victim import IMPORT_ROWS

KILLS = int(os.environ.get("KOBI_CRM_KILLS", "220"))
_PER_SHOP = 20
_IMPORTS = 3
"""Every third shop is killed while lists come in."""


def complaints(app: Application, acknowledged: list[str]) -> list[str]:
    """What a killed program left wrong in its shop file, a line each."""
    wrong = list(audit_check.problems(app.shop_path, app.shop.key))
    sold: Counter[str] = Counter(
        dict(app.shop.rows("SELECT note, count(*) FROM sales WHERE note IS NOT NULL GROUP BY note"))
    )
    written = {row[0] for row in app.shop.rows("SELECT name FROM customers UNION SELECT text FROM notes")}
    wrong += [f"lost: {tag}" for tag in acknowledged if tag not in sold and tag not in written]
    lists = {row[0] for row in app.shop.rows("SELECT substr(name, 1, instr(name, ' ') - 1) FROM customers")}
    for tag, count in sold.items():
        if tag in lists and count != IMPORT_ROWS:
            wrong.append(f"half an import: {tag} has {count} rows")
    torn = app.shop.rows(
        "SELECT s.note FROM sales s WHERE s.payment = 'credit' AND ("
        "(SELECT count(*) FROM sale_lines l WHERE l.sale_id = s.id) != 2 OR "
        "(SELECT sum(amount) FROM ledger e WHERE e.sale_id = s.id) IS NOT s.total)"
    )
    wrong += [f"half a sale: {row[0]}" for row in torn]
    acts = app.shop.rows("SELECT count(*) FROM actions")[0][0]
    if acts != app.shop.rows("SELECT count(*) FROM audit")[0][0]:
        wrong.append("an act without its audit entry")
    return wrong


def new_shop(folder: Path) -> Path:
    """A shop with five customers."""
    shop = folder / "shop.db"
    with opened(shop, create=True) as app:
        for number in range(5):
            app.customers.add(CustomerDraft(f"Müşteri {number}"))
    return shop


def look(shop: Path, acknowledged: list[str]) -> list[str]:
    """Open the shop to read and then to write, as the next start would (so the lock is free)."""
    with opened(shop, writable=False) as app:
        first = complaints(app, acknowledged)
    with opened(shop) as app:
        return first or complaints(app, acknowledged)


@pytest.mark.slow
def test_killed_while_selling_and_importing(
    checkout: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    seed = seed_of_the_day()
    rng = Random(seed)
    acknowledged: list[str] = []
    total = 0
    with killer(checkout, rng) as knife:
        for kill in range(KILLS):
            shop = tmp_path / str(kill // _PER_SHOP) / "shop.db"
            if kill % _PER_SHOP == 0:
                new_shop(shop.parent)
                total += len(acknowledged)
                acknowledged = []
            importing = kill // _PER_SHOP % _IMPORTS == _IMPORTS - 1
            job = {"work": "imports" if importing else "sales", "shop": str(shop), "seed": kill}
            after, within = (rng.randrange(2), 0.4) if importing else (rng.randrange(12), 0.02)
            life = knife.live_and_die(job, after=after, within=within)
            acknowledged += life.done
            wrong = life.failed + look(shop, acknowledged)
            assert wrong == [], f"seed {seed}, kill {kill} of {KILLS}"
    total += len(acknowledged)
    with capsys.disabled():
        print(f"\n{KILLS} kills (seed {seed}), {total} acts acknowledged, none lost, none half done")
    assert total > KILLS


@pytest.mark.parametrize(
    ("work", "broken", "found"), [("sales", "early", "lost"), ("imports", "halves", "half an import")]
)
def test_the_kills_notice_a_broken_program(
    work: str, broken: str, found: str, checkout: Path, tmp_path: Path
) -> None:
    rng = Random(seed_of_the_day())
    with killer(checkout, rng) as knife:
        for kill in range(40):
            shop = new_shop(tmp_path / str(kill))
            job = {"work": work, "shop": str(shop), "seed": kill, "broken": broken}
            life = knife.live_and_die(
                job, after=int(work == "sales"), within=0.01 if work == "sales" else 0.5
            )
            assert life.failed == []
            if any(said.startswith(found) for said in look(shop, life.done)):
                return
    pytest.fail("40 kills of a broken program were not noticed")


def test_killed_while_restoring(checkout: Path, tmp_path: Path) -> None:
    """Two backups of two shops with two keys: whatever the moment, one of them opens, whole."""
    seed = seed_of_the_day()
    rng = Random(seed)
    held = {}
    for name, customers in (("a", 3), ("b", 400)):
        with opened(tmp_path / name / "shop.db", create=True) as app:
            for number in range(customers):
                app.customers.add(CustomerDraft(f"{name} {number}"))
            held[str(app.backups.now().path)] = content(app)
    shop = tmp_path / "a" / "shop.db"
    standing = next(iter(held.values()))
    with killer(checkout, rng) as knife:
        for kill in range(24):
            job = {"work": "restore", "shop": str(shop), "backups": list(held)}
            life = knife.live_and_die(job, after=rng.randrange(3), within=0.1)
            assert life.failed == []
            told = [held[tag] for tag in (*life.done[-1:], *life.began[-1:])]
            with opened(shop) as app:
                now = content(app)
                assert now in (told if life.done else [standing, *told]), f"seed {seed}, kill {kill}"
                assert audit_check.problems(shop, app.shop.key) == []
            standing = now


def test_killed_while_the_file_is_brought_up_to_date(
    checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seed = seed_of_the_day()
    rng = Random(seed)
    old = tmp_path / "old" / "shop.db"
    before = old_shop(old, monkeypatch)
    with killer(checkout, rng) as knife:
        for kill in range(16):
            shop = tmp_path / str(kill) / "shop.db"
            shutil.copytree(old.parent, shop.parent)
            life = knife.live_and_die({"work": "migration", "shop": str(shop)}, after=0, within=0.12)
            assert life.failed == []
            with opened(shop) as app:
                with closing(raw_connect(shop, app.shop.key, mode="ro")) as connection:
                    assert connection.execute("PRAGMA user_version").fetchone()[0] == migrations.CURRENT
                    assert rows_as_of(connection) == before, f"seed {seed}, kill {kill}"
                assert len(app.backups.all()) in (1, 2)
                assert app.backups.check() == []
