-- Subscriptions and what is news to them. An alert names a record and says nothing of it: what may be read, and why it
-- fits, is found anew whenever it is read or sent.

-- As the identity provider proved it at the last sign-in; null when it did not.
alter table accounts add column mail text;

create table subscriptions (
    id uuid primary key,
    account uuid not null references accounts on delete cascade,
    name text not null,
    -- either a search, or a record with the kind of records that are news to it
    search jsonb,
    kind text,
    record uuid,
    wanted text,
    fingerprint text not null,
    mail text not null,
    next_mail_at timestamptz,
    since timestamptz not null,
    paused_at timestamptz,
    ended_at timestamptz,
    created_at timestamptz not null,
    unique (account, fingerprint),
    check ((search is null) <> (kind is null or record is null or wanted is null))
);

create index subscriptions_mail on subscriptions (next_mail_at);

create table alerts (
    id uuid primary key,
    subscription uuid not null references subscriptions on delete cascade,
    kind text not null,
    record uuid not null,
    changed_at timestamptz not null,
    news text not null,
    at timestamptz not null,
    read_at timestamptz,
    mailed_at timestamptz,
    unique (subscription, record)
);

create index alerts_record on alerts (record);

-- Records in the index that the subscriptions have still to be asked of; a set like index_dirty, for the same reasons.
create sequence alert_mark;

create table alert_due (
    record uuid primary key,
    kind text not null,
    mark bigint not null default nextval('alert_mark')
);

-- The links of mails by which somebody ends them without signing in; only who has the mail has the token.
create table unsubscribe_tokens (
    hash text primary key,
    account uuid not null references accounts on delete cascade,
    created_at timestamptz not null
);

create index unsubscribe_tokens_account on unsubscribe_tokens (account);
