-- Linkage use (リンケージ利用): the applicant's own list, whom of the registry its people may be, what clerks said of pairs.
-- The list lies sealed; its key is outside the database. Office and council see none of this, the applicant their own
-- findings only. Everything here goes when the list is destroyed; the events keep the counts.
create table provision.consented_list (
    id           uuid primary key,
    application  uuid        not null references provision.application,
    sha256       text        not null, -- of the file as handed in
    content      bytea       not null, -- sealed
    handed_in_at timestamptz not null,
    handed_in_by text        not null
);

create table provision.list_finding (
    list      uuid    not null references provision.consented_list on delete cascade,
    place     integer not null,
    line      integer not null,
    study_id  text    not null,
    reason    text    not null,
    item      text    not null,
    value     text    not null,
    allowed   text    not null,
    primary key (list, place)
);

create table provision.list_near (
    pair    bigint generated always as identity primary key,
    list    uuid             not null references provision.consented_list on delete cascade,
    place   integer          not null, -- of the person in the accepted list, from 0
    person  text             not null,
    report  text             not null,
    reports text[]           not null,
    weight  double precision not null,
    sure    boolean          not null,
    unique (list, place, person)
);

create table provision.list_verdict (
    id      bigint generated always as identity primary key,
    list    uuid        not null references provision.consented_list on delete cascade,
    place   integer     not null,
    person  text        not null,
    verdict text        not null,
    note    text        not null,
    account text        not null,
    at      timestamptz not null
);
create index verdict_of_pair on provision.list_verdict (list, place, person, id desc);

alter table provision.consented_list enable row level security;
alter table provision.list_finding enable row level security;
create policy own on provision.consented_list to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
create policy own on provision.list_finding to todoke_applicant
    using (exists (select 1 from provision.consented_list l where l.id = list))
    with check (exists (select 1 from provision.consented_list l where l.id = list));
create policy registry on provision.consented_list to todoke_registry using (true) with check (true);
create policy registry on provision.list_finding to todoke_registry using (true) with check (true);

grant insert on provision.consented_list to todoke_applicant;
grant select (id, application, sha256, handed_in_at) on provision.consented_list to todoke_applicant;
grant select, insert on provision.list_finding to todoke_applicant;
grant select, insert, delete on provision.consented_list, provision.list_finding to todoke_registry;
grant select, insert, delete on provision.list_near to todoke_registry;
grant select, insert on provision.list_verdict to todoke_registry;
-- the key of the patient numbers goes with the list
grant delete on provision.extraction_secret to todoke_registry;
