"""The system's own keyring over D-Bus: a convenience that may be emptied, changed or absent."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kobi_crm.storage import keys

pytestmark = [
    pytest.mark.skipif(
        not (shutil.which("dbus-run-session") and shutil.which("gnome-keyring-daemon")),
        reason="needs dbus-run-session and gnome-keyring-daemon",
    ),
]

STORY = """
import json, sys
from pathlib import Path
import keyring
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.errors import UserError
from kobi_crm.storage import keys
from tests.shops import opened

shop, folder = Path(sys.argv[1]), Path(sys.argv[1]).parent
said = {}

def opens():
    try:
        with opened(shop) as app:
            return app.customers.count()
    except UserError as error:
        return str(error)

with opened(shop, create=True) as app:
    app.customers.add(CustomerDraft("Ayşe"))
    backup = app.backups.now().path
ring = keys.load(shop)
secret = keyring.get_password("KobiCRM", ring.shop_id)
said["backend"] = type(keyring.get_keyring()).__module__
said["wrapped"] = ring.keyring is not None and secret is not None
said["key kept in keyring"] = secret is not None and ring.plain in secret
said["both"] = opens()
without_plain = keys.KeyRing(ring.shop_id, ring.check, keyring=ring.keyring)
keys.save(shop, without_plain)
said["keyring alone"] = opens()
keyring.set_password("KobiCRM", ring.shop_id, "bm9wZQ==")
said["changed, alone"] = opens()
keys.save(shop, ring)
said["changed, later mode"] = opens()
keyring.delete_password("KobiCRM", ring.shop_id)
said["emptied, later mode"] = opens()
keys.save(shop, without_plain)
before = {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}
said["emptied, alone"] = opens()
said["untouched"] = before == {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}
keys.save(shop, ring)
print(json.dumps(said))
"""


def tell(
    story: str, shop: Path, checkout: Path, *, bus: bool, backend: str | None = None
) -> dict[str, object]:
    """Run a story in a program of its own, with a session bus and an unlocked keyring, or without."""
    home = shop.parent / "home"
    (home / "runtime").mkdir(parents=True, exist_ok=True, mode=0o700)
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHON_KEYRING_BACKEND", "KOBI_CRM_NO_KEYRING", "DBUS_SESSION_BUS_ADDRESS")
    }
    environment |= {"HOME": str(home), "XDG_DATA_HOME": str(home), "XDG_RUNTIME_DIR": str(home / "runtime")}
    if backend:
        environment["PYTHON_KEYRING_BACKEND"] = backend
    command = [sys.executable, "-c", story, str(shop)]
    if bus:
        unlock = (
            'printf "\\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
        )
        command = ["dbus-run-session", "--", "sh", "-c", unlock, "sh", *command]
    done = subprocess.run(
        command, cwd=checkout, env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_the_keyring_is_a_convenience_never_the_only_copy(tmp_path: Path, checkout: Path) -> None:
    shop = tmp_path / "shop.db"
    said = tell(STORY, shop, checkout, bus=True)
    refused = "The key of this shop file could not be opened. Nothing was changed. Restore from a backup."
    assert said == {
        "backend": "keyring.backends.SecretService",
        "wrapped": True,
        "key kept in keyring": False,
        "both": 1,
        "keyring alone": 1,
        "changed, alone": refused,
        "changed, later mode": 1,
        "emptied, later mode": 1,
        "emptied, alone": refused,
        "untouched": True,
    }
    ring = keys.load(shop)
    assert ring.plain is not None
    assert ring.plain not in (shop.read_bytes().hex(), str(ring.keyring))


CREATE = """
import json, sys
from pathlib import Path
from kobi_crm.storage import keys
from tests.shops import opened
with opened(Path(sys.argv[1]), create=True) as app:
    print(json.dumps({"customers": app.customers.count(), "keyring": keys.load(Path(sys.argv[1])).keyring}))
"""


def test_without_a_bus_the_key_file_alone_serves(tmp_path: Path, checkout: Path) -> None:
    for _ in range(2):
        assert tell(CREATE, tmp_path / "shop.db", checkout, bus=False) == {"customers": 0, "keyring": None}


@pytest.mark.parametrize(
    "backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "no.such.Backend"]
)
def test_a_keyring_that_keeps_nothing_does_no_harm(tmp_path: Path, checkout: Path, backend: str) -> None:
    for _ in range(2):
        said = tell(CREATE, tmp_path / "shop.db", checkout, bus=False, backend=backend)
        assert said["customers"] == 0


def test_a_shop_made_with_a_keyring_opens_where_there_is_none(tmp_path: Path, checkout: Path) -> None:
    shop = tmp_path / "shop.db"
    made = tell(CREATE, shop, checkout, bus=True)
    assert made["keyring"] is not None
    assert tell(CREATE, shop, checkout, bus=False) == made
