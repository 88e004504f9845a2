-- Numbered copies of council papers (回収資料): to whom each went, and that it came back or was destroyed. Rows are only ever added.
create table provision.council_copy (
    meeting uuid        not null,
    member  uuid        not null,
    copy    integer     not null check (copy > 0),
    made_on date        not null,
    at      timestamptz not null,
    made_by text        not null,
    primary key (meeting, member),
    unique (meeting, copy)
);

create table provision.council_copy_end (
    meeting  uuid        not null,
    member   uuid        not null,
    fate     text        not null check (fate in ('back', 'destroyed')),
    ended_on date        not null,
    words    text        not null,
    at       timestamptz not null,
    account  text        not null,
    primary key (meeting, member),
    foreign key (meeting, member) references provision.council_copy
);

-- Meetings of which nothing is left to do (会議の締め).
create table provision.council_closing (
    meeting uuid primary key,
    at      timestamptz not null,
    account text        not null
);

create trigger append_only before update or delete or truncate on provision.council_copy
    for each statement execute function provision.refuse_council();
create trigger append_only before update or delete or truncate on provision.council_copy_end
    for each statement execute function provision.refuse_council();
create trigger append_only before update or delete or truncate on provision.council_closing
    for each statement execute function provision.refuse_council();

grant select, insert on provision.council_copy, provision.council_copy_end, provision.council_closing to todoke_office;
