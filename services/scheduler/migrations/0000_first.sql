CREATE TABLE "contributions" (
	"task_id" text NOT NULL,
	"worker" text NOT NULL,
	"result_hash" text NOT NULL,
	"weight" numeric(78, 0) NOT NULL,
	"status" text NOT NULL,
	"punished" boolean DEFAULT false NOT NULL,
	CONSTRAINT "contributions_task_id_worker_pk" PRIMARY KEY("task_id","worker")
);
--> statement-breakpoint
CREATE TABLE "cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"cursor" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deals" (
	"deal_id" text PRIMARY KEY NOT NULL,
	"block_number" numeric(78, 0) NOT NULL,
	"trust" numeric(78, 0) NOT NULL,
	"tag" text NOT NULL,
	"start_time" numeric(78, 0) NOT NULL,
	"max_runtime_seconds" numeric(78, 0) NOT NULL,
	"bot_first" numeric(78, 0) NOT NULL,
	"bot_size" numeric(78, 0) NOT NULL,
	"has_callback" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "replicas" (
	"task_id" text NOT NULL,
	"worker" text NOT NULL,
	"status" text NOT NULL,
	"lease_until_ms" bigint NOT NULL,
	"attempts" integer DEFAULT 1 NOT NULL,
	"changed_at_ms" bigint NOT NULL,
	"location" text,
	"callback_data" text,
	"problem" jsonb,
	CONSTRAINT "replicas_task_id_worker_pk" PRIMARY KEY("task_id","worker")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"task_id" text PRIMARY KEY NOT NULL,
	"deal_id" text NOT NULL,
	"index" numeric(78, 0) NOT NULL,
	"status" text DEFAULT 'unset' NOT NULL,
	"contribution_deadline" numeric(78, 0) NOT NULL,
	"reveal_deadline" numeric(78, 0) NOT NULL,
	"final_deadline" numeric(78, 0) NOT NULL,
	"consensus_value" text NOT NULL,
	"winner_counter" integer DEFAULT 0 NOT NULL,
	"reveal_counter" integer DEFAULT 0 NOT NULL,
	"seen_block" numeric(78, 0) NOT NULL,
	"changes" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "workers" (
	"worker" text PRIMARY KEY NOT NULL,
	"slots" integer NOT NULL,
	"score" numeric(78, 0) NOT NULL,
	"caught" integer DEFAULT 0 NOT NULL,
	"banned_until_ms" bigint DEFAULT 0 NOT NULL,
	"last_assigned_ms" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
ALTER TABLE "contributions" ADD CONSTRAINT "contributions_task_id_tasks_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("task_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replicas" ADD CONSTRAINT "replicas_task_id_tasks_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("task_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_deal_id_deals_deal_id_fk" FOREIGN KEY ("deal_id") REFERENCES "public"."deals"("deal_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("status") WHERE status not in ('completed', 'failed');--> statement-breakpoint
CREATE INDEX "tasks_changed" ON "tasks" USING btree ("task_id") WHERE changes > 0;