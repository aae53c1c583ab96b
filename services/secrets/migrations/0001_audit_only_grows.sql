create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit only grows';
end
$$;
--> statement-breakpoint
create trigger audit_only_grows before update or delete on "audit" for each row execute function refuse_change();
--> statement-breakpoint
create trigger audit_is_never_emptied before truncate on "audit" for each statement execute function refuse_change();
