"""The shop the services work on."""

from tests.shops import app, clock, shop

__all__ = ["app", "clock", "shop"]
