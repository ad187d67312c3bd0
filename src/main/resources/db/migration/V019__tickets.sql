-- Tickets to look at one record in an emergency. What one opens is a line of its own in ties, made when it is granted.
create table tickets (
    id uuid primary key,
    record uuid not null,
    kind text not null,
    organization uuid not null,
    record_revision integer not null,
    reason text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    open_until timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    until timestamptz,
    tie uuid references ties,
    ended_by uuid,
    ended_at timestamptz,
    told_at timestamptz,
    -- two people, and four hours: also where somebody writes past the product
    check (decided_by <> asked_by),
    check (until <= decided_at + interval '4 hours'),
    check ((until is null) = (tie is null)),
    check (tie is null or decided_at is not null),
    check (ended_at is null or tie is not null)
);

create index tickets_of_record on tickets (record, asked_at);
create index tickets_of_organization on tickets (organization, asked_at);
create index tickets_untold on tickets (decided_at) where tie is not null and told_at is null;

-- Evidence: what was asked, decided and ended stays as it is.
create function keep_ticket() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        or (new.id, new.record, new.kind, new.organization, new.record_revision, new.reason, new.asked_by, new.asked_at,
                new.open_until)
            is distinct from
            (old.id, old.record, old.kind, old.organization, old.record_revision, old.reason, old.asked_by,
                old.asked_at, old.open_until)
        or old.decided_at is not null and (new.decided_by, new.decided_at, new.until, new.tie)
            is distinct from (old.decided_by, old.decided_at, old.until, old.tie)
        or old.ended_at is not null and (new.ended_by, new.ended_at) is distinct from (old.ended_by, old.ended_at) then
        raise exception 'a ticket is kept as it is';
    end if;
    return new;
end
$$;

create trigger tickets_are_kept before update or delete on tickets
    for each row execute function keep_ticket();

create function refuse_emptying_tickets() returns trigger language plpgsql as $$
begin
    raise exception 'tickets are kept';
end
$$;

create trigger tickets_are_not_emptied before truncate on tickets
    for each statement execute function refuse_emptying_tickets();

-- A ticket is for those who decide about tickets, for who manages the organization, and for who reads the record's
-- history.
select wall.guard('tickets', $$wall.is_product()
    or (coalesce(wall.person() -> 'roles' ? 'ADMIN', false))
    or (organization = wall.known('organization') and coalesce(wall.person() -> 'roles' ? 'MANAGER', false))
    or wall.my('account') in (asked_by, decided_by)
    or wall.may(record, 'HISTORY')$$);
