-- What people think of the candidates they were shown, one verdict each. Goes with its person; records are named
-- without foreign keys, since an asking record may be of three kinds.
create table judgments (
    account uuid not null references accounts on delete cascade,
    asked uuid not null,
    candidate uuid not null,
    verdict text not null,
    -- what the signals measured at that moment; null when a side was not public, and then nothing is learned from it
    strengths jsonb,
    judged_at timestamptz not null,
    primary key (account, asked, candidate)
);

create index judgments_of_candidate on judgments (candidate);
create index judgments_of_asked on judgments (asked);

-- What a discarded draft asked is asked no more.
create function forget_judgments() returns trigger language plpgsql as $$
begin
    delete from judgments where asked = old.id or candidate = old.id;
    return null;
end
$$;

create trigger seeds_forget_judgments after delete on seeds for each row execute function forget_judgments();
create trigger needs_forget_judgments after delete on needs for each row execute function forget_judgments();
create trigger researchers_forget_judgments after delete on researchers
    for each row execute function forget_judgments();

-- The weights learned from them that are in force; no row, and the configured ones are.
create table lessons (
    id uuid primary key,
    learned_at timestamptz not null,
    judgments integer not null,
    people integer not null,
    asked integer not null,
    gain double precision not null,
    standard_error double precision not null,
    weights jsonb not null
);
