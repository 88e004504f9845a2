-- Persons as events (人の履歴): who belonged to whom since when, merges and splits, what holds a person together.

-- Every move of a report to a person, with its cause (所属の履歴). Rows are only ever added; linkage.person_group is the newest
-- row of each report and can be dropped and made again from here.
create table linkage.membership (
    id     bigint generated always as identity primary key,
    record text        not null,
    person bigint references linkage.person, -- null: the report is gone
    at     timestamptz not null,
    cause  text        not null check (cause in ('RUN', 'DECISION', 'DECISION_UNDONE', 'REGROUPING', 'REGROUPING_UNDONE')),
    number bigint      not null -- of the run's job, the decision or the regrouping
);
create index membership_of_record on linkage.membership (record, id desc);
create index membership_of_person on linkage.membership (person, id);

insert into linkage.membership (record, person, at, cause, number)
select g.record, g.person, p.given_at, 'RUN', 0 from linkage.person_group g join linkage.person p on p.number = g.person;

-- Merges and splits by clerks (統合・分割).
create table linkage.regrouping (
    number        bigint generated always as identity primary key,
    kind          text        not null check (kind in ('MERGE', 'SPLIT')),
    kept          bigint      not null references linkage.person,
    kept_records  text[]      not null,
    other         bigint      not null references linkage.person,
    other_records text[]      not null,
    reason        text        not null,
    clerk         text        not null,
    at            timestamptz not null
);
create index regrouping_of_kept on linkage.regrouping (kept, number desc);
create index regrouping_of_other on linkage.regrouping (other, number desc);

create table linkage.regrouping_undone (
    regrouping bigint primary key references linkage.regrouping,
    reason     text        not null,
    clerk      text        not null,
    at         timestamptz not null
);

-- What holds the records of a person together, by the last run (結び付き): the heaviest links that join them. Derived.
create table linkage.link (
    record_a        text             not null,
    record_b        text             not null,
    weight          double precision not null,
    prior           double precision not null,
    weights_edition text             not null,
    same_from       double precision not null,
    different_below double precision not null,
    evidence        text             not null, -- level=bits, separated by semicolons; no value of anybody
    primary key (record_a, record_b)
);
create index weakest_link on linkage.link (weight);

create function linkage.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what people decided about persons is never changed; a later act takes it back';
end
$$;
create trigger append_only before update or delete or truncate on linkage.membership for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.regrouping for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.regrouping_undone for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.decision for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.undoing for each statement execute function linkage.refuse();

grant select, insert on linkage.membership, linkage.regrouping, linkage.regrouping_undone to todoke_registry;
grant select, insert, update, delete on linkage.link to todoke_registry;
