CREATE TABLE "ratings" (
	"app" text NOT NULL,
	"rater" text NOT NULL,
	"deal_id" text NOT NULL,
	"stars" integer NOT NULL,
	"comment" text NOT NULL,
	"issued_at" bigint NOT NULL,
	CONSTRAINT "ratings_app_rater_pk" PRIMARY KEY("app","rater")
);
