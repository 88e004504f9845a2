-- Differences between two closings of a year with their causes (版の間の差): derived from what was stored with the closings,
-- written when somebody asks for the first time.
create table closing.comparison (
    older   bigint      not null references closing.closing,
    newer   bigint      not null references closing.closing,
    made_at timestamptz not null,
    tumours bigint      not null, -- that came, went or changed
    primary key (older, newer)
);

create table closing.difference (
    older      bigint  not null,
    newer      bigint  not null,
    place      integer not null,
    fate       text    not null, -- ADDED, GONE, CHANGED
    row_before integer not null, -- item 1 in the older file, 0 when it is not there
    row_after  integer not null,
    item       integer not null, -- 0 for a tumour that came or went
    before     text    not null,
    after      text    not null,
    cause      text    not null,
    rule       text    not null,
    report     text    not null,
    person     text    not null,
    primary key (older, newer, place)
);
create index difference_by_cause on closing.difference (older, newer, cause, item);

grant select, insert, delete on closing.comparison, closing.difference to todoke_registry;
