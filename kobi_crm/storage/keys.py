"""The data key of a shop file: made once, wrapped, checked, and kept in a small file beside the shop file.

In "later mode" (before the recovery card is set up) the key also stands unwrapped in the key file and in the head
of every backup: no secrecy yet, and no loss either. A recovery card adds a wrap of its own to ``wraps``.
"""

import base64
import contextlib
import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from kobi_crm.errors import StorageError
from kobi_crm.files import atomic_write_bytes
from kobi_crm.i18n import translate

_FORMAT = 1
_SERVICE = "KobiCRM"
_CHECK_LABEL = b"kobi-crm key check v1"


@dataclass(frozen=True)
class KeyRing:
    """What the key file says. ``plain``: the unwrapped key as hex in later mode; ``keyring``: the wrapped copy.

    ``before``: while a restore puts another shop file in place, what the key file said until then.
    """

    shop_id: str
    check: str
    plain: str | None = None
    keyring: str | None = None
    card: str | None = None
    password: str | None = None
    before: "KeyRing | None" = None

    def to_json(self) -> dict[str, Any]:
        """The mapping that is written to the key file and to the head of backups."""
        wraps = {"plain": self.plain, "keyring": self.keyring, "card": self.card, "password": self.password}
        said: dict[str, Any] = {
            "format": _FORMAT,
            "shop_id": self.shop_id,
            "check": self.check,
            "wraps": {name: wrap for name, wrap in wraps.items() if wrap},
        }
        return said | {"before": self.before.to_json()} if self.before else said

    @staticmethod
    def from_json(data: dict[str, Any]) -> "KeyRing":
        """Read the mapping back. Raises ``StorageError`` when it is not a key file of ours."""
        try:
            if data["format"] > _FORMAT:
                raise StorageError(
                    translate(
                        "Storage",
                        "This shop file was written by a newer version of the program. Install the newer version.",
                    )
                )
            wraps = {str(name): str(wrap) for name, wrap in data["wraps"].items()}
            before = KeyRing.from_json(data["before"]) if "before" in data else None
            return KeyRing(str(data["shop_id"]), str(data["check"]), **wraps, before=before)
        except (KeyError, TypeError, AttributeError) as error:
            raise StorageError(_damaged_key()) from error

    def holds(self, key: bytes) -> bool:
        """Whether ``key`` is the one this ring belongs to."""
        return hmac.compare_digest(check_value(key).encode(), self.check.encode("utf-8", "replace"))


def _damaged_key() -> str:
    return translate(
        "Storage",
        "The key file beside the shop file is damaged. Nothing was changed. Restore from a backup.",
    )


def key_path(shop: Path) -> Path:
    """The key file of a shop file."""
    return shop.with_name(shop.name + ".key")


def make() -> tuple[bytes, KeyRing]:
    """A new random 256-bit data key and its key ring, in later mode."""
    key = secrets.token_bytes(32)
    ring = KeyRing(shop_id=secrets.token_hex(8), check=check_value(key), plain=key.hex())
    return key, _with_keyring(key, ring)


def check_value(key: bytes) -> str:
    """Tells a wrong key from a damaged file (HMAC-SHA256 of a fixed label, 16 bytes)."""
    return hmac.new(key, _CHECK_LABEL, hashlib.sha256).hexdigest()[:32]


def save(shop: Path, ring: KeyRing) -> None:
    """Write the key file, whole or not at all."""
    atomic_write_bytes(key_path(shop), json.dumps(ring.to_json(), indent=1).encode())
    with contextlib.suppress(OSError):
        key_path(shop).chmod(0o600)


def load(shop: Path) -> KeyRing:
    """Read the key file. Raises ``StorageError`` when it is missing or damaged."""
    path = key_path(shop)
    try:
        data: Any = json.loads(path.read_text("utf-8"))
    except FileNotFoundError as error:
        raise StorageError(
            translate(
                "Storage",
                "The key file {file} is missing, so the shop file cannot be opened. Nothing was changed. "
                "Put the key file back or restore from a backup.",
            ).format(file=path.name)
        ) from error
    except (ValueError, RecursionError) as error:
        raise StorageError(_damaged_key()) from error
    except OSError as error:
        raise StorageError(
            translate(
                "Storage",
                "The key file {file} could not be read. Nothing was changed. Allow reading it and try again.",
            ).format(file=path.name)
        ) from error
    if not isinstance(data, dict):
        raise StorageError(_damaged_key())
    return KeyRing.from_json(cast("dict[str, Any]", data))


def unlock(ring: KeyRing) -> bytes:
    """The data key: from the keyring's wrap, else from the unwrapped copy of later mode.

    Raises ``StorageError`` when no copy opens or none matches the check value.
    """
    for opener in (_plain, _from_keyring):
        candidate = opener(ring)
        if candidate is not None and ring.holds(candidate):
            return candidate
    raise StorageError(
        translate(
            "Storage",
            "The key of this shop file could not be opened. Nothing was changed. Restore from a backup.",
        )
    )


def _plain(ring: KeyRing) -> bytes | None:
    try:
        return bytes.fromhex(ring.plain) if ring.plain else None
    except ValueError:
        return None


def _with_keyring(key: bytes, ring: KeyRing) -> KeyRing:
    """Add a copy wrapped by a secret in the operating system's keyring, where there is one."""
    if os.environ.get("KOBI_CRM_NO_KEYRING"):
        return ring
    import keyring
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    secret, nonce = secrets.token_bytes(32), secrets.token_bytes(12)
    try:
        keyring.set_password(_SERVICE, ring.shop_id, base64.b64encode(secret).decode())
    except Exception:  # noqa: BLE001 - backends come from outside, and the keyring is never the only copy
        return ring
    wrapped = nonce + AESGCM(secret).encrypt(nonce, key, ring.shop_id.encode())
    return replace(ring, keyring=base64.b64encode(wrapped).decode())


def _from_keyring(ring: KeyRing) -> bytes | None:
    if not ring.keyring:
        return None
    import keyring
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        secret = keyring.get_password(_SERVICE, ring.shop_id)
        wrapped = base64.b64decode(ring.keyring)
        if secret is None:
            return None
        return AESGCM(base64.b64decode(secret)).decrypt(wrapped[:12], wrapped[12:], ring.shop_id.encode())
    except Exception:  # noqa: BLE001 - no keyring, a locked or an emptied one: another copy has to serve
        return None
