-- What is there does not tell of rounds: the chain is read again.
TRUNCATE "assets", "categories", "deals", "tasks", "contributions", "scores", "accounts", "transfers", "events", "projection_undo";--> statement-breakpoint
DELETE FROM "cursors" WHERE "name" IN ('projection', 'projection.floor');--> statement-breakpoint
CREATE TABLE "bonds" (
	"worker" text PRIMARY KEY NOT NULL,
	"bonded" numeric(78, 0) NOT NULL,
	"unbonding" numeric(78, 0) NOT NULL,
	"release_time" bigint
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"deal_id" text NOT NULL,
	"number" integer NOT NULL,
	"slice_first" numeric(78, 0) NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" bigint NOT NULL,
	"reveal_deadline" bigint NOT NULL,
	"workers" jsonb NOT NULL,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "rounds_deal_id_number_pk" PRIMARY KEY("deal_id","number")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"deal_id" text NOT NULL,
	"round" integer NOT NULL,
	"worker" text NOT NULL,
	"position" integer NOT NULL,
	"slice_first" numeric(78, 0) NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" bigint NOT NULL,
	"status" text NOT NULL,
	"commitment" text NOT NULL,
	"weight" numeric(78, 0) NOT NULL,
	"stake" numeric(78, 0) NOT NULL,
	"seized" numeric(78, 0) NOT NULL,
	"agreed_count" bigint NOT NULL,
	"root" text,
	"reveal_time" bigint,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "seats_deal_id_round_worker_pk" PRIMARY KEY("deal_id","round","worker")
);
--> statement-breakpoint
CREATE TABLE "settlements" (
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" bigint NOT NULL,
	"slice_first" numeric(78, 0) NOT NULL,
	"root" text NOT NULL,
	"task_count" bigint NOT NULL,
	"agreed" jsonb NOT NULL,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "settlements_deal_id_first_count_pk" PRIMARY KEY("deal_id","first","count")
);
--> statement-breakpoint
CREATE TABLE "slices" (
	"deal_id" text NOT NULL,
	"first" numeric(78, 0) NOT NULL,
	"count" bigint NOT NULL,
	"status" text NOT NULL,
	"task_count" bigint NOT NULL,
	"completed_count" bigint NOT NULL,
	"failed_count" bigint NOT NULL,
	"rounds" jsonb NOT NULL,
	"seat_count" bigint NOT NULL,
	"end_time" bigint,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "slices_deal_id_first_pk" PRIMARY KEY("deal_id","first")
);
--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "sliced_count" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "deals" ADD COLUMN "round_count" bigint NOT NULL;--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "slice_first" numeric(78, 0);--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "is_alone" boolean NOT NULL;--> statement-breakpoint
CREATE INDEX "rounds_of_slice" ON "rounds" USING btree ("deal_id","slice_first");--> statement-breakpoint
CREATE INDEX "seats_of_slice" ON "seats" USING btree ("deal_id","slice_first");--> statement-breakpoint
CREATE INDEX "seats_of_worker" ON "seats" USING btree ("worker","block","log_index");--> statement-breakpoint
CREATE INDEX "seats_by_commitment" ON "seats" USING btree ("commitment");