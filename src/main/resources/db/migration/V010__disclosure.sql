-- Whose a record is, whom it is shared with, and what binds people to records of others.

alter table organizations add column reach text;
alter table organizations add column team uuid[] not null default '{}';
alter table organizations add column assigned uuid[] not null default '{}';
alter table organizations add column submitted_by uuid;
alter table researchers add column reach text;
alter table researchers add column team uuid[] not null default '{}';
alter table researchers add column assigned uuid[] not null default '{}';
alter table researchers add column submitted_by uuid;
alter table seeds add column reach text;
alter table seeds add column team uuid[] not null default '{}';
alter table seeds add column assigned uuid[] not null default '{}';
alter table seeds add column submitted_by uuid;
alter table needs add column reach text;
alter table needs add column team uuid[] not null default '{}';
alter table needs add column assigned uuid[] not null default '{}';
alter table needs add column submitted_by uuid;

-- The state the policy decides by, as the records tell it themselves.
alter table organizations add column state text generated always as (
    case stage when 'SHARED' then 'REVIEW' when 'CLOSED' then 'WITHDRAWN' else stage end) stored;
alter table researchers add column state text generated always as (
    case stage when 'SHARED' then 'LIMITED' when 'CLOSED' then 'OPTOUT' when 'WITHDRAWN' then 'OPTOUT' else stage end)
    stored;
alter table seeds add column state text generated always as (
    case stage
        when 'SHARED' then case reach when 'PARTNER' then 'PARTNER' when 'EMBARGO' then 'EMBARGO' else 'INTERNAL' end
        when 'PUBLISHED' then 'PUBLIC'
        when 'CLOSED' then 'WITHDRAWN'
        else stage end) stored;
alter table needs add column state text generated always as (
    case stage
        when 'SHARED' then case reach when 'MEMBERS' then 'TEASER_MEMBERS' else 'INVITED_ONLY' end
        when 'PUBLISHED' then case when sheet @> '{"anonymous": true}' then 'TEASER_PUBLIC' else 'NAMED' end
        else stage end) stored;

-- What everybody could read stays as it was; what nobody outside has seen is a teaser until its team says otherwise.
update needs set sheet = sheet || '{"openDetails": true}' where published_at is not null;

-- A researcher's own draft was theirs; what a desk wrote stays the desk's.
update seeds
set team = array[first.account]
from versions first
join accounts writer on writer.id = first.account and writer.researcher is not null
where first.record = seeds.id and first.revision = 1;

alter table accounts add column roles text[] not null default '{}';

-- One line for each thing that binds somebody to a record; ended, never erased, since it is evidence.
create table ties (
    id uuid primary key,
    record uuid not null,
    kind text not null,
    tie text not null,
    account uuid,
    organization uuid,
    researcher uuid,
    wording text,
    given_by uuid,
    given_at timestamptz not null,
    until timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    check (num_nonnulls(account, organization, researcher) = 1)
);

create index ties_of_record on ties (record);
create index ties_of_account on ties (account) where ended_at is null;
create index ties_of_organization on ties (organization) where ended_at is null;
create index ties_of_researcher on ties (researcher) where ended_at is null;

-- Who has promised secrecy in which wording; each stays, also when the wording changes.
create table pledges (
    account uuid not null,
    wording text not null,
    accepted_at timestamptz not null,
    primary key (account, wording)
);
