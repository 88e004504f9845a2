-- From the uploaded file to the accepted notification (届出の受付から受理まで).
-- Identifiers stand in schema person; raw files are sealed with a key that is not in the database.
create schema if not exists person;
create schema intake;
create schema notification;

-- Receipt numbers R-YYYY-NNNNNN without gaps (受付番号).
create table intake.receipt_year (
    year integer primary key,
    last integer not null
);

create function intake.next_receipt(of_year integer) returns text language sql security definer set search_path = pg_catalog as
$$
insert into intake.receipt_year as counter (year, last) values (of_year, 1)
on conflict (year) do update set last = counter.last + 1
returning format('R-%s-%s', year, lpad(last::text, 6, '0'))
$$;
revoke all on function intake.next_receipt(integer) from public;

-- An uploaded file (届出ファイル). What was received never changes; state and counts move on.
create table intake.file (
    id              bigint generated always as identity primary key,
    receipt         text        not null unique,
    facility        text        not null references facility.facility,
    received_at     timestamptz not null,
    received_by     text        not null,
    arrival         text        not null check (arrival in ('REGULAR', 'FOLLOW_BACK')),
    year            integer,
    layout          text        not null,
    bytes           bigint      not null,
    sha256          bytea       not null check (octet_length(sha256) = 32),
    scan            text        not null check (scan in ('clean', 'not-scanned')),
    replaces        bigint references intake.file,
    state           text        not null,
    changed_at      timestamptz not null,
    records         bigint      not null default 0,
    error_records   bigint      not null default 0,
    warning_records bigint      not null default 0,
    charset         text,
    byte_order_mark boolean,
    header          boolean,
    line_end        text,
    fault           text,
    fault_line      bigint,
    fault_column    integer,
    fault_values    text[]
);
create index file_of_facility on intake.file (facility, id desc);
create index same_file on intake.file (facility, sha256);
create index waiting_file on intake.file (state) where state in ('received', 'checking');

create table intake.file_part (
    file     bigint  not null references intake.file,
    part     integer not null,
    facility text    not null,
    sealed   bytea   not null,
    primary key (file, part)
);

-- Records of a file (生データ): cells as received, and as they stand after corrections; values joined by U+001F.
create table person.raw_record (
    file         bigint not null references intake.file,
    number       bigint not null,
    line         bigint not null,
    facility     text   not null,
    cells        text   not null,
    current      text   not null,
    corrected_at timestamptz,
    submission   bigint,
    primary key (file, number)
);
create index unsubmitted_record on person.raw_record (file, number) where submission is null;

create table person.cell_correction (
    id           bigint generated always as identity primary key,
    file         bigint      not null,
    number       bigint      not null,
    facility     text        not null,
    item         text        not null,
    before       text        not null,
    after        text        not null,
    corrected_by text        not null,
    corrected_at timestamptz not null,
    foreign key (file, number) references person.raw_record
);
create index correction_of_record on person.cell_correction (file, number, id);

-- Derived (派生): can be dropped and found again by the checks of edition 2025.
create table person.finding (
    file     bigint   not null,
    number   bigint   not null,
    place    smallint not null,
    facility text     not null,
    check_id text     not null,
    error    boolean  not null,
    items    text     not null, -- names of the items, separated by spaces
    value    text     not null,
    sentence text     not null, -- key of the sentence
    filled   text     not null, -- values of the sentence, joined by U+001F
    allowed  text     not null, -- allowed values, joined by U+001F
    primary key (file, number, place)
);
create index finding_of_check on person.finding (file, check_id, number);

create table intake.warning_confirmed (
    id           bigint generated always as identity primary key,
    file         bigint      not null references intake.file,
    number       bigint      not null,
    facility     text        not null,
    check_id     text        not null,
    reason       text        not null,
    confirmed_by text        not null,
    confirmed_at timestamptz not null
);
create index confirmed_warning on intake.warning_confirmed (file, number, check_id);

-- 届け出 and what became of it at the registry
create table intake.submission (
    id           bigint generated always as identity primary key,
    file         bigint      not null references intake.file,
    facility     text        not null,
    declared_by  text        not null,
    scope        text        not null check (scope in ('all', 'without-errors')),
    records      bigint      not null,
    warnings     bigint      not null,
    submitted_at timestamptz not null,
    submitted_by text        not null
);
create index submission_of_file on intake.submission (file);

create table intake.submission_decision (
    submission bigint primary key references intake.submission,
    facility   text        not null,
    decision   text        not null check (decision in ('accepted', 'returned', 'withdrawn')),
    reason     text        not null,
    decided_by text        not null,
    decided_at timestamptz not null
);

-- 0件の報告
create table intake.nil_return (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    year        integer     not null,
    declared_by text        not null,
    reported_at timestamptz not null,
    reported_by text        not null
);

-- Accepted notifications (受理した届出): tumour data here, the person in schema person.
create table notification.notification (
    id          text primary key, -- receipt number, hyphen, record number
    facility    text        not null references facility.facility,
    entered_in  text        not null,
    arrival     text        not null,
    file        bigint      not null,
    number      bigint      not null,
    submission  bigint      not null references intake.submission,
    accepted_at timestamptz not null,
    unique (file, number)
);
create index notification_of_submission on notification.notification (submission);

create table notification.version (
    notification            text        not null references notification.notification,
    version                 integer     not null,
    facility                text        not null,
    made_at                 timestamptz not null,
    made_by                 text        not null,
    reason                  text        not null,
    laterality              text        not null,
    topography              text        not null,
    topography_text         text        not null,
    morphology              text        not null,
    morphology_text         text        not null,
    diagnosed_at            text        not null,
    first_treatment_at      text        not null,
    basis                   text        not null,
    diagnosis_date          text        not null,
    detection               text        not null,
    extent_before_treatment text        not null,
    extent_after_surgery    text        not null,
    surgery                 text        not null,
    scope_surgery           text        not null,
    endoscopy               text        not null,
    operation_result        text        not null,
    radiotherapy            text        not null,
    chemotherapy            text        not null,
    endocrine               text        not null,
    other_treatment         text        not null,
    death_date              text        not null,
    primary key (notification, version)
);

create table person.notification_identity (
    notification text    not null,
    version      integer not null,
    facility     text    not null,
    chart_number text    not null,
    kana_name    text    not null,
    name         text    not null,
    sex          text    not null,
    birth_date   text    not null,
    prefecture   text    not null,
    address      text    not null,
    remarks      text    not null,
    primary key (notification, version),
    foreign key (notification, version) references notification.version
);

create table notification.withdrawal (
    notification text primary key references notification.notification,
    facility     text        not null,
    reason       text        not null,
    withdrawn_at timestamptz not null,
    withdrawn_by text        not null
);

-- Each facility sees its own rows and no others; the registry room sees all.
do $$
declare
    guarded text;
begin
    foreach guarded in array array[
        'intake.file', 'intake.file_part', 'intake.warning_confirmed', 'intake.submission', 'intake.submission_decision',
        'intake.nil_return', 'person.raw_record', 'person.cell_correction', 'person.finding', 'person.notification_identity',
        'notification.notification', 'notification.version', 'notification.withdrawal'
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

grant usage on schema intake, person, notification to todoke_portal, todoke_registry;
grant execute on function intake.next_receipt(integer) to todoke_portal, todoke_registry;
grant select, insert on intake.file, intake.file_part, intake.warning_confirmed, intake.submission, intake.submission_decision,
    intake.nil_return, person.raw_record, person.cell_correction, person.finding
    to todoke_portal, todoke_registry;
grant update (state, changed_at, records, error_records, warning_records, charset, byte_order_mark, header, line_end, fault,
    fault_line, fault_column, fault_values) on intake.file to todoke_portal, todoke_registry;
grant update (current, corrected_at, submission) on person.raw_record to todoke_portal, todoke_registry;
grant delete on person.finding, person.raw_record to todoke_portal, todoke_registry;
grant select on notification.notification, notification.version, notification.withdrawal, person.notification_identity
    to todoke_portal;
grant insert on notification.withdrawal to todoke_portal;
grant select, insert on notification.notification, notification.version, notification.withdrawal, person.notification_identity
    to todoke_registry;
