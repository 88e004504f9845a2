-- Access for the systems of hospitals (システム連携): tokens, kept as hashes, and what was done with them once.
create schema api;

create table api.token (
    id         bigint generated always as identity primary key,
    facility   text        not null references facility.facility,
    account    text        not null, -- who made it and in whose name it acts
    name       text        not null,
    scopes     text[]      not null check (cardinality(scopes) > 0),
    hash       bytea       not null unique check (octet_length(hash) = 32),
    beginning  text        not null, -- the first letters, to tell tokens apart
    made_at    timestamptz not null,
    expires_at timestamptz not null
);
create index token_of_facility on api.token (facility, id desc);

create table api.token_revoked (
    token      bigint primary key references api.token,
    facility   text        not null,
    revoked_at timestamptz not null,
    revoked_by text        not null
);

-- What a key was answered, so that the same request sent again does nothing twice (二重送信の防止).
create table api.answered (
    facility text        not null,
    key      text        not null,
    request  bytea       not null check (octet_length(request) = 32),
    status   integer     not null,
    location text        not null,
    body     text        not null,
    at       timestamptz not null,
    primary key (facility, key)
);

alter table api.token enable row level security;
alter table api.token_revoked enable row level security;
alter table api.answered enable row level security;
create policy own_facility on api.token to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy own_facility on api.token_revoked to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy own_facility on api.answered to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy whose_token on api.token for select to todoke_system using (true);
create policy whose_token on api.token_revoked for select to todoke_system using (true);

grant usage on schema api to todoke_portal, todoke_system;
grant insert on api.token to todoke_portal;
grant select (id, facility, account, name, scopes, beginning, made_at, expires_at) on api.token to todoke_portal;
grant select, insert on api.token_revoked, api.answered to todoke_portal;
grant select on api.token, api.token_revoked to todoke_system;
