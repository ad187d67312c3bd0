-- Whose an anonymous need is stood in its row, which is there for whoever may read its teaser: that was kept by the
-- product alone. It lies in rows of its own now, behind the wall by the right to know it, and the product's role reads
-- these columns of the need's own row no more. Together they look as before, and are called as before: `needs`.

alter table needs rename to need_rows;

-- Copied from the row, and kept alike by it.
create table need_owners (
    id uuid primary key,
    state text not null,
    organization uuid not null,
    external_id text,
    team uuid[] not null,
    assigned uuid[] not null,
    submitted_by uuid
);

create index need_owners_of_organization on need_owners (organization);

select wall.guard('need_owners', wall.rule('NEED', 'READ_IDENTITY'));

create function copy_owner() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    if tg_op = 'DELETE' then
        delete from need_owners where id = old.id;
    else
        insert into need_owners (id, state, organization, external_id, team, assigned, submitted_by)
            values (new.id, new.state, new.organization, new.external_id, new.team, new.assigned, new.submitted_by)
            on conflict (id) do update set state = excluded.state, organization = excluded.organization,
                external_id = excluded.external_id, team = excluded.team, assigned = excluded.assigned,
                submitted_by = excluded.submitted_by;
    end if;
    perform wall.close(before);
    return null;
end
$$;

-- Called so that it comes before the others, which look at the whole.
create trigger needs_belong after insert or update or delete on need_rows for each row execute function copy_owner();

do $$
declare
    before text := wall.open();
begin
    insert into need_owners (id, state, organization, external_id, team, assigned, submitted_by)
        select id, state, organization, external_id, team, assigned, submitted_by from need_rows;
    perform wall.close(before);
end
$$;

create view needs with (security_invoker = true) as
    select n.id, o.organization, o.external_id, n.stage, n.reach, n.revision, coalesce(o.team, '{}') as team,
        coalesce(o.assigned, '{}') as assigned, o.submitted_by, n.created_at, n.updated_at, n.published_at, n.sheet,
        n.state
    from need_rows n left join need_owners o on o.id = n.id;

-- Writes the row itself. Who does not know whose it is does not change that; a sheet that stays is not taken apart again.
create function write_need() returns trigger language plpgsql security definer set search_path = public as $$
declare
    knows boolean := tg_op = 'UPDATE' and old.organization is not null;
begin
    if tg_op = 'DELETE' then
        delete from need_rows where id = old.id;
        return old;
    elsif tg_op = 'INSERT' then
        insert into need_rows (id, organization, external_id, stage, reach, revision, team, assigned, submitted_by,
                created_at, updated_at, published_at, sheet)
            values (new.id, new.organization, new.external_id, new.stage, new.reach, new.revision,
                coalesce(new.team, '{}'), coalesce(new.assigned, '{}'), new.submitted_by, new.created_at,
                new.updated_at, new.published_at, new.sheet);
    elsif new.sheet is distinct from old.sheet then
        update need_rows set stage = new.stage, reach = new.reach, revision = new.revision,
            created_at = new.created_at, updated_at = new.updated_at, published_at = new.published_at,
            organization = case when knows then new.organization else organization end,
            external_id = case when knows then new.external_id else external_id end,
            team = case when knows then new.team else team end,
            assigned = case when knows then new.assigned else assigned end,
            submitted_by = case when knows then new.submitted_by else submitted_by end,
            sheet = new.sheet
        where id = old.id;
    else
        update need_rows set stage = new.stage, reach = new.reach, revision = new.revision,
            created_at = new.created_at, updated_at = new.updated_at, published_at = new.published_at,
            organization = case when knows then new.organization else organization end,
            external_id = case when knows then new.external_id else external_id end,
            team = case when knows then new.team else team end,
            assigned = case when knows then new.assigned else assigned end,
            submitted_by = case when knows then new.submitted_by else submitted_by end
        where id = old.id;
    end if;
    return new;
end
$$;

create trigger needs_write instead of insert or update or delete on needs
    for each row execute function write_need();

-- Keeps other writers of a need waiting until the transaction ends. A row made of two cannot be locked itself.
create function wall.lock_need(target uuid) returns boolean language plpgsql security definer
set search_path = public as $$
begin
    perform from need_rows where id = target for update;
    return found;
end
$$;

-- As in V020: the owner of the tables, who calls it, has the rows themselves.
create or replace function wall.sort_tiers() returns void language plpgsql as $$
declare
    before text := wall.open();
begin
    update seeds set sheet = sheet
        || (select jsonb_merged(part) from tiers where holder = seeds.id and edition = 0);
    update need_rows set sheet = sheet
        || (select jsonb_merged(part) from tiers where holder = need_rows.id and edition = 0);
    update researchers set sheet = sheet
        || (select jsonb_merged(part) from tiers where holder = researchers.id and edition = 0);
    update versions set sheet = sheet
        || (select jsonb_merged(part) from tiers
            where holder = versions.record and edition = versions.revision);
    perform wall.close(before);
end
$$;
