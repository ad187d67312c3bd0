-- Records that wait for somebody to say that they are still right. Any word on the record ends it.
create table confirmations (
    record uuid primary key,
    kind text not null,
    organization uuid not null,
    asked_at timestamptz not null,
    hide_at timestamptz,
    -- where it stood before it was hidden
    stage text,
    reach text
);

create index confirmations_of_organization on confirmations (organization);
create index confirmations_due on confirmations (hide_at) where hide_at is not null;

-- Whom it waits for, the product decides.
select wall.guard('confirmations', 'wall.is_product()');

create index seeds_untouched on seeds (updated_at) where stage in ('PUBLISHED', 'SHARED');
create index needs_untouched on need_rows (updated_at) where stage in ('PUBLISHED', 'SHARED');
create index researchers_untouched on researchers (updated_at) where stage in ('PUBLISHED', 'SHARED');

-- Nobody is asked about what is no more. Many may go in one statement.
create function forget_confirmations() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from confirmations using old_rows where record = old_rows.id;
    perform wall.close(before);
    return null;
end
$$;

create trigger needs_forget_confirmations after delete on need_rows
    referencing old table as old_rows for each statement execute function forget_confirmations();
create trigger seeds_forget_confirmations after delete on seeds
    referencing old table as old_rows for each statement execute function forget_confirmations();
create trigger researchers_forget_confirmations after delete on researchers
    referencing old table as old_rows for each statement execute function forget_confirmations();
