"""Page 5: kept groups and what is done with them: strategies, boards, loyalty, campaigns; the owner's own numbers."""

SQL = """
CREATE TABLE "segments" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "rule" TEXT NOT NULL,
    "created_on" DATE NOT NULL
);
CREATE UNIQUE INDEX "segments_name_key" ON "segments" ("name_key");
CREATE TABLE "strategies" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "segment" VARCHAR(255) NOT NULL,
    "text" TEXT NOT NULL,
    "actions" TEXT NOT NULL DEFAULT '[]',
    "person" VARCHAR(255),
    "started_on" DATE NOT NULL,
    "review_on" DATE,
    "outcome" TEXT,
    "measures" TEXT NOT NULL DEFAULT '{}',
    "closed_on" DATE
);
CREATE INDEX "strategies_segment" ON "strategies" ("segment");
CREATE TABLE "board_cards" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "board" VARCHAR(255) NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "step" VARCHAR(255) NOT NULL,
    "opened_on" DATE NOT NULL,
    "product_id" INTEGER,
    "offer" TEXT,
    "result" VARCHAR(255),
    "reason" TEXT,
    "amount" INTEGER,
    "closed_on" DATE,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "boardcards_customer_id" ON "board_cards" ("customer_id");
CREATE INDEX "boardcards_product_id" ON "board_cards" ("product_id");
CREATE INDEX "boardcards_board_result" ON "board_cards" ("board", "result");
CREATE TABLE "loyalty_entries" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "points" INTEGER NOT NULL,
    "sale_id" INTEGER,
    "note" VARCHAR(255),
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("sale_id") REFERENCES "sales" ("id") ON DELETE CASCADE
);
CREATE INDEX "loyaltyentries_customer_id" ON "loyalty_entries" ("customer_id");
CREATE INDEX "loyaltyentries_sale_id" ON "loyalty_entries" ("sale_id");
CREATE TABLE "campaigns" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "segment" VARCHAR(255) NOT NULL,
    "channel" VARCHAR(255) NOT NULL,
    "goal" INTEGER,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "cost" INTEGER NOT NULL DEFAULT 0,
    "offer" TEXT,
    "control_percent" INTEGER NOT NULL DEFAULT 0,
    "seed" INTEGER,
    "started_on" DATE,
    "closed_on" DATE
);
CREATE TABLE "campaign_people" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "campaign_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "in_control" INTEGER NOT NULL DEFAULT 0,
    "contacted_at" DATETIME,
    "response" VARCHAR(255),
    "discount" INTEGER NOT NULL DEFAULT 0,
    FOREIGN KEY ("campaign_id") REFERENCES "campaigns" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE UNIQUE INDEX "campaignpeople_campaign_id_customer_id" ON "campaign_people" ("campaign_id", "customer_id");
CREATE INDEX "campaignpeople_customer_id" ON "campaign_people" ("customer_id");
CREATE TABLE "own_fields" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "unit" VARCHAR(255)
);
CREATE UNIQUE INDEX "ownfields_name_key" ON "own_fields" ("name_key");
CREATE TABLE "own_values" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "field_id" INTEGER NOT NULL,
    "customer_id" INTEGER NOT NULL,
    "value" INTEGER NOT NULL,
    FOREIGN KEY ("field_id") REFERENCES "own_fields" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "ownvalues_field_id_customer_id" ON "own_values" ("field_id", "customer_id");
CREATE INDEX "ownvalues_customer_id" ON "own_values" ("customer_id");
"""
