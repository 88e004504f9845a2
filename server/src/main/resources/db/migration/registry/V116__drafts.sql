-- Notifications that a hospital is still typing (入力中の届出). Nobody but the hospital sees them until they are handed in.
create table person.draft (
    id           bigint generated always as identity primary key,
    facility     text        not null references facility.facility,
    layout       text        not null,
    cells        text        not null, -- in the order of the layout, joined by U+001F
    revision     integer     not null default 1,
    started_at   timestamptz not null,
    started_by   text        not null,
    saved_at     timestamptz not null,
    saved_by     text        not null,
    saved_from   text        not null, -- the open page that saved it
    file         bigint references intake.file, -- the file it was handed in with
    discarded_at timestamptz,
    discarded_by text
);
create index open_draft on person.draft (facility, id) where file is null and discarded_at is null;

-- earlier cases of the same patient, for typing the person once
create index identity_by_chart on person.notification_identity (facility, chart_number);

alter table person.draft enable row level security;
create policy own_facility on person.draft to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));

grant select, insert on person.draft to todoke_portal;
grant update (cells, revision, saved_at, saved_by, saved_from, file, discarded_at, discarded_by) on person.draft to todoke_portal;
