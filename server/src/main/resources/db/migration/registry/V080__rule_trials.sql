-- Trials of rule changes (規則変更の試行): a proposal and what it would change over every accepted notification.
-- Nothing here takes effect. Codes, counts and our own numbers only; no name, no date of birth.
create schema rulebook;

create table rulebook.trial (
    id       bigint generated always as identity primary key,
    subject  text        not null check (subject in ('checks', 'icd10-jp', 'icd10-who', 'iccc3', 'morphology', 'icd10-jp-who')),
    name     text        not null,
    note     text        not null,
    content  text        not null, -- the proposed table as it was sent; empty when two shipped editions are compared
    sha256   text        not null,
    rules    text        not null, -- the edition in force that it was compared with
    asked_at timestamptz not null,
    asked_by text        not null
);

create function rulebook.refuse_change() returns trigger language plpgsql as
$$
begin
    raise exception 'a trial is never changed';
end
$$;
create trigger trial_is_never_changed before update or delete on rulebook.trial
    for each row execute function rulebook.refuse_change();

-- Derived: what the run has counted so far, moved on with its cursor.
create table rulebook.trial_total (
    trial    bigint primary key references rulebook.trial,
    records  bigint not null,
    changed  bigint not null,
    ended_at timestamptz
);

create table rulebook.trial_count (
    trial    bigint  not null references rulebook.trial,
    rule     text    not null,
    before   text    not null, -- empty: nothing is found, or no answer
    after    text    not null,
    year     integer not null, -- year of diagnosis, 0 when unknown
    facility text    not null,
    changes  bigint  not null,
    primary key (trial, rule, before, after, year, facility)
);

create table rulebook.trial_example (
    trial        bigint  not null references rulebook.trial,
    rule         text    not null,
    before       text    not null,
    after        text    not null,
    place        integer not null,
    notification text    not null,
    primary key (trial, rule, before, after, place)
);

grant usage on schema rulebook to todoke_registry;
grant select, insert on rulebook.trial, rulebook.trial_example to todoke_registry;
grant select, insert, update on rulebook.trial_total, rulebook.trial_count to todoke_registry;
