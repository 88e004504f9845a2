-- Cancer reports that came as FHIR bundles (FHIRの報告), sealed and whole as sent, and what was made of them.
create table person.fhir_bundle (
    id          bigint generated always as identity primary key,
    facility    text        not null references facility.facility,
    received_at timestamptz not null,
    received_by text        not null,
    sha256      bytea       not null check (octet_length(sha256) = 32),
    sealed      bytea       not null
);

-- What the hospital has to know about a draft that was made of a bundle: missing, not understood, not used.
create table person.draft_note (
    draft      bigint  not null references person.draft,
    place      integer not null,
    facility   text    not null,
    bundle     bigint  not null references person.fhir_bundle,
    kind       text    not null check (kind in ('TAKEN', 'MISSING', 'NOT_UNDERSTOOD', 'UNUSED')),
    expression text    not null,
    sentence   text    not null, -- key of the sentence
    filled     text    not null, -- values of the sentence, joined by U+001F
    primary key (draft, place)
);

alter table person.fhir_bundle enable row level security;
alter table person.draft_note enable row level security;
create policy own_facility on person.fhir_bundle to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));
create policy own_facility on person.draft_note to todoke_portal
    using (facility = (select current_setting('todoke.facility', true)))
    with check (facility = (select current_setting('todoke.facility', true)));

grant select, insert on person.fhir_bundle, person.draft_note to todoke_portal;
