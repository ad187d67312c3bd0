-- What is shared with some is asked for with every question of somebody signed in, and is a small part of all.
create index needs_shared on needs (organization) where stage = 'SHARED';
create index seeds_shared on seeds (organization) where stage = 'SHARED';
create index researchers_shared on researchers (organization) where stage = 'SHARED';
create index organizations_shared on organizations (id) where stage = 'SHARED';
