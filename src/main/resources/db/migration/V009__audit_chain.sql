-- The seal shows that the product wrote the line; place and link put all lines in one order.
alter table audit add column seal bytea;
alter table audit add column place bigint unique;
alter table audit add column link bytea;

create index audit_to_be_linked on audit (id) where place is null;
create index audit_of_account on audit (account, at);
create index audit_of_time on audit (at);

-- A line never changes; it gets its place once. A line from before there were seals gets one with it.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        if old.place is null and new.place is not null
            and (new.id, new.at, new.account, new.action, new.kind, new.record, new.revision)
                is not distinct from
                (old.id, old.at, old.account, old.action, old.kind, old.record, old.revision)
            and new.seal is not distinct from coalesce(old.seal, new.seal) then
            return new;
        end if;
    end if;
    raise exception 'the audit is append-only';
end
$$;

create trigger audit_is_not_emptied before truncate on audit
    for each statement execute function refuse_change();
