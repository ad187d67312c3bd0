-- How a record waited before it was confirmed, by which that is taken back.
alter table quality_decisions add column unconfirmed jsonb;
