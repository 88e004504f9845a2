-- Weights estimated from the registry's own reports (重みの版), and which edition is in force. Rows are only ever added.
create table linkage.weights (
    number       bigint generated always as identity primary key,
    job          bigint           not null unique,
    made_at      timestamptz      not null,
    records      bigint           not null,
    random_pairs bigint           not null,
    prior        double precision not null,
    -- trial: what a full run by this edition makes of the reports, beside what stands
    persons      bigint           not null,
    persons_now  bigint           not null,
    review       bigint           not null,
    review_now   bigint           not null,
    moved        bigint           not null -- reports that would stand together with others than now
);

create table linkage.weights_level (
    weights   bigint           not null references linkage.weights,
    place     integer          not null,
    level     text             not null,
    m         double precision not null,
    u         double precision not null,
    estimated boolean          not null,
    primary key (weights, place)
);

create table linkage.weights_session (
    weights        bigint           not null references linkage.weights,
    place          integer          not null,
    key            text             not null,
    pairs          bigint           not null,
    expected_links double precision not null,
    trained        text             not null,
    primary key (weights, place)
);

create table linkage.weights_act (
    id      bigint generated always as identity primary key,
    kind    text        not null check (kind in ('PROPOSED', 'ENACTED', 'TURNED_DOWN')),
    weights bigint references linkage.weights, -- null: those that ship with the program
    clerk   text        not null,
    reason  text        not null,
    at      timestamptz not null
);

create trigger append_only before update or delete or truncate on linkage.weights_act for each statement execute function linkage.refuse();

grant select, insert on linkage.weights, linkage.weights_level, linkage.weights_session, linkage.weights_act to todoke_registry;
