"""Page 6: a shop of a million sales opens its list from indexes alone, and finds a receipt at once."""

SQL = """
DROP INDEX "sales_day";
CREATE INDEX "sales_receipt" ON "sales" ("receipt");
CREATE INDEX "sales_day_at" ON "sales" ("day", "at");
CREATE INDEX "sales_day_payment_total" ON "sales" ("day", "payment", "total");
"""
