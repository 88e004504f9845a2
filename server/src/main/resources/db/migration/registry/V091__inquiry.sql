-- Queries to hospitals, call records, proposed corrections (照会・電話の記録・訂正の提案), and versions made from them.
-- Values of persons stand in schema person. What was said is never changed; states come from what follows.
create schema inquiry;

-- People of a facility who may be asked (照会先), with the telephone number of the register and its validity.
create table facility.contact (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    name        text        not null,
    department  text        not null,
    telephone   text        not null,
    valid_from  date        not null,
    valid_to    date        not null, -- infinity while in force
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index contact_of_facility on facility.contact (facility, valid_from);

-- A facility that is no more (廃止・統合・コード変更): the last day of its code, and the code that takes over.
create table facility.ending (
    facility    text primary key references facility.facility,
    ended_on    date        not null,
    kind        text        not null check (kind in ('CLOSED', 'MERGED', 'RECODED')),
    successor   text references facility.facility,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    check ((kind = 'CLOSED') = (successor is null))
);
create index ending_by_successor on facility.ending (successor);

-- Which query a version of a notification came from; empty when from none.
alter table notification.version add column query text not null default '';

-- Notifications kept and answered, but not recorded (記録しない届出), by version.
create table notification.unrecorded (
    notification text        not null,
    version      integer     not null,
    facility     text        not null,
    limit_day    date        not null,
    edition      text        not null,
    decided_at   timestamptz not null,
    primary key (notification, version),
    foreign key (notification, version) references notification.version
);

-- Notifications accepted under another code of the same hospital than the one that sent them (承継による受理).
create table notification.taken_under (
    notification text primary key references notification.notification,
    facility     text not null references facility.facility, -- under which it counts
    sent_by      text not null references facility.facility,
    reason       text not null check (reason in ('successor', 'predecessor'))
);

-- Who has a notification open for work (作業中の人); the row is moved on, nothing depends on it.
create table notification.at_work (
    notification text        not null,
    account      text        not null,
    name         text        not null,
    since        timestamptz not null,
    seen         timestamptz not null,
    primary key (notification, account)
);

-- Query numbers Q-YYYY-NNNNNN without gaps (照会番号).
create table inquiry.query_year (
    year integer primary key,
    last integer not null
);

create function inquiry.next_query(of_year integer) returns text language sql security definer set search_path = pg_catalog as
$$
insert into inquiry.query_year as counter (year, last) values (of_year, 1)
on conflict (year) do update set last = counter.last + 1
returning format('Q-%s-%s', year, lpad(last::text, 6, '0'))
$$;
revoke all on function inquiry.next_query(integer) from public;

create table inquiry.query (
    number       text primary key,
    notification text        not null references notification.notification,
    version      integer     not null, -- as it stood when asked
    facility     text        not null references facility.facility,
    contact      bigint      not null references facility.contact,
    items        text[]      not null check (cardinality(items) > 0),
    question     text        not null,
    asked_at     timestamptz not null,
    asked_by     text        not null,
    due_on       date        not null
);
create index query_of_notification on inquiry.query (notification);
create index query_of_facility on inquiry.query (facility, asked_at desc);

create table inquiry.reply (
    id         bigint generated always as identity primary key,
    query      text        not null references inquiry.query,
    facility   text        not null,
    way        text        not null check (way in ('PORTAL', 'TELEPHONE')),
    words      text        not null,
    replied_at timestamptz not null,
    replied_by text        not null
);
create index reply_of_query on inquiry.reply (query, id);

create table inquiry.query_end (
    query    text primary key references inquiry.query,
    facility text        not null,
    note     text        not null,
    ended_at timestamptz not null,
    ended_by text        not null
);

-- A correction or withdrawal that somebody proposes and the registry room takes over or refuses (訂正・取下げの提案).
create table inquiry.proposal (
    id           bigint generated always as identity primary key,
    notification text        not null references notification.notification,
    version      integer     not null,
    facility     text        not null,
    origin       text        not null check (origin in ('REPLY', 'CALL', 'HOSPITAL')),
    query        text references inquiry.query,
    withdrawal   boolean     not null,
    reason       text        not null,
    proposed_at  timestamptz not null,
    proposed_by  text        not null
);
create index proposal_of_notification on inquiry.proposal (notification, id);
create index proposal_of_query on inquiry.proposal (query);

create table person.proposed_value (
    proposal bigint not null references inquiry.proposal,
    facility text   not null,
    item     text   not null,
    before   text   not null,
    after    text   not null,
    primary key (proposal, item)
);

create table inquiry.settlement (
    proposal   bigint primary key references inquiry.proposal,
    facility   text        not null,
    taken      boolean     not null,
    reason     text        not null,
    version    integer, -- made from it, when it was taken over and is no withdrawal
    settled_at timestamptz not null,
    settled_by text        not null
);

-- What was said on the telephone (電話の記録); the number dialled is copied from the register.
create table inquiry.call (
    id          bigint generated always as identity primary key,
    query       text        not null references inquiry.query,
    incoming    boolean     not null,
    caller      text        not null,
    contact     bigint      not null references facility.contact,
    dialled     text        not null, -- number of the register at which the contact was reached; empty when not verified
    verified    boolean     not null,
    said        text        not null,
    proposal    bigint references inquiry.proposal,
    called_at   timestamptz not null,
    recorded_by text        not null,
    check (verified = (dialled <> ''))
);
create index call_of_query on inquiry.call (query, id);

-- What became of each notification (届出のゆくえ): derived from consolidation and closings, told to its facility alone.
create table notification.fate (
    notification text primary key references notification.notification,
    facility     text        not null,
    stage        text        not null,
    year         integer,
    closing      integer, -- version of the closing of that year that holds it
    told_at      timestamptz not null
);
create index fate_of_facility on notification.fate (facility, stage);

do $$
declare
    guarded text;
begin
    foreach guarded in array array[
        'facility.contact', 'notification.unrecorded', 'notification.taken_under', 'notification.fate',
        'inquiry.query', 'inquiry.reply', 'inquiry.query_end', 'inquiry.proposal', 'inquiry.settlement',
        'person.proposed_value'
    ] loop
        execute format('alter table %s enable row level security', guarded);
        execute format(
            'create policy own_facility on %s to todoke_portal '
            'using (facility = (select current_setting(''todoke.facility'', true))) '
            'with check (facility = (select current_setting(''todoke.facility'', true)))', guarded);
        execute format('create policy registry_room on %s to todoke_registry using (true) with check (true)', guarded);
    end loop;
end
$$;

-- Who took a hospital over sees what was accepted under the former code as well.
do $$
declare
    guarded text;
begin
    foreach guarded in array array[
        'notification.notification', 'notification.version', 'person.notification_identity', 'notification.withdrawal',
        'notification.unrecorded', 'notification.taken_under', 'notification.fate'
    ] loop
        execute format(
            'create policy former_code on %s for select to todoke_portal '
            'using (facility in (select e.facility from facility.ending e '
            'where e.successor = (select current_setting(''todoke.facility'', true))))', guarded);
    end loop;
end
$$;

create function inquiry.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what was asked, said and decided is never changed';
end
$$;
do $$
declare
    kept text;
begin
    foreach kept in array array[
        'inquiry.query', 'inquiry.reply', 'inquiry.query_end', 'inquiry.proposal', 'inquiry.settlement', 'inquiry.call',
        'person.proposed_value'
    ] loop
        execute format(
            'create trigger append_only before update or delete or truncate on %s for each statement '
            'execute function inquiry.refuse()', kept);
    end loop;
end
$$;

grant usage on schema inquiry to todoke_portal, todoke_registry;
grant usage on schema facility to todoke_portal, todoke_registry;
grant execute on function inquiry.next_query(integer) to todoke_registry;
grant select on facility.contact, facility.ending to todoke_portal, todoke_registry;
grant insert on facility.contact to todoke_registry;
grant update (valid_to) on facility.contact to todoke_registry;
grant insert, update on facility.ending to todoke_registry;
grant select on notification.unrecorded, notification.taken_under, notification.fate to todoke_portal;
grant select, insert on notification.unrecorded, notification.taken_under to todoke_registry;
grant select, insert, update, delete on notification.fate, notification.at_work to todoke_registry;
grant select on inquiry.query, inquiry.reply, inquiry.query_end, inquiry.proposal, inquiry.settlement, person.proposed_value
    to todoke_portal, todoke_registry;
grant insert on inquiry.reply, inquiry.proposal, person.proposed_value to todoke_portal, todoke_registry;
grant insert on inquiry.query, inquiry.query_end, inquiry.settlement to todoke_registry;
grant select, insert on inquiry.call to todoke_registry;
