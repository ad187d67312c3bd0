-- The second wall: what somebody may not read is not there for them, whatever the application asks for.
--
-- The setting kakehashi.caller says who asks: 'product' for what the product does of its own accord, a JSON object for a
-- person, nothing for everybody else. What a person is to a row is found here, from the row and from ties; what that
-- opens stands in wall.cells, which the product fills from access/policy.txt, so that no rule is written a second time.

create schema wall;

-- The policy: which rights a standing gives in a state.
create table wall.cells (
    thing text not null,
    standing text not null,
    state text not null,
    rights text[] not null,
    primary key (thing, standing, state)
);

-- Whose work which things are; who works at the desk shares what belongs to it.
create table wall.work (
    thing text not null,
    role text not null,
    desk boolean not null,
    primary key (thing, role)
);

-- For what the database does of its own accord: everything is there until it is closed with what this returned. Not by
-- a setting of the function, which only superusers could make.
create function wall.open() returns text language plpgsql as $$
declare
    before text := coalesce(current_setting('kakehashi.caller', true), '');
begin
    perform set_config('kakehashi.caller', 'product', true);
    return before;
end
$$;

create function wall.close(before text) returns void language plpgsql as $$
begin
    perform set_config('kakehashi.caller', before, true);
end
$$;

create function wall.is_product() returns boolean language sql stable as $$
    select current_setting('kakehashi.caller', true) is not distinct from 'product'
$$;

-- The person who asks; null when the product does, or nobody known.
create function wall.person() returns jsonb language sql stable as $$
    select case when not wall.is_product() then nullif(current_setting('kakehashi.caller', true), '')::jsonb end
$$;

-- Their account, organization or researcher, for what is theirs alone.
create function wall.my(word text) returns uuid language sql stable as $$
    select (wall.person() ->> word)::uuid
$$;

-- The same for what they are to records: a student is anybody.
create function wall.known(word text) returns uuid language sql stable as $$
    select case when not wall.person() -> 'roles' ? 'STUDENT' then wall.my(word) end
$$;

create function wall.works_on(what text, at_desk boolean) returns boolean language sql stable as $$
    select exists (
        select 1 from wall.work
        where thing = what and (desk or not at_desk) and coalesce(wall.person() -> 'roles' ? role, false))
$$;

-- What a person is to the things of a kind, by how these are theirs. The counterpart of kakehashi.access.Standings; a
-- test compares the two for every kind, standing and state.
create function wall.standings(what text) returns table (relation text, standing text) language sql stable as $$
    select how, found.standing
    from (
        select wall.person() -> 'roles' as roles, coalesce((wall.person() ->> 'pledged')::boolean, false) as pledged
    ) as me, lateral (values
        ('ANYWHERE', 'OPERATOR', roles ? 'ADMIN'),
        ('ANYWHERE', 'AUDITOR', roles ? 'AUDITOR'),
        ('ANYWHERE', 'MEMBER', wall.my('organization') is not null and wall.works_on('ANYTHING', false)),
        ('HOME', 'STAFF', true),
        ('HOME', 'COLLEAGUE', pledged),
        ('HOME', 'MANAGER', pledged and roles ? 'MANAGER'),
        ('HOME', 'OFFICER', pledged and roles ? 'OFFICER'),
        ('DESK', 'OWNER', pledged and wall.works_on(what, true)),
        ('TEAM', 'OWNER', wall.works_on(what, false)),
        ('IN CHARGE', 'ASSIGNED', pledged and roles ? 'COORDINATOR'),
        ('NOT IN CHARGE', 'COORDINATOR', pledged and roles ? 'COORDINATOR'),
        ('FIRST', 'OWNER', true),
        ('AMONG', 'CO_INVENTOR', true)
    ) as found (how, standing, holds)
    where holds and not roles ? 'STUDENT'
$$;

-- States in which everybody has a right to the things of a kind.
create function wall.opens(what text, act text) returns text[] language sql stable as $$
    select coalesce(array_agg(state), '{}') from wall.cells
    where thing = what and standing = 'ANYBODY' and act = any (rights)
$$;

-- What ties a person now. As the product: to see their own they need not see the record's others.
create function wall.ties_of(of_account uuid, of_organization uuid, of_researcher uuid)
returns table (record uuid, tie text, wording text) language plpgsql stable as $$
declare
    before text := wall.open();
begin
    return query select ties.record, ties.tie, ties.wording from ties
        where ended_at is null and (until is null or until > now())
            and (account = of_account or organization = of_organization or researcher = of_researcher);
    perform wall.close(before);
end
$$;

-- Records the person is kept away from, whatever else they are.
create function wall.blocked() returns uuid[] language sql stable as $$
    select coalesce(array_agg(record), '{}')
    from wall.ties_of(wall.known('account'), wall.known('organization'), wall.known('researcher'))
    where tie = 'BLOCKED'
$$;

-- Records opened by ties, each with a state in which it is open: 'id STATE'.
create function wall.tied(what text, act text) returns text[] language sql stable as $$
    with mine as materialized (
        select * from wall.ties_of(wall.known('account'), wall.known('organization'), wall.known('researcher'))
    ), tied as (
        select record,
            bool_or(tie = 'BOUND') as bound,
            -- what was accepted counts as long as it is what binds
            bool_or(tie = 'ACCEPTED' and exists (
                select 1 from mine as agreement
                where agreement.tie = 'BOUND' and agreement.record = mine.record
                    and agreement.wording is not distinct from mine.wording)) as accepted,
            array_agg(tie) as kinds
        from mine group by record
    ), held as (
        select record,
            case when not accepted then 'BOUND' when 'CLEARED' = any (kinds) then 'COUNTERPART' else 'UNCLEARED' end
                as standing
        from tied where bound
        union all
        select record, given.standing
        from tied, (values ('INVITED', 'INVITED', false), ('TICKET', 'BREAK_GLASS', false),
            ('ENGAGED', 'ENGAGED', true), ('PARTNER', 'PARTNER', true)) as given (tie, standing, on_pledge)
        where given.tie = any (kinds)
            and (not on_pledge or coalesce((wall.person() ->> 'pledged')::boolean, false))
    )
    select coalesce(array_agg(distinct record || ' ' || state), '{}')
    from held join wall.cells using (standing) where thing = what and act = any (rights)
$$;

-- All that a row of a kind is held against: who asks, and the states open to them by how a thing is theirs.
create type wall.sight as (
    account uuid, home uuid, researcher uuid, blocked uuid[], tied text[], anywhere text[], at_home text[],
    at_desk text[], in_team text[], in_charge text[], not_in_charge text[], first text[], among text[]
);

-- Null for nobody. Not in SQL, which would be made part of each statement that asks.
create function wall.sight_of(what text, act text) returns wall.sight language plpgsql stable as $$
declare
    sight wall.sight;
begin
    if wall.person() is null then
        return null;
    end if;
    with standing as materialized (select * from wall.standings(what))
    select wall.known('account'), wall.known('organization'), wall.known('researcher'), wall.blocked(),
            wall.tied(what, act),
            array_agg(state) filter (where relation = 'ANYWHERE'),
            array_agg(state) filter (where relation = 'HOME'),
            array_agg(state) filter (where relation = 'DESK'),
            array_agg(state) filter (where relation = 'TEAM'),
            array_agg(state) filter (where relation = 'IN CHARGE'),
            array_agg(state) filter (where relation = 'NOT IN CHARGE'),
            array_agg(state) filter (where relation = 'FIRST'),
            array_agg(state) filter (where relation = 'AMONG')
        into sight
        from standing join wall.cells using (standing)
        where thing = what and act = any (rights);
    return sight;
end
$$;

-- The rule for one kind of record, as a condition on its row. What it is held against is found once a statement, when
-- the first row needs it.
create function wall.rule(what text, act text) returns text language sql immutable as $body$
    select replace(replace(replace(replace($rule$
        wall.is_product()
        or state = any ((select wall.opens('#what', '#act'))::text[])
        or exists (select 1 from (select (select wall.sight_of('#what', '#act')) as my offset 0) as who
            where not id = any ((my).blocked) and (
                state = any ((my).anywhere)
                or (organization = (my).home and (
                    state = any ((my).at_home)
                    or case
                        when cardinality(team) = 0 then state = any ((my).at_desk)
                        when (my).account = any (team) then state = any ((my).in_team) end
                    or case
                        when cardinality(assigned) = 0 or (my).account = any (assigned) then state = any ((my).in_charge)
                        else state = any ((my).not_in_charge) end))
                or case when #first then state = any ((my).first) when #among then state = any ((my).among) end
                or id || ' ' || state = any ((my).tied)))
        $rule$,
        '#first', case what
            when 'SEED' then $$sheet -> 'researchers' ->> 0 = (my).researcher::text$$
            when 'PROFILE' then $$id = (my).researcher$$
            else 'false' end),
        '#among', case what when 'SEED' then $$sheet -> 'researchers' ? (my).researcher::text$$ else 'false' end),
        '#what', what),
        '#act', act)
$body$;

-- Puts a table behind the wall: rows for which the condition does not hold are not there. Whoever may write at all may
-- write what they do not see afterwards, as a draft given to others; only the product does (kakehashi.access.Wall).
create function wall.guard(guarded regclass, condition text) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', guarded);
    execute format('alter table %s force row level security', guarded);
    execute format('create policy wall on %s using (%s) with check (true)', guarded, condition);
end
$$;

select wall.guard('seeds', wall.rule('SEED', 'READ'));
select wall.guard('needs', wall.rule('NEED', 'READ'));
select wall.guard('researchers', wall.rule('PROFILE', 'READ'));
select wall.guard('organizations', wall.rule('ORGANIZATION', 'READ'));

-- Whether the person has a right to a record that they may read.
do $$
begin
    execute format($may$
        create function wall.may(record uuid, act text) returns boolean language sql stable as $sql$
            select case act
                when 'HISTORY' then %s
                when 'REVOKE' then %s
                else false end
        $sql$ $may$, (
            select string_agg(format('exists (select 1 from %s where id = record and (%s))', kind, wall.rule(thing, 'HISTORY')), ' or ')
            from (values ('seeds', 'SEED'), ('needs', 'NEED'), ('researchers', 'PROFILE'),
                ('organizations', 'ORGANIZATION')) as kinds (kind, thing)), (
            select string_agg(format('exists (select 1 from %s where id = record and (%s))', kind, wall.rule(thing, 'REVOKE')), ' or ')
            from (values ('seeds', 'SEED'), ('needs', 'NEED')) as kinds (kind, thing)));
end
$$;

select wall.guard('versions', $$wall.is_product() or account = wall.my('account') or wall.may(record, 'HISTORY')$$);
select wall.guard('audit', $$wall.is_product() or account = wall.my('account') or wall.may(record, 'HISTORY')$$);
select wall.guard('seed_images', $$wall.is_product() or exists (select 1 from seeds where id = seed)$$);
select wall.guard('ties', $$wall.is_product() or account = wall.my('account')
    or organization = wall.my('organization') or researcher = wall.my('researcher') or wall.may(record, 'REVOKE')$$);
select wall.guard('accounts', $$wall.is_product() or id = wall.my('account')$$);
select wall.guard('pledges', $$wall.is_product() or account = wall.my('account')$$);
select wall.guard('judgments', $$wall.is_product() or account = wall.my('account')$$);
select wall.guard('subscriptions', $$wall.is_product() or account = wall.my('account')$$);
select wall.guard('alerts', $$wall.is_product() or subscription in (select id from subscriptions)$$);
select wall.guard('idempotency_keys', $$wall.is_product() or account = wall.my('account')$$);
select wall.guard('unsubscribe_tokens', 'wall.is_product()');
select wall.guard('tombstones', 'wall.is_product()');

-- People of seeds by their id: behind the wall an index on JSON is of no use, since only what may not leak is asked
-- before the wall is.
create table seed_people (
    seed uuid not null references seeds on delete cascade,
    researcher uuid not null,
    primary key (researcher, seed)
);

create index seed_people_of_seed on seed_people (seed);

insert into seed_people (seed, researcher)
    select distinct id, named::uuid from seeds, jsonb_array_elements_text(sheet -> 'researchers') as named;

select wall.guard('seed_people', $$wall.is_product() or exists (select 1 from seeds where id = seed)$$);

drop index seeds_of_researcher;
drop index seeds_people;

create function keep_people_of_seed() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from seed_people where seed = new.id;
    insert into seed_people (seed, researcher)
        select distinct new.id, named::uuid
        from jsonb_array_elements_text(coalesce(new.sheet -> 'researchers', '[]')) as named;
    perform wall.close(before);
    return null;
end
$$;

create trigger seeds_people_at_first after insert on seeds for each row execute function keep_people_of_seed();
create trigger seeds_people after update on seeds
    for each row when (old.sheet -> 'researchers' is distinct from new.sheet -> 'researchers')
    execute function keep_people_of_seed();

create or replace function published_seeds_of(people uuid[]) returns setof uuid language sql stable as $$
    select distinct id from seed_people join seeds on id = seed where researcher = any (people) and stage = 'PUBLISHED'
$$;

create or replace function mark_dependents_of_researcher() returns trigger language plpgsql as $$
begin
    insert into index_dirty (id, kind)
        select id, 'SEED' from seed_people join seeds on id = seed where researcher = new.id and stage = 'PUBLISHED'
        on conflict (id) do update set mark = nextval('index_mark');
    return null;
end
$$;

create or replace function leave_the_team() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    update seeds set sheet = jsonb_set(sheet, '{researchers}', (sheet -> 'researchers') - old.id::text)
        where id in (select seed from seed_people where researcher = old.id);
    perform wall.close(before);
    return null;
end
$$;

create or replace function forget_judgments() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from judgments where asked = old.id or candidate = old.id;
    perform wall.close(before);
    return null;
end
$$;
