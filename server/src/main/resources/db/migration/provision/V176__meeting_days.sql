-- The days of coming meetings for the plans of applicants (審議会の予定日): nothing but two days of each meeting. The body is
-- read when it is called, after the tables of the council were made.
create function provision.meeting_days()
    returns table (held_on date, papers_close date)
    language plpgsql stable
    security definer
    set search_path = pg_catalog
as
$$
begin
    return query
        select m.held_on, m.papers_close
        from (select distinct on (c.meeting) c.* from provision.council_meeting c order by c.meeting, c.version desc) m
        where m.standing in ('planned', 'announced')
        order by m.held_on, m.meeting;
end
$$;
revoke all on function provision.meeting_days() from public;
grant execute on function provision.meeting_days() to todoke_applicant, todoke_office;
