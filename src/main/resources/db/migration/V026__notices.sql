-- What people are told, in the app and by mail. A row comes with the transaction that it tells of, and says nothing of it
-- but which thing it is.
create table notices (
    id uuid primary key,
    account uuid,
    address text,
    organization uuid,
    side text,
    kind text not null,
    about uuid not null,
    revision integer not null,
    at timestamptz not null,
    mail_at timestamptz,
    mailed_at timestamptz,
    tries integer not null default 0,
    read_at timestamptz,
    check ((account is null) = (address is not null)),
    check ((address is null) = (organization is null))
);

-- Each reader is told each thing once, however often it is noted.
create unique index notices_once on notices (about, revision, kind, coalesce(account::text, address));
create index notices_of_account on notices (account, at) where account is not null;
create index notices_due on notices (mail_at) where mail_at is not null;

-- How somebody wants the notices of a group by mail; at once where nothing stands here.
create table notice_settings (
    account uuid not null references accounts on delete cascade,
    kinds text not null,
    mailing text not null,
    primary key (account, kinds)
);

select wall.guard('notices', $$wall.is_product() or account = wall.my('account')$$);
select wall.guard('notice_settings', $$wall.is_product() or account = wall.my('account')$$);

-- Nothing is told of what is no more.
create function forget_notices() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from notices where about = old.id;
    perform wall.close(before);
    return null;
end
$$;

create trigger introductions_forget_notices after delete on introductions
    for each row execute function forget_notices();
create trigger consultations_forget_notices after delete on consultations
    for each row execute function forget_notices();
