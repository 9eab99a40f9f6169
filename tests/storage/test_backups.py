"""Backups: proven, opened on a computer that knows nothing of the shop, thinned out, and never a false success."""

import errno
import json
import os
import resource
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from kobi_crm.app import Application, restore_backup
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.sales import SaleDraft
from kobi_crm.errors import ShopBusyError, StorageError
from kobi_crm.services.restoring import backups_beside, has_key
from kobi_crm.storage import audit, backup, keys, migrations
from tests.shops import MovedClock, content, opened


def fill(app: Application, people: int = 20) -> None:
    for number in range(people):
        customer = app.customers.add(CustomerDraft(f"Müşteri {number}"))
        app.sales.record(SaleDraft(customer, 1250 + number, "credit"))


def test_a_backup_opens_on_a_new_computer(app: Application, tmp_path: Path) -> None:
    """Other folder, no key file, no keyring: the head of the backup is enough."""
    fill(app)
    info = app.backups.now(tmp_path / "stick")
    held = content(app)
    app.close()
    away = tmp_path / "new computer" / "shop.db"
    shutil.rmtree(app.shop_path.parent)
    assert restore_backup(info.path, away, MovedClock()) is None
    with opened(away) as restored:
        assert content(restored) == held
        assert restored.backups.check() == []
        restored.customers.add(CustomerDraft("Yeni"))


def test_a_backup_says_what_it_holds(app: Application) -> None:
    fill(app, 3)
    info = app.backups.now()
    head = backup.read_head(info.path)
    assert (head["made_at"], head["reason"], head["version"]) == (
        "2026-11-22 09:00:00",
        "owner",
        migrations.CURRENT,
    )
    assert head["rows"] == info.rows
    assert info.rows > 9
    assert head["audit"] == app.shop.rows("SELECT hash FROM audit ORDER BY id DESC LIMIT 1")[0][0]
    assert head["audit"] != audit.GENESIS
    assert app.backups.all() == [info]


def test_a_backup_shows_no_name_to_a_curious_eye(app: Application) -> None:
    app.customers.add(CustomerDraft("Nuriye Işık", phone="5321112233"))
    data = app.backups.now().path.read_bytes()
    assert b"Nuriye" not in data
    assert b"5321112233" not in data


def test_backups_of_one_second_have_names_of_their_own(app: Application) -> None:
    made = [app.backups.now().path for _ in range(3)]
    assert len(set(made)) == 3
    assert {info.path for info in app.backups.all()} == set(made)


def test_a_backup_while_writing_is_a_steady_view(app: Application) -> None:
    fill(app, 5)
    app.customers.add(CustomerDraft("Sonra"))
    info = app.backups.now()
    app.customers.add(CustomerDraft("Daha sonra"))
    backup.verify(info.path)


def test_the_day_begins_with_one_backup(app: Application, clock: MovedClock) -> None:
    assert app.backups.at_start_of_day() is not None
    assert app.backups.at_start_of_day() is None
    clock.moment += timedelta(days=1)
    assert app.backups.at_start_of_day() is not None
    assert len(app.backups.all()) == 2


def test_other_files_in_the_folder_are_left_out(app: Application) -> None:
    info = app.backups.now()
    folder = info.path.parent
    (folder / "shop-x.kobi").write_bytes(b"nothing")
    (folder / "shop-y.kobi").mkdir()
    (folder / "other-2026.kobi").write_bytes(info.path.read_bytes())
    assert app.backups.all() == [info]
    assert app.backups.latest() == info


def test_the_second_place_gets_a_backup_too(app: Application, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    app.settings.set("backup_folder", str(stick))
    app.backups.now()
    assert len(list(stick.glob("*.kobi"))) == 1
    stick.rename(tmp_path / "pulled out")
    app.backups.now()
    assert len(app.backups.all()) == 2


def test_a_full_stick_is_said_but_never_keeps_a_list_out(app: Application, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    app.settings.set("backup_folder", str(stick))
    with no_room_in(stick):
        with pytest.raises(StorageError, match="The disk is full"):
            app.backups.now()
        assert app.backups.now(reason="import").path.parent == backup.folder_of(app.shop_path)
    assert list(stick.iterdir()) == []
    assert len(app.backups.all()) == 2


@contextmanager
def no_room_in(folder: Path) -> Iterator[None]:
    """Writing into ``folder`` fails as on a full disk."""
    real = backup.tempfile.TemporaryDirectory

    def refuse(*args: object, **kwargs: object) -> object:
        if kwargs.get("dir") == folder:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*args, **kwargs)  # pyright: ignore[reportCallIssue, reportArgumentType]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(backup.tempfile, "TemporaryDirectory", refuse)
        yield


@pytest.mark.parametrize("limit_kb", [0, 20, 60, 100, 140, 180])
def test_a_disk_that_takes_no_more_leaves_no_partial_backup(
    app: Application, tmp_path: Path, limit_kb: int
) -> None:
    """A real refusal by the system: no file may grow past the limit."""
    fill(app, 60)
    app.backups.now()
    place = tmp_path / "stick"
    before = content(app)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit_kb * 1024, hard))
    try:
        with pytest.raises(StorageError, match="did not succeed; your shop file is untouched") as caught:
            app.backups.now(place)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "Errno" not in str(caught.value)
    assert list(place.iterdir()) == []
    assert content(app) == before
    assert backup.verify(app.backups.now(place).path) is None


@pytest.fixture
def tiny_disk(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """A disk of its own with 400 KB of room, or as many as the test says."""
    folder = tmp_path / "tiny"
    folder.mkdir()
    mounted = os.name == "posix" and (
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={getattr(request, 'param', 400)}k", "tmpfs", str(folder)],
            capture_output=True,
            check=False,
        ).returncode
        == 0
    )
    if not mounted:
        pytest.skip("no right to mount a disk here; the test above limits the size of files instead")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_full_disk_is_said_and_keeps_what_it_has(app: Application, tiny_disk: Path) -> None:
    fill(app, 40)
    with pytest.raises(StorageError, match=r"did not succeed.*The disk is full"):
        app.backups.now(tiny_disk)
    assert list(tiny_disk.iterdir()) == []


@pytest.mark.parametrize("tiny_disk", [1200], indirect=True)
def test_a_shop_on_a_full_disk_says_so_and_loses_nothing(tiny_disk: Path) -> None:
    with opened(tiny_disk / "shop.db", create=True) as app:
        kept: list[int] = []

        def fill_up() -> None:
            while True:
                kept.append(app.customers.add(CustomerDraft(f"Müşteri {len(kept)}", note="x" * 1000)))

        with pytest.raises(StorageError, match="The disk is full"):
            fill_up()
        assert sorted(app.customers.ids()) == kept
        assert kept != []
        last = kept[-1]
    with opened(tiny_disk / "shop.db", writable=False) as app:
        assert app.customers.get(last).id == last
        assert app.backups.check() == []


@pytest.mark.parametrize("place", ["a file", "under a file"])
def test_a_place_that_takes_no_backup_is_a_sentence(app: Application, tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").write_text("x")
    folder = tmp_path / "a file" if place == "a file" else tmp_path / "a file" / "folder"
    with pytest.raises(StorageError, match="did not succeed") as caught:
        app.backups.now(folder)
    assert "Errno" not in str(caught.value)


def test_a_copy_that_differs_is_no_backup(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(app, 2)
    real = backup.table_digests
    seen: list[object] = []

    def second_differs(connection: object) -> object:
        seen.append(connection)
        found = real(connection)
        return found if len(seen) == 1 else {**found, "sales": found["notes"]}

    monkeypatch.setattr(backup, "table_digests", second_differs)
    with pytest.raises(StorageError, match="differs"):
        app.backups.now()
    assert list(backup.folder_of(app.shop_path).iterdir()) == []


def test_what_a_cut_off_backup_left_is_taken_away_later(app: Application, clock: MovedClock) -> None:
    folder = backup.folder_of(app.shop_path)
    for name, days in ((".backup-old", 3), (".backup-now", 0)):
        (folder / name).mkdir(parents=True)
        moment = (clock.now() - timedelta(days=days)).timestamp()
        os.utime(folder / name, (moment, moment))
    app.backups.now()
    assert sorted(path.name for path in folder.glob(".backup-*")) == [".backup-now"]


def test_restoring_sets_the_present_file_aside_with_its_key(app: Application, tmp_path: Path) -> None:
    fill(app, 3)
    info, held = app.backups.now(), content(app)
    app.customers.add(CustomerDraft("Sonra"))
    later = content(app)
    app.close()
    aside = restore_backup(info.path, app.shop_path, MovedClock())
    assert aside is not None
    with opened(app.shop_path) as restored:
        assert content(restored) == held
    with opened(aside) as before:
        assert content(before) == later


def test_restoring_twice_in_a_second_keeps_both_files(app: Application) -> None:
    info = app.backups.now()
    app.close()
    asides = {restore_backup(info.path, app.shop_path, MovedClock()) for _ in range(3)}
    assert len(asides) == 3
    assert all(path is not None and path.exists() for path in asides)


@pytest.mark.parametrize("lost", ["key", "shop", "both", "log"])
def test_restoring_where_something_is_lost(app: Application, lost: str) -> None:
    fill(app, 3)
    info, held = app.backups.now(), content(app)
    app.close()
    shop = app.shop_path
    if lost in ("key", "both"):
        keys.key_path(shop).unlink()
    if lost in ("shop", "both"):
        shop.unlink()
    if lost == "log":
        shop.with_name("shop.db-wal").write_bytes(os.urandom(5000))
    restore_backup(info.path, shop, MovedClock())
    with opened(shop) as app:
        assert content(app) == held


def test_restoring_an_open_shop_is_refused(app: Application) -> None:
    info = app.backups.now()
    with pytest.raises(ShopBusyError):
        restore_backup(info.path, app.shop_path, MovedClock())


@pytest.mark.parametrize("data", [b"", b"KOBICRM", b"KOBICRM\x01" + b"\xff" * 40, b"PK\x03\x04" + b"x" * 500])
def test_a_file_that_is_no_backup_is_refused(app: Application, tmp_path: Path, data: bytes) -> None:
    app.close()
    before = app.shop_path.read_bytes()
    (tmp_path / "x.kobi").write_bytes(data)
    with pytest.raises(StorageError, match="is not a whole backup"):
        restore_backup(tmp_path / "x.kobi", app.shop_path, MovedClock())
    with pytest.raises(StorageError, match="could not be read"):
        restore_backup(tmp_path / "nowhere.kobi", app.shop_path, MovedClock())
    with pytest.raises(StorageError, match="could not be read"):
        restore_backup(tmp_path, app.shop_path, MovedClock())
    assert app.shop_path.read_bytes() == before


def test_a_backup_of_a_newer_program_is_refused(app: Application) -> None:
    fill(app, 1)
    info = app.backups.now()
    app.close()
    data = info.path.read_bytes()
    (length,) = struct.unpack(">I", data[8:12])
    head = json.loads(data[44 : 44 + length]) | {"version": migrations.CURRENT + 1}
    text = json.dumps(head).encode()
    mark = backup.hashlib.sha256(text).digest()
    info.path.write_bytes(data[:8] + struct.pack(">I", len(text)) + mark + text + data[44 + length :])
    with pytest.raises(StorageError, match="made by a newer version"):
        restore_backup(info.path, app.shop_path, MovedClock())


def test_a_full_disk_while_restoring_leaves_the_present_file(app: Application) -> None:
    fill(app, 40)
    info = app.backups.now()
    held = content(app)
    app.close()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(StorageError, match="The disk is full"):
            restore_backup(info.path, app.shop_path, MovedClock())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    with opened(app.shop_path) as app:
        assert content(app) == held


def test_check_tells_of_a_broken_backup(app: Application) -> None:
    info = app.backups.now()
    assert app.backups.check() == []
    data = bytearray(info.path.read_bytes())
    data[-1] ^= 1
    info.path.write_bytes(data)
    assert app.backups.check() == [
        f"{info.path.name} is not a whole backup. Nothing was changed. Choose another backup."
    ]


def test_a_lost_shop_finds_its_backups(app: Application) -> None:
    info = app.backups.now()
    app.close()
    app.shop_path.unlink()
    assert backups_beside(app.shop_path) == [info]
    assert has_key(app.shop_path)
