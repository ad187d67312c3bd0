-- Which notices one mail tells of, noted before it goes out: should it go out twice, it is the same mail.
alter table notices add column letter uuid;
create index notices_of_letter on notices (letter) where mail_at is not null;
