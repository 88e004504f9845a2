-- Packages that came on a disc or a stick (運搬用ファイルの取込): who packed, who imported, and the files of it.
create table intake.package (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    made_at     timestamptz not null,
    imported_at timestamptz not null,
    imported_by text        not null,
    sha256      bytea       not null unique check (octet_length(sha256) = 32)
);

create table intake.package_file (
    package bigint  not null references intake.package,
    place   integer not null,
    sha256  bytea   not null check (octet_length(sha256) = 32),
    bytes   bigint  not null,
    file    bigint references intake.file, -- none when it was refused
    refusal text    not null default '',   -- why it was refused, in Japanese
    primary key (package, place)
);

grant select, insert on intake.package, intake.package_file to todoke_registry;
