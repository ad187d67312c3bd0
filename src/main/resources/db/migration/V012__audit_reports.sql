-- Records whose content was erased on their person's wish: only that they were there, and whose they were.
create table tombstones (
    id uuid primary key,
    kind text not null,
    organization uuid not null,
    revision integer not null,
    erased_at timestamptz not null
);

create index tombstones_of_time on tombstones (erased_at);

-- Nothing names a profile that is gone. No new revision: nobody revised the seed, and its people are as they were.
create function leave_the_team() returns trigger language plpgsql as $$
begin
    update seeds set sheet = jsonb_set(sheet, '{researchers}', (sheet -> 'researchers') - old.id::text)
        where sheet -> 'researchers' ? old.id::text;
    return null;
end
$$;

create trigger researchers_leave_the_team after delete on researchers
    for each row execute function leave_the_team();
