-- What somebody decided about a thing that a record wants, with what it takes to take it back.
create table quality_decisions (
    id uuid primary key,
    organization uuid not null,
    rule text not null,
    kind text not null,
    record uuid not null,
    -- the other one of a couple
    other uuid,
    choice text not null,
    account uuid,
    at timestamptz not null,
    until timestamptz,
    -- revisions of the record before the decision and after it
    before integer not null,
    after integer not null,
    -- where the other one stood before it gave way, and its revision after that
    other_stage text,
    other_reach text,
    other_after integer
);

create index quality_decisions_of_organization on quality_decisions (organization);
create index quality_decisions_of_account on quality_decisions (account);
create index quality_decisions_about on quality_decisions (record);
create index quality_decisions_about_other on quality_decisions (other) where other is not null;

select wall.guard('quality_decisions', $$wall.is_product() or organization = wall.my('organization')
    or account = wall.my('account')$$);

-- Nothing is decided about what is no more. Many may go in one statement.
create function forget_quality_decisions() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from quality_decisions using old_rows where record = old_rows.id or other = old_rows.id;
    perform wall.close(before);
    return null;
end
$$;

create trigger needs_forget_quality_decisions after delete on need_rows
    referencing old table as old_rows for each statement execute function forget_quality_decisions();
create trigger seeds_forget_quality_decisions after delete on seeds
    referencing old table as old_rows for each statement execute function forget_quality_decisions();
create trigger researchers_forget_quality_decisions after delete on researchers
    referencing old table as old_rows for each statement execute function forget_quality_decisions();
