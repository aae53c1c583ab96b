CREATE TABLE "endorsements" (
	"digest" text PRIMARY KEY NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "evidence" ADD COLUMN "collateral_digest" text;
--> statement-breakpoint
UPDATE "evidence" SET "collateral_digest" = encode(sha256(convert_to("record"->>'collateral', 'UTF8')), 'hex');
--> statement-breakpoint
INSERT INTO "endorsements" SELECT DISTINCT "collateral_digest", "record"->>'collateral' FROM "evidence";
--> statement-breakpoint
UPDATE "evidence" SET "record" = "record" - 'collateral';
--> statement-breakpoint
ALTER TABLE "evidence" ALTER COLUMN "collateral_digest" SET NOT NULL;
