-- Facilities that do not notify (法7条): what was decided, by whom, with which deadline. Nothing is ever changed.
create schema duty;

create table duty.act (
    id        bigint generated always as identity primary key,
    facility  text        not null references facility.facility,
    year      integer     not null,
    kind      text        not null check (kind in ('REMINDED', 'RECOMMENDED', 'PUBLISHED', 'REVOKED')),
    deadline  date        not null,
    decider   text        not null check (decider <> ''),
    title     text        not null check (title <> ''),
    reason    text        not null,
    acted_at  timestamptz not null,
    acted_by  text        not null
);
create index act_of_facility on duty.act (facility, year, id);

create function duty.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'an act towards a facility is never changed';
end
$$;
create trigger append_only before update or delete or truncate on duty.act for each statement execute function duty.refuse();

alter table duty.act enable row level security;
create policy own_facility on duty.act to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)));
create policy registry_room on duty.act to todoke_registry using (true) with check (true);

grant usage on schema duty to todoke_portal, todoke_registry;
grant select on duty.act to todoke_portal, todoke_registry;
grant insert on duty.act to todoke_registry;

-- Notifications by year of diagnosis and facility, as first accepted, are counted from this index alone.
create index version_by_year on notification.version (facility, left(diagnosis_date, 4)) where version = 1;

-- Who sent a notification that counts under another code still sees that it arrived.
create policy sent_from_here on notification.taken_under for select to todoke_portal
    using (sent_by = (select current_setting('todoke.facility', true)));
create policy sent_from_here on notification.notification for select to todoke_portal
    using (id in (select t.notification from notification.taken_under t
                  where t.sent_by = (select current_setting('todoke.facility', true))));
