-- Applications for online use (利用申請) and what happened to them. Who applies has no account yet, so the program itself
-- receives and shows an application; afterwards a facility sees its own. Nothing that was said is ever changed.
create schema enrolment;

create table enrolment.number_year (
    year integer primary key,
    last integer not null
);

create function enrolment.next_number(of_year integer) returns text language sql security definer set search_path = pg_catalog as
$$
insert into enrolment.number_year as counter (year, last) values (of_year, 1)
on conflict (year) do update set last = counter.last + 1
returning format('U-%s-%s', year, lpad(last::text, 6, '0'))
$$;
revoke all on function enrolment.next_number(integer) from public;

create table enrolment.application (
    number      text primary key,
    ticket      text        not null unique, -- of the page it came from: the same page is taken once
    secret_hash bytea       not null,        -- opens the status page; the secret itself is shown once
    facility    text references facility.facility, -- which it was found to be; null before
    applied_at  timestamptz not null
);
create index application_of_facility on enrolment.application (facility);
create index application_by_time on enrolment.application (applied_at desc);

-- The form as handed in; the newest counts.
create table enrolment.form (
    id            bigint generated always as identity primary key,
    application   text        not null references enrolment.application,
    facility_code text        not null,
    facility_name text        not null,
    kind          text        not null check (kind in ('HOSPITAL', 'DESIGNATED_CLINIC', 'CLINIC')),
    prefecture    text        not null,
    address       text        not null,
    head          text        not null,
    responsible   text        not null,
    department    text        not null,
    telephone     text        not null,
    users         text[]      not null,
    handed_in_at  timestamptz not null
);
create index form_of_application on enrolment.form (application, id desc);

create table enrolment.event (
    id          bigint generated always as identity primary key,
    application text        not null references enrolment.application,
    kind        text        not null,
    facility    text,           -- of a comparison or approval
    words       text        not null, -- reason, tracking number, step
    note        text        not null, -- what was said with a step
    first       integer     not null, -- number of the letter, lines looked at, notifications of a test
    second      integer     not null, -- notifications of a test with an error
    day         date,           -- last day of a letter's codes
    happened_at timestamptz not null,
    done_by     text        not null
);
create index event_of_application on enrolment.event (application, id);

-- Accounts that a letter invited; the codes themselves are nowhere.
create table enrolment.invited_account (
    application text not null references enrolment.application,
    account     uuid not null unique,
    login       text not null,
    name        text not null,
    primary key (application, login)
);

-- Tries of the last hours by hash of the address or number: enough to slow guessing and flooding down.
create table enrolment.attempt (
    key_hash bytea       not null,
    at       timestamptz not null
);
create index attempt_by_key on enrolment.attempt (key_hash, at);

create function enrolment.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what happened to an application is never changed';
end
$$;
create trigger append_only before update or delete or truncate on enrolment.form for each statement execute function enrolment.refuse();
create trigger append_only before update or delete or truncate on enrolment.event for each statement execute function enrolment.refuse();

do $$
declare
    guarded text;
begin
    foreach guarded in array array['enrolment.application', 'enrolment.form', 'enrolment.event', 'enrolment.invited_account'] loop
        execute format('alter table %s enable row level security', guarded);
        execute format('create policy registry_room on %s to todoke_registry using (true) with check (true)', guarded);
        execute format('create policy program on %s to todoke_system using (true) with check (true)', guarded);
    end loop;
end
$$;
create policy own_facility on enrolment.application for select to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)));
create policy own_facility on enrolment.form for select to todoke_portal
    using (application in (select number from enrolment.application));
create policy own_facility on enrolment.event to todoke_portal
    using (application in (select number from enrolment.application))
    with check (application in (select number from enrolment.application));

grant usage on schema enrolment to todoke_portal, todoke_registry, todoke_system;
grant execute on function enrolment.next_number(integer) to todoke_system, todoke_registry;
grant select, insert on enrolment.application, enrolment.form, enrolment.event to todoke_registry, todoke_system;
grant update (facility) on enrolment.application to todoke_registry;
grant select on enrolment.application, enrolment.form, enrolment.event to todoke_portal;
grant insert on enrolment.event to todoke_portal;
grant select, insert on enrolment.invited_account to todoke_registry;
grant select on enrolment.invited_account to todoke_system;
grant select, insert, delete on enrolment.attempt to todoke_system;
