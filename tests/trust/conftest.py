"""The shop whose trust is put to the test."""

from tests.shops import app, clock, shop

__all__ = ["app", "clock", "shop"]
