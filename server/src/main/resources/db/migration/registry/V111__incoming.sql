-- Linking batch by batch (差分の照合): which reports have to be looked at, and by what the last full run weighed.

-- Reports that came, changed, went or were decided about since they were last linked (照合待ち). Written by triggers, so that
-- no way into the registry is forgotten; a run deletes what it has linked in the transaction that stores its result.
create table linkage.incoming (
    id     bigint generated always as identity primary key,
    record text not null
);

create function linkage.note_notification() returns trigger language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into linkage.incoming (record) select notification from fresh;
    return null;
end
$$;
create function linkage.note_death() returns trigger language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into linkage.incoming (record) select death from fresh;
    return null;
end
$$;
create function linkage.note_pair() returns trigger language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into linkage.incoming (record) values (new.record_a), (new.record_b);
    return null;
end
$$;
create function linkage.note_regrouping() returns trigger language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into linkage.incoming (record) select unnest(kept_records || other_records) from fresh;
    return null;
end
$$;
create function linkage.note_regrouping_undone() returns trigger language plpgsql security definer set search_path = pg_catalog as
$$
begin
    insert into linkage.incoming (record)
    select unnest(r.kept_records || r.other_records) from fresh f join linkage.regrouping r on r.number = f.regrouping;
    return null;
end
$$;
revoke all on function linkage.note_notification(), linkage.note_death(), linkage.note_pair(), linkage.note_regrouping(),
    linkage.note_regrouping_undone() from public;

create trigger linked_later after insert on person.notification_identity
    referencing new table as fresh for each statement execute function linkage.note_notification();
create trigger linked_later after insert on notification.withdrawal
    referencing new table as fresh for each statement execute function linkage.note_notification();
create trigger linked_later after insert on person.death_identity
    referencing new table as fresh for each statement execute function linkage.note_death();
create trigger linked_later after insert on linkage.regrouping
    referencing new table as fresh for each statement execute function linkage.note_regrouping();
create trigger linked_later after insert on linkage.regrouping_undone
    referencing new table as fresh for each statement execute function linkage.note_regrouping_undone();
create trigger linked_later after update of verdict on linkage.pair
    for each row when (old.verdict is distinct from new.verdict) execute function linkage.note_pair();

alter table linkage.run
    add column kind  text   not null default 'FULL' check (kind in ('FULL', 'BATCH')),
    add column batch bigint not null default 0, -- reports that a run by batch took in
    add column seconds double precision not null default 0;

-- What a full run counted (照合の基準): how often names stand and how they are read. Names of nobody in particular, yet names.
create table person.linkage_basis (
    run    bigint primary key references linkage.run,
    counts bytea not null
);

create index links_of_second on linkage.link (record_b);

grant select, insert, delete on linkage.incoming to todoke_registry;
grant select, insert on person.linkage_basis to todoke_registry;
