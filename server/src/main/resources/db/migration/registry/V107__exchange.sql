-- Files exchanged with the nation (国との情報のやりとり): what went and came, never changed.
create schema exchange;

create table exchange.run (
    id        bigint generated always as identity primary key,
    direction text        not null check (direction in ('OUT', 'IN')),
    layout    text        not null,
    edition   text        not null,
    sha256    text        not null,
    rows      bigint      not null,
    taken     bigint      not null,
    known     bigint      not null,
    refused   bigint      not null,
    unknown   text[]      not null, -- headings of columns that were passed over
    at        timestamptz not null,
    by        text        not null
);
create unique index file_once on exchange.run (layout, sha256) where direction = 'IN';

create table exchange.refusal (
    run    bigint not null references exchange.run,
    line   bigint not null,
    reason text   not null,
    primary key (run, line)
);

create function exchange.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what was exchanged with the nation is never changed';
end
$$;
create trigger append_only before update or delete or truncate on exchange.run for each statement execute function exchange.refuse();
create trigger append_only before update or delete or truncate on exchange.refusal for each statement execute function exchange.refuse();

grant usage on schema exchange to todoke_registry;
grant select, insert on exchange.run, exchange.refusal to todoke_registry;
