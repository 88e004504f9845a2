package dev.todoke.consolidation.store;

import dev.todoke.consolidation.Conflict;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Open work of the consolidation, the oldest first (集約の確認待ち): contradictions, lapsed choices, choices
/// that wait for a second
/// person, addresses. Pages are turned by the last line seen, so that any page opens at once.
@Repository
public class QueueStore {

    private final JdbcClient jdbc;

    public QueueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A contradiction that waits (不一致).
    public record ConflictLine(String person, int place, Conflict.Kind kind, String item, Instant since) {}

    /// Place in a queue behind which one goes on; the beginning has no person.
    public record After(Instant since, String person, int place) {
        public static final After BEGINNING = new After(Instant.EPOCH, "", 0);
    }

    /// How many wait and since when the oldest does.
    public record Waiting(long count, Optional<Instant> oldest) {}

    /// @param kind empty for all kinds
    public List<ConflictLine> conflicts(String kind, After after, int limit) {
        return jdbc.sql("""
                        select person, place, kind, item, since from consolidation.conflict
                         where (:kind = '' or kind = :kind)
                           and (since, person, place) > (:since::timestamptz, :person, :place)
                         order by since, person, place limit :limit
                        """)
                .param("kind", kind)
                .param("since", after.since().toString())
                .param("person", after.person())
                .param("place", after.place())
                .param("limit", limit)
                .query((row, _) -> new ConflictLine(
                        row.getString(1),
                        row.getInt(2),
                        Conflict.Kind.valueOf(row.getString(3)),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /// The next person of the queue behind a person's contradictions; empty at its end.
    public Optional<String> nextPerson(String kind, String person) {
        return jdbc.sql("""
                        select person from consolidation.conflict c
                         where (:kind = '' or kind = :kind) and person <> :person
                           and (since, person) >= (coalesce((select min(since) from consolidation.conflict o
                                                    where o.person = :person and (:kind = '' or o.kind = :kind)),
                                                   '-infinity'::timestamptz), :person)
                         order by since, person limit 1
                        """)
                .param("kind", kind)
                .param("person", person)
                .query(String.class)
                .optional();
    }

    public Map<Conflict.Kind, Long> conflictsByKind() {
        var counts = new EnumMap<Conflict.Kind, Long>(Conflict.Kind.class);
        jdbc.sql("select kind, count(*) from consolidation.conflict group by kind")
                .query(row -> {
                    counts.put(Conflict.Kind.valueOf(row.getString(1)), row.getLong(2));
                });
        return counts;
    }

    /// Contradictions except the question of one tumour or two, which has its own page.
    public Waiting values() {
        return waiting("select count(*), min(since) from consolidation.conflict where kind <> 'SAME_TUMOUR'");
    }

    public Waiting tumours() {
        return waiting("select count(*), min(since) from consolidation.conflict where kind = 'SAME_TUMOUR'");
    }

    public Waiting lapses() {
        return waiting("select count(*), min(since) from consolidation.lapse");
    }

    public Waiting addresses() {
        return waiting("select count(*), min(since) from consolidation.open_address");
    }

    /// Choices that lapsed for persons with a tumour of the year.
    public long lapsesOf(int year) {
        return jdbc.sql("""
                        select count(*) from consolidation.lapse l
                         where exists (select from consolidation.tumour t where t.person = l.person and t.year = :year)
                        """).param("year", year).query(Long.class).single();
    }

    /// Addresses nobody could read of persons with a tumour of the year.
    public long addressesOf(int year) {
        return jdbc.sql("""
                        select count(*) from consolidation.open_address a
                         where exists (select from consolidation.tumour t where t.person = a.person and t.year = :year)
                        """).param("year", year).query(Long.class).single();
    }

    /// Choices of key items that wait for another person.
    public Waiting seconds() {
        return waiting("""
                select count(*), min(c.at) from consolidation.value_choice c
                 where c.needs_second
                   and not exists (select from consolidation.value_choice_act a where a.choice = c.number)
                """);
    }

    private Waiting waiting(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Waiting(
                        row.getLong(1), Optional.ofNullable(row.getTimestamp(2)).map(at -> at.toInstant())))
                .single();
    }

    /// A choice that does not count any more (失効した判断).
    public record Lapse(String person, String kind, long number, Instant since) {}

    public List<Lapse> lapsed(int limit) {
        return jdbc.sql("""
                        select person, kind, number, since from consolidation.lapse
                         order by since, person, kind, number limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new Lapse(
                        row.getString(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getTimestamp(4).toInstant()))
                .list();
    }

    /// A choice that waits for another person (二人目待ち).
    public record Second(long number, String item, String person, String clerk, Instant at) {}

    public List<Second> waitingForSecond(int limit) {
        return jdbc.sql("""
                        select c.number, c.item,
                               coalesce((select min(k.person) from person.search_key k where k.report = any(c.reports)), ''),
                               c.clerk, c.at
                          from consolidation.value_choice c
                         where c.needs_second
                           and not exists (select from consolidation.value_choice_act a where a.choice = c.number)
                         order by c.number limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new Second(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()))
                .list();
    }

    /// An address text that waits, with how many reports have it.
    public record OpenAddress(
            String key, String person, String report, String prefecture, long reports, Instant since) {}

    public List<OpenAddress> openAddresses(int limit) {
        return jdbc.sql("""
                        select key, min(person), min(report), min(prefecture), count(*), min(since)
                          from consolidation.open_address group by key order by min(since), key limit :limit
                        """)
                .param("limit", limit)
                .query((row, _) -> new OpenAddress(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getTimestamp(6).toInstant()))
                .list();
    }

    public Optional<OpenAddress> openAddress(String key) {
        return jdbc.sql("""
                        select key, min(person), min(report), min(prefecture), count(*), min(since)
                          from consolidation.open_address where key = :key group by key
                        """)
                .param("key", key)
                .query((row, _) -> new OpenAddress(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getLong(5),
                        row.getTimestamp(6).toInstant()))
                .optional();
    }

    /// Persons one of whose residences has this text.
    public List<String> personsOfAddress(String key) {
        return jdbc.sql("select distinct person from consolidation.open_address where key = :key order by person")
                .param("key", key)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// What people settled of a pool since a moment (今日の処理).
    ///
    /// @param pool message key of the pool
    public long settledSince(String pool, Instant since) {
        String sql = switch (pool) {
            case "consolidation.pool" ->
                "select count(*) from consolidation.value_choice where at >= :since::timestamptz";
            case "consolidation.pool.tumours" ->
                "select count(*) from consolidation.tumour_verdict where at >= :since::timestamptz";
            case "consolidation.pool.seconds" ->
                "select count(*) from consolidation.value_choice_act where kind <> 'UNDONE' and at >= :since::timestamptz";
            case "consolidation.pool.addresses" ->
                "select count(*) from consolidation.settled_place where at >= :since::timestamptz";
            default -> "select 0::bigint where :since::timestamptz is null";
        };
        return jdbc.sql(sql)
                .param("since", since.toString())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
