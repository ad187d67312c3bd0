create table audit (
    id uuid primary key,
    at timestamptz not null,
    account uuid,
    action text not null,
    kind text not null,
    record uuid not null,
    revision integer not null
);

create index audit_of_record on audit (record, at);

-- Append-only: nobody who comes through the product can change or remove a line.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only';
end
$$;

create trigger audit_is_append_only before update or delete on audit
    for each row execute function refuse_change();
