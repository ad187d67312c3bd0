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

-- Of the record `holder`; edition 0 is the record as it stands, others are its versions by their revision.
create table tiers (
    holder uuid not null,
    edition integer not null,
    thing text not null,
    act text not null,
    part jsonb not null,
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

create function split_version() returns trigger language plpgsql as $$
declare
    before text := wall.open();
    what text;
begin
    select thing into what from (
        select 'SEED' as thing from seeds where id = new.record
        union all select 'NEED' from needs where id = new.record) as found;
    perform wall.close(before);
    new.sheet := wall.split(new.record, new.revision, what, new.sheet);
    return new;
end
$$;

create trigger versions_split before insert or update of sheet on versions
    for each row execute function split_version();

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

-- As in V013, and records that a tie opens also when they are sensitive technology: a check has cleared who has it. An
-- agreement knows the difference already. The counterpart of kakehashi.access.Standings#ofDetails.
alter type wall.sight add attribute checked text[];

create function wall.tied(what text, act text, check_needed boolean) returns text[] language sql stable as $$
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
        from tied, (values ('INVITED', 'INVITED', false, false), ('TICKET', 'BREAK_GLASS', false, true),
                ('ENGAGED', 'ENGAGED', true, true), ('PARTNER', 'PARTNER', true, true))
            as given (tie, standing, on_pledge, on_check)
        where given.tie = any (kinds)
            and (not on_pledge or coalesce((wall.person() ->> 'pledged')::boolean, false))
            and (not (on_check and check_needed) or 'CLEARED' = any (kinds))
    )
    select coalesce(array_agg(distinct record || ' ' || state), '{}')
    from held join wall.cells using (standing) where thing = what and act = any (rights)
$$;

create or replace function wall.sight_of(what text, act text) returns wall.sight language plpgsql stable as $$
declare
    sight wall.sight;
begin
    if wall.person() is null then
        return null;
    end if;
    with standing as materialized (select * from wall.standings(what))
    select wall.known('account'), wall.known('organization'), wall.known('researcher'), wall.blocked(),
            wall.tied(what, act, false),
            array_agg(state) filter (where relation = 'ANYWHERE'),
            array_agg(state) filter (where relation = 'HOME'),
            array_agg(state) filter (where relation = 'DESK'),
            array_agg(state) filter (where relation = 'TEAM'),
            array_agg(state) filter (where relation = 'IN CHARGE'),
            array_agg(state) filter (where relation = 'NOT IN CHARGE'),
            array_agg(state) filter (where relation = 'FIRST'),
            array_agg(state) filter (where relation = 'AMONG'),
            wall.tied(what, act, true)
        into sight
        from standing join wall.cells using (standing)
        where thing = what and act = any (rights);
    return sight;
end
$$;

drop function wall.tied(text, text);

-- The rule for a tier of one kind of record: that of the record, for the right that opens the tier.
create function wall.tier_rule(what text, act text) returns text language sql immutable as $$
    select case
        when what = 'SEED' then replace(wall.rule(what, act), 'any ((my).tied)',
            'any (case when sensitive then (my).checked else (my).tied end)')
        else wall.rule(what, act) end
$$;

-- A tier of a version is there for whom the version is.
do $$
begin
    perform wall.guard('tiers', (
        select format('wall.is_product() or (edition = 0 or exists (select 1 from versions'
                || ' where record = holder and revision = edition)) and (%s)',
            string_agg(format('thing = %L and act = %L and exists (select 1 from %s where id = holder and (%s))',
                thing, act, kind, wall.tier_rule(thing, act)), ' or '))
        from (values ('seeds', 'SEED', 'READ_DETAIL'), ('seeds', 'SEED', 'READ_IP'),
            ('seeds', 'SEED', 'READ_EVALUATION'), ('needs', 'NEED', 'READ_FULL'), ('needs', 'NEED', 'READ_TERMS'),
            ('needs', 'NEED', 'READ_NOTES')) as given (kind, thing, act)));
end
$$;
