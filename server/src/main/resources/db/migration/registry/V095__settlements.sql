-- What people settle about reports (人の判断): choices of the rules, values, tumours, addresses. Rows are only ever added.

-- Choices of the rules (規則の選択): the newest row of a point counts.
create table consolidation.rule_choice (
    id     bigint generated always as identity primary key,
    point  text        not null,
    code   text        not null,
    reason text        not null,
    clerk  text        not null,
    at     timestamptz not null
);

-- A value chosen instead of the rule's (人が選んだ値). It counts while what it rests on is unchanged.
create table consolidation.value_choice (
    number       bigint generated always as identity primary key,
    item         text        not null,
    value        text        not null,
    source       text        not null, -- report that states it, or empty
    reports      text[]      not null, -- reports of the tumour, or of the person
    inputs       text        not null, -- fingerprint of what it rests on
    before       text        not null, -- the value it replaced
    reason       text        not null,
    needs_second boolean     not null,
    clerk        text        not null,
    at           timestamptz not null
);
create index value_choice_of_report on consolidation.value_choice using gin (reports);

create table consolidation.value_choice_act (
    id     bigint generated always as identity primary key,
    choice bigint      not null references consolidation.value_choice,
    kind   text        not null check (kind in ('CONFIRMED', 'DECLINED', 'UNDONE')),
    reason text        not null,
    clerk  text        not null,
    at     timestamptz not null
);
create unique index value_choice_act_once on consolidation.value_choice_act (choice, kind);

-- One tumour or two, or a question to the hospital (多重がんの判定).
create table consolidation.tumour_verdict (
    number bigint generated always as identity primary key,
    first  text        not null,
    second text        not null,
    kind   text        not null check (kind in ('SAME', 'NEW', 'ASK')),
    inputs text        not null,
    reason text        not null,
    clerk  text        not null,
    at     timestamptz not null
);
create index tumour_verdict_of_first on consolidation.tumour_verdict (first);
create index tumour_verdict_of_second on consolidation.tumour_verdict (second);

create table consolidation.tumour_verdict_undone (
    verdict bigint primary key references consolidation.tumour_verdict,
    reason  text        not null,
    clerk   text        not null,
    at      timestamptz not null
);

-- What a clerk read out of an address text (住所の読み取り); the newest row of a text counts. The text stands with its report.
create table consolidation.settled_place (
    id           bigint generated always as identity primary key,
    key          text        not null,
    municipality text        not null, -- empty: taken back
    town         text        not null,
    reason       text        not null,
    clerk        text        not null,
    at           timestamptz not null
);
create index settled_place_of_text on consolidation.settled_place (key, id desc);

create function consolidation.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'what people settled is never changed; a later act takes it back';
end
$$;
create trigger append_only before update or delete or truncate on consolidation.rule_choice for each statement execute function consolidation.refuse();
create trigger append_only before update or delete or truncate on consolidation.value_choice for each statement execute function consolidation.refuse();
create trigger append_only before update or delete or truncate on consolidation.value_choice_act for each statement execute function consolidation.refuse();
create trigger append_only before update or delete or truncate on consolidation.tumour_verdict for each statement execute function consolidation.refuse();
create trigger append_only before update or delete or truncate on consolidation.tumour_verdict_undone for each statement execute function consolidation.refuse();
create trigger append_only before update or delete or truncate on consolidation.settled_place for each statement execute function consolidation.refuse();

-- Derived with the person: choices and verdicts that do not count any more (失効), addresses nobody could read.
create table consolidation.lapse (
    person text        not null references consolidation.person on delete cascade,
    kind   text        not null check (kind in ('VALUE', 'VERDICT')),
    number bigint      not null,
    since  timestamptz not null,
    primary key (person, kind, number)
);
create index lapse_by_age on consolidation.lapse (since, person, kind, number);

create table consolidation.open_address (
    person     text        not null references consolidation.person on delete cascade,
    report     text        not null,
    key        text        not null,
    prefecture text        not null,
    since      timestamptz not null,
    primary key (person, report)
);
create index open_address_by_age on consolidation.open_address (since, person, report);
create index open_address_of_text on consolidation.open_address (key);

alter table consolidation.conflict add column since timestamptz not null default now();
create index conflict_by_age on consolidation.conflict (since, person, place);
create index conflict_by_kind_and_age on consolidation.conflict (kind, since, person, place);
drop index consolidation.conflict_by_kind;

-- Search keys of the reports of consolidated persons (検索の鍵). They identify, so they stand in schema person.
create table person.search_key (
    person text not null references consolidation.person on delete cascade,
    report text not null,
    kana   text not null, -- reading without spaces, folded
    name   text not null, -- kanji folded to one form
    born   text not null,
    chart  text not null,
    primary key (person, report)
);
create index search_key_by_kana on person.search_key (kana text_pattern_ops, born);
create index search_key_by_name on person.search_key (name text_pattern_ops, born);
create index search_key_by_born on person.search_key (born, kana text_pattern_ops);
create index search_key_by_chart on person.search_key (chart) where chart <> '';
create index search_key_by_report on person.search_key (report);

-- Why somebody looked for persons (アクセスの理由); what was typed is not kept.
create table consolidation.access (
    number  bigint generated always as identity primary key,
    reason  text        not null,
    note    text        not null,
    keys    text        not null, -- names of the fields filled
    hits    integer     not null,
    account text        not null,
    at      timestamptz not null
);
create trigger append_only before update or delete or truncate on consolidation.access for each statement execute function consolidation.refuse();

grant select, insert on consolidation.rule_choice, consolidation.value_choice, consolidation.value_choice_act,
    consolidation.tumour_verdict, consolidation.tumour_verdict_undone, consolidation.settled_place, consolidation.access
    to todoke_registry;
grant select, insert, update, delete on consolidation.lapse, consolidation.open_address, person.search_key to todoke_registry;
