-- Follow-back (遡り調査): rounds, whom a hospital is asked about, its answers. Rows are only ever added.
create schema followback;

create table followback.round (
    id        bigint generated always as identity primary key,
    year      integer     not null, -- year of death
    due       date        not null,
    opened_at timestamptz not null,
    opened_by text        not null
);

create table followback.round_closed (
    round      bigint primary key references followback.round,
    requests   bigint      not null,
    unanswered bigint      not null,
    reason     text        not null,
    closed_at  timestamptz not null,
    closed_by  text        not null
);

-- One death, one hospital, one round.
create table followback.request (
    id            bigint generated always as identity primary key,
    round         bigint      not null references followback.round,
    death         text        not null references vitalstatus.death,
    facility      text        not null references facility.facility,
    referred_from bigint references followback.request,
    made_at       timestamptz not null,
    made_by       text        not null,
    unique (round, death, facility)
);
create index request_of_facility on followback.request (facility, round);
create index request_of_death on followback.request (death);

-- What the hospital is told about the person, as it was told.
create table person.followback_identity (
    request     bigint primary key references followback.request,
    facility    text not null,
    family_name text not null,
    given_name  text not null,
    family_kana text not null,
    given_kana  text not null,
    sex         text not null,
    birth_date  text not null,
    died        text not null,
    cause       text not null
);

create table followback.answer (
    id             bigint generated always as identity primary key,
    request        bigint      not null references followback.request,
    facility       text        not null,
    kind           text        not null check (kind in ('NOTIFIED', 'NOT_APPLICABLE', 'OTHER_HOSPITAL', 'UNKNOWN')),
    note           text        not null,
    other_facility text references facility.facility,
    other_name     text        not null,
    channel        text        not null check (channel in ('PORTAL', 'FILE', 'REGISTRY')),
    answered_at    timestamptz not null,
    answered_by    text        not null
);
create index answer_of_request on followback.answer (request, id desc);

-- Names of hospitals, on certificates and in answers, that the register does not know.
create table followback.unplaced (
    id      bigint generated always as identity primary key,
    round   bigint      not null references followback.round,
    death   text        not null references vitalstatus.death,
    name    text        not null,
    answer  bigint references followback.answer, -- null: the name stands on the certificate
    made_at timestamptz not null,
    unique (round, death, name)
);

create table followback.placing (
    unplaced  bigint primary key references followback.unplaced,
    facility  text references facility.facility, -- null: no hospital of the register
    reason    text        not null,
    placed_at timestamptz not null,
    placed_by text        not null
);

-- Letters and reminders that went out.
create table followback.dispatch (
    id          bigint generated always as identity primary key,
    round       bigint      not null references followback.round,
    facility    text        not null references facility.facility,
    kind        text        not null check (kind in ('LETTER', 'REMINDER')),
    number      text        not null,
    sent_on     date        not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index dispatch_of_round on followback.dispatch (round, facility);

-- Is a death still a cancer known from its record alone?
create index death_only_by_death on consolidation.tumour ((sources[1])) where origin = 'DEATH_ONLY';
create index tumour_by_origin on consolidation.tumour (year, origin);

create function followback.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what was asked and answered is never changed; a later answer stands beside it';
end
$$;
do $$
declare
    kept text;
begin
    foreach kept in array array[
        'followback.round', 'followback.round_closed', 'followback.request', 'followback.answer', 'followback.unplaced',
        'followback.placing', 'followback.dispatch', 'person.followback_identity'
    ] loop
        execute format('create trigger append_only before update or delete or truncate on %s '
            'for each statement execute function followback.refuse()', kept);
    end loop;
end
$$;

-- An answer that names another hospital asks that hospital, or puts its name into the queue. The hospital that answers may
-- not see what others are asked, so this acts with the owner's rights, for the caller's own answer alone.
create function followback.refer(of_answer bigint) returns void language plpgsql security definer
    set search_path = pg_catalog as
$$
declare
    given record;
    made bigint;
begin
    select a.*, r.round, r.death into given
      from followback.answer a join followback.request r on r.id = a.request
     where a.id = of_answer and a.kind = 'OTHER_HOSPITAL'
       and coalesce(current_setting('todoke.facility', true), '') in ('', a.facility)
       and not exists (select 1 from followback.round_closed c where c.round = r.round);
    if not found then
        return;
    end if;
    if given.other_facility is null then
        insert into followback.unplaced (round, death, name, answer, made_at)
        values (given.round, given.death, given.other_name, given.id, given.answered_at)
        on conflict do nothing;
        return;
    end if;
    insert into followback.request (round, death, facility, referred_from, made_at, made_by)
    values (given.round, given.death, given.other_facility, given.request, given.answered_at, given.answered_by)
    on conflict do nothing returning id into made;
    if made is not null then
        insert into person.followback_identity
        select made, given.other_facility, i.family_name, i.given_name, i.family_kana, i.given_kana, i.sex, i.birth_date,
               d.died, d.cause
          from vitalstatus.death d join person.death_identity i on i.death = d.id where d.id = given.death;
    end if;
end
$$;
revoke all on function followback.refer(bigint) from public;

do $$
declare
    guarded text;
begin
    foreach guarded in array array[
        'followback.request', 'followback.answer', 'followback.dispatch', 'person.followback_identity'
    ] loop
        execute format('alter table %s enable row level security', guarded);
        execute format(
            'create policy own_facility on %s to todoke_portal '
            'using (facility = (select current_setting(''todoke.facility'', true))) '
            'with check (facility = (select current_setting(''todoke.facility'', true)))', guarded);
        execute format('create policy registry_room on %s to todoke_registry using (true) with check (true)', guarded);
    end loop;
end
$$;

grant usage on schema followback to todoke_portal, todoke_registry;
grant execute on function followback.refer(bigint) to todoke_portal, todoke_registry;
grant select on followback.round, followback.round_closed, followback.request, followback.dispatch, followback.answer,
    person.followback_identity to todoke_portal, todoke_registry;
grant insert on followback.answer to todoke_portal, todoke_registry;
grant insert on followback.round, followback.round_closed, followback.request, followback.dispatch, followback.unplaced,
    followback.placing, person.followback_identity to todoke_registry;
grant select on followback.unplaced, followback.placing to todoke_registry;
