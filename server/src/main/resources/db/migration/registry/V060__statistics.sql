-- Working tables of statistics (集計の作業用の表). Everything here can be computed again from a closing, but for releases.
create schema statistics;

-- Population on 1 October by area, year, sex and five-year age class (人口).
create table statistics.population (
    prefecture   text    not null,
    municipality text    not null default '',
    year         integer not null,
    sex          text    not null check (sex in ('1', '2')),
    age_from     integer not null,
    persons      bigint  not null check (persons >= 0),
    source       text    not null,
    primary key (year, prefecture, municipality, sex, age_from)
);

-- Deaths of residents by underlying cause (人口動態統計の死亡数). Counts only.
create table statistics.death (
    prefecture text    not null,
    year       integer not null,
    sex        text    not null check (sex in ('1', '2')),
    cause      text    not null,
    deaths     bigint  not null check (deaths > 0),
    primary key (year, prefecture, sex, cause)
);

-- Tables of a closing, complete and with small counts withheld (統計表の案).
create table statistics.draft (
    closing     bigint primary key,
    year        integer     not null,
    computed_at timestamptz not null,
    outside     bigint      not null,
    cells       bigint      not null,
    small       bigint      not null,
    withheld    bigint      not null,
    complete    bytea       not null,
    released    bytea       not null
);

-- Releases (公表の記録): added, never changed.
create table statistics.release (
    number      bigint generated always as identity primary key,
    closing     bigint      not null,
    year        integer     not null,
    released_at timestamptz not null,
    released_by text        not null,
    sha256      text        not null default ''
);

grant usage on schema statistics to todoke_registry;
grant select, insert, update, delete on statistics.population, statistics.death, statistics.draft to todoke_registry;
grant select, insert on statistics.release to todoke_registry;
