-- Codes with which users sign their pledges (誓約書のコード): checksums only. Whether a code still counts is told by the events.
create table provision.pledge_code (
    sha256      text primary key,
    application uuid        not null references provision.application,
    made_at     timestamptz not null
);

alter table provision.pledge_code enable row level security;
create policy own on provision.pledge_code to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application))
    with check (exists (select 1 from provision.application a where a.id = application));
grant select, insert on provision.pledge_code to todoke_applicant;

-- Whoever holds a code need not have an account; nothing but the application and its owner is told.
create function provision.holder_of_code(code text)
    returns table (application text, owner text)
    language sql stable
    security definer
    set search_path = pg_catalog
as
$$
select a.id::text, a.owner
from provision.pledge_code c join provision.application a on a.id = c.application
where c.sha256 = code
$$;
revoke all on function provision.holder_of_code(text) from public;
grant execute on function provision.holder_of_code(text) to todoke_applicant;
