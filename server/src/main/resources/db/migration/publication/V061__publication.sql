-- Released figures (公表した統計表): all that the public face can read. A figure that was withheld has no number here.
create schema publication;

create table publication.release (
    number      bigint primary key,
    year        integer     not null,
    closing     bigint      not null,
    version     integer     not null,
    closed_at   timestamptz not null,
    released_at timestamptz not null,
    population  text        not null,
    threshold   integer     not null,
    practice    boolean     not null,
    sha256      text        not null,
    package     bytea       not null
);

create table publication.incidence (
    release      bigint  not null references publication.release,
    area         text    not null,
    case_set     text    not null,
    site         text    not null,
    sex          text    not null,
    cases        bigint,
    crude        numeric(12, 1),
    crude_low    numeric(12, 1),
    crude_high   numeric(12, 1),
    jp2015       numeric(12, 1),
    jp2015_low   numeric(12, 1),
    jp2015_high  numeric(12, 1),
    jp1985       numeric(12, 1),
    jp1985_low   numeric(12, 1),
    jp1985_high  numeric(12, 1),
    world        numeric(12, 1),
    world_low    numeric(12, 1),
    world_high   numeric(12, 1),
    cumulative   numeric(12, 1),
    primary key (release, area, case_set, site, sex)
);

create table publication.by_age (
    release   bigint not null references publication.release,
    area      text   not null,
    case_set  text   not null,
    site      text   not null,
    sex       text   not null,
    age_group text   not null,
    cases     bigint,
    rate      numeric(12, 1),
    rate_low  numeric(12, 1),
    rate_high numeric(12, 1),
    primary key (release, area, case_set, site, sex, age_group)
);

-- state: shown, withheld, impossible
create table publication.share (
    release bigint not null references publication.release,
    area    text   not null,
    site    text   not null,
    feature text   not null,
    state   text   not null check (state in ('shown', 'withheld', 'impossible')),
    cases   bigint,
    whole   bigint,
    percent numeric(4, 1),
    primary key (release, area, site, feature)
);

create table publication.mortality (
    release bigint not null references publication.release,
    area    text   not null,
    site    text   not null,
    state   text   not null check (state in ('shown', 'withheld', 'impossible')),
    deaths  bigint,
    mi      numeric(8, 2),
    primary key (release, area, site)
);

grant usage on schema publication to todoke_public, todoke_registry, todoke_system;
grant select on all tables in schema publication to todoke_public;
-- the registry room releases; a node without registry room takes release files in as the program itself
grant select, insert on all tables in schema publication to todoke_registry, todoke_system;
