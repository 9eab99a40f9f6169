"""KOBİ CRM: the memory of a small shop, on the shop's own PC."""

__version__ = "0.1.0"
