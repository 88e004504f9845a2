-- Files of applications (添付書類). Which are attached is told by the events; here are the bytes, never changed.
create table provision.attachment (
    application uuid        not null references provision.application,
    sha256      text        not null,
    content     bytea       not null,
    kept_at     timestamptz not null,
    primary key (application, sha256)
);

alter table provision.attachment enable row level security;
create policy own on provision.attachment to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
create policy everybody on provision.attachment to todoke_office, todoke_registry using (true);

grant select, insert on provision.attachment to todoke_applicant;
grant select on provision.attachment to todoke_office, todoke_registry;
