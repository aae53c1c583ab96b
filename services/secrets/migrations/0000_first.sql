CREATE TABLE "audit" (
	"subject" text NOT NULL,
	"sequence" integer NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	"entry" text NOT NULL,
	"once_for" text,
	CONSTRAINT "audit_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
--> statement-breakpoint
CREATE TABLE "challenges" (
	"nonce" text PRIMARY KEY NOT NULL,
	"expires_at" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "closed_orders" (
	"order_hash" text PRIMARY KEY NOT NULL,
	"block_number" numeric(78, 0) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "collateral_marks" (
	"family" text PRIMARY KEY NOT NULL,
	"number" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cursors" (
	"name" text PRIMARY KEY NOT NULL,
	"cursor" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "data_keys" (
	"id" serial PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"wrapped" text NOT NULL,
	"is_retired" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deal_orders" (
	"deal_id" text PRIMARY KEY NOT NULL,
	"app_hash" text NOT NULL,
	"dataset_hash" text NOT NULL,
	"block_number" numeric(78, 0) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"task_id" text NOT NULL,
	"enclave_key" text NOT NULL,
	"record" jsonb NOT NULL,
	CONSTRAINT "evidence_task_id_enclave_key_pk" PRIMARY KEY("task_id","enclave_key")
);
--> statement-breakpoint
CREATE TABLE "policies" (
	"subject" text NOT NULL,
	"version" integer NOT NULL,
	"policy_hash" text NOT NULL,
	"policy" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "policies_subject_version_pk" PRIMARY KEY("subject","version")
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"data_key_id" integer,
	"nonce" text,
	"cipher_text" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "secrets_kind_subject_name_version_pk" PRIMARY KEY("kind","subject","name","version")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "audit_once" ON "audit" USING btree ("subject","once_for") WHERE once_for is not null;--> statement-breakpoint
CREATE INDEX "challenges_to_forget" ON "challenges" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "data_key_in_use" ON "data_keys" USING btree ("purpose") WHERE not is_retired;--> statement-breakpoint
CREATE INDEX "secrets_of_subject" ON "secrets" USING btree ("subject");