-- Roots of complete subtrees of 256, 65,536 and 16,777,216 sealed events: what a proof of inclusion needs besides 256 leaves.
create table audit.node (
    level integer not null check (level in (8, 16, 24)),
    place bigint  not null,
    hash  bytea   not null check (octet_length(hash) = 32),
    primary key (level, place)
);
create trigger append_only before update or delete or truncate on audit.node for each statement execute function audit.refuse();
create index event_of_kind on audit.event (subject, kind, id desc) where outcome = 'DONE';

grant select, insert on audit.node to todoke_system;
