CREATE TABLE "challenges" (
	"hash" text PRIMARY KEY NOT NULL,
	"wallet" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "challenges_of_wallet" ON "challenges" USING btree ("wallet","expires_at");