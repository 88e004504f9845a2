-- Quality of the linkage (照合の質): a stratified sample for each closing, judged blind, and how links change from run to run.
create table linkage.quality_sample (
    id       bigint generated always as identity primary key,
    closing  bigint      not null unique,
    year     integer     not null,
    version  integer     not null,
    run      bigint      not null references linkage.run,
    drawn_at timestamptz not null
);
create table linkage.quality_stratum (
    sample bigint           not null references linkage.quality_sample,
    name   text             not null,
    lowest double precision not null, -- weight from which it begins, in bits
    linked boolean          not null,
    pairs  double precision not null, -- of the whole registry, counted or estimated
    primary key (sample, name)
);

-- The estimate when the last pair of a sample had been judged.
create table linkage.quality_result (
    sample         bigint primary key references linkage.quality_sample,
    answered       bigint           not null,
    precision      double precision not null,
    precision_low  double precision not null,
    precision_high double precision not null,
    recall         double precision not null,
    recall_low     double precision not null,
    recall_high    double precision not null,
    at             timestamptz      not null
);

-- Links of a run by weight class and by level (結び付きの内訳).
create table linkage.run_share (
    run   bigint not null references linkage.run,
    kind  text   not null check (kind in ('WEIGHT', 'LEVEL')),
    name  text   not null,
    links bigint not null,
    primary key (run, kind, name)
);

create trigger append_only before update or delete or truncate on linkage.quality_sample for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.quality_stratum for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.quality_result for each statement execute function linkage.refuse();

grant select, insert on linkage.quality_sample, linkage.quality_stratum, linkage.quality_result, linkage.run_share to todoke_registry;
