-- Questions of hospitals and clinics to the registry room (問い合わせ), as messages with a number. Nothing is changed.
create schema question;

create table question.year (
    year integer primary key,
    last integer not null
);

create function question.next_number(of_year integer) returns text language sql security definer set search_path = pg_catalog as
$$
insert into question.year as counter (year, last) values (of_year, 1)
on conflict (year) do update set last = counter.last + 1
returning format('T-%s-%s', year, lpad(last::text, 5, '0'))
$$;
revoke all on function question.next_number(integer) from public;

create table question.question (
    number   text primary key,
    facility text        not null references facility.facility,
    topic    text        not null check (topic in ('ONLINE', 'FILES', 'CONTENT', 'PROGRAMS', 'OTHER')),
    title    text        not null,
    asked_at timestamptz not null
);
create index question_of_facility on question.question (facility, asked_at desc);

create table question.message (
    id       bigint generated always as identity primary key,
    question text        not null references question.question,
    facility text        not null,
    side     text        not null check (side in ('FACILITY', 'ROOM')),
    words    text        not null,
    said_at  timestamptz not null,
    said_by  text        not null,
    name     text        not null
);
create index message_of_question on question.message (question, id);

-- Answers that the facility has opened.
create table question.reading (
    message  bigint primary key references question.message,
    facility text        not null,
    read_at  timestamptz not null
);

create function question.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'a question or answer is never changed';
end
$$;

do $$
declare
    guarded text;
begin
    foreach guarded in array array['question.question', 'question.message', 'question.reading'] loop
        execute format('alter table %s enable row level security', guarded);
        execute format('create trigger append_only before update or delete or truncate on %s for each statement '
            'execute function question.refuse()', guarded);
        execute format(
            'create policy own_facility on %s to todoke_portal '
            'using (facility = (select current_setting(''todoke.facility'', true))) '
            'with check (facility = (select current_setting(''todoke.facility'', true)))', guarded);
        execute format('create policy registry_room on %s to todoke_registry using (true) with check (true)', guarded);
    end loop;
end
$$;

grant usage on schema question to todoke_portal, todoke_registry;
grant execute on function question.next_number(integer) to todoke_portal;
grant select on question.question, question.message, question.reading to todoke_portal, todoke_registry;
grant insert on question.question, question.reading to todoke_portal;
grant insert on question.message to todoke_portal, todoke_registry;
