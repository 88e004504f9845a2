-- Review by several people (複数人での確認): where a pair stands, who has it in hand, blind second looks.

-- Derived from the answers of the round, so that a queue of a hundred thousand opens at once.
alter table linkage.pair
    add column state      text     not null default 'WAITING' check (state in ('WAITING', 'SECOND', 'DISAGREED', 'SETTLED')),
    add column verdict    text     check (verdict in ('SAME', 'DIFFERENT')), -- that holds in runs until another settles the pair
    add column settled_at timestamptz,
    add column later      boolean  not null default false, -- a clerk has put it off (保留)
    add column urgency    smallint not null default 2,     -- 0 a death, 1 holds up a yearly closing, 2 the rest
    add column year       integer; -- earliest diagnosis year of the two, if any

alter table linkage.decision
    add column part  text not null default 'ALONE' check (part in ('ALONE', 'ONE_OF_TWO', 'DECIDING')),
    add column proof text not null default ''; -- fingerprint of the fields of proof of both reports

update linkage.pair p
   set state = 'SETTLED', verdict = s.verdict, settled_at = s.decided_at
  from linkage.standing s where s.pair = p.id and s.verdict <> 'LATER';
update linkage.pair p set later = true from linkage.standing s where s.pair = p.id and s.verdict = 'LATER';
update linkage.pair set urgency = 0 where with_death;

drop view linkage.standing;
drop index linkage.queue;
create index queue on linkage.pair (urgency, (-weight), id) where asked and state <> 'SETTLED';
create index settled_pair on linkage.pair (id) where verdict is not null;

-- A pair once 「別の人」 is asked again because a field of proof has changed (再確認): earlier answers are of an earlier round.
create table linkage.reopening (
    id    bigint generated always as identity primary key,
    pair  bigint      not null references linkage.pair,
    after bigint      not null references linkage.decision, -- the last answer of the earlier round
    at    timestamptz not null
);
create index reopening_of_pair on linkage.reopening (pair, id desc);

-- Who has a pair in hand (受け持ち), and how it came to that.
create table linkage.assignment (
    pair  bigint primary key references linkage.pair,
    clerk text        not null,
    since timestamptz not null
);
create index assignment_of_clerk on linkage.assignment (clerk, pair);

create table linkage.assignment_event (
    id   bigint generated always as identity primary key,
    pair bigint      not null references linkage.pair,
    kind text        not null check (kind in ('TAKEN', 'GIVEN_BACK', 'HANDED_OVER')),
    clerk text       not null, -- who has it now, or had it when it was given back
    by_clerk text    not null,
    at   timestamptz not null
);

-- Who looks at a pair now (閲覧中), to warn the next who opens it. Not kept.
create table linkage.looking (
    pair  bigint      not null references linkage.pair,
    clerk text        not null,
    at    timestamptz not null,
    primary key (pair, clerk)
);

-- A pair shown without weights and without earlier answers (伏せた確認): a second look at an answer, or a sample that measures quality.
create table linkage.blind_look (
    id            bigint generated always as identity primary key,
    sample        bigint not null default 0, -- number of the quality sample; 0 for a second look
    stratum       text   not null default '',
    record_a      text   not null,
    record_b      text   not null,
    weight        double precision not null,
    decision      bigint unique references linkage.decision,
    first_clerk   text   not null default '',
    first_verdict text   not null default '',
    made_at       timestamptz not null,
    unique (sample, record_a, record_b, decision)
);
create table linkage.blind_answer (
    look    bigint primary key references linkage.blind_look,
    clerk   text        not null,
    verdict text        not null check (verdict in ('SAME', 'DIFFERENT')),
    note    text        not null,
    at      timestamptz not null
);

create trigger append_only before update or delete or truncate on linkage.reopening for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.assignment_event for each statement execute function linkage.refuse();
create trigger append_only before update or delete or truncate on linkage.blind_answer for each statement execute function linkage.refuse();

grant select, insert on linkage.reopening, linkage.assignment_event, linkage.blind_look, linkage.blind_answer to todoke_registry;
grant select, insert, update, delete on linkage.assignment, linkage.looking to todoke_registry;
