-- The outbox (送信箱): mails that the program wrote, and what became of each. A house (registry room, office) sees its own
-- mails; the program itself sends them all. Nothing is changed or deleted.
create schema mail;

create table mail.message (
    id         bigint generated always as identity primary key,
    house      text        not null check (house in ('registry', 'office')),
    key        text        not null unique, -- what it is about; the same matter is written once
    kind       text        not null,
    address    text        not null check (address !~ '[[:cntrl:][:space:],;<>]'),
    subject    text        not null check (subject !~ '[[:cntrl:]]'),
    words      text        not null,
    last_day   date        not null, -- of no use afterwards
    written_at timestamptz not null
);
create index message_by_last_day on mail.message (last_day);
create index message_of_house on mail.message (house, id desc);

create table mail.event (
    message bigint      not null references mail.message,
    number  integer     not null check (number > 0),
    kind    text        not null
        check (kind in ('begun', 'sent', 'deferred', 'refused', 'given-up', 'unsure', 'again', 'by-hand')),
    at      timestamptz not null,
    answer  text        not null, -- of the mail server
    account text        not null,
    primary key (message, number) -- two programs cannot begin the same mail
);

-- How the line to the mail server stood whenever that changed (メールサーバーとの接続).
create table mail.line (
    id    bigint generated always as identity primary key,
    open  boolean     not null,
    words text        not null,
    at    timestamptz not null
);

create function mail.refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'the outbox is append-only';
end
$$;
create trigger append_only before update or delete or truncate on mail.message for each statement execute function mail.refuse();
create trigger append_only before update or delete or truncate on mail.event for each statement execute function mail.refuse();
create trigger append_only before update or delete or truncate on mail.line for each statement execute function mail.refuse();

alter table mail.message enable row level security;
alter table mail.event enable row level security;
create policy registry_room on mail.message to todoke_registry using (house = 'registry') with check (house = 'registry');
create policy office on mail.message to todoke_office using (house = 'office') with check (house = 'office');
create policy program on mail.message to todoke_system using (true) with check (true);
create policy own_house on mail.event to todoke_registry, todoke_office
    using (exists (select from mail.message m where m.id = message))
    with check (kind in ('again', 'by-hand') and exists (select from mail.message m where m.id = message));
create policy program on mail.event to todoke_system using (true) with check (true);

grant usage on schema mail to todoke_registry, todoke_office, todoke_system;
grant select, insert on mail.message, mail.event to todoke_registry, todoke_office;
grant select on mail.line to todoke_registry, todoke_office;
grant select on mail.message to todoke_system;
grant select, insert on mail.event, mail.line to todoke_system;
