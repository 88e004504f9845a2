-- Which reports concern the same person (照合・同定). Holds our own numbers, levels and weights; names and dates stay in schema person.
create schema linkage;

-- One finished run (照合の一回).
create table linkage.run (
    id              bigint generated always as identity primary key,
    job             bigint           not null unique,
    finished_at     timestamptz      not null,
    weights_edition text             not null,
    prior           double precision not null,
    records         bigint           not null,
    persons         bigint           not null,
    candidate_pairs bigint           not null,
    linked_pairs    bigint           not null,
    review_pairs    bigint           not null,
    new_persons     bigint           not null,
    merged_persons  bigint           not null,
    moved_records   bigint           not null
);

-- What each search pass of a run found (検索の段ごとの件数).
create table linkage.run_pass (
    run             bigint  not null references linkage.run,
    number          integer not null,
    keys            text    not null,
    pairs           bigint  not null,
    links_only_here bigint  not null,
    largest_blocks  text    not null,
    primary key (run, number)
);

-- A pair of reports that some run could not decide (照合候補). Scored anew by every run that asks it again.
create table linkage.pair (
    id              bigint generated always as identity primary key,
    record_a        text             not null,
    record_b        text             not null check (record_a < record_b),
    asked           boolean          not null, -- by the last run
    with_death      boolean          not null, -- one of the two is a death record: these come first
    weight          double precision not null,
    prior           double precision not null,
    weights_edition text             not null,
    same_from       double precision not null,
    different_below double precision not null,
    reasons         text             not null, -- review reasons, separated by commas
    evidence        text             not null, -- level=bits, separated by semicolons; no value of anybody
    unique (record_a, record_b)
);

create index queue on linkage.pair (with_death desc, weight desc, id) where asked;

-- What clerks answered, with the scoring it rested on (判断). Rows are only ever added.
create table linkage.decision (
    id              bigint generated always as identity primary key,
    pair            bigint           not null references linkage.pair,
    verdict         text             not null check (verdict in ('SAME', 'DIFFERENT', 'LATER')),
    clerk           text             not null,
    decided_at      timestamptz      not null,
    note            text             not null,
    prior           double precision not null,
    weights_edition text             not null,
    same_from       double precision not null,
    different_below double precision not null,
    reasons         text             not null,
    evidence        text             not null
);

create index decision_of_pair on linkage.decision (pair, id desc);
create index decision_of_clerk on linkage.decision (clerk, id desc);

-- Answers taken back (判断の取消し).
create table linkage.undoing (
    decision  bigint primary key references linkage.decision,
    clerk     text        not null,
    undone_at timestamptz not null
);

-- The answer that stands for a pair now.
create view linkage.standing as
select distinct on (d.pair) d.*
  from linkage.decision d
 where not exists (select 1 from linkage.undoing u where u.decision = d.id)
 order by d.pair, d.id desc;

-- Lasting numbers of persons (個人識別番号): given once, never reused; a merged person forwards to the older number.
create table linkage.person (
    number       bigint generated always as identity primary key,
    given_at     timestamptz not null,
    forwarded_to bigint references linkage.person
);

-- The person of each report, derived from runs and decisions (人のまとまり). Can be dropped and made again by a run.
create table linkage.person_group (
    record text primary key,
    person bigint not null references linkage.person
);

create index records_of_person on linkage.person_group (person, record);

-- Reports that a decision moved from one person to another, so that undoing it can move them back.
create table linkage.move (
    decision    bigint not null references linkage.decision,
    record      text   not null,
    from_person bigint not null references linkage.person,
    to_person   bigint not null references linkage.person,
    primary key (decision, record)
);

grant usage on schema linkage to todoke_registry;
grant select, insert on linkage.run, linkage.run_pass, linkage.decision, linkage.undoing, linkage.move to todoke_registry;
grant select, insert, update on linkage.pair, linkage.person to todoke_registry;
grant select, insert, update, delete on linkage.person_group to todoke_registry;
grant select on linkage.standing to todoke_registry;
