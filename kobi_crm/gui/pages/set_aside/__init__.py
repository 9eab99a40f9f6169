"""Ayrılacaklar: the page, its rows and totals, and the standing orders."""

from kobi_crm.gui.pages.set_aside.page import SetAsidePage

__all__ = ["SetAsidePage"]
