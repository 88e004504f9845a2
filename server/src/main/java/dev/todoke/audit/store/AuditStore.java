package dev.todoke.audit.store;

import dev.todoke.audit.AuditEvent;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.Checkpoint;
import dev.todoke.audit.MerkleFrontier;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Events, their sealed order and the signed checkpoints (監査記録の保管). Rows are only ever added.
@Repository
public class AuditStore {

    private static final String EVENT = """
            select e.id, e.at, e.kind, e.role, e.facility, e.account, e.subject, e.outcome, e.details, e.leaf, e.mac
              from audit.event e
            """;

    private final JdbcClient jdbc;

    public AuditStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AuditEvent event, byte[] leaf, byte[] mac) {
        jdbc.sql("""
                insert into audit.event (at, kind, role, facility, account, subject, outcome, details, leaf, mac)
                values (:at, :kind, :role, :facility, :account, :subject, :outcome, :details, :leaf, :mac)
                """)
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("kind", event.kind())
                .param("role", event.role())
                .param("facility", event.facility())
                .param("account", event.account())
                .param("subject", event.subject())
                .param("outcome", event.outcome().name())
                .param("details", pairs(event.details()))
                .param("leaf", leaf)
                .param("mac", mac)
                .update();
    }

    /// A row as it stands in the table: the event, and the hashes it was written with.
    // hashes are handed on as they are; rows are never compared
    @SuppressWarnings("ArrayRecordComponent")
    public record Row(long id, AuditEvent event, byte[] leaf, byte[] mac) {}

    /// Lets one sealer at a time go on, until the open transaction ends. The number is no instance lock's (those begin
    /// with 28880).
    public void lockSealing() {
        jdbc.sql("select pg_advisory_xact_lock(28881, 0)").query((_, _) -> true).single();
    }

    /// Events that are written but not yet sealed, in the order of their numbers.
    public List<Row> unsealed(int limit) {
        return jdbc.sql(EVENT + " join audit.pending p on p.event = e.id order by e.id limit :limit")
                .param("limit", limit)
                .query(AuditStore::row)
                .list();
    }

    /// Gives the events their numbers, one after the other from the first one on.
    public void seal(long firstSeq, List<Long> events) {
        var numbers = events.toArray(Long[]::new);
        jdbc.sql("""
                insert into audit.sealed (seq, event)
                select :first + place - 1, event from unnest(:events::bigint[]) with ordinality as given (event, place)
                """).param("first", firstSeq).param("events", numbers).update();
        jdbc.sql("delete from audit.pending where event = any(:events)")
                .param("events", numbers)
                .update();
    }

    public void add(Checkpoint checkpoint, MerkleFrontier frontier) {
        jdbc.sql("""
                insert into audit.checkpoint (size, origin, root, at, signature, frontier)
                values (:size, :origin, :root, :at, :signature, :frontier)
                """)
                .param("size", checkpoint.size())
                .param("origin", checkpoint.origin())
                .param("root", checkpoint.root())
                .param("at", checkpoint.at().atOffset(ZoneOffset.UTC))
                .param("signature", checkpoint.signature())
                .param("frontier", frontier.subtrees().toArray(byte[][]::new))
                .update();
    }

    public Optional<Checkpoint> latestCheckpoint() {
        return jdbc.sql("select * from audit.checkpoint order by size desc limit 1")
                .query((row, _) -> checkpoint(row))
                .optional();
    }

    public MerkleFrontier latestFrontier() {
        return jdbc.sql("select size, frontier from audit.checkpoint order by size desc limit 1")
                .query((row, _) -> new MerkleFrontier(row.getLong("size"), List.of((byte[][])
                        row.getArray("frontier").getArray())))
                .optional()
                .orElse(MerkleFrontier.EMPTY);
    }

    public List<Checkpoint> checkpoints() {
        return jdbc.sql("select * from audit.checkpoint order by size")
                .query((row, _) -> checkpoint(row))
                .list();
    }

    /// The sealed rows from `seq` on, in their order.
    public List<Row> sealedFrom(long seq, int limit) {
        return jdbc.sql(EVENT
                        + " join audit.sealed s on s.event = e.id where s.seq >= :seq order by s.seq limit :limit")
                .param("seq", seq)
                .param("limit", limit)
                .query(AuditStore::row)
                .list();
    }

    public long sealedCount() {
        return count("select count(*) from audit.sealed");
    }

    public long highestSeq() {
        return count("select coalesce(max(seq), -1) from audit.sealed");
    }

    /// The first row that is neither sealed nor waiting: somebody put it there or took its mark away.
    public Optional<Long> firstStray() {
        return jdbc.sql("""
                select e.id from audit.event e
                 where not exists (select 1 from audit.sealed s where s.event = e.id)
                   and not exists (select 1 from audit.pending p where p.event = e.id)
                 order by e.id limit 1
                """).query(Long.class).optional();
    }

    /// Place of an event in the sealed order.
    public Optional<Long> seqOf(long event) {
        return jdbc.sql("select seq from audit.sealed where event = :event")
                .param("event", event)
                .query(Long.class)
                .optional();
    }

    /// The latest event of a kind about a subject that was carried out.
    public Optional<Row> latestDone(String kind, String subject) {
        return jdbc.sql(EVENT + """
                 where e.subject = :subject and e.kind = :kind and e.outcome = 'DONE' order by e.id desc limit 1
                """)
                .param("subject", subject)
                .param("kind", kind)
                .query(AuditStore::row)
                .optional();
    }

    /// Leaf of a sealed event.
    public byte[] leafAt(long seq) {
        return jdbc.sql("select e.leaf from audit.event e join audit.sealed s on s.event = e.id where s.seq = :seq")
                .param("seq", seq)
                .query((row, _) -> row.getBytes(1))
                .single();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var event = new AuditEvent(
                instant(row),
                row.getString("kind"),
                row.getString("role"),
                row.getString("facility"),
                row.getString("account"),
                row.getString("subject"),
                AuditOutcome.valueOf(row.getString("outcome")),
                map(row.getArray("details")));
        return new Row(row.getLong("id"), event, row.getBytes("leaf"), row.getBytes("mac"));
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getString("origin"),
                row.getLong("size"),
                row.getBytes("root"),
                instant(row),
                row.getBytes("signature"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getTimestamp("at").toInstant();
    }

    private static String[] pairs(SortedMap<String, String> details) {
        var flat = new ArrayList<String>();
        details.forEach((name, value) -> {
            flat.add(name);
            flat.add(value);
        });
        return flat.toArray(String[]::new);
    }

    private static SortedMap<String, String> map(Array array) throws SQLException {
        var flat = (String[]) array.getArray();
        var map = new TreeMap<String, String>();
        for (var i = 0; i + 1 < flat.length; i += 2) {
            map.put(flat[i], flat[i + 1]);
        }
        return map;
    }
}
