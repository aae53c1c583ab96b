CREATE TABLE "earnings" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"worker" text NOT NULL,
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" numeric(78, 0) NOT NULL,
	"tasks" numeric(78, 0) NOT NULL,
	"paid" numeric(78, 0) NOT NULL,
	"lost" numeric(78, 0) NOT NULL,
	"block_number" numeric(78, 0) NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "earnings_once" UNIQUE("deal_id","first","count","worker","block_number")
);
--> statement-breakpoint
ALTER TABLE "earnings" ADD CONSTRAINT "earnings_deal_id_deals_deal_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("deal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "earnings_of_worker" ON "earnings" USING btree ("worker","id");--> statement-breakpoint
CREATE INDEX "earnings_of_block" ON "earnings" USING btree ("block_number");