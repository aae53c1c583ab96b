CREATE TABLE "cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"cursor" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"order_hash" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"signer" text NOT NULL,
	"app" text NOT NULL,
	"dataset" text NOT NULL,
	"workerpool" text NOT NULL,
	"requester" text NOT NULL,
	"beneficiary" text,
	"price" numeric(78, 0) NOT NULL,
	"volume" numeric(78, 0) NOT NULL,
	"remaining" numeric(78, 0) NOT NULL,
	"tag" bit(256) NOT NULL,
	"category" numeric(78, 0),
	"trust" numeric(78, 0),
	"body" jsonb NOT NULL,
	"status" text NOT NULL,
	"problem" text,
	"published_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"checked_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "orders_of_app" ON "orders" USING btree ("kind","app","price") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "orders_of_dataset" ON "orders" USING btree ("kind","dataset","price") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "orders_of_workerpool" ON "orders" USING btree ("kind","workerpool","price") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "orders_of_category" ON "orders" USING btree ("kind","category","price") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "orders_of_signer" ON "orders" USING btree ("signer","kind");--> statement-breakpoint
CREATE INDEX "orders_to_check" ON "orders" USING btree ("checked_at");