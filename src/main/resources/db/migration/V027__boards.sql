-- Shortlists that a team leads from the first look to the end (検討ボード). No row says anything of a record but which
-- one it is: what it says is read anew for each reader.
create table boards (
    id uuid primary key,
    organization uuid not null,
    title text not null,
    about_kind text,
    about uuid,
    criteria jsonb not null,
    revision integer not null,
    created_by uuid not null,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    archived_at timestamptz,
    check ((about_kind is null) = (about is null))
);

create index boards_of_organization on boards (organization, updated_at);
create index boards_about on boards (about) where about is not null;

create table board_cards (
    id uuid primary key,
    board uuid not null references boards on delete cascade,
    organization uuid not null,
    kind text not null,
    record uuid not null,
    in_column text not null,
    place integer not null,
    owner uuid,
    revision integer not null,
    added_by uuid not null,
    added_at timestamptz not null,
    removed_at timestamptz,
    unique (board, record)
);

create index board_cards_of_record on board_cards (record);
create index board_cards_of_owner on board_cards (owner) where owner is not null;

create table board_notes (
    id uuid primary key,
    card uuid not null references board_cards on delete cascade,
    organization uuid not null,
    account uuid not null,
    text text not null,
    at timestamptz not null
);

create index board_notes_of_card on board_notes (card, at);
create index board_notes_of_account on board_notes (account);

-- What one reviewer gives a card, by criterion.
create table card_reviews (
    card uuid not null references board_cards on delete cascade,
    account uuid not null,
    organization uuid not null,
    points jsonb not null,
    at timestamptz not null,
    primary key (card, account)
);

create index card_reviews_of_account on card_reviews (account);

-- Who brings the secret reads which records stand in which column, as far as they may read them anyway.
create table board_links (
    id uuid primary key,
    board uuid not null references boards on delete cascade,
    organization uuid not null,
    hash text not null unique,
    scores boolean not null,
    made_by uuid not null,
    made_at timestamptz not null,
    until timestamptz not null,
    revoked_at timestamptz
);

create index board_links_of_board on board_links (board);

-- The organization whose boards the person reads, as who works at its desk does; null when there is none.
create function wall.boards_of() returns uuid language sql stable as $$
    select wall.known('organization')
    where exists (
        select 1 from wall.standings('BOARD', wall.person()) where relation = 'DESK' and standing = 'OWNER')
$$;

select wall.guard('boards', $$wall.is_product() or organization = (select wall.boards_of())$$);
select wall.guard('board_cards', $$wall.is_product() or organization = (select wall.boards_of())
    or owner = (select wall.my('account'))$$);
select wall.guard('board_notes', $$wall.is_product() or organization = (select wall.boards_of())
    or account = (select wall.my('account'))$$);
select wall.guard('card_reviews', $$wall.is_product() or organization = (select wall.boards_of())
    or account = (select wall.my('account'))$$);
select wall.guard('board_links', $$wall.is_product() or organization = (select wall.boards_of())$$);

-- No board keeps a card of what is no more. Many may go in one statement.
create function forget_cards() returns trigger language plpgsql as $$
declare
    before text := wall.open();
begin
    delete from board_cards using old_rows where record = old_rows.id;
    update boards set about = null, about_kind = null from old_rows where about = old_rows.id;
    perform wall.close(before);
    return null;
end
$$;

create trigger needs_forget_cards after delete on need_rows
    referencing old table as old_rows for each statement execute function forget_cards();
create trigger seeds_forget_cards after delete on seeds
    referencing old table as old_rows for each statement execute function forget_cards();
create trigger researchers_forget_cards after delete on researchers
    referencing old table as old_rows for each statement execute function forget_cards();
