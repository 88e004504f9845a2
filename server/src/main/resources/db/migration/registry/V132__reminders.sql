-- Mail addresses that hospitals leave for reminders, and the mails written for them (期限のお知らせ). No personal data of patients;
-- nothing is changed or deleted.
create table duty.mail_address (
    id       bigint generated always as identity primary key,
    facility text        not null references facility.facility,
    address  text        not null,
    in_force boolean     not null, -- false: taken away
    said_at  timestamptz not null,
    said_by  text        not null
);
create index mail_address_of_facility on duty.mail_address (facility, address, id desc);

create table duty.reminder (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    address     text        not null,
    year        integer     not null,
    kind        text        not null check (kind in ('REQUESTED', 'LEGAL')),
    days_before integer     not null,
    subject     text        not null,
    words       text        not null,
    queued_at   timestamptz not null,
    unique (facility, address, year, kind, days_before)
);

-- What became of a mail: each attempt of the program to hand it to the mail server.
create table duty.sending (
    id       bigint generated always as identity primary key,
    reminder bigint      not null references duty.reminder,
    sent     boolean     not null,
    fault    text        not null, -- kind of the fault, no words of the mail server
    tried_at timestamptz not null
);
create index sending_of_reminder on duty.sending (reminder, id desc);

create trigger append_only before update or delete or truncate on duty.mail_address for each statement execute function duty.refuse();
create trigger append_only before update or delete or truncate on duty.reminder for each statement execute function duty.refuse();
create trigger append_only before update or delete or truncate on duty.sending for each statement execute function duty.refuse();

alter table duty.mail_address enable row level security;
create policy own_facility on duty.mail_address to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy registry_room on duty.mail_address to todoke_registry using (true);

grant select, insert on duty.mail_address to todoke_portal;
grant select on duty.mail_address to todoke_registry;
grant select, insert on duty.reminder, duty.sending to todoke_registry;
