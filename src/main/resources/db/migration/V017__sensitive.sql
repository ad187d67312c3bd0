-- Sensitive technology (機微技術): a mark of the house alone. It takes rights away inside a row; whether a row is there at
-- all is not changed by it, so that the wall has nothing to learn.
alter table seeds add column sensitive boolean not null default false;
