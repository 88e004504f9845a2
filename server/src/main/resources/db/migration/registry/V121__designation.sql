-- Designation of clinics (法6条2項から5項) and earlier names of facilities. Nothing that was entered is ever changed.
create table facility.designation (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    kind        text        not null check (kind in ('APPLIED', 'DESIGNATED', 'REFUSED', 'RESIGNED', 'REVOKED')),
    day         date        not null, -- first day of a designation, last day of one that ended
    reason      text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index designation_of_facility on facility.designation (facility, id);

create table facility.former_name (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    name        text        not null,
    until       date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index former_name_of_facility on facility.former_name (facility, id);

create function facility.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what was entered about a facility is never changed';
end
$$;
create trigger append_only before update or delete or truncate on facility.designation for each statement execute function facility.refuse();
create trigger append_only before update or delete or truncate on facility.former_name for each statement execute function facility.refuse();

grant select on facility.designation, facility.former_name to todoke_portal, todoke_registry, todoke_system;
grant insert on facility.designation, facility.former_name to todoke_registry;
