"""Page 4: what the counter needs beyond sales and notebook, and what a customer is worth to the shop."""

SQL = """
ALTER TABLE "customers" ADD COLUMN "referred_by_id" INTEGER REFERENCES "customers" ("id") ON DELETE SET NULL;
CREATE INDEX "customers_referred_by_id" ON "customers" ("referred_by_id");
ALTER TABLE "customers" ADD COLUMN "contribution" INTEGER;
ALTER TABLE "customers" ADD COLUMN "trade" VARCHAR(255);
ALTER TABLE "customers" ADD COLUMN "need" VARCHAR(255);
ALTER TABLE "customers" ADD COLUMN "stage" VARCHAR(255) NOT NULL DEFAULT 'customer';
ALTER TABLE "products" ADD COLUMN "cost" INTEGER;
ALTER TABLE "products" ADD COLUMN "vat_percent" INTEGER;
ALTER TABLE "products" ADD COLUMN "ask_after_days" INTEGER;
ALTER TABLE "products" ADD COLUMN "warranty_months" INTEGER;
ALTER TABLE "products" ADD COLUMN "service_every_days" INTEGER;
ALTER TABLE "products" ADD COLUMN "archived_on" DATE;
ALTER TABLE "sales" ADD COLUMN "receipt_kind" VARCHAR(255);
ALTER TABLE "sales" ADD COLUMN "reason" VARCHAR(255);
ALTER TABLE "sale_lines" ADD COLUMN "unit_cost" INTEGER;
ALTER TABLE "sale_lines" ADD COLUMN "vat_percent" INTEGER;
ALTER TABLE "sale_lines" ADD COLUMN "returns_id" INTEGER REFERENCES "sale_lines" ("id") ON DELETE RESTRICT;
CREATE INDEX "salelines_returns_id" ON "sale_lines" ("returns_id") WHERE "returns_id" IS NOT NULL;
ALTER TABLE "reminders" ADD COLUMN "sale_id" INTEGER REFERENCES "sales" ("id") ON DELETE CASCADE;
CREATE INDEX "reminders_sale_id" ON "reminders" ("sale_id");
CREATE TABLE "product_barcodes" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "product_id" INTEGER NOT NULL,
    "barcode" VARCHAR(255) NOT NULL,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE CASCADE
);
CREATE INDEX "productbarcodes_product_id" ON "product_barcodes" ("product_id");
CREATE UNIQUE INDEX "productbarcodes_barcode" ON "product_barcodes" ("barcode");
CREATE TABLE "price_changes" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "product_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "price" INTEGER,
    "cost" INTEGER,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE CASCADE
);
CREATE INDEX "pricechanges_product_id" ON "price_changes" ("product_id");
CREATE TABLE "sale_payments" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sale_id" INTEGER NOT NULL,
    "payment" VARCHAR(255) NOT NULL,
    "amount" INTEGER NOT NULL,
    FOREIGN KEY ("sale_id") REFERENCES "sales" ("id") ON DELETE CASCADE
);
CREATE INDEX "salepayments_sale_id" ON "sale_payments" ("sale_id");
CREATE TABLE "orders" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "ordered_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "at" TIME,
    "state" VARCHAR(255) NOT NULL DEFAULT 'open',
    "delivery" INTEGER NOT NULL DEFAULT 0,
    "address" TEXT,
    "note" TEXT,
    "alert_days" INTEGER NOT NULL DEFAULT 0,
    "prepared_at" DATETIME,
    "delivered_at" DATETIME,
    "sale_id" INTEGER,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("sale_id") REFERENCES "sales" ("id") ON DELETE SET NULL
);
CREATE INDEX "orders_customer_id" ON "orders" ("customer_id");
CREATE INDEX "orders_due_on" ON "orders" ("due_on");
CREATE INDEX "orders_sale_id" ON "orders" ("sale_id");
CREATE TABLE "order_lines" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "order_id" INTEGER NOT NULL,
    "product_id" INTEGER,
    "text" VARCHAR(255),
    "quantity" INTEGER NOT NULL DEFAULT 1000,
    "unit_price" INTEGER,
    FOREIGN KEY ("order_id") REFERENCES "orders" ("id") ON DELETE CASCADE,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "orderlines_order_id" ON "order_lines" ("order_id");
CREATE INDEX "orderlines_product_id" ON "order_lines" ("product_id");
CREATE TABLE "wishes" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER,
    "product_id" INTEGER,
    "text" VARCHAR(255) NOT NULL,
    "text_key" VARCHAR(255) NOT NULL,
    "day" DATE NOT NULL,
    "quantity" INTEGER,
    "state" VARCHAR(255) NOT NULL DEFAULT 'open',
    "told_at" DATETIME,
    "note" TEXT,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("product_id") REFERENCES "products" ("id") ON DELETE RESTRICT
);
CREATE INDEX "wishes_customer_id" ON "wishes" ("customer_id");
CREATE INDEX "wishes_product_id" ON "wishes" ("product_id");
CREATE INDEX "wishes_text_key" ON "wishes" ("text_key");
CREATE INDEX "wishes_day" ON "wishes" ("day");
CREATE TABLE "permissions" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "channel" VARCHAR(255) NOT NULL,
    "allowed" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "source" VARCHAR(255),
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE CASCADE
);
CREATE UNIQUE INDEX "permissions_customer_id_channel" ON "permissions" ("customer_id", "channel");
CREATE TABLE "service_kinds" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" VARCHAR(255) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "fields" TEXT NOT NULL DEFAULT '[]'
);
CREATE UNIQUE INDEX "servicekinds_name_key" ON "service_kinds" ("name_key");
CREATE TABLE "service_cards" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "customer_id" INTEGER NOT NULL,
    "kind_id" INTEGER NOT NULL,
    "title" VARCHAR(255) NOT NULL,
    "title_key" VARCHAR(255) NOT NULL,
    "fields" TEXT NOT NULL DEFAULT '{}',
    "due_on" DATE,
    "due_text" VARCHAR(255),
    "archived_on" DATE,
    FOREIGN KEY ("customer_id") REFERENCES "customers" ("id") ON DELETE RESTRICT,
    FOREIGN KEY ("kind_id") REFERENCES "service_kinds" ("id") ON DELETE RESTRICT
);
CREATE INDEX "servicecards_customer_id" ON "service_cards" ("customer_id");
CREATE INDEX "servicecards_kind_id" ON "service_cards" ("kind_id");
CREATE INDEX "servicecards_title_key" ON "service_cards" ("title_key");
CREATE INDEX "servicecards_due_on" ON "service_cards" ("due_on");
CREATE TABLE "service_entries" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "card_id" INTEGER NOT NULL,
    "day" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "counter" INTEGER,
    "amount" INTEGER,
    FOREIGN KEY ("card_id") REFERENCES "service_cards" ("id") ON DELETE CASCADE
);
CREATE INDEX "serviceentries_card_id" ON "service_entries" ("card_id");
CREATE TABLE "cash_moves" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "day" DATE NOT NULL,
    "at" TIME,
    "amount" INTEGER NOT NULL,
    "note" TEXT
);
CREATE INDEX "cashmoves_day" ON "cash_moves" ("day");
CREATE TABLE "day_closes" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "day" DATE NOT NULL,
    "at" DATETIME NOT NULL,
    "opening" INTEGER NOT NULL DEFAULT 0,
    "expected" INTEGER NOT NULL,
    "counted" INTEGER NOT NULL,
    "note" TEXT
);
CREATE UNIQUE INDEX "daycloses_day" ON "day_closes" ("day");
"""
