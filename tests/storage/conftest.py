"""The shop that storage is tried on."""

from tests.shops import app, clock, shop

__all__ = ["app", "clock", "shop"]
