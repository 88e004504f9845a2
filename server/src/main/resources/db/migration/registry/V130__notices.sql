-- Circulars of the registry room to hospitals and clinics (事務連絡), with who received and who read them. Nothing is changed.
create schema notice;

-- Numbers of a year without gaps.
create table notice.year (
    year integer primary key,
    last integer not null
);

create function notice.next_number(of_year integer) returns text language sql security definer set search_path = pg_catalog as
$$
insert into notice.year as counter (year, last) values (of_year, 1)
on conflict (year) do update set last = counter.last + 1
returning format('J-%s-%s', year, lpad(last::text, 4, '0'))
$$;
revoke all on function notice.next_number(integer) from public;

create table notice.circular (
    number    text primary key,
    dated     date        not null,
    sender    text        not null,
    addressed text        not null,
    title     text        not null,
    body      text        not null,
    annex     text        not null,
    step      text        not null check (step in ('EVERYBODY', 'SIGN_IN', 'NOTIFY', 'ANSWER')),
    step_year integer     not null,
    classes   text[]      not null, -- empty: all
    sent_at   timestamptz not null,
    sent_by   text        not null
);

create table notice.addressee (
    circular text not null references notice.circular,
    facility text not null references facility.facility,
    primary key (circular, facility)
);
create index addressee_of_facility on notice.addressee (facility);

-- The first time that an account of the facility opened it.
create table notice.reading (
    circular text        not null,
    facility text        not null,
    account  text        not null,
    name     text        not null,
    read_at  timestamptz not null,
    primary key (circular, facility, account),
    foreign key (circular, facility) references notice.addressee
);

create function notice.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'a circular that was sent is never changed';
end
$$;
create trigger append_only before update or delete or truncate on notice.circular for each statement execute function notice.refuse();
create trigger append_only before update or delete or truncate on notice.addressee for each statement execute function notice.refuse();
create trigger append_only before update or delete or truncate on notice.reading for each statement execute function notice.refuse();

alter table notice.circular enable row level security;
alter table notice.addressee enable row level security;
alter table notice.reading enable row level security;
create policy own_facility on notice.addressee to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)));
create policy own_facility on notice.reading to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy received on notice.circular to todoke_portal
    using (number in (select a.circular from notice.addressee a
                      where a.facility = (select current_setting('todoke.facility', true))));
create policy registry_room on notice.circular to todoke_registry using (true) with check (true);
create policy registry_room on notice.addressee to todoke_registry using (true) with check (true);
create policy registry_room on notice.reading to todoke_registry using (true) with check (true);

grant usage on schema notice to todoke_portal, todoke_registry;
grant execute on function notice.next_number(integer) to todoke_registry;
grant select on notice.circular, notice.addressee, notice.reading to todoke_portal, todoke_registry;
grant insert on notice.circular, notice.addressee to todoke_registry;
grant insert on notice.reading to todoke_portal;
