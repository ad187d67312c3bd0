-- Records whose entry in the search index is not up to date. A set, not a log: it needs no order, so a late commit
-- cannot be missed. The mark tells a row that was marked again while it was being indexed.
create sequence index_mark;

create table index_dirty (
    id uuid primary key,
    kind text not null,
    mark bigint not null default nextval('index_mark')
);

-- In the transaction that changes a record, whatever path it came by.
create function mark_dirty() returns trigger language plpgsql as $$
declare
    changed uuid := coalesce(new.id, old.id);
begin
    insert into index_dirty (id, kind) values (changed, tg_argv[0])
        on conflict (id) do update set mark = nextval('index_mark');
    return null;
end
$$;

create trigger seeds_dirty after insert or update or delete on seeds for each row execute function mark_dirty('SEED');
create trigger needs_dirty after insert or update or delete on needs for each row execute function mark_dirty('NEED');
create trigger researchers_dirty after insert or update or delete on researchers
    for each row execute function mark_dirty('RESEARCHER');
create trigger organizations_dirty after insert or update or delete on organizations
    for each row execute function mark_dirty('ORGANIZATION');

-- Entries show the organization and the people: when those change, what shows them is out of date as well.
create function mark_dependents_of_organization() returns trigger language plpgsql as $$
begin
    insert into index_dirty (id, kind)
        select id, 'SEED' from seeds where organization = new.id and stage = 'PUBLISHED'
        union all select id, 'NEED' from needs where organization = new.id and stage = 'PUBLISHED'
        union all select id, 'RESEARCHER' from researchers where organization = new.id and stage = 'PUBLISHED'
        on conflict (id) do update set mark = nextval('index_mark');
    return null;
end
$$;

create trigger organizations_show after update on organizations
    for each row when (old.sheet is distinct from new.sheet or old.stage is distinct from new.stage)
    execute function mark_dependents_of_organization();

create function mark_dependents_of_researcher() returns trigger language plpgsql as $$
begin
    insert into index_dirty (id, kind)
        select id, 'SEED' from seeds where sheet -> 'researchers' ? new.id::text and stage = 'PUBLISHED'
        on conflict (id) do update set mark = nextval('index_mark');
    return null;
end
$$;

create trigger researchers_show after update on researchers
    for each row when (old.sheet is distinct from new.sheet or old.stage is distinct from new.stage
        or old.sealed_birth_date is distinct from new.sealed_birth_date)
    execute function mark_dependents_of_researcher();
