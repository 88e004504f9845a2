-- Work of every day (毎日の仕事): which run did a kind of work for a day. One row for each, whichever program asked first.
create table jobs.daily (
    kind     text        not null,
    day      date        not null, -- in Japan
    run      bigint      not null references jobs.run,
    asked_at timestamptz not null,
    primary key (kind, day)
);
grant select, insert on jobs.daily to todoke_system;
