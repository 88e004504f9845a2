-- Encrypted packages (提供パッケージ). Their passphrases are nowhere in this database.
create table provision.package (
    application uuid        not null references provision.application,
    sha256      text        not null,
    file_name   text        not null,
    content     bytea       not null,
    made_at     timestamptz not null,
    primary key (application, sha256)
);

-- The secret behind the patient numbers of one provision; stays in the registry room.
create table provision.extraction_secret (
    id          text primary key,
    application uuid  not null references provision.application,
    secret      bytea not null check (octet_length(secret) = 32)
);

alter table provision.package enable row level security;
create policy own on provision.package to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application));
create policy registry on provision.package to todoke_registry using (true) with check (true);

grant select, insert on provision.package to todoke_registry;
grant select on provision.package to todoke_applicant;
grant select, insert on provision.extraction_secret to todoke_registry;
