-- Consolidated persons and tumours (集約): derived, can be dropped and rebuilt by the rule edition named.
create schema consolidation;

create table consolidation.person (
    person     text primary key,
    reports    text[]      not null,
    content    text        not null, -- stands for everything reported; the row is rebuilt when it changes
    sex        text        not null,
    death      text        not null, -- NOT_KNOWN, or the source R, C, NC
    finding    text        not null, -- what the death record means: NONE, NOT_CANCER, KNOWN_CANCER, NEW_CANCER
    tumours    integer     not null,
    conflicts  integer     not null,
    edition    text        not null,
    built_at   timestamptz not null
);
create index person_with_conflict on consolidation.person (person) where conflicts > 0;
create index person_by_finding on consolidation.person (finding) where finding <> 'NONE';

create table consolidation.tumour (
    person    text    not null references consolidation.person on delete cascade,
    number    integer not null, -- order of occurrence, from 1
    origin    text    not null,
    year      integer,          -- null when the year of diagnosis is unknown
    sources   text[]  not null,
    choices   text[]  not null, -- item, value, report, rule, item, value, report, rule …
    joined    text[]  not null, -- report, compared with, decision, rule that decided …
    primary key (person, number)
);
create index tumour_by_year on consolidation.tumour (year);

create table consolidation.conflict (
    person     text    not null references consolidation.person on delete cascade,
    place      integer not null,
    kind       text    not null,
    item       text    not null,
    candidates text[]  not null, -- report, value …
    chosen     text    not null,
    primary key (person, place)
);
create index conflict_by_kind on consolidation.conflict (kind);

grant usage on schema consolidation to todoke_registry;
grant select, insert, update, delete on consolidation.person, consolidation.tumour, consolidation.conflict to todoke_registry;
