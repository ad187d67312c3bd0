-- Pictures of seeds: made by the product from what was sent, never changed. A sheet names the one it shows.

create table seed_images (
    id uuid primary key,
    seed uuid not null references seeds on delete cascade,
    fingerprint text not null,
    media_type text not null,
    width integer not null,
    height integer not null,
    content bytea not null,
    created_at timestamptz not null,
    unique (seed, fingerprint)
);
