ALTER TABLE "task_logs" ADD COLUMN "stdout_from" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task_logs" ADD COLUMN "stderr_from" bigint DEFAULT 0 NOT NULL;