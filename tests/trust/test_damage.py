"""Flipped bits, cut ends and zeroed pages: always noticed, never a traceback, and the newest backup still opens."""

import shutil
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from kobi_crm.app import Application, restore_backup
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import UserError
from kobi_crm.storage import backup, keys
from kobi_crm.storage.digest import TableDigest
from kobi_crm.storage.engine import raw_connect
from tests.shops import MovedClock, content, opened
from tests.trust.killing import seed_of_the_day

ROUNDS = 100
_PAGE = 4096


@dataclass(frozen=True)
class Held:
    """A shop with free pages in its file, its newest backup, and what it held when that was made."""

    shop: Path
    backup: Path
    content: dict[str, TableDigest]


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Held:
    shop = tmp_path_factory.mktemp("held") / "shop.db"
    with opened(shop, create=True) as app:
        for number in range(40):
            customer = app.customers.add(CustomerDraft(f"Müşteri {number}", phone=f"53211122{number:02d}"))
            app.sales.record(SaleDraft(customer, 1000 + number, "credit", note="x" * 300))
        notes = [app.notes.add(1, "uzun " * 600) for _ in range(20)]
        for note in notes:
            app.notes.remove(note)
        app.shop.write("test", {}, lambda unit: unit.run("DELETE FROM action_rows"), even_empty=True)
        assert app.shop.rows("PRAGMA freelist_count")[0][0] > 5
        made = app.backups.now()
        return Held(shop, made.path, content(app))


def flip(data: bytearray, rng: Random) -> None:
    data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def cut(data: bytearray, rng: Random) -> None:
    del data[rng.randrange(len(data)) :]


def cut_at_a_page(data: bytearray, rng: Random) -> None:
    del data[rng.randrange(max(1, len(data) // _PAGE)) * _PAGE :]


def zero(data: bytearray, rng: Random) -> None:
    start = rng.randrange(max(1, len(data) // _PAGE)) * _PAGE
    data[start : start + _PAGE] = bytes(len(data[start : start + _PAGE]))


def scribble(data: bytearray, rng: Random) -> None:
    start = rng.randrange(len(data))
    data[start : start + 64] = rng.randbytes(len(data[start : start + 64]))


HARM: list[Callable[[bytearray, Random], None]] = [flip, cut, cut_at_a_page, zero, scribble]


def harmed(path: Path, harm: Callable[[bytearray, Random], None], rng: Random) -> None:
    data = bytearray(path.read_bytes())
    before = bytes(data)
    while bytes(data) == before:
        harm(data, rng)
    path.write_bytes(data)


def noticed(shop: Path) -> list[str]:
    """What opening and checking say of a shop file; anything but a ``UserError`` comes through."""
    said: list[str] = []
    for writable in (False, True):
        with suppress(UserError):
            with opened(shop, writable=writable) as app:
                said += app.backups.check()
                with suppress(UserError):
                    content_of_every_page(app)
            continue
        said.append("not opened")
    return said


def content_of_every_page(app: Application) -> None:
    """Use the damaged file as the window would."""
    app.customers.rows(app.customers.ids())
    app.sales.rows(app.sales.ids())
    app.today.morning()
    app.customers.add(CustomerDraft("Yeni"))


@pytest.mark.parametrize("harm", HARM)
def test_a_damaged_shop_file_is_noticed_and_brought_back(
    harm: Callable[[bytearray, Random], None], held: Held, tmp_path: Path
) -> None:
    seed = seed_of_the_day()
    rng = Random(f"{seed} {harm.__name__}")
    for damage in range(ROUNDS // len(HARM)):
        shop = tmp_path / str(damage) / "shop.db"
        shutil.copytree(held.shop.parent, shop.parent)
        harmed(shop, harm, rng)
        harmful = shop.read_bytes()
        assert noticed(shop) != [], f"seed {seed}, damage {damage}"
        (newest,) = (path for path in backup.folder_of(shop).iterdir())
        aside = restore_backup(newest, shop, MovedClock())
        assert aside is not None
        assert len(aside.read_bytes()) >= len(harmful) - _PAGE  # the damaged file is kept
        with opened(shop) as app:
            assert content(app) == held.content, f"seed {seed}, damage {damage}"
            assert app.backups.check() == []


@pytest.mark.parametrize("harm", HARM)
def test_a_damaged_backup_is_noticed_and_changes_nothing(
    harm: Callable[[bytearray, Random], None], held: Held, tmp_path: Path
) -> None:
    seed = seed_of_the_day()
    rng = Random(f"{seed} {harm.__name__}")
    shop = tmp_path / "shop.db"
    shutil.copyfile(held.shop, shop)
    shutil.copyfile(keys.key_path(held.shop), keys.key_path(shop))
    before = shop.read_bytes()
    for damage in range(ROUNDS // len(HARM)):
        bad = tmp_path / f"shop-{damage}.kobi"
        shutil.copyfile(held.backup, bad)
        harmed(bad, harm, rng)
        with pytest.raises(UserError, match="is not a whole backup"):
            backup.verify(bad)
        with pytest.raises(UserError, match="is not a whole backup"):
            restore_backup(bad, shop, MovedClock())
        assert shop.read_bytes() == before, f"seed {seed}, damage {damage}"
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".kobi") == [
        "shop.db",
        "shop.db.key",
        "shop.db.lock",
    ]


def test_the_first_bytes_of_a_backup_are_guarded_bit_by_bit(held: Held, tmp_path: Path) -> None:
    whole = held.backup.read_bytes()
    bad = tmp_path / "bad.kobi"
    for place in range(len(backup.MAGIC) + 4 + 32):
        for bit in range(8):
            data = bytearray(whole)
            data[place] ^= 1 << bit
            bad.write_bytes(data)
            with pytest.raises(UserError, match="is not a whole backup"):
                backup.read_head(bad)


def test_a_damaged_key_file_opens_nothing_and_the_backup_brings_it_back(held: Held, tmp_path: Path) -> None:
    seed = seed_of_the_day()
    rng = Random(seed)
    for damage in range(30):
        shop = tmp_path / str(damage) / "shop.db"
        shutil.copytree(held.shop.parent, shop.parent)
        harmed(keys.key_path(shop), rng.choice(HARM), rng)
        with suppress(UserError), opened(shop) as app:
            # What was hit was not needed to open: nothing else may have changed.
            assert content(app) == held.content, f"seed {seed}, damage {damage}"
        keys.key_path(shop).write_bytes(b"")
        restore_backup(held.backup, shop, MovedClock())
        with opened(shop) as app:
            assert content(app) == held.content


def test_a_plain_check_would_miss_a_hit_in_an_unused_page(held: Held, tmp_path: Path) -> None:
    """Why ``check`` looks at the seal of every page: the engine's own check never reads the unused ones."""
    shop = tmp_path / "shop.db"
    shutil.copyfile(held.shop, shop)
    shutil.copyfile(keys.key_path(held.shop), keys.key_path(shop))
    key = keys.unlock(keys.load(shop))
    missed = 0
    for page in range(1, shop.stat().st_size // _PAGE, 2):
        data = bytearray(held.shop.read_bytes())
        data[page * _PAGE + 100] ^= 1
        shop.write_bytes(data)
        assert noticed(shop) != [], f"page {page + 1}"
        with suppress(Exception), closing(raw_connect(shop, key, mode="ro")) as connection:
            missed += connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert missed > 0
