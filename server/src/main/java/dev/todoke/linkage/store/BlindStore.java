package dev.todoke.linkage.store;

import dev.todoke.linkage.Agreement;
import dev.todoke.linkage.RecordPair;
import dev.todoke.linkage.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Pairs to be looked at without weights and earlier answers (伏せた確認の保管). Answers are only ever added.
@Repository
public class BlindStore {

    private static final String OPEN = """
              from linkage.blind_look l
             where not exists (select 1 from linkage.blind_answer b where b.look = l.id) and l.first_clerk <> :clerk
            """;

    private final JdbcClient jdbc;

    public BlindStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param sample number of the quality sample; 0 for a second look at an answer
    public record Look(long id, long sample, RecordPair pair, String firstClerk) {}

    /// Two answers about one pair that differ (二重確認の不一致).
    public record Differing(long pair, Verdict first, Verdict second, Instant at) {}

    /// Asks for a second look at an answer.
    public void second(long decision, RecordPair pair, double weight, String clerk, Verdict verdict, Instant now) {
        jdbc.sql("""
                insert into linkage.blind_look (record_a, record_b, weight, decision, first_clerk, first_verdict, made_at)
                values (:a, :b, :weight, :decision, :clerk, :verdict, :now)
                """)
                .param("a", pair.a())
                .param("b", pair.b())
                .param("weight", weight)
                .param("decision", decision)
                .param("clerk", clerk)
                .param("verdict", verdict.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How many a clerk could look at: never one's own answers.
    public long open(String clerk) {
        return jdbc.sql("select count(*) " + OPEN)
                .param("clerk", clerk)
                .query(Long.class)
                .single();
    }

    /// The next one to look at; quality samples and second looks are mixed, so that nobody can tell which it is.
    public Optional<Look> next(String clerk) {
        return jdbc.sql("select l.* " + OPEN + " order by md5(l.id::text), l.id limit 1")
                .param("clerk", clerk)
                .query((row, _) -> look(row))
                .optional();
    }

    /// The one to look at, kept from others until the transaction ends; empty when it is answered or the clerk's own.
    public Optional<Look> lock(long id, String clerk) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", id)
                .query((row, _) -> 1)
                .list();
        return jdbc.sql("select l.* " + OPEN + " and l.id = :id")
                .param("clerk", clerk)
                .param("id", id)
                .query((row, _) -> look(row))
                .optional();
    }

    public void answer(long look, String clerk, Verdict verdict, String note, Instant now) {
        jdbc.sql("""
                insert into linkage.blind_answer (look, clerk, verdict, note, at) values (:look, :clerk, :verdict, :note, :now)
                """)
                .param("look", look)
                .param("clerk", clerk)
                .param("verdict", verdict.name())
                .param("note", note)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// How far second looks came to the first answer.
    public Agreement agreement() {
        return jdbc.sql("""
                select count(*) filter (where l.first_verdict = 'SAME' and b.verdict = 'SAME') as both_same,
                       count(*) filter (where l.first_verdict = 'SAME' and b.verdict = 'DIFFERENT') as first_same,
                       count(*) filter (where l.first_verdict = 'DIFFERENT' and b.verdict = 'SAME') as second_same,
                       count(*) filter (where l.first_verdict = 'DIFFERENT' and b.verdict = 'DIFFERENT') as both_different
                  from linkage.blind_look l join linkage.blind_answer b on b.look = l.id
                 where l.decision is not null
                """)
                .query((row, _) -> new Agreement(
                        row.getLong("both_same"),
                        row.getLong("first_same"),
                        row.getLong("second_same"),
                        row.getLong("both_different")))
                .single();
    }

    /// Second looks that came to another answer, the newest first.
    public List<Differing> differing(int limit) {
        return jdbc.sql("""
                select d.pair, l.first_verdict, b.verdict, b.at
                  from linkage.blind_look l
                  join linkage.blind_answer b on b.look = l.id
                  join linkage.decision d on d.id = l.decision
                 where b.verdict <> l.first_verdict order by b.at desc limit :limit
                """)
                .param("limit", limit)
                .query((row, _) -> new Differing(
                        row.getLong("pair"),
                        Verdict.valueOf(row.getString("first_verdict")),
                        Verdict.valueOf(row.getString("verdict")),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private static Look look(ResultSet row) throws SQLException {
        return new Look(
                row.getLong("id"),
                row.getLong("sample"),
                RecordPair.of(row.getString("record_a"), row.getString("record_b")),
                row.getString("first_clerk"));
    }
}
