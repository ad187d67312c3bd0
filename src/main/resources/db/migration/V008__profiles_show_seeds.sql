-- Profiles are found by what the published seeds of a person say, and show which one says it.
create index seeds_people on seeds using gin ((sheet -> 'researchers'));

create function published_seeds_of(people uuid[]) returns setof uuid language sql stable as $$
    select id from seeds where sheet -> 'researchers' ?| people::text[] and stage = 'PUBLISHED'
$$;

-- When such a seed changes, the entries of its people are out of date as well, of those before and of those after.
-- In the order of ids, so that two seeds of the same people wait for each other instead of dying.
create function mark_people_of_seed() returns trigger language plpgsql as $$
begin
    insert into index_dirty (id, kind)
        select id, 'RESEARCHER' from researchers
            where stage = 'PUBLISHED' and id in (
                select named::uuid from jsonb_array_elements_text(
                    coalesce(old.sheet -> 'researchers', '[]') || coalesce(new.sheet -> 'researchers', '[]')) as named)
            order by id
        on conflict (id) do update set mark = nextval('index_mark');
    return null;
end
$$;

create trigger seeds_speak_at_first after insert on seeds
    for each row when (new.stage = 'PUBLISHED') execute function mark_people_of_seed();
create trigger seeds_speak after update on seeds
    for each row when ((old.stage = 'PUBLISHED' or new.stage = 'PUBLISHED')
        and (old.sheet is distinct from new.sheet or old.stage is distinct from new.stage))
    execute function mark_people_of_seed();
create trigger seeds_spoke after delete on seeds
    for each row when (old.stage = 'PUBLISHED') execute function mark_people_of_seed();
