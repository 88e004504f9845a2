-- Electronic forms (電子届出票) that were made for a hospital. The key opens what an ordinary PDF reader saved again; the
-- password that the hospital chose is kept nowhere.
create table intake.form (
    id            bigint generated always as identity primary key,
    facility      text        not null references facility.facility,
    facility_name text        not null, -- as printed on the cover
    year          integer     not null,
    cases         integer     not null check (cases > 0),
    made_at       timestamptz not null,
    made_by       text        not null,
    valid_until   date        not null,
    sealed_key    bytea       not null
);
create index form_of_facility on intake.form (facility, id desc);

-- What a received file turned out to be (ファイルの種類), beside the row of the file.
create table intake.file_kind (
    file         bigint primary key references intake.file,
    facility     text   not null,
    kind         text   not null check (kind in ('csv', 'pdf', 'xlsx')),
    form         bigint references intake.form,
    finalised_on date
);

-- What the reader should know about the reading (読み取りのお知らせ): finished sentences by key and values.
create table intake.file_notice (
    file     bigint   not null references intake.file,
    place    smallint not null,
    facility text     not null,
    sentence text     not null,
    filled   text[]   not null,
    primary key (file, place)
);

-- When a file came into each of its states (状態の移り変わり).
create table intake.file_state (
    id       bigint generated always as identity primary key,
    file     bigint      not null references intake.file,
    facility text        not null,
    state    text        not null,
    since    timestamptz not null
);
create index state_of_file on intake.file_state (file, id);

do $$
declare
    guarded text;
begin
    foreach guarded in array array['intake.form', 'intake.file_kind', 'intake.file_notice', 'intake.file_state'] loop
        execute format('alter table %s enable row level security', guarded);
        execute format(
            'create policy own_facility on %s to todoke_portal '
            'using (facility = (select current_setting(''todoke.facility'', true))) '
            'with check (facility = (select current_setting(''todoke.facility'', true)))', guarded);
        execute format('create policy registry_room on %s to todoke_registry using (true) with check (true)', guarded);
    end loop;
end
$$;

grant select, insert on intake.form, intake.file_kind, intake.file_notice, intake.file_state to todoke_portal, todoke_registry;
