-- Encrypted packages are erased when nobody may take them any more (提供ファイルの消去): the bytes go; name, checksum and days stay.
alter table provision.package alter column content drop not null;
alter table provision.package add column erased_at timestamptz;
alter table provision.package add column erased_why text;
alter table provision.package add constraint erased_or_kept
    check ((content is null) = (erased_at is not null) and (erased_at is null) = (erased_why is null));

grant update (content, erased_at, erased_why) on provision.package to todoke_registry;
