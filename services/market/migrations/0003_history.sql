CREATE TABLE "accounts" (
	"address" text PRIMARY KEY NOT NULL,
	"stake" numeric(78, 0) NOT NULL,
	"locked" numeric(78, 0) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assets" (
	"address" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"owner" text NOT NULL,
	"name" text NOT NULL,
	"type" text,
	"mrenclave" text,
	"multiaddr" text,
	"checksum" text,
	"worker_stake_ratio" numeric(78, 0),
	"scheduler_reward_ratio" numeric(78, 0),
	"deal_count" bigint NOT NULL,
	"task_count" numeric(78, 0) NOT NULL,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "categories" (
	"category" numeric(78, 0) PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	"max_runtime_seconds" bigint NOT NULL,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "contributions" (
	"task_id" text NOT NULL,
	"worker" text NOT NULL,
	"deal_id" text NOT NULL,
	"status" text NOT NULL,
	"result_hash" text NOT NULL,
	"score" numeric(78, 0) NOT NULL,
	"weight" numeric(78, 0) NOT NULL,
	"reveal_time" bigint,
	"outcome" text,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "contributions_task_id_worker_pk" PRIMARY KEY("task_id","worker")
);
--> statement-breakpoint
CREATE TABLE "deals" (
	"deal_id" text PRIMARY KEY NOT NULL,
	"app" text NOT NULL,
	"app_owner" text NOT NULL,
	"app_price" numeric(78, 0) NOT NULL,
	"dataset" text,
	"dataset_owner" text,
	"dataset_price" numeric(78, 0) NOT NULL,
	"workerpool" text NOT NULL,
	"workerpool_owner" text NOT NULL,
	"workerpool_price" numeric(78, 0) NOT NULL,
	"trust" numeric(78, 0) NOT NULL,
	"category" numeric(78, 0) NOT NULL,
	"tag" text NOT NULL,
	"requester" text NOT NULL,
	"beneficiary" text NOT NULL,
	"callback" text NOT NULL,
	"params" text NOT NULL,
	"sponsor" text NOT NULL,
	"start_time" bigint NOT NULL,
	"bot_first" numeric(78, 0) NOT NULL,
	"bot_size" numeric(78, 0) NOT NULL,
	"worker_stake" numeric(78, 0) NOT NULL,
	"scheduler_reward_ratio" numeric(78, 0) NOT NULL,
	"contribution_deadline" bigint NOT NULL,
	"final_deadline" bigint NOT NULL,
	"max_runtime_seconds" bigint NOT NULL,
	"app_order_hash" text NOT NULL,
	"dataset_order_hash" text,
	"workerpool_order_hash" text NOT NULL,
	"request_order_hash" text NOT NULL,
	"initialized_count" bigint NOT NULL,
	"completed_count" bigint NOT NULL,
	"failed_count" bigint NOT NULL,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"name" text NOT NULL,
	"who" text,
	"deal_id" text,
	"task_id" text,
	"asset" text,
	"details" jsonb NOT NULL,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "events_block_log_index_pk" PRIMARY KEY("block","log_index")
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"worker" text PRIMARY KEY NOT NULL,
	"score" numeric(78, 0) NOT NULL,
	"contribution_count" bigint NOT NULL,
	"accurate_count" bigint NOT NULL,
	"faulty_count" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"task_id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"index" numeric(78, 0) NOT NULL,
	"status" text NOT NULL,
	"initialized_time" bigint,
	"consensus_time" bigint,
	"consensus_value" text,
	"reveal_deadline" bigint,
	"winner_count" integer NOT NULL,
	"reveal_count" integer NOT NULL,
	"contributors" jsonb NOT NULL,
	"result_digest" text,
	"results" text,
	"end_time" bigint,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "transfers" (
	"kind" text NOT NULL,
	"from" text NOT NULL,
	"to" text NOT NULL,
	"amount" numeric(78, 0) NOT NULL,
	"task_id" text,
	"block" bigint NOT NULL,
	"log_index" integer NOT NULL,
	"tx" text NOT NULL,
	"time" bigint NOT NULL,
	CONSTRAINT "transfers_block_log_index_pk" PRIMARY KEY("block","log_index")
);
--> statement-breakpoint
CREATE TABLE "projection_undo" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "projection_undo_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"block" bigint NOT NULL,
	"table" text NOT NULL,
	"key" jsonb NOT NULL,
	"row" jsonb
);
--> statement-breakpoint
CREATE INDEX "assets_by_age" ON "assets" USING btree ("kind","block","log_index");--> statement-breakpoint
CREATE INDEX "assets_of_owner" ON "assets" USING btree ("owner","kind");--> statement-breakpoint
CREATE INDEX "assets_by_name" ON "assets" USING btree (lower("name") text_pattern_ops);--> statement-breakpoint
CREATE INDEX "contributions_by_age" ON "contributions" USING btree ("block","log_index");--> statement-breakpoint
CREATE INDEX "contributions_of_worker" ON "contributions" USING btree ("worker","block","log_index");--> statement-breakpoint
CREATE INDEX "deals_by_age" ON "deals" USING btree ("block","log_index");--> statement-breakpoint
CREATE INDEX "deals_of_requester" ON "deals" USING btree ("requester","block","log_index");--> statement-breakpoint
CREATE INDEX "deals_of_workerpool" ON "deals" USING btree ("workerpool","block","log_index");--> statement-breakpoint
CREATE INDEX "deals_of_app" ON "deals" USING btree ("app","block","log_index");--> statement-breakpoint
CREATE INDEX "deals_of_dataset" ON "deals" USING btree ("dataset","block","log_index");--> statement-breakpoint
CREATE INDEX "deals_of_request" ON "deals" USING btree ("request_order_hash");--> statement-breakpoint
CREATE INDEX "deals_unfinished" ON "deals" USING btree ("final_deadline") WHERE completed_count + failed_count < bot_size;--> statement-breakpoint
CREATE INDEX "events_of_transaction" ON "events" USING btree ("tx");--> statement-breakpoint
CREATE INDEX "events_of_task" ON "events" USING btree ("task_id","block","log_index");--> statement-breakpoint
CREATE INDEX "events_of_deal" ON "events" USING btree ("deal_id","block","log_index");--> statement-breakpoint
CREATE INDEX "events_of_asset" ON "events" USING btree ("asset","block","log_index");--> statement-breakpoint
CREATE INDEX "scores_by_score" ON "scores" USING btree ("score","worker");--> statement-breakpoint
CREATE INDEX "tasks_by_age" ON "tasks" USING btree ("block","log_index","index");--> statement-breakpoint
CREATE INDEX "tasks_of_deal" ON "tasks" USING btree ("deal_id","index");--> statement-breakpoint
CREATE INDEX "tasks_live" ON "tasks" USING btree ("status") WHERE status in ('active', 'revealing');--> statement-breakpoint
CREATE INDEX "transfers_from" ON "transfers" USING btree ("from","block","log_index");--> statement-breakpoint
CREATE INDEX "transfers_to" ON "transfers" USING btree ("to","block","log_index");--> statement-breakpoint
CREATE INDEX "transfers_of_task" ON "transfers" USING btree ("task_id");--> statement-breakpoint
CREATE INDEX "projection_undo_by_block" ON "projection_undo" USING btree ("block");