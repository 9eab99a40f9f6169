"""Page 1 of the file's history: the first tables. Never edited after it shipped."""

SQL = """
CREATE TABLE "customers" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "name_sort" VARCHAR(255) NOT NULL,
    "phone" VARCHAR(255),
    "phone2" VARCHAR(255),
    "email" VARCHAR(255),
    "address" TEXT,
    "district" VARCHAR(255),
    "town" VARCHAR(255),
    "city" VARCHAR(255),
    "birth_day" INTEGER,
    "birth_month" INTEGER,
    "birth_year" INTEGER,
    "note" TEXT,
    "code" VARCHAR(255),
    "kind" VARCHAR(255) NOT NULL,
    "tax_number" VARCHAR(255),
    "tax_office" VARCHAR(255),
    "created_on" DATE NOT NULL,
    "archived_on" DATE,
    "gone_on" DATE
);
CREATE INDEX "customers_name_sort" ON "customers" ("name_sort");
CREATE INDEX "customers_phone" ON "customers" ("phone");
CREATE INDEX "customers_name_key" ON "customers" ("name_key");
CREATE INDEX "customers_birth_month_birth_day" ON "customers" ("birth_month", "birth_day");
CREATE TABLE "products" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "unit" VARCHAR(255),
    "price" INTEGER,
    "category" VARCHAR(255),
    "barcode" VARCHAR(255)
);
CREATE UNIQUE INDEX "products_name_key" ON "products" ("name_key");
CREATE INDEX "products_barcode" ON "products" ("barcode");
CREATE TABLE "sales" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER,
    "day" DATE NOT NULL,
    "at" TIME,
    "total" INTEGER NOT NULL,
    "payment" VARCHAR(255) NOT NULL,
    "note" TEXT,
    "receipt" VARCHAR(255),
    "return_of_id" INTEGER,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("return_of_id") REFERENCES "sales" ("id") ON DELETE RESTRICT
);
CREATE INDEX "sales_day" ON "sales" ("day");
CREATE INDEX "sales_return_of_id" ON "sales" ("return_of_id");
CREATE INDEX "sales_customer_id_day_total" ON "sales" ("customer_id", "day", "total");
CREATE TABLE "sale_lines" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sale_id" INTEGER NOT NULL,
    "product_id" INTEGER,
    "quantity" INTEGER NOT NULL,
    "unit_price" INTEGER,
    "discount" INTEGER NOT NULL,
    "amount" INTEGER NOT NULL,
    FOREIGN KEY ("sale_id") REFERENCES "sales" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "salelines_sale_id" ON "sale_lines" ("sale_id");
CREATE INDEX "salelines_product_id" ON "sale_lines" ("product_id");
CREATE TABLE "ledger" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "kind" VARCHAR(255) NOT NULL,
    "amount" INTEGER NOT NULL,
    "sale_id" INTEGER,
    "payment" VARCHAR(255),
    "due_on" DATE,
    "note" TEXT,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("sale_id") REFERENCES "sales" ("id") ON DELETE CASCADE
);
CREATE INDEX "ledger_sale_id" ON "ledger" ("sale_id");
CREATE INDEX "ledger_customer_id_day_amount" ON "ledger" ("customer_id", "day", "amount");
CREATE TABLE "notes" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "text" TEXT NOT NULL,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "notes_customer_id" ON "notes" ("customer_id");
CREATE TABLE "reminders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER,
    "text" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "at" TIME,
    "repeat" VARCHAR(255) NOT NULL,
    "series_on" DATE,
    "done_at" DATETIME,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "reminders_customer_id" ON "reminders" ("customer_id");
CREATE INDEX "reminders_due_on" ON "reminders" ("due_on");
CREATE TABLE "interactions" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "channel" VARCHAR(255) NOT NULL,
    "outcome" VARCHAR(255) NOT NULL,
    "text" TEXT,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT
);
CREATE INDEX "interactions_customer_id" ON "interactions" ("customer_id");
CREATE INDEX "interactions_at" ON "interactions" ("at");
CREATE TABLE "snoozes" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "topic" VARCHAR(255) NOT NULL,
    "until" DATE NOT NULL,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
);
CREATE INDEX "snoozes_customer_id" ON "snoozes" ("customer_id");
CREATE TABLE "settings" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "value" TEXT NOT NULL
);
CREATE UNIQUE INDEX "settings_name" ON "settings" ("name");
CREATE TABLE "morning_rows" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "topic" VARCHAR(255) NOT NULL,
    "day" DATE NOT NULL,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
);
CREATE INDEX "morningrows_customer_id" ON "morning_rows" ("customer_id");
CREATE UNIQUE INDEX "morningrows_customer_id_topic_day" ON "morning_rows" ("customer_id", "topic", "day");
CREATE TABLE "actions" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "kind" VARCHAR(255) NOT NULL,
    "params" TEXT NOT NULL,
    "initiator" VARCHAR(255) NOT NULL,
    "undone_at" DATETIME,
    "undoes" INTEGER
);
CREATE TABLE "action_rows" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "action_id" INTEGER NOT NULL,
    "tbl" VARCHAR(255) NOT NULL,
    "row_id" INTEGER NOT NULL,
    "last_id" INTEGER NOT NULL,
    "op" VARCHAR(255) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    FOREIGN KEY ("action_id") REFERENCES "actions" ("id") ON DELETE CASCADE
);
CREATE INDEX "actionrows_action_id" ON "action_rows" ("action_id");
CREATE INDEX "actionrows_tbl_row_id" ON "action_rows" ("tbl", "row_id");
CREATE TABLE "audit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "kind" VARCHAR(255) NOT NULL,
    "detail" TEXT NOT NULL,
    "prev" VARCHAR(255) NOT NULL,
    "hash" VARCHAR(255) NOT NULL UNIQUE
);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
"""
