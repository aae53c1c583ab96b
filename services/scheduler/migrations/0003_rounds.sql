CREATE TABLE "rounds" (
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" numeric(78, 0) NOT NULL,
	"opened_at" numeric(78, 0) NOT NULL,
	"opened_in" numeric(78, 0) NOT NULL,
	"seats" jsonb NOT NULL,
	CONSTRAINT "rounds_deal_id_first_count_opened_in_pk" PRIMARY KEY("deal_id","first","count","opened_in")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" numeric(78, 0) NOT NULL,
	"worker" text NOT NULL,
	"status" text NOT NULL,
	"previous" text NOT NULL,
	"lease_until_ms" bigint NOT NULL,
	"attempts" integer DEFAULT 1 NOT NULL,
	"changed_at_ms" bigint NOT NULL,
	"commitment" text,
	"sign" text,
	"reveal" jsonb,
	"problem" jsonb,
	CONSTRAINT "seats_deal_id_first_count_worker_pk" PRIMARY KEY("deal_id","first","count","worker")
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" numeric(78, 0) NOT NULL,
	"root" text,
	"block_number" numeric(78, 0) NOT NULL,
	"judged" boolean DEFAULT false NOT NULL,
	CONSTRAINT "settlements_deal_id_first_count_pk" PRIMARY KEY("deal_id","first","count")
);
--> statement-breakpoint
CREATE TABLE "slices" (
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" numeric(78, 0) NOT NULL,
	"ended" boolean DEFAULT false NOT NULL,
	CONSTRAINT "slices_deal_id_first_pk" PRIMARY KEY("deal_id","first")
);
--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "settlement" text DEFAULT 'classic' NOT NULL;--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "worker_stake" numeric(78, 0) DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_deal_id_deals_deal_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("deal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_deal_id_deals_deal_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("deal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlements" ADD CONSTRAINT "settlements_deal_id_deals_deal_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("deal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "slices" ADD CONSTRAINT "slices_deal_id_deals_deal_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("deal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "seats_of_worker" ON "seats" USING btree ("worker") WHERE status <> 'released';--> statement-breakpoint
CREATE INDEX "slices_open" ON "slices" USING btree ("deal_id") WHERE not ended;