-- Runs of jobs (処理の実行). The cursor has a row of its own: a chunk locks it for as long as it works, while progress goes on being written.
create schema jobs;

create sequence jobs.instance as integer;

create table jobs.run (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    scope        text        not null,
    parameters   text[]      not null, -- name, value, name, value …: our own numbers only
    requested_by text        not null,
    requested_at timestamptz not null,
    state        text        not null default 'requested'
        check (state in ('requested', 'running', 'stopping', 'done', 'stopped', 'failed')),
    instance     integer,
    done         bigint      not null default 0,
    total        bigint      not null default 0,
    message      text        not null default '',
    error_id     text        not null default '',
    result       text        not null default '',
    started_at   timestamptz,
    heartbeat_at timestamptz,
    ended_at     timestamptz
);

create unique index one_live_run on jobs.run (kind, scope) where state in ('requested', 'running', 'stopping');
create index newest_of_kind on jobs.run (kind, scope, id desc);

create table jobs.cursor (
    run      bigint primary key references jobs.run,
    instance integer not null,
    value    text    not null
);

-- Asks for a run; null when one of this kind and scope is live. A face may ask without being able to look at other runs.
create function jobs.request(wanted_kind text, wanted_scope text, wanted_parameters text[], by_account text, at timestamptz)
    returns bigint
    language sql
    security definer
    set search_path = pg_catalog
as
$$
insert into jobs.run (kind, scope, parameters, requested_by, requested_at)
values (wanted_kind, wanted_scope, wanted_parameters, by_account, at)
on conflict (kind, scope) where state in ('requested', 'running', 'stopping') do nothing
returning id
$$;
revoke all on function jobs.request(text, text, text[], text, timestamptz) from public;

-- The scheduler's own table, as its documentation gives it.
create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);
create index on jobs.scheduled_tasks (priority desc, execution_time asc);

grant usage on schema jobs to todoke_portal, todoke_registry, todoke_office, todoke_applicant, todoke_extract, todoke_system;
grant execute on function jobs.request(text, text, text[], text, timestamptz)
    to todoke_portal, todoke_registry, todoke_office, todoke_applicant, todoke_system;
grant select, insert, update on jobs.run to todoke_system;
grant select, insert, update on jobs.cursor to todoke_system;
grant select, insert, update, delete on jobs.scheduled_tasks to todoke_system;
grant usage on sequence jobs.instance to todoke_system;
-- a job's chunk moves its cursor under the role the job acts under; the registry room stops and continues runs
grant select, update on jobs.cursor to todoke_registry, todoke_office, todoke_extract, todoke_portal;
grant select, update on jobs.run to todoke_registry;
