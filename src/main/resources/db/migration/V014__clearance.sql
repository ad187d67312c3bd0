-- The check before details of a need or a seed flow to somebody else, and what was decided.
create table clearances (
    id uuid primary key,
    kind text not null,
    record uuid not null,
    organization uuid not null,
    counterpart uuid not null,
    researcher uuid,
    state text not null,
    revision integer not null,
    form text not null,
    lists jsonb not null,
    answers jsonb not null,
    advice text,
    title jsonb,
    counterpart_name jsonb,
    researcher_name jsonb,
    record_revision integer not null,
    created_by uuid not null,
    created_at timestamptz not null,
    submitted_by uuid,
    submitter text,
    submitted_at timestamptz,
    decided_by uuid,
    decider text,
    decided_at timestamptz,
    reason text,
    message text,
    valid_until timestamptz,
    tie uuid references ties
);

create index clearances_of_organization on clearances (organization, state);
create index clearances_of_record on clearances (record, created_at);

-- One open check for one side of one record: a second one would be decided otherwise.
create unique index clearances_open on clearances (record, counterpart, coalesce(researcher, counterpart))
    where state in ('DRAFT', 'SUBMITTED', 'HOLD');

-- When an approval ended or will end, whoever asks: who reads a check need not see the tie.
create function approval_ends(approval uuid) returns timestamptz language plpgsql stable as $$
declare
    before text := wall.open();
    ends timestamptz := (select least(ties.ended_at, ties.until) from ties where ties.id = approval);
begin
    perform wall.close(before);
    return ends;
end
$$;

-- When what was decided is over: at once when it was no, else when the approval ended; null while it lasts.
create function clearance_over(state text, decided_at timestamptz, approval uuid) returns timestamptz language sql stable as $$
    select case state when 'REJECTED' then decided_at when 'APPROVED' then approval_ends(approval) end
$$;

-- What was decided is kept as it is for seven years after its end, whoever comes: the law asks for it.
create function keep_clearance() returns trigger language plpgsql as $$
declare
    term_ends timestamptz := clearance_over(old.state, old.decided_at, old.tie) + interval '7 years';
begin
    if old.state in ('APPROVED', 'REJECTED') and (term_ends is null or term_ends > now()) then
        raise exception 'a decided check is kept as it is for seven years after its end';
    end if;
    if tg_op = 'DELETE' then
        if old.state in ('SUBMITTED', 'HOLD') then
            raise exception 'a check that was handed in is not deleted';
        end if;
        return old;
    end if;
    return new;
end
$$;

create trigger clearances_are_kept before update or delete on clearances
    for each row execute function keep_clearance();

create function refuse_emptying() returns trigger language plpgsql as $$
begin
    raise exception 'checks are kept';
end
$$;

create trigger clearances_are_not_emptied before truncate on clearances
    for each statement execute function refuse_emptying();

-- An approval ends and is not altered: else its term would end whenever somebody likes.
create function keep_approval() returns trigger language plpgsql as $$
declare
    before text := wall.open();
    approves boolean := exists (select 1 from clearances where clearances.tie = old.id);
begin
    perform wall.close(before);
    if approves
        and not (old.ended_at is null
            and (new.id, new.record, new.kind, new.tie, new.account, new.organization, new.researcher, new.wording,
                    new.given_by, new.given_at, new.until)
                is not distinct from
                (old.id, old.record, old.kind, old.tie, old.account, old.organization, old.researcher, old.wording,
                    old.given_by, old.given_at, old.until)) then
        raise exception 'an approval ends once and is not altered';
    end if;
    return new;
end
$$;

create trigger approvals_are_kept before update on ties
    for each row execute function keep_approval();

-- A check is for the organization whose record it is about, and for whoever keeps that record wherever they work.
select wall.guard('clearances', $$wall.is_product() or organization = wall.known('organization')
    or wall.my('account') in (created_by, submitted_by, decided_by)
    or coalesce(wall.person() -> 'roles' ? 'AUDITOR', false) or wall.may(record, 'HISTORY')$$);
