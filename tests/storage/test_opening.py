"""Opening a shop file: what is missing, locked, read-only, newer or out of place gets one sentence and stays."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.errors import ShopBusyError, StorageError
from kobi_crm.storage import keys, migrations, place
from kobi_crm.storage.engine import APPLICATION_ID, raw_connect
from tests.old_files import CUSTOMERS, old_shop, rows_as_of
from tests.shops import MovedClock, opened

NOBODY = 65534
HOLD = """
import sys
from pathlib import Path
from tests.shops import opened
with opened(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def as_nobody() -> Iterator[None]:
    """Without root's right to write everywhere."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that everybody may enter (pytest's own are for their owner alone)."""
    folder = Path(tempfile.mkdtemp(prefix="kobi-public-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextmanager
def held_elsewhere(shop: Path, checkout: Path) -> Iterator[None]:
    """Another running program has the shop open."""
    command = [sys.executable, "-c", HOLD, str(shop)]
    with subprocess.Popen(command, cwd=checkout, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin is not None
        assert other.stdout is not None
        assert other.stdout.readline() == b"held\n"
        yield
        other.stdin.close()


def everything(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def filled(shop: Path) -> None:
    with opened(shop, create=True) as app:
        app.customers.add(CustomerDraft("Ayşe Kaya"))


def test_a_missing_shop_is_said_and_not_made(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="no shop file"), opened(tmp_path / "x" / "shop.db"):
        pass
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("create", [True, False])
def test_a_folder_is_no_shop_file(tmp_path: Path, create: bool) -> None:
    for path in (tmp_path, Path(), Path("/")):
        with pytest.raises(StorageError, match="is a folder"), opened(path, create=create):
            pass


def test_a_file_under_a_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    with pytest.raises(StorageError), opened(tmp_path / "a" / "shop.db", create=True):
        pass


def test_a_name_too_long_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(StorageError), opened(tmp_path / ("ş" * 300), create=True):
        pass


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 5000, os.urandom(8192)])
def test_a_file_of_something_else_is_refused_untouched(tmp_path: Path, content: bytes) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    shop.write_bytes(content)
    before = everything(tmp_path)
    for writable in (True, False):
        with (
            pytest.raises(StorageError, match="damaged or is not a shop file"),
            opened(shop, writable=writable),
        ):
            pass
    assert everything(tmp_path) == before


def test_another_programs_encrypted_file_is_refused(tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    key = keys.unlock(keys.load(shop))
    shop.unlink()
    with closing(raw_connect(shop, key, mode="rwc")) as connection:
        connection.execute("CREATE TABLE customers (id INTEGER)")
    with pytest.raises(StorageError, match="not a shop file"), opened(shop):
        pass


def test_a_missing_key_file_is_said_and_none_is_made(tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    keys.key_path(shop).unlink()
    before = everything(tmp_path)
    for create in (True, False):
        with (
            pytest.raises(StorageError, match=r"key file shop\.db\.key is missing"),
            opened(shop, create=create),
        ):
            pass
    assert everything(tmp_path) == before


@pytest.mark.parametrize(
    "text",
    [
        "", "{", "[]", "null", "{}", "[" * 200_000, '{"format": 1}', '{"format": "x", "wraps": {}}',
        '{"format": 1, "shop_id": "a", "check": "b", "wraps": []}',
        '{"format": 1, "shop_id": "a", "check": "b", "wraps": {"unknown": "x"}}',
        '{"format": 1, "shop_id": "a", "check": "ğ", "wraps": {"plain": "00"}}',
        '{"format": 1, "shop_id": "a", "check": "b", "wraps": {"plain": "xyz"}}',
        '{"format": 1, "shop_id": "a", "check": "b", "wraps": {"keyring": "!!"}}',
    ],
)  # fmt: skip
def test_a_damaged_key_file_is_a_sentence(tmp_path: Path, text: str) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    keys.key_path(shop).write_text(text, encoding="utf-8")
    before = everything(tmp_path)
    with pytest.raises(StorageError, match=r"Restore from a backup\.$"), opened(shop):
        pass
    assert everything(tmp_path) == before


def test_a_key_file_of_a_newer_program_is_said(tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    said = json.loads(keys.key_path(shop).read_text())
    keys.key_path(shop).write_text(json.dumps(said | {"format": 2}))
    with pytest.raises(StorageError, match="newer version"), opened(shop):
        pass


def test_a_wrong_key_is_told_from_a_damaged_file(tmp_path: Path) -> None:
    """SQLite says the same of both; the check value knows better."""
    shop = tmp_path / "shop.db"
    filled(shop)
    said = json.loads(keys.key_path(shop).read_text())
    said["wraps"]["plain"] = os.urandom(32).hex()
    good = keys.key_path(shop).read_text()
    keys.key_path(shop).write_text(json.dumps(said))
    with pytest.raises(StorageError, match="key of this shop file could not be opened"), opened(shop):
        pass
    keys.key_path(shop).write_text(good)
    shop.write_bytes(os.urandom(shop.stat().st_size))
    with pytest.raises(StorageError, match="damaged"), opened(shop):
        pass


@pytest.mark.parametrize("crashed", [False, True])
def test_a_newer_file_is_refused_untouched(tmp_path: Path, crashed: bool) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    key = keys.unlock(keys.load(shop))
    with closing(raw_connect(shop, key)) as connection:
        connection.execute("PRAGMA wal_autocheckpoint=0")
        connection.execute(f"PRAGMA user_version={migrations.CURRENT + 1}")
        if crashed:  # copied while its write-ahead log still stood beside it
            for path in (shop, shop.with_name("shop.db-wal")):
                shutil.copyfile(path, path.with_name(path.name.replace("shop", "crashed")))
            shutil.copyfile(keys.key_path(shop), tmp_path / "crashed.db.key")
    file = tmp_path / ("crashed.db" if crashed else "shop.db")
    before = file.read_bytes()
    for writable in (True, False):
        with (
            pytest.raises(StorageError, match="newer version of the program"),
            opened(file, writable=writable),
        ):
            pass
    assert file.read_bytes() == before
    assert not (tmp_path / "shop-backups").exists()


@pytest.mark.parametrize("version", range(1, migrations.CURRENT))
@pytest.mark.parametrize("writable", [True, False])
def test_an_older_file_is_brought_up_to_date_behind_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int, writable: bool
) -> None:
    shop = tmp_path / "shop.db"
    before = old_shop(shop, monkeypatch, version)
    with opened(shop, writable=writable) as app:
        assert app.customers.count() == CUSTOMERS
        assert app.shop.rows("PRAGMA user_version") == [(migrations.CURRENT,)]
        with closing(raw_connect(shop, app.shop.key, mode="ro")) as connection:
            assert rows_as_of(connection, version) == before
        (backup,) = app.backups.all()
    assert backup.reason == "migration"
    assert backup.rows == sum(len(rows) for rows in before.values())


def test_no_page_is_applied_when_the_backup_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = tmp_path / "shop.db"
    old_shop(shop, monkeypatch)
    before = shop.read_bytes()
    (tmp_path / "shop-backups").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match="backup"), opened(shop):
        pass
    assert shop.read_bytes() == before


@pytest.mark.parametrize(
    "page",
    ["DELETE FROM sales WHERE id = 1;", "CREATE TABLE x (id INTEGER);\nDELETE FROM customers;", "NONSENSE;"],
)
def test_a_page_that_loses_rows_is_taken_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    shop = tmp_path / "shop.db"
    before = old_shop(shop, monkeypatch, migrations.CURRENT)
    with monkeypatch.context() as patch:
        patch.setattr(migrations, "PAGES", (*migrations.PAGES, page))
        patch.setattr(migrations, "CURRENT", migrations.CURRENT + 1)
        with pytest.raises(StorageError, match="could not be brought up to date"), opened(shop):
            pass
    with opened(shop) as app, closing(raw_connect(shop, app.shop.key, mode="ro")) as connection:
        assert rows_as_of(connection, migrations.CURRENT) == before


def test_a_good_page_more_is_applied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    monkeypatch.setattr(
        migrations, "PAGES", (*migrations.PAGES, 'ALTER TABLE "customers" ADD COLUMN "extra" TEXT;')
    )
    monkeypatch.setattr(migrations, "CURRENT", migrations.CURRENT + 1)
    with opened(shop) as app:
        assert app.shop.rows("SELECT name, extra FROM customers") == [("Ayşe Kaya", None)]
        assert len(app.backups.all()) == 1


def test_a_shop_open_elsewhere_is_busy_for_writing_and_open_for_reading(
    tmp_path: Path, checkout: Path
) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    with held_elsewhere(shop, checkout):
        with pytest.raises(ShopBusyError, match="open in another window"), opened(shop):
            pass
        with opened(shop, writable=False) as app:
            assert app.customers.count() == 1
            assert app.backups.check() == []
            assert app.backups.now().rows > 0
            with pytest.raises(StorageError, match="opened for reading only"):
                app.customers.add(CustomerDraft("Veli"))
    with opened(shop) as app:
        app.customers.add(CustomerDraft("Veli"))


def test_the_lock_is_this_programs_own_too(app: Application) -> None:
    with pytest.raises(ShopBusyError), opened(app.shop_path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
@pytest.mark.parametrize("folder_mode", [0o555, 0o755])
def test_a_read_only_shop_is_a_sentence(public_folder: Path, folder_mode: int) -> None:
    shop = public_folder / "inner" / "shop.db"
    filled(shop)
    for path in (shop, keys.key_path(shop)):
        path.chmod(0o444)
    (shop.parent / "shop.db.lock").unlink(missing_ok=True)
    shop.parent.chmod(folder_mode)
    before = everything(public_folder)
    for create in (True, False):
        with as_nobody(), pytest.raises(StorageError, match="read-only"), opened(shop, create=create):
            pass
    with as_nobody(), pytest.raises(StorageError, match="read-only"), opened(shop, writable=False):
        pass
    assert everything(public_folder) == before
    shop.parent.chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_no_shop_is_made_in_a_read_only_folder(public_folder: Path) -> None:
    (public_folder / "inner").mkdir(mode=0o555)
    for name in ("shop.db", "deeper/shop.db"):
        with as_nobody(), pytest.raises(StorageError, match="read-only"):
            Application.open(public_folder / "inner" / name, create=True, clock=MovedClock())
    assert list((public_folder / "inner").iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="rights work otherwise there")
def test_a_folder_that_may_not_be_entered_is_a_sentence(public_folder: Path) -> None:
    shop = public_folder / "inner" / "shop.db"
    filled(shop)
    shop.parent.chmod(0o700 if os.geteuid() == 0 else 0o000)
    try:
        with as_nobody(), pytest.raises(StorageError), opened(shop):
            pass
    finally:
        shop.parent.chmod(0o755)


@pytest.mark.parametrize(
    "folder",
    ["OneDrive", "OneDrive - Market Ltd", "Dropbox", "Dropbox (Personal)", "Google Drive", "GoogleDrive",
     "iCloudDrive", "Yandex.Disk", "MEGA", "Nextcloud"],
)  # fmt: skip
def test_a_sync_folder_is_refused_for_the_live_file(tmp_path: Path, folder: str) -> None:
    shop = tmp_path / folder / "içeride" / "shop.db"
    with (
        pytest.raises(StorageError, match=f"cannot live in {folder.split(' ')[0]}"),
        opened(shop, create=True),
    ):
        pass
    assert list(tmp_path.iterdir()) == []
    filled(tmp_path / "shop.db")
    shutil.copytree(tmp_path, tmp_path / folder, ignore=lambda _, names: [n for n in names if n == folder])
    with pytest.raises(StorageError, match="cannot live in"), opened(tmp_path / folder / "shop.db"):
        pass


@pytest.mark.parametrize("folder", ["Mega Market", "Dropboxcu", "megan", "Onedriver"])
def test_a_folder_of_a_like_name_is_fine(tmp_path: Path, folder: str) -> None:
    place.refuse_unsafe(tmp_path / folder / "shop.db")


@pytest.mark.parametrize(
    ("kind", "refused"),
    [("nfs4", True), ("cifs", True), ("fuse.sshfs", True), ("ext4", False), ("tmpfs", False)],
)
def test_a_network_disk_is_refused(monkeypatch: pytest.MonkeyPatch, kind: str, refused: bool) -> None:
    mounts = f"/dev/sda1 / ext4 rw 0 0\nserver:/x /srv/or\\040tak {kind} rw 0 0\n"
    monkeypatch.setattr(Path, "exists", lambda _: True)
    monkeypatch.setattr(Path, "read_text", lambda *_: mounts)
    if refused:
        with pytest.raises(StorageError, match="network disk"):
            place.refuse_unsafe(Path("/srv/or tak/shop.db"))
    place.refuse_unsafe(Path("/home/ayse/shop.db"))


def test_a_stick_is_refused_for_the_live_file() -> None:
    with pytest.raises(StorageError, match="pulled out"):
        place.refuse_unsafe(Path("/media/ayse/STICK/shop.db"))


def test_a_shop_that_went_missing_is_not_begun_anew(tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    with opened(shop) as app:
        app.backups.now()
    shop.unlink()
    with pytest.raises(StorageError, match="its key and its backups are there"), opened(shop, create=True):
        pass
    assert not shop.exists()


def test_the_key_of_a_birth_that_was_cut_off_is_used_again(tmp_path: Path) -> None:
    shop = tmp_path / "shop.db"
    filled(shop)
    ring = keys.load(shop)
    shop.unlink()
    with opened(shop, create=True) as app:
        assert ring.holds(app.shop.key)
        assert app.shop.rows("PRAGMA application_id") == [(APPLICATION_ID,)]


def test_work_on_a_closed_shop_is_a_sentence(app: Application) -> None:
    app.close()
    for act in (app.customers.count, lambda: app.customers.add(CustomerDraft("Ali"))):
        with pytest.raises(StorageError, match="closed meanwhile"):
            act()
    app.close()
