-- The day on which the secrecy of a seed ends, and whom it is shared with from then on. Nothing has to happen on that
-- day: where a seed stands is told by the clock of the database each time somebody asks.
alter table seeds add column embargo_until date;
alter table seeds add column reach_afterwards text;
alter table seeds add constraint seeds_embargo check (
    case when embargo_until is null then reach_afterwards is null
        else reach is not distinct from 'EMBARGO' and reach_afterwards in ('INTERNAL', 'PARTNER') end);

-- A day begins at midnight in Japan.
create function japan_today() returns date language sql stable as $$
    select (now() at time zone 'Asia/Tokyo')::date
$$;

-- The state of a seed now. Its column tells it as of the last change.
create function seed_state(state text, embargo_until date, reach_afterwards text) returns text language sql stable as $$
    select case when embargo_until <= (now() at time zone 'Asia/Tokyo')::date then reach_afterwards else state end
$$;

-- As in V013, with the state of now.
create or replace function wall.rule(what text, act text) returns text language sql immutable as $body$
    select replace(replace(replace(replace(replace($rule$
        wall.is_product()
        or #state = any ((select wall.opens('#what', '#act'))::text[])
        or exists (select 1 from (select (select wall.sight_of('#what', '#act')) as my offset 0) as who
            where not id = any ((my).blocked) and (
                #state = any ((my).anywhere)
                or (organization = (my).home and (
                    #state = any ((my).at_home)
                    or case
                        when cardinality(team) = 0 then #state = any ((my).at_desk)
                        when (my).account = any (team) then #state = any ((my).in_team) end
                    or case
                        when cardinality(assigned) = 0 or (my).account = any (assigned) then #state = any ((my).in_charge)
                        else #state = any ((my).not_in_charge) end))
                or case when #first then #state = any ((my).first) when #among then #state = any ((my).among) end
                or id || ' ' || #state = any ((my).tied)))
        $rule$,
        '#first', case what
            when 'SEED' then $$sheet -> 'researchers' ->> 0 = (my).researcher::text$$
            when 'PROFILE' then $$id = (my).researcher$$
            else 'false' end),
        '#among', case what when 'SEED' then $$sheet -> 'researchers' ? (my).researcher::text$$ else 'false' end),
        '#state', case what when 'SEED' then 'seed_state(state, embargo_until, reach_afterwards)' else 'state' end),
        '#what', what),
        '#act', act)
$body$;

drop policy wall on seeds;
select wall.guard('seeds', wall.rule('SEED', 'READ'));

do $$
begin
    execute format($may$
        create or replace function wall.may(record uuid, act text) returns boolean language sql stable as $sql$
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
