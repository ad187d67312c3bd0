-- Why a check waited before it was decided. A later decision took the place of the reason; both are evidence.
alter table clearances add column earlier jsonb not null default '[]';
