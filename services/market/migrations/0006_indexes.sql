DROP INDEX "orders_of_app";--> statement-breakpoint
DROP INDEX "orders_of_dataset";--> statement-breakpoint
DROP INDEX "orders_of_workerpool";--> statement-breakpoint
DROP INDEX "orders_of_category";--> statement-breakpoint
DROP INDEX "orders_of_signer";--> statement-breakpoint
CREATE INDEX "orders_by_price" ON "orders" USING btree ("kind","price") WHERE status = 'open';--> statement-breakpoint
CREATE INDEX "orders_by_trust" ON "orders" USING btree ("kind","trust" DESC NULLS LAST,"price") WHERE status = 'open' and trust is not null;--> statement-breakpoint
CREATE INDEX "orders_of_app" ON "orders" USING btree ("kind","app","price") WHERE status = 'open' and kind in ('app', 'request');--> statement-breakpoint
CREATE INDEX "orders_of_dataset" ON "orders" USING btree ("kind","dataset","price") WHERE status = 'open' and kind in ('dataset', 'request');--> statement-breakpoint
CREATE INDEX "orders_of_workerpool" ON "orders" USING btree ("kind","workerpool","price") WHERE status = 'open' and kind = 'workerpool';--> statement-breakpoint
CREATE INDEX "orders_of_category" ON "orders" USING btree ("kind","category","price") WHERE status = 'open' and category is not null;--> statement-breakpoint
CREATE INDEX "orders_of_signer" ON "orders" USING btree ("signer","kind","status");