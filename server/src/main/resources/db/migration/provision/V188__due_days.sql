-- Due days of applications (期限): derived from the events whenever one is added; can be rebuilt at any time.
create table provision.due (
    application uuid not null references provision.application,
    code        text not null,
    party       text not null check (party in ('applicant', 'office')),
    day         date not null,
    about       text not null,
    primary key (application, code, about)
);
create index due_by_day on provision.due (day);

-- Mails written to applicants before a due day (期限のお知らせ). Numbers only; rows are only ever added.
create table provision.reminder (
    id          bigint generated always as identity primary key,
    application uuid        not null references provision.application,
    code        text        not null,
    about       text        not null,
    day         date        not null,
    days_before integer     not null,
    address     text        not null,
    subject     text        not null,
    words       text        not null,
    queued_at   timestamptz not null,
    unique (application, code, about, day, days_before)
);
create trigger append_only before update or delete or truncate on provision.reminder
    for each statement execute function provision.refuse();

alter table provision.due enable row level security;
alter table provision.reminder enable row level security;
create policy own on provision.due to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
create policy everybody on provision.due to todoke_office, todoke_registry using (true) with check (true);
create policy office on provision.reminder to todoke_office using (true) with check (true);

grant select, insert, delete on provision.due to todoke_applicant, todoke_office, todoke_registry;
grant select, insert on provision.reminder to todoke_office;

-- The yearly comparison of our layout and forms with the national list (様式・レイアウトの版の確認); rows are only ever added.
create table provision.edition_review (
    id       bigint generated always as identity primary key,
    year     integer     not null,
    editions text        not null, -- ours at that moment, one a line
    national text        not null,
    outcome  text        not null check (outcome in ('same', 'adopt', 'keep')),
    words    text        not null,
    at       timestamptz not null,
    account  text        not null
);
create trigger append_only before update or delete or truncate on provision.edition_review
    for each statement execute function provision.refuse();
grant select, insert on provision.edition_review to todoke_office;
