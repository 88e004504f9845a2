-- Roles of the faces (画面ごとの役割). Nobody logs in with them: the program's login acts under one inside a transaction.
-- An administrator may have made them before; then this only grants.
do $$
declare
    wanted text;
begin
    foreach wanted in array array[
        'todoke_portal', 'todoke_registry', 'todoke_office', 'todoke_applicant', 'todoke_public', 'todoke_extract', 'todoke_system'
    ] loop
        if not exists (select 1 from pg_roles where rolname = wanted) then
            begin
                execute format('create role %I nologin', wanted);
            exception when duplicate_object or unique_violation then
                null; -- made by a neighbour database of the same server at the same moment
            end;
        end if;
        if not pg_has_role('${login}', wanted, 'set') and '${login}' <> wanted then
            -- the program's own work (jobs, sealing, sessions) needs no transaction of a face: that role alone is inherited
            execute format('grant %I to %I with inherit %s, set true', wanted, '${login}',
                case when wanted = 'todoke_system' then 'true' else 'false' end);
        end if;
    end loop;
end
$$;

-- Nobody makes tables in the common schema.
revoke create on schema public from public;
