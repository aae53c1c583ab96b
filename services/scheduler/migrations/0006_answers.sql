CREATE TABLE "answers" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"worker" text NOT NULL,
	"task_id" text NOT NULL,
	"outcome" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_task_id_tasks_task_id_fk" FOREIGN KEY ("task_id") REFERENCES "public"."tasks"("task_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answers_of_worker" ON "answers" USING btree ("worker","id");--> statement-breakpoint
CREATE INDEX "answers_of_task" ON "answers" USING btree ("task_id");