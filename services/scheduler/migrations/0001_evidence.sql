CREATE TABLE "evidence" (
	"worker" text PRIMARY KEY NOT NULL,
	"good" double precision DEFAULT 0 NOT NULL,
	"bad" double precision DEFAULT 0 NOT NULL,
	"streak" integer DEFAULT 0 NOT NULL,
	"faults" integer DEFAULT 0 NOT NULL,
	"marks" text[] DEFAULT '{}' NOT NULL
);
--> statement-breakpoint
ALTER TABLE "tasks" ADD COLUMN "assurance" jsonb;