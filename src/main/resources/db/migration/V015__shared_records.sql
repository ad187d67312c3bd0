-- What is shared with some is asked for with every question of somebody signed in, and is a small part of all.
create index needs_shared on needs (organization) where stage = 'SHARED';
create index seeds_shared on seeds (organization) where stage = 'SHARED';
create index researchers_shared on researchers (organization) where stage = 'SHARED';
create index organizations_shared on organizations (id) where stage = 'SHARED';

-- Their entries show organization and people as well, whoever changes those.
create or replace function mark_dependents_of_organization() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    insert into index_dirty (id, kind)
        select id, 'SEED' from seeds where organization = new.id and stage in ('PUBLISHED', 'SHARED')
        union all
            select id, 'NEED' from needs where organization = new.id and stage in ('PUBLISHED', 'SHARED')
        union all
            select id, 'RESEARCHER' from researchers
                where organization = new.id and stage in ('PUBLISHED', 'SHARED')
        on conflict (id) do update set mark = nextval('index_mark');
    perform wall.close(before);
    return null;
end
$$;

create or replace function mark_dependents_of_researcher() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    insert into index_dirty (id, kind)
        select id, 'SEED' from seed_people join seeds on id = seed
            where researcher = new.id and stage in ('PUBLISHED', 'SHARED')
        on conflict (id) do update set mark = nextval('index_mark');
    perform wall.close(before);
    return null;
end
$$;
