-- Register of uses of provided data (提供した情報の利用の一覧): what the public face shows. No names of people.
create table publication.use_register (
    number       bigint generated always as identity primary key,
    published_at timestamptz not null,
    until        date        not null
);

create table publication.provided_use (
    register     bigint  not null references publication.use_register,
    provision    text    not null,
    title        text    not null,
    organisation text    not null,
    article      text    not null,
    kind         text    not null,
    begins       text    not null,
    ends         text    not null,
    state        text    not null,
    primary key (register, provision)
);

grant usage on schema publication to todoke_office;
grant select on publication.use_register, publication.provided_use to todoke_public, todoke_office;
grant insert on publication.use_register, publication.provided_use to todoke_office;
