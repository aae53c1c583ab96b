ALTER TABLE "orders" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "orders_by_expiry" ON "orders" USING btree ("expires_at") WHERE expires_at is not null;