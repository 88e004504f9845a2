-- Provision of data (情報の提供): applications as lists of events, and what is derived from them. No identifiers of patients.
create schema provision;

create table provision.application (
    id        uuid primary key,
    owner     text        not null, -- account of the applicant
    opened_at timestamptz not null
);
create index application_by_owner on provision.application (owner, opened_at desc);

-- The truth: rows are only ever added.
create table provision.event (
    application uuid        not null references provision.application,
    position    integer     not null check (position > 0),
    at          timestamptz not null,
    account     text        not null,
    role        text        not null,
    kind        text        not null,
    payload     text        not null, -- JSON, written and read by one class
    primary key (application, position)
);

create function provision.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'events of an application are only ever added';
end
$$;
create trigger append_only before update or delete or truncate on provision.event
    for each statement execute function provision.refuse();

-- Derived from the events: the list of applications. Can be rebuilt at any time.
create table provision.application_state (
    application uuid primary key references provision.application,
    number      text        not null,
    title       text        not null,
    phase       text        not null,
    since       timestamptz not null
);
create index application_state_by_phase on provision.application_state (phase, since);

-- Versions as submitted (提出した版), for comparison and for prints.
create table provision.document_version (
    application  uuid        not null references provision.application,
    version      integer     not null,
    submitted_at timestamptz not null,
    form_edition text        not null,
    sha256       text        not null,
    texts        text        not null, -- JSON
    primary key (application, version)
);

-- Number series (番号): the next number is looked at first and taken only when the command is decided.
create table provision.number_series (
    series text    not null,
    year   integer not null,
    last   integer not null,
    primary key (series, year)
);

create function provision.next_number(wanted_series text, wanted_year integer) returns integer
    language plpgsql
    security definer
    set search_path = pg_catalog
as
$$
begin
    perform pg_advisory_xact_lock(hashtext('provision.number:' || wanted_series), wanted_year);
    return coalesce((select last from provision.number_series where series = wanted_series and year = wanted_year), 0) + 1;
end
$$;

create function provision.take_number(wanted_series text, wanted_year integer, taken integer) returns void
    language plpgsql
    security definer
    set search_path = pg_catalog
as
$$
begin
    insert into provision.number_series (series, year, last) values (wanted_series, wanted_year, taken)
    on conflict (series, year) do update set last = excluded.last where provision.number_series.last = excluded.last - 1;
    if not found then
        raise exception 'number % of series % is not the next', taken, wanted_series;
    end if;
end
$$;
revoke all on function provision.next_number(text, integer) from public;
revoke all on function provision.take_number(text, integer, integer) from public;

-- Closed years as applicants see them (利用できる診断年): counts only.
create table provision.closed_year (
    year     integer primary key,
    closing  bigint      not null,
    version  integer     not null,
    closed_at timestamptz not null,
    records  bigint      not null,
    sha256   text        not null
);

-- Each applicant sees their own applications only.
alter table provision.application enable row level security;
alter table provision.event enable row level security;
alter table provision.application_state enable row level security;
alter table provision.document_version enable row level security;

create policy own on provision.application to todoke_applicant
    using (owner = current_setting('todoke.account', true)) with check (owner = current_setting('todoke.account', true));
create policy own on provision.event to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
create policy own on provision.application_state to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
create policy own on provision.document_version to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
create policy everybody on provision.application to todoke_office, todoke_registry using (true) with check (true);
create policy everybody on provision.event to todoke_office, todoke_registry using (true) with check (true);
create policy everybody on provision.application_state to todoke_office, todoke_registry using (true) with check (true);
create policy everybody on provision.document_version to todoke_office, todoke_registry using (true) with check (true);

grant usage on schema provision to todoke_office, todoke_registry, todoke_applicant;
grant select, insert on provision.application to todoke_applicant;
grant select on provision.application to todoke_office, todoke_registry;
grant select, insert on provision.event to todoke_applicant, todoke_office, todoke_registry;
grant select, insert, update on provision.application_state to todoke_applicant, todoke_office, todoke_registry;
grant select, insert on provision.document_version to todoke_applicant;
grant select on provision.document_version to todoke_office, todoke_registry;
grant execute on function provision.next_number(text, integer) to todoke_applicant, todoke_office;
grant execute on function provision.take_number(text, integer, integer) to todoke_applicant, todoke_office;
grant select on provision.closed_year to todoke_applicant, todoke_office, todoke_registry;
grant insert, update on provision.closed_year to todoke_office, todoke_registry;
-- a row of an application is locked while a command is decided
grant update (opened_at) on provision.application to todoke_applicant, todoke_office, todoke_registry;
