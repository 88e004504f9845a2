-- An answer may be asked again whichever it was; until the pair is settled anew the earlier answer holds (再確認).
alter table linkage.reopening
    add column held text not null default 'DIFFERENT' check (held in ('SAME', 'DIFFERENT'));

-- Persons that may need a second look (見直したほうがよい人). Derived: made anew by every run, for the persons it decided.
create table linkage.suspicion (
    person bigint not null references linkage.person,
    kind   text   not null check (kind in ('BIRTH_DATES', 'SEXES', 'MANY_REPORTS', 'WEAK_LINK', 'AFTER_DEATH')),
    primary key (person, kind)
);
create index suspicion_of_kind on linkage.suspicion (kind, person);
grant select, insert, delete on linkage.suspicion to todoke_registry;
