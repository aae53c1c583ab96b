CREATE TABLE "changes" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"seq" bigint,
	"type" text NOT NULL,
	"order_hash" text NOT NULL,
	"kind" text NOT NULL,
	"app" text NOT NULL,
	"dataset" text NOT NULL,
	"workerpool" text NOT NULL,
	"requester" text NOT NULL,
	"category" numeric(78, 0),
	"price" numeric(78, 0) NOT NULL,
	"remaining" numeric(78, 0) NOT NULL,
	"status" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX "changes_in_order" ON "changes" USING btree ("seq") WHERE seq is not null;--> statement-breakpoint
CREATE INDEX "changes_without_order" ON "changes" USING btree ("id") WHERE seq is null;--> statement-breakpoint
CREATE SEQUENCE "changes_seq";
--> statement-breakpoint
CREATE FUNCTION "note_change"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
	o "orders"%ROWTYPE;
	what text;
BEGIN
	IF TG_OP = 'INSERT' THEN
		o := NEW; what := 'published';
	ELSIF TG_OP = 'DELETE' THEN
		o := OLD; what := 'removed';
	ELSE
		IF NEW.status = OLD.status AND NEW.remaining = OLD.remaining THEN RETURN NULL; END IF;
		o := NEW; what := 'updated';
	END IF;
	INSERT INTO "changes" (type, order_hash, kind, app, dataset, workerpool, requester, category, price, remaining, status)
	VALUES (what, o.order_hash, o.kind, o.app, o.dataset, o.workerpool, o.requester, o.category, o.price, o.remaining, o.status);
	PERFORM pg_notify('changes', '');
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "orders_note_change" AFTER INSERT OR UPDATE OR DELETE ON "orders" FOR EACH ROW EXECUTE FUNCTION "note_change"();
