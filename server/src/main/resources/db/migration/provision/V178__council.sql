-- The council's year (審議会の年): members and meetings as versions; the newest version of each is in force.
create table provision.council_member (
    member      uuid        not null,
    version     integer     not null check (version > 0),
    at          timestamptz not null,
    entered_by  text        not null,
    name        text        not null,
    affiliation text        not null,
    field       text        not null,
    term_from   date        not null,
    term_until  date        not null,
    account     text        not null, -- empty when the member answers on paper
    pledged_on  date,
    primary key (member, version)
);

create table provision.council_meeting (
    meeting      uuid        not null,
    version      integer     not null check (version > 0),
    at           timestamptz not null,
    entered_by   text        not null,
    name         text        not null,
    held_on      date        not null,
    papers_close date        not null,
    way          text        not null,
    place        text        not null,
    quorum       integer, -- null: more than half of the members
    standing     text        not null check (standing in ('planned', 'announced', 'held', 'cancelled')),
    present      uuid[]      not null,
    why          text        not null,
    primary key (meeting, version)
);

-- Which applications a meeting has seen, with the number of their papers. What became of them is in their events.
create table provision.council_agenda (
    meeting     uuid        not null,
    application uuid        not null references provision.application,
    paper       integer     not null check (paper > 0),
    at          timestamptz not null,
    primary key (meeting, application),
    unique (meeting, paper)
);

create function provision.refuse_council() returns trigger language plpgsql as
$$
begin
    raise exception 'entries of the council are only ever added';
end
$$;
create trigger append_only before update or delete or truncate on provision.council_member
    for each statement execute function provision.refuse_council();
create trigger append_only before update or delete or truncate on provision.council_meeting
    for each statement execute function provision.refuse_council();
create trigger append_only before update or delete or truncate on provision.council_agenda
    for each statement execute function provision.refuse_council();

grant select, insert on provision.council_member, provision.council_meeting, provision.council_agenda to todoke_office;
