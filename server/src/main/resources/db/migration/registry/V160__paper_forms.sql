-- Notifications on paper that the registry room types (紙の届出票の入力). They are drafts like those of a hospital, seen by the
-- registry room alone until they are handed in; those of hospitals stay invisible to it.
alter table person.draft add column paper boolean not null default false;

create policy not_from_paper on person.draft as restrictive to todoke_portal using (not paper) with check (not paper);
create policy from_paper on person.draft to todoke_registry using (paper) with check (paper);
grant select, insert on person.draft to todoke_registry;
grant update (cells, revision, saved_at, saved_by, saved_from, file, discarded_at, discarded_by) on person.draft to todoke_registry;

-- The paper: the day it came and what is written on it to find it again.
create table intake.paper_form (
    draft       bigint primary key references person.draft,
    facility    text not null references facility.facility,
    received_on date not null,
    number      text not null
);
create index paper_of_facility on intake.paper_form (facility, received_on, number);

-- Everybody who typed something into it; none of them checks it.
create table intake.paper_typed (
    draft   bigint not null references intake.paper_form,
    account text   not null,
    primary key (draft, account)
);

-- A second person typed the key items again (二度入力): of which revision, and which items differed.
create table intake.paper_check (
    id         bigint generated always as identity primary key,
    draft      bigint      not null references intake.paper_form,
    revision   integer     not null,
    checked_by text        not null,
    checked_at timestamptz not null,
    differing  text[]      not null -- item numbers of the layout; none when all agree
);
create index check_of_paper on intake.paper_check (draft, revision, id);

-- A file that holds what stood on paper (紙からの届出ファイル).
create table intake.paper_file (
    file         bigint primary key references intake.file,
    facility     text        not null,
    records      integer     not null,
    handed_in_at timestamptz not null,
    handed_in_by text        not null
);

alter table intake.paper_file enable row level security;
create policy own_facility on intake.paper_file to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy registry_room on intake.paper_file to todoke_registry using (true) with check (true);

grant select, insert on intake.paper_form, intake.paper_typed, intake.paper_check, intake.paper_file to todoke_registry;
grant select on intake.paper_file to todoke_portal;
