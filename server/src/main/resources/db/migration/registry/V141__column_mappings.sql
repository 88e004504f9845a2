-- How the columns of a hospital's own file stand to the items (列の対応). A newer one for the same heading takes its place.
create table intake.column_mapping (
    id       bigint generated always as identity primary key,
    facility text        not null references facility.facility,
    heading  text        not null, -- names of the columns joined by U+001F, or # and their number
    header   boolean     not null,
    width    integer     not null,
    made_at  timestamptz not null,
    made_by  text        not null
);
create index mapping_of_heading on intake.column_mapping (facility, heading, id desc);

create table intake.column_assigned (
    mapping   bigint  not null references intake.column_mapping,
    place     integer not null, -- column of the file, from 1
    facility  text    not null,
    item      text    not null,
    meant     text[]  not null, -- values of the file ...
    codes     text[]  not null, -- ... and the codes they stand for
    primary key (mapping, place)
);

alter table intake.file_kind add column mapping bigint references intake.column_mapping;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['intake.column_mapping', 'intake.column_assigned'] loop
        execute format('alter table %s enable row level security', guarded);
        execute format(
            'create policy own_facility on %s to todoke_portal '
            'using (facility = (select current_setting(''todoke.facility'', true))) '
            'with check (facility = (select current_setting(''todoke.facility'', true)))', guarded);
        execute format('create policy registry_room on %s to todoke_registry using (true) with check (true)', guarded);
    end loop;
end
$$;

grant select, insert on intake.column_mapping, intake.column_assigned to todoke_portal, todoke_registry;
-- a file whose columns were unknown is read again when they are known
grant delete on intake.file_kind, intake.file_notice to todoke_portal, todoke_registry;
