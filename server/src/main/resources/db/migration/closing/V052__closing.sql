-- Closed years (年次確定): immutable, numbered, without identifiers.
create schema closing;

-- A trial (試算): what a closing would be now. A second person turns the newest one into a closing.
create table closing.trial (
    id                bigint generated always as identity primary key,
    year              integer     not null,
    sha256            text        not null,
    records           bigint      not null,
    counted           bigint      not null,
    death_initiated   bigint      not null,
    death_only        bigint      not null,
    microscopy        bigint      not null,
    findings          bigint      not null,
    open_work         bigint      not null,
    made_at           timestamptz not null,
    made_by           text        not null
);
create index trial_of_year on closing.trial (year, id desc);

-- Somebody asks that a trial become the closing (確定の申請), somebody else confirms it.
create table closing.proposal (
    id           bigint generated always as identity primary key,
    trial        bigint      not null unique references closing.trial,
    note         text        not null,
    proposed_at  timestamptz not null,
    proposed_by  text        not null
);

create table closing.confirmation (
    proposal     bigint primary key references closing.proposal,
    confirmed_at timestamptz not null,
    confirmed_by text        not null
);

create table closing.closing (
    number             bigint generated always as identity primary key,
    year               integer     not null,
    version            integer     not null,
    proposal           bigint unique references closing.proposal,
    closed_at          timestamptz not null,
    sha256             text        not null,
    records            bigint      not null,
    counted            bigint      not null,
    death_initiated    bigint      not null,
    death_only         bigint      not null,
    microscopy         bigint      not null,
    findings           bigint      not null,
    rules              text        not null, -- editions of rules and tables
    unique (year, version)
);

create table closing.record (
    closing bigint  not null references closing.closing,
    row     integer not null,
    items   text[]  not null check (cardinality(items) = 76),
    primary key (closing, row)
);

create function closing.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'a closing is never changed; a correction shows in the next one';
end
$$;
create trigger immutable before update or delete or truncate on closing.closing for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.record for each statement execute function closing.refuse();
create trigger append_only before update or delete or truncate on closing.trial for each statement execute function closing.refuse();
create trigger append_only before update or delete or truncate on closing.proposal for each statement execute function closing.refuse();
create trigger append_only before update or delete or truncate on closing.confirmation for each statement execute function closing.refuse();

grant usage on schema closing to todoke_registry, todoke_office, todoke_extract;
grant select on closing.closing, closing.record to todoke_registry, todoke_office, todoke_extract;
grant select on closing.trial, closing.proposal, closing.confirmation to todoke_registry;
grant insert on closing.closing, closing.record, closing.trial, closing.proposal, closing.confirmation to todoke_registry;
