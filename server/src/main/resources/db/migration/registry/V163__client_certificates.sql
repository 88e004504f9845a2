-- Client certificates of hospitals (クライアント証明書): what was issued and what was revoked. Both tables only grow; the
-- private keys are nowhere.
create schema certificate;

create table certificate.issued (
    serial      text        primary key check (serial ~ '^[0-9a-f]{32}$'),
    facility    text        not null references facility.facility,
    holder      text        not null, -- person or terminal
    fingerprint bytea       not null unique check (octet_length(fingerprint) = 32),
    valid_from  timestamptz not null,
    valid_until timestamptz not null,
    issued_at   timestamptz not null,
    issued_by   text        not null,
    renews      text references certificate.issued
);
create index issued_newest on certificate.issued (issued_at desc, serial);

create table certificate.revoked (
    serial     text primary key references certificate.issued,
    reason     text        not null,
    note       text        not null,
    revoked_at timestamptz not null,
    revoked_by text        not null
);

grant usage on schema certificate to todoke_registry, todoke_system;
grant select, insert on certificate.issued, certificate.revoked to todoke_registry;
grant select on certificate.issued, certificate.revoked to todoke_system;
