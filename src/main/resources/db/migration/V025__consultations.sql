-- What a small firm asks the desk of one organization in plain words (事前相談), and what came of it.
create table consultations (
    id uuid primary key,
    organization uuid not null,
    team uuid[] not null,
    asker uuid not null,
    receiver uuid not null,
    prefecture text,
    state text not null,
    revision integer not null,
    sheet jsonb not null,
    steps jsonb not null,
    fields text[] not null,
    assignee uuid,
    answer text,
    referred_to uuid,
    origin uuid unique references consultations,
    referred_by uuid,
    due date,
    remind_at timestamptz,
    escalate_at timestamptz,
    expire_at timestamptz,
    chase text not null,
    ticks_at timestamptz,
    created_at timestamptz not null,
    closed_at timestamptz
);

create index consultations_of_receiver on consultations (receiver, state, due);
create index consultations_of_organization on consultations (organization, created_at);
create index consultations_ticking on consultations (ticks_at) where ticks_at is not null;

-- Which needs it became. A need that is thrown away takes its line along.
create table consultation_needs (
    need uuid primary key references need_rows on delete cascade,
    consultation uuid not null references consultations,
    organization uuid not null,
    receiver uuid not null,
    place integer not null,
    engagement uuid not null references ties
);

create index consultation_needs_of on consultation_needs (consultation, place);

-- What the desk writes down for itself.
create table consultation_notes (
    id uuid primary key,
    consultation uuid not null references consultations,
    receiver uuid not null,
    account uuid not null,
    text text not null,
    at timestamptz not null
);

create index consultation_notes_of on consultation_notes (consultation, at);

-- A consultation is for the organization that asks and the one that answers; which people there, the product decides.
select wall.guard('consultations', $$wall.is_product()
    or wall.known('organization') in (organization, receiver)$$);
select wall.guard('consultation_needs', $$wall.is_product()
    or wall.known('organization') in (organization, receiver)$$);
select wall.guard('consultation_notes', $$wall.is_product() or receiver = wall.known('organization')
    or account = wall.my('account')$$);
