-- What explains a closing later (確定の由来): by which editions, of which reports. The registry room alone reads it.

-- Everything a closing depends on beside the reports: rules, tables, register of hospitals, choices.
create table closing.edition (
    closing bigint  not null references closing.closing,
    place   integer not null,
    kind    text    not null, -- RULE, TABLE, REGISTER, CHOICE
    name    text    not null,
    edition text    not null,
    sha256  text    not null, -- empty for rules
    primary key (closing, place)
);

-- Cut-off dates, counts and open work of a closing, as name and value.
create table closing.fact (
    closing bigint  not null references closing.closing,
    place   integer not null,
    name    text    not null,
    value   text    not null,
    primary key (closing, place)
);

-- One row of a closing: whose it is, which reports made it, and which report and rule gave each value.
create table closing.source (
    closing    bigint  not null references closing.closing,
    row        integer not null,
    person     text    not null,
    digest     text    not null, -- stands for items 3 to 76
    reports    text[]  not null,
    entered_in text[]  not null,
    origins    text    not null, -- item, place in reports, rule; separated by semicolons
    primary key (closing, row)
);

-- The reports of every person with a tumour of the year, and what became of those of the closing before.
create table closing.report (
    closing     bigint      not null references closing.closing,
    report      text        not null,
    kind        text        not null, -- NOTIFICATION, FOLLOW_BACK, DEATH
    fate        text        not null, -- CONCERNED, ELSEWHERE, WITHDRAWN
    person      text        not null,
    content     text        not null, -- stands for what the report said
    received_at timestamptz not null,
    changed_at  timestamptz not null,
    primary key (closing, report)
);

-- Work that was open when a trial was made (確定の前に残っていた仕事).
create table closing.trial_open (
    trial bigint  not null references closing.trial,
    place integer not null,
    name  text    not null, -- message key
    path  text    not null,
    count bigint  not null,
    primary key (trial, place)
);

-- What the self-check said of a trial (試算の自己点検の指摘), with the person to look at; at most 500.
create table closing.trial_finding (
    trial    bigint  not null references closing.trial,
    place    integer not null,
    check_id text    not null,
    item     integer not null,
    value    text    not null,
    message  text    not null,
    person   text    not null,
    primary key (trial, place)
);

-- Tumours by site and by prefecture of residence, of trials and of closings, so that any two can be compared.
create table closing.figure (
    of_what   text   not null check (of_what in ('trial', 'closing')),
    number    bigint not null,
    dimension text   not null check (dimension in ('site', 'prefecture')),
    code      text   not null,
    tumours   bigint not null,
    counted   bigint not null, -- item 73 = 1
    primary key (of_what, number, dimension, code)
);

create trigger immutable before update or delete or truncate on closing.edition for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.fact for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.source for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.report for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.trial_open for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.trial_finding for each statement execute function closing.refuse();
create trigger immutable before update or delete or truncate on closing.figure for each statement execute function closing.refuse();

grant select on closing.edition, closing.fact, closing.figure to todoke_registry, todoke_office;
grant select on closing.source, closing.report, closing.trial_open, closing.trial_finding to todoke_registry;
grant insert on closing.edition, closing.fact, closing.source, closing.report, closing.trial_open, closing.trial_finding, closing.figure
    to todoke_registry;
