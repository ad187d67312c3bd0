create table accounts (
    id uuid primary key,
    subject text not null unique,
    name text not null,
    organization uuid references organizations,
    -- no foreign key: a profile may be discarded while its person stays
    researcher uuid,
    language text,
    created_at timestamptz not null
);

create table idempotency_keys (
    account uuid not null,
    key text not null,
    fingerprint text not null,
    record uuid not null,
    at timestamptz not null,
    primary key (account, key)
);
