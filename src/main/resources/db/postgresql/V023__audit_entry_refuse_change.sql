-- Written once: the database itself refuses to change, delete or empty the audit trail.
create function audit_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is written once and never changed';
end
$$;
create trigger audit_entry_refuse_change before update or delete on audit_entry
  for each row execute function audit_entry_is_final();
create trigger audit_entry_refuse_truncate before truncate on audit_entry
  for each statement execute function audit_entry_is_final();
