"""A shop file to try things on, a clock that can be moved, and what a shop holds."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path

import pytest

from kobi_crm.app import Application
from kobi_crm.storage.digest import TableDigest, table_digests
from kobi_crm.storage.engine import raw_connect

MORNING = datetime(2026, 11, 22, 9, 0)


class MovedClock:
    """Stands still until it is told to move."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it stands on."""
        return self.moment

    def today(self) -> date:
        """The day it stands on."""
        return self.moment.date()


@pytest.fixture
def clock() -> MovedClock:
    """The morning of 22 November 2026, a Sunday."""
    return MovedClock()


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Where the shop file of ``app`` lies; there is none before ``app`` is asked for."""
    return tmp_path / "dükkân" / "shop.db"


@pytest.fixture
def app(shop: Path, clock: MovedClock) -> Iterator[Application]:
    """A new, empty shop, open for writing."""
    made = Application.open(shop, create=True, clock=clock)
    yield made
    made.close()


@contextmanager
def opened(shop: Path, *, create: bool = False, writable: bool = True) -> Iterator[Application]:
    """The shop file at ``shop``, open for as long as the block lasts."""
    application = Application.open(shop, create=create, writable=writable, clock=MovedClock())
    try:
        yield application
    finally:
        application.close()


def content(app: Application) -> dict[str, TableDigest]:
    """The digest of all that the owner entered, table by table."""
    with closing(raw_connect(app.shop_path, app.shop.key, mode="ro")) as connection:
        return table_digests(connection, content_only=True)
