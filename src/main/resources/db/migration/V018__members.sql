-- What the product says of who belongs where; it counts before what the identity server says.
create table members (
    -- as of accounts; no foreign key: that somebody had to go outlives the account
    subject text primary key,
    organization uuid not null references organizations,
    roles text[] not null,
    since timestamptz not null,
    ended_at timestamptz,
    said_by uuid
);

create index members_of_organization on members (organization);

-- An invitation is recognized by a hash of its secret; the secret itself is nowhere.
create table member_invitations (
    id uuid primary key,
    organization uuid not null references organizations,
    roles text[] not null,
    mail text,
    hash text not null unique,
    invited_by uuid,
    invited_at timestamptz not null,
    until timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz,
    revoked_at timestamptz
);

create index member_invitations_of_organization on member_invitations (organization);

-- Everybody reads what is said of themselves; the rest is for whoever may say it, whom the product asks first.
select wall.guard('members', $$wall.is_product()
    or subject = (select accounts.subject from accounts where accounts.id = wall.my('account'))$$);
select wall.guard('member_invitations', 'wall.is_product()');
