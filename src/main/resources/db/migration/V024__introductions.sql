-- Needs and offers on their way to a meeting. Whose the need is does not stand here: it lies behind its own right.
create table introductions (
    id uuid primary key,
    need uuid not null,
    offer_kind text not null,
    offer uuid not null,
    offer_organization uuid not null,
    researcher uuid,
    need_title jsonb not null,
    offer_title jsonb not null,
    asking text not null,
    state text not null,
    revision integer not null,
    turn text,
    due date,
    remind_at timestamptz,
    escalate_at timestamptz,
    expire_at timestamptz,
    chase text not null,
    ticks_at timestamptz,
    request jsonb not null,
    route text not null,
    need_owner uuid,
    offer_owner uuid,
    named boolean not null,
    reason text,
    meeting jsonb,
    before jsonb,
    created_by uuid not null,
    created_at timestamptz not null,
    asked_at timestamptz,
    updated_at timestamptz not null,
    check ((state = 'DECLINED') = (reason is not null)),
    check ((turn is null) = (due is null))
);

create index introductions_of_need on introductions (need);
create index introductions_of_offer on introductions (offer);
create index introductions_of_organization on introductions (offer_organization, due);
create index introductions_of_researcher on introductions (researcher) where researcher is not null;
create index introductions_ticking on introductions (ticks_at) where ticks_at is not null;

-- A need and an offer are brought together once at a time.
create unique index introductions_open on introductions (need, offer)
    where state in ('SUGGESTED', 'INTEREST', 'DESK_REVIEW', 'ACCEPTED', 'MEETING');

-- What two sides write to each other about one case.
create table entries (
    id uuid primary key,
    about uuid not null,
    at timestamptz not null,
    side text,
    account uuid,
    secrecy text not null,
    content jsonb not null
);

create index entries_of_case on entries (about, at);
create index entries_of_account on entries (account);

-- How fast organizations answer: nothing of what they were asked.
create table answers (
    id uuid primary key,
    organization uuid not null,
    at timestamptz not null,
    -- working days; null when nobody answered
    days integer
);

create index answers_of_organization on answers (organization, at);

-- Needs whose case the person coordinates.
create function wall.engaged() returns uuid[] language sql stable as $$
    select coalesce(array_agg(record), '{}')
    from wall.ties_of(wall.known('account'), wall.known('organization'), wall.known('researcher'))
    where tie = 'ENGAGED'
$$;

-- An introduction is for the two organizations, the researcher and who coordinates the need.
select wall.guard('introductions', $$wall.is_product()
    or offer_organization = (select wall.known('organization'))
    or researcher = (select wall.known('researcher'))
    or exists (
        select 1 from need_owners where need_owners.id = need and organization = (select wall.known('organization')))
    or need = any ((select wall.engaged())::uuid[])$$);
select wall.guard('entries', $$wall.is_product() or exists (select 1 from introductions where introductions.id = about)$$);
select wall.guard('answers', 'wall.is_product()');

-- As in V022; files of threads are named by their entries.
create or replace function wall.names(target uuid, file uuid) returns boolean language sql stable as $$
    select exists (
        select 1 from tiers
        where holder = target and act = 'READ_ATTACHMENTS'
            and part -> 'attachments' @> jsonb_build_array(jsonb_build_object('file', file)))
    or exists (
        select 1 from entries where about = target and content -> 'file' ->> 'file' = file::text)
$$;

-- Nothing is left of what was said about records that are no more. Many may go in one statement.
create function forget_introductions() returns trigger language plpgsql as $$
declare
    before text := wall.open();
    gone uuid[] := array(
        select introductions.id from introductions join old_rows on need = old_rows.id
        union
        select introductions.id from introductions join old_rows on offer = old_rows.id);
begin
    if cardinality(gone) > 0 then
        delete from attachments where record = any (gone);
        delete from entries where about = any (gone);
        delete from introductions where id = any (gone);
    end if;
    perform wall.close(before);
    return null;
end
$$;

create trigger needs_forget_introductions after delete on need_rows
    referencing old table as old_rows for each statement execute function forget_introductions();
create trigger seeds_forget_introductions after delete on seeds
    referencing old table as old_rows for each statement execute function forget_introductions();
create trigger researchers_forget_introductions after delete on researchers
    referencing old table as old_rows for each statement execute function forget_introductions();
