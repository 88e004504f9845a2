-- What the stages of the demonstration brought (実演の結果).
create schema demo;

create table demo.stage (
    place   integer primary key,
    name    text             not null,
    lines   text[]           not null,
    seconds double precision not null
);

grant usage on schema demo to todoke_registry;
grant select, insert on demo.stage to todoke_registry;
