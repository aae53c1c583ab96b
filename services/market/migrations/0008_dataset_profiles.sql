CREATE TABLE "dataset_profiles" (
	"dataset" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"description" text NOT NULL,
	"body" text NOT NULL,
	"issued_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE INDEX "dataset_profiles_newest" ON "dataset_profiles" USING btree ("issued_at" DESC NULLS LAST,"dataset");