-- Files of deaths are taken in piece by piece (死亡者情報ファイルの取込): received with a receipt, then stored by a job that can go on
-- where it stood. The deaths themselves are never changed.
alter table vitalstatus.death_file
    add column state text not null default 'DONE' check (state in ('RECEIVED', 'DONE'));
grant update (state, taken, known, refused) on vitalstatus.death_file to todoke_registry;
