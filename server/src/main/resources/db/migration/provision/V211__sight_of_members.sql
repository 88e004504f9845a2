-- What members of the council and applicants may see is decided here, not by pages (意見と利益相反の行の権限).

-- Whom the office has screened for which application at which meeting: derived from the events and the list of members, can be
-- rebuilt at any time. Without a row a member sees nothing.
create table provision.council_screening (
    meeting     uuid not null,
    application uuid not null references provision.application,
    member      uuid not null,
    state       text not null check (state in ('free', 'conflict', 'over')),
    ground      text not null,
    primary key (meeting, application, member)
);
create index screening_of_application on provision.council_screening (application);

-- Whether an account of the council acts: whoever has the role is bound by it, whatever else the account may do.
create function provision.as_member() returns boolean language sql stable security definer set search_path = pg_catalog as
$$
select exists (
    select 1 from identity.account a
    where a.id::text = current_setting('todoke.account', true) and 'COUNCIL_MEMBER' = any (a.roles))
$$;

-- The members an account stands for, as the newest version of each has it.
create function provision.own_members() returns setof uuid language sql stable security definer set search_path = pg_catalog as
$$
select m.member
from (select distinct on (c.member) c.* from provision.council_member c order by c.member, c.version desc) m
where m.account <> '' and m.account = current_setting('todoke.account', true)
$$;

-- Open to a member: free of conflict, pledged, in office on the day, and the papers of the meeting are out.
create function provision.member_reads(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
$$
select exists (
    select 1
    from provision.council_screening s
    join lateral (select * from provision.council_member c where c.member = s.member order by c.version desc limit 1) m on true
    join lateral (select * from provision.council_meeting c where c.meeting = s.meeting order by c.version desc limit 1) k on true
    where s.application = wanted and s.state = 'free'
      and s.member in (select provision.own_members())
      and m.pledged_on is not null and k.held_on between m.term_from and m.term_until
      and k.standing in ('announced', 'held'))
$$;

-- Heard before by a member who was free of conflict: the result and the own opinion stay readable, nothing else.
create function provision.member_heard(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog as
$$
select exists (
    select 1 from provision.council_screening s
    where s.application = wanted and s.state = 'over' and s.member in (select provision.own_members()))
$$;

-- Number and title of what stands on the open agendas, for a member's list; in conflict nothing more is told.
create function provision.member_agenda()
    returns table (meeting uuid, application uuid, member uuid, state text, ground text, paper integer, number text, title text)
    language sql stable security definer set search_path = pg_catalog as
$$
select s.meeting, s.application, s.member, s.state, s.ground, a.paper, l.number, l.title
from provision.council_screening s
join provision.council_agenda a on a.meeting = s.meeting and a.application = s.application
join provision.application_state l on l.application = s.application
where s.member in (select provision.own_members())
order by s.meeting, a.paper
$$;

-- Earlier applications of the same applicant: number, title, phase and the day of the decision.
create function provision.earlier_applications(wanted uuid)
    returns table (number text, title text, phase text, decided_on text)
    language sql stable security definer set search_path = pg_catalog as
$$
select l.number, l.title, l.phase,
       coalesce((select e.payload::jsonb ->> 'decidedOn' from provision.event e
                 where e.application = o.id and e.kind in ('ApplicationAccepted', 'ApplicationRefused')
                 order by e.position desc limit 1), '')
from provision.application w
join provision.application o on o.owner = w.owner and o.id <> w.id
join provision.application_state l on l.application = o.id and l.number <> ''
where w.id = wanted and (not provision.as_member() or provision.member_reads(wanted))
order by l.number
$$;

-- Whoever does not see every event still adds the next one.
create function provision.next_position(wanted uuid) returns integer language sql volatile security definer set search_path = pg_catalog as
$$
select coalesce(max(position), 0) + 1 from provision.event where application = wanted
$$;

revoke all on function provision.as_member(), provision.own_members(), provision.member_reads(uuid), provision.member_heard(uuid),
    provision.member_agenda(), provision.earlier_applications(uuid), provision.next_position(uuid) from public;
grant execute on function provision.as_member(), provision.own_members(), provision.member_reads(uuid), provision.member_heard(uuid),
    provision.member_agenda(), provision.earlier_applications(uuid) to todoke_office;
grant execute on function provision.next_position(uuid) to todoke_applicant, todoke_office, todoke_registry;

-- Applications and what hangs on them: the office as before, members what is open to them.
drop policy everybody on provision.application;
drop policy everybody on provision.application_state;
drop policy everybody on provision.document_version;
drop policy everybody on provision.attachment;
drop policy everybody on provision.due;
create policy registry on provision.application to todoke_registry using (true) with check (true);
create policy registry on provision.application_state to todoke_registry using (true) with check (true);
create policy registry on provision.document_version to todoke_registry using (true) with check (true);
create policy registry on provision.attachment to todoke_registry using (true);
create policy registry on provision.due to todoke_registry using (true) with check (true);
create policy office on provision.application to todoke_office
    using ((select not provision.as_member()) or provision.member_reads(id) or provision.member_heard(id))
    with check ((select not provision.as_member()) or provision.member_reads(id));
create policy office on provision.application_state to todoke_office
    using ((select not provision.as_member()) or provision.member_reads(application) or provision.member_heard(application))
    with check ((select not provision.as_member()) or provision.member_reads(application));
create policy office on provision.document_version to todoke_office
    using ((select not provision.as_member()) or provision.member_reads(application))
    with check ((select not provision.as_member()));
create policy office on provision.attachment to todoke_office
    using ((select not provision.as_member()) or provision.member_reads(application));
create policy office on provision.due to todoke_office
    using ((select not provision.as_member()) or provision.member_reads(application))
    with check ((select not provision.as_member()) or provision.member_reads(application));
drop policy office on provision.signed_paper;
drop policy office on provision.reminder;
create policy office on provision.signed_paper to todoke_office
    using ((select not provision.as_member())) with check ((select not provision.as_member()));
create policy office on provision.reminder to todoke_office
    using ((select not provision.as_member())) with check ((select not provision.as_member()));

-- Events: what single members said is for the office and for that member; applicants and the registry room never read it.
drop policy own on provision.event;
drop policy everybody on provision.event;
create policy own on provision.event to todoke_applicant
    using (exists (select 1 from provision.application a where a.id = application)
           and kind not in ('OpinionGiven', 'OpinionAbstained', 'ConflictDeclared', 'ConflictRuledOut', 'MembersCounted'))
    with check (exists (select 1 from provision.application a where a.id = application)
           and kind not in ('OpinionGiven', 'OpinionAbstained', 'ConflictDeclared', 'ConflictRuledOut', 'MembersCounted'));
create policy registry on provision.event to todoke_registry
    using (kind not in ('OpinionGiven', 'OpinionAbstained', 'ConflictDeclared', 'ConflictRuledOut', 'MembersCounted'))
    with check (kind not in ('OpinionGiven', 'OpinionAbstained', 'ConflictDeclared', 'ConflictRuledOut', 'MembersCounted'));
create policy office on provision.event to todoke_office
    using ((select not provision.as_member())
           or (provision.member_reads(application)
               and (kind not in ('OpinionGiven', 'OpinionAbstained', 'ConflictDeclared', 'ConflictRuledOut', 'MembersCounted')
                    or (payload::jsonb ->> 'member')::uuid in (select provision.own_members())))
           or (provision.member_heard(application)
               and (kind in ('ApplicationNumbered', 'AgendaSet', 'AgendaDropped', 'CouncilResultRecorded')
                    or kind in ('OpinionGiven', 'OpinionAbstained')
                       and (payload::jsonb ->> 'member')::uuid in (select provision.own_members()))))
    with check ((select not provision.as_member())
           or (kind in ('OpinionGiven', 'OpinionAbstained', 'ConflictDeclared')
               and provision.member_reads(application)
               and account = current_setting('todoke.account', true)
               and (payload::jsonb ->> 'member')::uuid in (select provision.own_members())));

-- The lists of the council are kept by its secretary. A member can take the own sight away, never give it.
alter table provision.council_member enable row level security;
alter table provision.council_meeting enable row level security;
alter table provision.council_agenda enable row level security;
alter table provision.council_screening enable row level security;
alter table provision.council_copy_end enable row level security;
alter table provision.council_closing enable row level security;
create policy read on provision.council_member for select to todoke_office using (true);
create policy read on provision.council_meeting for select to todoke_office using (true);
create policy read on provision.council_agenda for select to todoke_office using (true);
create policy read on provision.council_copy_end for select to todoke_office using (true);
create policy read on provision.council_closing for select to todoke_office using (true);
create policy enter on provision.council_member for insert to todoke_office with check ((select not provision.as_member()));
create policy enter on provision.council_meeting for insert to todoke_office with check ((select not provision.as_member()));
create policy enter on provision.council_agenda for insert to todoke_office with check ((select not provision.as_member()));
create policy enter on provision.council_copy_end for insert to todoke_office with check ((select not provision.as_member()));
create policy enter on provision.council_closing for insert to todoke_office with check ((select not provision.as_member()));
create policy secretary on provision.council_screening to todoke_office
    using ((select not provision.as_member())) with check ((select not provision.as_member()));
create policy own_conflict on provision.council_screening for insert to todoke_office
    with check (state = 'conflict' and member in (select provision.own_members()));
create policy own_read on provision.council_screening for select to todoke_office
    using (member in (select provision.own_members()));
create policy own_leave on provision.council_screening for delete to todoke_office
    using (member in (select provision.own_members()));
grant select, insert, delete on provision.council_screening to todoke_office;

-- Meetings that are open now: whoever is named in the application, owns it or declared a conflict gets no row.
insert into provision.council_screening (meeting, application, member, state, ground)
select a.meeting, a.application, m.member, 'free', ''
from provision.council_agenda a
join provision.application p on p.id = a.application
join provision.application_state s on s.application = a.application and s.phase = 'COUNCIL_REVIEW'
cross join (select distinct on (c.member) c.* from provision.council_member c order by c.member, c.version desc) m
where m.account <> p.owner
  and not exists (select 1 from provision.event e where e.application = a.application and e.kind = 'ConflictDeclared'
                  and e.payload::jsonb ->> 'member' = m.member::text)
  and not exists (select 1 from provision.document_version d where d.application = a.application
                  and translate(d.texts, ' 　・', '') like '%' || translate(m.name, ' 　・', '') || '%');
