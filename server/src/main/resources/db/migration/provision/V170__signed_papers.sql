-- Signed papers that came back as scans (署名済みの様式): filed by the code in their corner. Rows are only ever added.
create table provision.signed_paper (
    id          bigint generated always as identity primary key,
    application uuid        not null references provision.application,
    form        text        not null,
    part        integer     not null, -- row of the user for a pledge, 0 for the others
    version     integer     not null, -- version of the application that was printed
    unchanged   boolean     not null, -- whether the form still said the same when the scan was filed
    file_name   text        not null, -- made by us: nothing personal
    sha256      text        not null,
    content     bytea       not null,
    filed_at    timestamptz not null,
    filed_by    text        not null,
    unique (application, form, part, sha256)
);
create trigger append_only before update or delete or truncate on provision.signed_paper
    for each statement execute function provision.refuse();

alter table provision.signed_paper enable row level security;
create policy own on provision.signed_paper to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application));
create policy office on provision.signed_paper to todoke_office using (true) with check (true);

grant select, insert on provision.signed_paper to todoke_office;
grant select on provision.signed_paper to todoke_applicant;
