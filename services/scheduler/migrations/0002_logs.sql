CREATE TABLE "task_logs" (
	"task_id" text NOT NULL,
	"worker" text NOT NULL,
	"stdout" text NOT NULL,
	"stderr" text NOT NULL,
	CONSTRAINT "task_logs_task_id_worker_pk" PRIMARY KEY("task_id","worker")
);
--> statement-breakpoint
ALTER TABLE "task_logs" ADD CONSTRAINT "task_logs_task_id_tasks_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("task_id") ON DELETE cascade ON UPDATE no action;