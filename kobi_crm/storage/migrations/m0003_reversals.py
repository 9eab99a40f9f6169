"""Page 3: reversals in the credit notebook, and a limit of credit for each customer."""

SQL = """
ALTER TABLE "ledger" ADD COLUMN "reverses_id" INTEGER REFERENCES "ledger" ("id") ON DELETE RESTRICT;
CREATE UNIQUE INDEX "ledger_reverses_id" ON "ledger" ("reverses_id");
ALTER TABLE "customers" ADD COLUMN "credit_limit" INTEGER;
"""
