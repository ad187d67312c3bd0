-- The second wall inside a row: fields of a sheet that are for those alone who have one right lie in rows of their own.
-- The sheet of a record or a version holds what each of its readers reads; the rest of it is what is found here.

-- Which fields these are; the product fills it from access/tiers.txt. `unless` names a field that opens them to all.
create table wall.fields (
    thing text not null,
    field text not null,
    act text not null,
    unless text,
    primary key (thing, field)
);

-- Of the record `holder`; edition 0 is the record as it stands, others are its versions by their revision. What decides
-- who reads it is copied from the record: to look it up there would take longer than all the rest of a page.
create table tiers (
    holder uuid not null,
    edition integer not null,
    thing text not null,
    act text not null,
    part jsonb not null,
    organization uuid,
    state text,
    embargo_until date,
    reach_afterwards text,
    team uuid[],
    assigned uuid[],
    people uuid[],
    sensitive boolean,
    primary key (holder, edition, act)
);

create aggregate jsonb_merged(jsonb) (sfunc = jsonb_concat, stype = jsonb, initcond = '{}');

-- Keeps what is not for every reader of `sheet` apart, in place of what was kept before; gives back the rest. What the
-- writer does not see stays as it is.
create function wall.split(target uuid, which integer, what text, whole jsonb) returns jsonb language plpgsql as $$
declare
    apart text[];
begin
    delete from tiers where holder = target and edition = which;
    select array_agg(field) into apart from wall.fields
        where thing = what and whole ? field and not coalesce((whole ->> unless)::boolean, false);
    insert into tiers (holder, edition, thing, act, part)
        select target, which, what, act, jsonb_object_agg(field, whole -> field) from wall.fields
        where thing = what and field = any (apart)
        group by act
        on conflict do nothing;
    return whole - coalesce(apart, '{}');
end
$$;

create function split_record() returns trigger language plpgsql as $$
begin
    new.sheet := wall.split(new.id, 0, tg_argv[0], new.sheet);
    return new;
end
$$;

create trigger seeds_split before insert or update of sheet on seeds
    for each row execute function split_record('SEED');
create trigger needs_split before insert or update of sheet on needs
    for each row execute function split_record('NEED');
create trigger researchers_split before insert or update of sheet on researchers
    for each row execute function split_record('PROFILE');

create function split_version() returns trigger language plpgsql as $$
declare
    before text := wall.open();
    what text;
begin
    select thing into what from (
        select 'SEED' as thing from seeds where id = new.record
        union all select 'NEED' from needs where id = new.record
        union all select 'PROFILE' from researchers where id = new.record) as found;
    perform wall.close(before);
    new.sheet := wall.split(new.record, new.revision, what, new.sheet);
    return new;
end
$$;

create trigger versions_split before insert or update of sheet on versions
    for each row execute function split_version();

-- Copies to the tiers of a record what decides who reads them.
create function wall.mark_tiers(target uuid) returns void language plpgsql as $$
declare
    before text := wall.open();
begin
    update tiers set organization = now.organization, state = now.state, embargo_until = now.embargo_until,
            reach_afterwards = now.reach_afterwards, team = now.team, assigned = now.assigned, people = now.people,
            sensitive = now.sensitive
        from (
            select organization, state, embargo_until, reach_afterwards, team, assigned, sensitive,
                    array(select named::uuid from jsonb_array_elements_text(coalesce(sheet -> 'researchers', '[]'))
                        with ordinality as people (named, place) order by place) as people
                from seeds where id = target
            union all select organization, state, null, null, team, assigned, false, '{}' from needs where id = target
            union all select organization, state, null, null, team, assigned, false, array[id]
                from researchers where id = target) as now
        where holder = target
            and (tiers.organization, tiers.state, tiers.embargo_until, tiers.reach_afterwards, tiers.team,
                    tiers.assigned, tiers.people, tiers.sensitive)
                is distinct from (now.organization, now.state, now.embargo_until, now.reach_afterwards, now.team,
                    now.assigned, now.people, now.sensitive);
    perform wall.close(before);
end
$$;

create function mark_tiers() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'versions' then
        perform wall.mark_tiers(new.record);
    else
        perform wall.mark_tiers(new.id);
    end if;
    return null;
end
$$;

create trigger seeds_mark_tiers after insert or update on seeds for each row execute function mark_tiers();
create trigger needs_mark_tiers after insert or update on needs for each row execute function mark_tiers();
create trigger researchers_mark_tiers after insert or update on researchers for each row execute function mark_tiers();
create trigger versions_mark_tiers after insert or update on versions for each row execute function mark_tiers();

create function forget_tiers() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    if tg_table_name = 'versions' then
        delete from tiers where holder = old.record and edition = old.revision;
    else
        delete from tiers where holder = old.id and edition = 0;
    end if;
    perform wall.close(before);
    return null;
end
$$;

create trigger seeds_forget_tiers after delete on seeds for each row execute function forget_tiers();
create trigger needs_forget_tiers after delete on needs for each row execute function forget_tiers();
create trigger researchers_forget_tiers after delete on researchers for each row execute function forget_tiers();
create trigger versions_forget_tiers after delete on versions for each row execute function forget_tiers();

-- Puts everything where the table of fields says; for the product's start, when that table has changed.
create function wall.sort_tiers() returns void language plpgsql as $$
declare
    before text := wall.open();
begin
    update seeds set sheet = sheet
        || (select jsonb_merged(part) from tiers where holder = seeds.id and edition = 0);
    update needs set sheet = sheet
        || (select jsonb_merged(part) from tiers where holder = needs.id and edition = 0);
    update researchers set sheet = sheet
        || (select jsonb_merged(part) from tiers where holder = researchers.id and edition = 0);
    update versions set sheet = sheet
        || (select jsonb_merged(part) from tiers
            where holder = versions.record and edition = versions.revision);
    perform wall.close(before);
end
$$;

-- Who writes a sheet writes the whole of it.
create or replace function leave_the_team() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    update seeds set sheet = jsonb_set(sheet, '{researchers}', (sheet -> 'researchers') - old.id::text)
            || (select jsonb_merged(part) from tiers where holder = seeds.id and edition = 0)
        where id in (select seed from seed_people where researcher = old.id);
    perform wall.close(before);
    return null;
end
$$;

-- What a person is to the things of a kind, as in V013, of a person at hand.
create function wall.standings(what text, me jsonb) returns table (relation text, standing text)
language sql stable as $$
    select how, found.standing
    from (
        select me -> 'roles' as roles, coalesce((me ->> 'pledged')::boolean, false) as pledged,
            me ->> 'organization' is not null as at_home,
            coalesce((select array_agg(role) from wall.work where thing = what), '{}') as work,
            coalesce((select array_agg(role) from wall.work where thing = what and desk), '{}') as work_at_desk,
            coalesce((select array_agg(role) from wall.work where thing = 'ANYTHING'), '{}') as of_an_organization
    ) as asking, lateral (values
        ('ANYWHERE', 'OPERATOR', roles ? 'ADMIN'),
        ('ANYWHERE', 'AUDITOR', roles ? 'AUDITOR'),
        ('ANYWHERE', 'MEMBER', at_home and roles ?| of_an_organization),
        ('HOME', 'STAFF', true),
        ('HOME', 'COLLEAGUE', pledged),
        ('HOME', 'MANAGER', pledged and roles ? 'MANAGER'),
        ('HOME', 'OFFICER', pledged and roles ? 'OFFICER'),
        ('DESK', 'OWNER', pledged and roles ?| work_at_desk),
        ('TEAM', 'OWNER', roles ?| work),
        ('IN CHARGE', 'ASSIGNED', pledged and roles ? 'COORDINATOR'),
        ('NOT IN CHARGE', 'COORDINATOR', pledged and roles ? 'COORDINATOR'),
        ('FIRST', 'OWNER', true),
        ('AMONG', 'CO_INVENTOR', true)
    ) as found (how, standing, holds)
    where holds and not roles ? 'STUDENT'
$$;

-- What ties make of a person to records, and whether that holds where a check of export control is needed: an agreement
-- knows the difference already. BLOCKED keeps them away, whatever else they are. The counterpart of
-- kakehashi.access.Standings#addTied and #ofDetails.
create function wall.held(me jsonb) returns table (record uuid, standing text, checked boolean)
language sql stable as $$
    with mine as materialized (
        select * from wall.ties_of(
            (me ->> 'account')::uuid, (me ->> 'organization')::uuid, (me ->> 'researcher')::uuid)
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
    )
    select record,
        case when not accepted then 'BOUND' when 'CLEARED' = any (kinds) then 'COUNTERPART' else 'UNCLEARED' end, true
    from tied where bound
    union all
    select record, given.standing, not on_check or 'CLEARED' = any (kinds)
    from tied, (values ('BLOCKED', 'BLOCKED', false, false), ('INVITED', 'INVITED', false, false),
            ('TICKET', 'BREAK_GLASS', false, true), ('ENGAGED', 'ENGAGED', true, true),
            ('PARTNER', 'PARTNER', true, true))
        as given (tie, standing, on_pledge, on_check)
    where given.tie = any (kinds) and (not on_pledge or coalesce((me ->> 'pledged')::boolean, false))
$$;

alter type wall.sight add attribute checked text[];

-- As in V013, in one statement.
create or replace function wall.sight_of(what text, act text) returns wall.sight language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
declare
    me jsonb := wall.person();
    -- a student is anybody to records
    known jsonb := case when me -> 'roles' ? 'STUDENT' then '{}' else me end;
    sight wall.sight;
begin
    if me is null then
        return null;
    end if;
    with held as materialized (
        select * from wall.held(known)
    ), cell as materialized (
        select standing, state from wall.cells where thing = what and act = any (rights)
    ), own as materialized (
        select relation, state from wall.standings(what, me) join cell using (standing)
    )
    select (known ->> 'account')::uuid, (known ->> 'organization')::uuid, (known ->> 'researcher')::uuid,
            coalesce((select array_agg(record) from held where standing = 'BLOCKED'), '{}'),
            (select array_agg(record || ' ' || state) from held join cell using (standing)),
            array_agg(state) filter (where relation = 'ANYWHERE'),
            array_agg(state) filter (where relation = 'HOME'),
            array_agg(state) filter (where relation = 'DESK'),
            array_agg(state) filter (where relation = 'TEAM'),
            array_agg(state) filter (where relation = 'IN CHARGE'),
            array_agg(state) filter (where relation = 'NOT IN CHARGE'),
            array_agg(state) filter (where relation = 'FIRST'),
            array_agg(state) filter (where relation = 'AMONG'),
            null::text[]
        into sight
        from own;
    return sight;
end
$$;

drop function wall.standings(text);
drop function wall.tied(text, text);
drop function wall.blocked();
drop function wall.works_on(text, boolean);

-- What standings open of tiers, after that of the records themselves, as `THING ACT STATE`; made anew at a start when the
-- policy or the fields have changed.
create materialized view wall.words as
    select thing, standing, array_agg(concat_ws(' ', thing, act, state)) as words
    from wall.cells, unnest(rights) as act
    where thing in (select thing from wall.fields) and (act = 'READ' or act in (select act from wall.fields))
    group by thing, standing;

-- All that tiers are held against. Null for nobody. Not in SQL, which would be made part of each statement that asks; nor
-- planned anew for each who asks, which takes longer than to answer.
create function wall.tier_sight() returns wall.sight language plpgsql stable
set plan_cache_mode = force_generic_plan as $$
declare
    me jsonb := wall.person();
    -- a student is anybody to records
    known jsonb := case when me -> 'roles' ? 'STUDENT' then '{}' else me end;
    sight wall.sight;
begin
    if me is null then
        return null;
    end if;
    with held as materialized (
        select * from wall.held(known)
    ), tied as materialized (
        select record || ' ' || word as word, checked
        from held join wall.words using (standing), unnest(words) as word
    ), own as materialized (
        select relation, word
        from (values ('SEED'), ('NEED'), ('PROFILE')) as things (what),
            wall.standings(what, me) as own join wall.words using (standing), unnest(words) as word
        where thing = what
    )
    select (known ->> 'account')::uuid, (known ->> 'organization')::uuid, (known ->> 'researcher')::uuid,
            coalesce((select array_agg(record) from held where standing = 'BLOCKED'), '{}'),
            (select array_agg(word) from tied),
            array_agg(word) filter (where relation = 'ANYWHERE'),
            array_agg(word) filter (where relation = 'HOME'),
            array_agg(word) filter (where relation = 'DESK'),
            array_agg(word) filter (where relation = 'TEAM'),
            array_agg(word) filter (where relation = 'IN CHARGE'),
            array_agg(word) filter (where relation = 'NOT IN CHARGE'),
            array_agg(word) filter (where relation = 'FIRST'),
            array_agg(word) filter (where relation = 'AMONG'),
            (select array_agg(word) from tied where checked)
        into sight
        from own;
    return sight;
end
$$;

-- Tiers that are everybody's.
create function wall.open_tiers() returns text[] language plpgsql stable as $$
begin
    return (select coalesce(array_agg(word), '{}') from wall.words, unnest(words) as word where standing = 'ANYBODY');
end
$$;

-- The rule for a tier: that of its record (V013, V016), held against what is copied from it. A function, since each
-- statement that reads a sheet would have to plan it.
create function wall.opens(tier tiers, word text, tied text[], my wall.sight, opened text[]) returns boolean
language plpgsql immutable as $$
begin
    return word = any (opened)
        or coalesce(not tier.holder = any (my.blocked) and (
            coalesce(word = any (my.anywhere), false)
            or (tier.organization = my.home and (
                coalesce(word = any (my.at_home), false)
                or case
                    when cardinality(tier.team) = 0 then coalesce(word = any (my.at_desk), false)
                    when my.account = any (tier.team) then coalesce(word = any (my.in_team), false)
                    else false end
                or case
                    when cardinality(tier.assigned) = 0 or my.account = any (tier.assigned)
                        then coalesce(word = any (my.in_charge), false)
                    else coalesce(word = any (my.not_in_charge), false) end))
            or case
                when tier.people[1] = my.researcher then coalesce(word = any (my.first), false)
                when my.researcher = any (tier.people) then coalesce(word = any (my.among), false)
                else false end
            or coalesce(tier.holder || ' ' || word = any (tied), false)), false);
end
$$;

create function wall.opens(tier tiers, my wall.sight, opened text[]) returns boolean language plpgsql stable as $$
declare
    state text := seed_state(tier.state, tier.embargo_until, tier.reach_afterwards);
begin
    return wall.opens(tier, concat_ws(' ', tier.thing, tier.act, state),
            case when tier.sensitive then my.checked else my.tied end, my, opened)
        and wall.opens(tier, concat_ws(' ', tier.thing, 'READ', state), my.tied, my, opened);
end
$$;

-- A tier of a version is there for whom the version is.
select wall.guard('tiers', $$wall.is_product()
    or wall.opens(tiers, (select wall.tier_sight()), (select wall.open_tiers()))
        and (edition = 0 or exists (select 1 from versions where record = holder and revision = edition))$$);
