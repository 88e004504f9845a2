-- Death records (死亡者情報票). What identifies the person stands in schema person; nothing is ever changed.
create schema if not exists person;
create schema vitalstatus;

create table vitalstatus.death_file (
    id          bigint generated always as identity primary key,
    sha256      text        not null unique,
    rows        bigint      not null,
    taken       bigint      not null,
    known       bigint      not null, -- rows whose death was recorded before
    refused     bigint      not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);

create table vitalstatus.death (
    id          text primary key,
    file        bigint      not null references vitalstatus.death_file,
    entered_in  text        not null,
    died        text        not null, -- yyyymmdd, 99 for an unknown part
    cause       text        not null,
    certifier   text        not null,
    recorded_at timestamptz not null
);
create index death_of_file on vitalstatus.death (file);

create table person.death_identity (
    death       text primary key references vitalstatus.death,
    family_name text not null,
    given_name  text not null,
    family_kana text not null,
    given_kana  text not null,
    sex         text not null,
    birth_date  text not null,
    prefecture  text not null,
    address     text not null
);

-- Rows that could not be read: line and column; the value itself may name somebody, so it stands in schema person.
create table person.death_refusal (
    file        bigint not null references vitalstatus.death_file,
    line        bigint not null,
    column_name text   not null,
    value       text   not null,
    allowed     text   not null,
    primary key (file, line)
);

create function vitalstatus.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'a death record is never changed';
end
$$;
create trigger append_only before update or delete or truncate on vitalstatus.death for each statement execute function vitalstatus.refuse();
create trigger append_only before update or delete or truncate on person.death_identity for each statement execute function vitalstatus.refuse();

grant usage on schema vitalstatus, person to todoke_registry;
grant select, insert on vitalstatus.death_file, vitalstatus.death, person.death_identity, person.death_refusal to todoke_registry;
