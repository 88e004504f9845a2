-- Register of hospitals and designated clinics (病院等の登録).
create schema facility;

create table facility.facility (
    code            text primary key check (code ~ '^[0-9A-Z]{5}$'),
    name            text        not null,
    class           text        not null check (class in ('1', '2', '3', '4')),
    prefecture      text        not null,
    municipality    text        not null,
    health_centre   text        not null,
    medical_area    text        not null,
    address         text        not null,
    designated_from text        not null, -- yyyymmdd, 99 for an unknown part
    recorded_at     timestamptz not null
);

grant usage on schema facility to todoke_portal, todoke_registry, todoke_system;
grant select on facility.facility to todoke_portal, todoke_registry, todoke_system;
grant insert, update on facility.facility to todoke_registry;
