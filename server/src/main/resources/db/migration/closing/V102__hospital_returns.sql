-- What hospitals get back about the patients they notified (病院等への提供情報, 法20条). Made with the closing; a hospital sees its
-- own rows, and only once they were released to it.
create table closing.return_row (
    closing  bigint  not null references closing.closing,
    place    integer not null,
    facility text    not null,
    items    text[]  not null,
    primary key (closing, place)
);
create index return_of_facility on closing.return_row (closing, facility, place);

create table closing.return_release (
    closing     bigint      not null references closing.closing,
    facility    text        not null,
    year        integer     not null,
    version     integer     not null,
    rows        bigint      not null,
    until       date        not null, -- last day on which it can be received
    conditions  text        not null,
    released_at timestamptz not null,
    released_by text        not null,
    primary key (closing, facility)
);

create table closing.return_receipt (
    id          bigint generated always as identity primary key,
    closing     bigint      not null,
    facility    text        not null,
    received_at timestamptz not null,
    received_by text        not null,
    foreign key (closing, facility) references closing.return_release
);

create table closing.return_disposal (
    closing     bigint      not null,
    facility    text        not null,
    disposed_on date        not null,
    method      text        not null,
    reported_at timestamptz not null,
    reported_by text        not null,
    primary key (closing, facility),
    foreign key (closing, facility) references closing.return_release
);

create trigger immutable before update or delete or truncate on closing.return_row for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.return_release for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.return_receipt for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.return_disposal for each statement execute function closing.refuse();

alter table closing.return_row enable row level security;
alter table closing.return_release enable row level security;
alter table closing.return_receipt enable row level security;
alter table closing.return_disposal enable row level security;

create policy registry_room on closing.return_row to todoke_registry using (true) with check (true);
create policy registry_room on closing.return_release to todoke_registry using (true) with check (true);
create policy registry_room on closing.return_receipt to todoke_registry using (true);
create policy registry_room on closing.return_disposal to todoke_registry using (true);

create policy own_facility on closing.return_release to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)));
create policy own_released on closing.return_row to todoke_portal
    using (facility = (select current_setting('todoke.facility', true))
           and exists (select 1 from closing.return_release r
                        where r.closing = return_row.closing and r.facility = return_row.facility));
create policy own_facility on closing.return_receipt to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy own_facility on closing.return_disposal to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));

grant usage on schema closing to todoke_portal;
grant select, insert on closing.return_row, closing.return_release to todoke_registry;
grant select on closing.return_receipt, closing.return_disposal to todoke_registry;
grant select on closing.return_row, closing.return_release to todoke_portal;
grant select, insert on closing.return_receipt, closing.return_disposal to todoke_portal;
