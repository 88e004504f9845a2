-- Audit record (監査記録): rows are only ever added. A row carries its hash; a sealer gives the gap-free order and signs it.
create schema audit;

create table audit.event (
    id       bigint generated always as identity primary key,
    at       timestamptz not null,
    kind     text        not null,
    role     text        not null,
    facility text        not null,
    account  text        not null,
    subject  text        not null,
    outcome  text        not null check (outcome in ('DONE', 'REFUSED', 'READ')),
    details  text[]      not null, -- name, value, name, value …
    leaf     bytea       not null check (octet_length(leaf) = 32),
    mac      bytea       not null check (octet_length(mac) = 32)
);
create index event_by_subject on audit.event (subject, id desc);
create index event_by_account on audit.event (account, id desc);

-- Written but not sealed yet; the sealer takes the mark away. A row without mark and without seal is found by the check.
create table audit.pending (event bigint primary key references audit.event);

create table audit.sealed (
    seq   bigint primary key,
    event bigint not null unique references audit.event
);

create table audit.checkpoint (
    size      bigint primary key,
    origin    text        not null,
    root      bytea       not null,
    at        timestamptz not null,
    signature bytea       not null,
    frontier  bytea[]     not null
);

create function audit.mark_pending() returns trigger language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into audit.pending (event) values (new.id);
    return null;
end
$$;
create trigger mark_pending after insert on audit.event for each row execute function audit.mark_pending();

create function audit.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'the audit record is append-only';
end
$$;
create trigger append_only before update or delete or truncate on audit.event for each statement execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.sealed for each statement execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.checkpoint for each statement execute function audit.refuse();

grant usage on schema audit
    to todoke_portal, todoke_registry, todoke_office, todoke_applicant, todoke_public, todoke_extract, todoke_system;
grant insert on audit.event
    to todoke_portal, todoke_registry, todoke_office, todoke_applicant, todoke_public, todoke_extract, todoke_system;
grant select on audit.event, audit.pending, audit.sealed, audit.checkpoint to todoke_system;
grant delete on audit.pending to todoke_system;
grant insert on audit.sealed, audit.checkpoint to todoke_system;
-- the registry room looks up who read what; the record's own hashes stay with the program
grant select (id, at, kind, role, facility, account, subject, outcome, details) on audit.event to todoke_registry;
