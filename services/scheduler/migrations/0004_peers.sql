CREATE TABLE "connections" (
	"worker" text PRIMARY KEY NOT NULL,
	"peer" text NOT NULL,
	"presence" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "leadership" (
	"name" text PRIMARY KEY NOT NULL,
	"peer" text NOT NULL,
	"epoch" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "peers" (
	"peer" text PRIMARY KEY NOT NULL,
	"session_pid" integer NOT NULL,
	"session_start" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "connections" ADD CONSTRAINT "connections_peer_peers_peer_fk" FOREIGN KEY ("peer") REFERENCES "public"."peers"("peer") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "connections_of_peer" ON "connections" USING btree ("peer");