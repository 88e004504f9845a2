-- Accounts, their proofs and their sessions (利用者・認証・セッション). Used by the program's own role only: no face reads them.
create schema identity;
grant usage on schema identity to todoke_system;

create table identity.account (
    id uuid primary key,
    login text not null unique,
    name text not null,
    affiliation text not null check (affiliation in ('facility', 'registry', 'office', 'applicant')),
    facility text not null default '',
    organisation text not null default '',
    roles text[] not null check (cardinality(roles) > 0),
    made_at timestamptz not null,
    made_by text not null,
    check ((affiliation = 'facility') = (facility <> ''))
);

-- Standing is a list of events; the last one counts.
create table identity.standing (
    number bigint generated always as identity primary key,
    account uuid not null references identity.account,
    standing text not null check (standing in ('INVITED', 'ACTIVE', 'SUSPENDED')),
    at timestamptz not null,
    by_account text not null,
    reason text not null
);
create index on identity.standing (account, number desc);

-- The last hash counts; the earlier ones keep an old password from coming back.
create table identity.credential (
    number bigint generated always as identity primary key,
    account uuid not null references identity.account,
    hash text not null,
    set_at timestamptz not null
);
create index on identity.credential (account, number desc);

create table identity.factor (
    number bigint generated always as identity primary key,
    account uuid not null references identity.account,
    kind text not null,
    secret bytea not null,
    last_use bigint not null default 0,
    made_at timestamptz not null,
    confirmed_at timestamptz
);
create index on identity.factor (account, number desc);

create table identity.invitation (
    number bigint generated always as identity primary key,
    account uuid not null references identity.account,
    code_hash bytea not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index on identity.invitation (account, number desc);

create table identity.session (
    token_hash bytea primary key,
    account uuid not null references identity.account,
    face text not null,
    complete boolean not null,
    tries int not null default 0,
    begun_at timestamptz not null,
    seen_at timestamptz not null,
    factor_at timestamptz,
    ended_at timestamptz
);
create index on identity.session (account) where ended_at is null;

-- Failures of the last hours, by hash of login and of address: enough to slow guessing down, no list of names.
create table identity.failure (
    key_hash bytea not null,
    at timestamptz not null
);
create index on identity.failure (key_hash, at);

grant select, insert on identity.account, identity.standing, identity.credential to todoke_system;
grant select, insert, update on identity.factor, identity.invitation, identity.session to todoke_system;
grant select, insert, delete on identity.failure to todoke_system;
grant delete on identity.session to todoke_system;
