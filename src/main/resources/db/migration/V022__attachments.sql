-- Files that go with records. The sheet names those of its record, in a field that is a tier of its own, so that who may
-- read a file is who reads its name. The content is sealed by the product: a backup of the database does not hold it.

create table attachments (
    id uuid primary key,
    record uuid not null,
    name text not null,
    media_type text not null,
    bytes integer not null,
    scanned boolean not null,
    content bytea not null,
    created_at timestamptz not null
);

create index attachments_of_record on attachments (record);

-- Some edition of the record names it, and the person at hand reads that edition's tier.
create function wall.names(target uuid, file uuid) returns boolean language sql stable as $$
    select exists (
        select 1 from tiers
        where holder = target and act = 'READ_ATTACHMENTS'
            and part -> 'attachments' @> jsonb_build_array(jsonb_build_object('file', file)))
$$;

select wall.guard('attachments', $$wall.is_product() or wall.names(record, id)$$);

create function forget_attachments() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from attachments where record = old.id;
    perform wall.close(before);
    return null;
end
$$;

create trigger seeds_forget_attachments after delete on seeds for each row execute function forget_attachments();
create trigger needs_forget_attachments after delete on needs for each row execute function forget_attachments();
