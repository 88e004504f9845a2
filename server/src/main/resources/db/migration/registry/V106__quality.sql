-- Quality figures of closings (登録精度). Derived: computed again from a closing and the notifications at any time.
create schema quality;

create table quality.computed (
    closing     bigint primary key,
    year        integer     not null,
    version     integer     not null,
    computed_at timestamptz not null
);

create table quality.line (
    closing        bigint  not null references quality.computed on delete cascade,
    kind           text    not null check (kind in ('WHOLE', 'AREA', 'HOSPITAL')),
    value          text    not null, -- prefecture and medical area, or code of the hospital; empty for the whole
    site           text    not null, -- group of sites, ALL for all
    facility       text    not null, -- the hospital that may see the line in the portal; empty for none
    cases          bigint  not null,
    microscopy     bigint  not null,
    histology      bigint  not null,
    dci            bigint  not null,
    dco            bigint  not null,
    unknown_basis  bigint  not null,
    unknown_extent bigint  not null,
    unknown_day    bigint  not null,
    unknown_site   bigint  not null,
    deaths         bigint, -- deaths of residents in the year from the same sites; the whole only
    primary key (closing, kind, value, site)
);

-- From diagnosis to the first arrival of the notification (届出までの日数), by hospital; an empty code is the whole.
create table quality.timeliness (
    closing       bigint  not null references quality.computed on delete cascade,
    facility      text    not null,
    notifications bigint  not null,
    median_days   integer not null,
    in_time       bigint  not null, -- arrived by 31 December of the following year
    primary key (closing, facility)
);

alter table quality.line enable row level security;
create policy own_facility on quality.line to todoke_portal
    using (kind = 'WHOLE' or kind = 'HOSPITAL' and facility = (select current_setting('todoke.facility', true)));
create policy registry_room on quality.line to todoke_registry using (true) with check (true);
alter table quality.timeliness enable row level security;
create policy own_facility on quality.timeliness to todoke_portal
    using (facility in ('', (select current_setting('todoke.facility', true))));
create policy registry_room on quality.timeliness to todoke_registry using (true) with check (true);

grant usage on schema quality to todoke_portal, todoke_registry;
grant select on quality.computed, quality.line, quality.timeliness to todoke_portal;
grant select, insert, delete on quality.computed, quality.line, quality.timeliness to todoke_registry;
