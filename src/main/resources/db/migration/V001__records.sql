-- The four kinds of record share one form: an owner, a stage, a revision and a sheet.

create table organizations (
    id uuid primary key,
    organization uuid not null,
    external_id text unique,
    stage text not null,
    revision integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    published_at timestamptz,
    sheet jsonb not null,
    check (organization = id)
);

create table researchers (
    id uuid primary key,
    organization uuid not null references organizations,
    external_id text,
    stage text not null,
    revision integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    published_at timestamptz,
    sheet jsonb not null,
    sealed_birth_date bytea,
    -- Unique within the organization only: a clash must not tell of records elsewhere.
    unique (organization, external_id)
);

create table seeds (
    id uuid primary key,
    organization uuid not null references organizations,
    external_id text,
    stage text not null,
    revision integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    published_at timestamptz,
    sheet jsonb not null,
    unique (organization, external_id)
);

create table needs (
    id uuid primary key,
    organization uuid not null references organizations,
    external_id text,
    stage text not null,
    revision integer not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    published_at timestamptz,
    sheet jsonb not null,
    unique (organization, external_id)
);

create index researchers_of_organization on researchers (organization, updated_at desc, id desc);
create index seeds_of_organization on seeds (organization, updated_at desc, id desc);
create index needs_of_organization on needs (organization, updated_at desc, id desc);
create index seeds_of_researcher on seeds using gin ((sheet -> 'researchers'));

create table versions (
    record uuid not null,
    revision integer not null,
    change text not null,
    stage text not null,
    sheet jsonb not null,
    account uuid,
    at timestamptz not null,
    primary key (record, revision)
);
