"""The shop file's history, a frozen page a version, and how an older file is brought up to date."""

from kobi_crm.storage.migrations import (
    m0001_first_tables,
    m0002_absences,
    m0003_reversals,
    m0004_counter,
    m0005_worth,
    m0006_sale_indexes,
    m0007_archived,
)

PAGES: tuple[str, ...] = (
    m0001_first_tables.SQL,
    m0002_absences.SQL,
    m0003_reversals.SQL,
    m0004_counter.SQL,
    m0005_worth.SQL,
    m0006_sale_indexes.SQL,
    m0007_archived.SQL,
)
"""The SQL of every page; page ``n`` brings a file from version ``n - 1`` to ``n``."""

CURRENT = len(PAGES)
"""The version this program writes (``PRAGMA user_version``)."""
