CREATE TABLE "overflow" (
	"subject" text PRIMARY KEY NOT NULL,
	"nrlc" numeric(78, 0) NOT NULL,
	"at_ms" bigint NOT NULL
);
