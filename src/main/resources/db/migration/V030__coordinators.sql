-- That everything one person of an organization was in charge of went to another. It is added and never changed.
create table handovers (
    id uuid primary key,
    organization uuid not null,
    giver uuid not null,
    taker uuid not null,
    said_by uuid not null,
    at timestamptz not null,
    note text,
    moved jsonb not null,
    leaves boolean not null,
    check (giver <> taker)
);

create index handovers_of_organization on handovers (organization, at);

-- What a coordinator says of themselves to the others; it goes with the account.
create table coordinator_cards (
    account uuid primary key references accounts on delete cascade,
    organization uuid not null,
    revision integer not null,
    sheet jsonb not null,
    updated_at timestamptz not null
);

-- What one coordinator asks all others, and what they answer.
create table coordinator_questions (
    id uuid primary key,
    organization uuid not null,
    account uuid not null,
    revision integer not null,
    title text not null,
    text text not null,
    fields text[] not null,
    prefecture text,
    created_at timestamptz not null,
    solved_at timestamptz
);

create index coordinator_questions_of_account on coordinator_questions (account);

create table coordinator_replies (
    id uuid primary key,
    question uuid not null references coordinator_questions on delete cascade,
    organization uuid not null,
    account uuid not null,
    text text not null,
    at timestamptz not null
);

create index coordinator_replies_to on coordinator_replies (question);
create index coordinator_replies_of_account on coordinator_replies (account);

-- Consultations and introductions somebody is in charge of, for a handover.
create index consultations_of_assignee on consultations (assignee) where assignee is not null;
create index consultations_of_asker on consultations (asker);
create index introductions_of_need_owner on introductions (need_owner) where need_owner is not null;
create index introductions_of_offer_owner on introductions (offer_owner) where offer_owner is not null;

-- Whether the person who asks coordinates at some organization. The counterpart of kakehashi.access.Policy.
create function wall.coordinates() returns boolean language sql stable as $$
    select coalesce(wall.person() -> 'roles' ? 'COORDINATOR' and wall.known('organization') is not null, false)
$$;

select wall.guard('handovers', $$wall.is_product() or organization = wall.my('organization')
    or wall.my('account') in (giver, taker, said_by)$$);
select wall.guard('coordinator_cards', $$wall.is_product() or account = wall.my('account')
    or (select wall.coordinates())$$);
select wall.guard('coordinator_questions', $$wall.is_product() or account = wall.my('account')
    or (select wall.coordinates())$$);
select wall.guard('coordinator_replies', $$wall.is_product() or account = wall.my('account')
    or (select wall.coordinates())$$);

-- Nothing is told of an answer that is no more.
create function forget_notices_of_replies() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from notices using old_rows where about = old_rows.id;
    perform wall.close(before);
    return null;
end
$$;

create trigger coordinator_replies_forget_notices after delete on coordinator_replies
    referencing old table as old_rows for each statement execute function forget_notices_of_replies();
