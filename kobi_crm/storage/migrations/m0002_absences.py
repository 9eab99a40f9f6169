"""Page 2: closed days, known absences, why somebody stayed away, households and standing orders."""

SQL = """
CREATE TABLE "closed_days" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "note" TEXT
);
CREATE TABLE "absences" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "note" TEXT,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "absences_customer_id" ON "absences" ("customer_id");
CREATE TABLE "away_reasons" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "days_away" INTEGER NOT NULL,
    "reason" VARCHAR(255) NOT NULL,
    "note" TEXT,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "awayreasons_customer_id" ON "away_reasons" ("customer_id");
CREATE INDEX "awayreasons_day" ON "away_reasons" ("day");
CREATE TABLE "households" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL
);
CREATE TABLE "household_members" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "household_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    FOREIGN KEY ("household_id") REFERENCES "households" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
);
CREATE INDEX "householdmembers_household_id" ON "household_members" ("household_id");
CREATE UNIQUE INDEX "householdmembers_customer_id" ON "household_members" ("customer_id");
CREATE TABLE "standing_orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "product_id" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "weekdays" VARCHAR(255) NOT NULL,
    "at" TIME,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "standingorders_customer_id" ON "standing_orders" ("customer_id");
CREATE INDEX "standingorders_product_id" ON "standing_orders" ("product_id");
"""
