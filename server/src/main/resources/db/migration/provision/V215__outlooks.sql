-- How often previews were looked at (見通しの回数): counts by application, account and day, nothing of what was looked at.
create table provision.outlook (
    application uuid not null references provision.application,
    account     text not null,
    day         date not null,
    looks       int  not null check (looks > 0),
    primary key (application, account, day)
);
create index outlook_of_account on provision.outlook (account, day);

alter table provision.outlook enable row level security;
create policy own on provision.outlook to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));

grant select, insert, update (looks) on provision.outlook to todoke_applicant;
