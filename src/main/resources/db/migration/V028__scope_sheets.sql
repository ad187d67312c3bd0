-- How far two sides are with their scope sheet; each version of it is an entry of the thread.
alter table introductions add column scope jsonb;
alter table introductions add check (state <> 'SCOPE_AGREED' or scope is not null);

drop index introductions_open;
create unique index introductions_open on introductions (need, offer)
    where state in ('SUGGESTED', 'INTEREST', 'DESK_REVIEW', 'ACCEPTED', 'MEETING', 'SCOPE_AGREED');

-- How far each side has read, where both want the other to know.
alter table introductions add column need_marks boolean not null default false;
alter table introductions add column offer_marks boolean not null default false;
alter table introductions add column need_read timestamptz;
alter table introductions add column offer_read timestamptz;
