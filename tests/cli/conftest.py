"""The shop the command line works on."""

from tests.shops import app, clock, shop

__all__ = ["app", "clock", "shop"]
