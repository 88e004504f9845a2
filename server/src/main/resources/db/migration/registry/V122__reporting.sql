-- How a hospital organises its reporting: whether the manager approves before submitting (管理者の承認), and hand-overs
-- (引き継ぎ). Only ever added to; the newest setting counts.
create schema reporting;

create table reporting.approval_setting (
    id       bigint generated always as identity primary key,
    facility text        not null references facility.facility,
    wanted   boolean     not null,
    set_at   timestamptz not null,
    set_by   text        not null
);
create index setting_of_facility on reporting.approval_setting (facility, id desc);

create table reporting.approval (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    receipt     text        not null,
    records     bigint      not null,
    approver    text        not null check (approver <> ''),
    approved_at timestamptz not null,
    approved_by text        not null
);
create index approval_of_file on reporting.approval (receipt, id);

create table reporting.hand_over (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    role        text        not null check (role in ('REGISTRAR', 'HEAD_OF_REPORTING', 'MANAGER')),
    from_name   text        not null check (from_name <> ''),
    to_name     text        not null check (to_name <> ''),
    day         date        not null,
    note        text        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index hand_over_of_facility on reporting.hand_over (facility, id desc);

create function reporting.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'approvals and hand-overs are never changed';
end
$$;
do $$
declare
    kept text;
begin
    foreach kept in array array['reporting.approval_setting', 'reporting.approval', 'reporting.hand_over'] loop
        execute format(
            'create trigger append_only before update or delete or truncate on %s for each statement '
            'execute function reporting.refuse()', kept);
        execute format('alter table %s enable row level security', kept);
        execute format(
            'create policy own_facility on %s to todoke_portal '
            'using (facility = (select current_setting(''todoke.facility'', true))) '
            'with check (facility = (select current_setting(''todoke.facility'', true)))', kept);
        execute format('create policy registry_room on %s for select to todoke_registry using (true)', kept);
    end loop;
end
$$;

grant usage on schema reporting to todoke_portal, todoke_registry;
grant select, insert on reporting.approval_setting, reporting.approval, reporting.hand_over to todoke_portal;
grant select on reporting.approval_setting, reporting.approval, reporting.hand_over to todoke_registry;
