"""Page 7: who was put away is found without reading every customer, which each look at the debts needs."""

SQL = """
CREATE INDEX "customers_archived_on" ON "customers" ("archived_on");
"""
