CREATE TABLE "profiles" (
	"workerpool" text PRIMARY KEY NOT NULL,
	"owner" text NOT NULL,
	"body" text NOT NULL,
	"issued_at" bigint NOT NULL
);
