package dev.todoke.linkage.store;

import dev.todoke.linkage.AgreementLevel;
import dev.todoke.linkage.WeightEdition;
import dev.todoke.linkage.WeightsInForce;
import dev.todoke.linkage.WeightsInForce.Act;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Editions of weights and the acts that put them in force (重みの版の保管). Rows are only ever added.
@Repository
public class WeightsStore {

    /// Any number that nothing else locks by.
    private static final long LOCK = 7_114_000_001L;

    private final JdbcClient jdbc;

    public WeightsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a full run by an edition makes of the reports, beside what stands (試行).
    ///
    /// @param moved reports that would stand together with others than now
    public record Trial(long persons, long personsNow, long review, long reviewNow, long moved) {}

    /// A stored edition.
    public record Stored(WeightEdition edition, Instant made, Trial trial) {}

    public long add(WeightEdition edition, Trial trial, long job, Instant now) {
        long number = jdbc.sql("""
                        insert into linkage.weights (job, made_at, records, random_pairs, prior, persons, persons_now, review,
                                                     review_now, moved)
                        values (:job, :now, :records, :pairs, :prior, :persons, :personsNow, :review, :reviewNow, :moved)
                        returning number
                        """)
                .param("job", job)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("records", edition.records())
                .param("pairs", edition.randomPairs())
                .param("prior", edition.prior())
                .param("persons", trial.persons())
                .param("personsNow", trial.personsNow())
                .param("review", trial.review())
                .param("reviewNow", trial.reviewNow())
                .param("moved", trial.moved())
                .query(Long.class)
                .single();
        IntStream.range(0, edition.levels().size())
                .forEach(place -> addLevel(number, place, edition.levels().get(place)));
        IntStream.range(0, edition.sessions().size())
                .forEach(place -> addSession(number, place, edition.sessions().get(place)));
        return number;
    }

    private void addLevel(long number, int place, WeightEdition.Level level) {
        jdbc.sql("""
                insert into linkage.weights_level (weights, place, level, m, u, estimated)
                values (:number, :place, :level, :m, :u, :estimated)
                """)
                .param("number", number)
                .param("place", place)
                .param("level", level.level().name())
                .param("m", level.m())
                .param("u", level.u())
                .param("estimated", level.estimated())
                .update();
    }

    private void addSession(long number, int place, WeightEdition.Session session) {
        jdbc.sql("""
                insert into linkage.weights_session (weights, place, key, pairs, expected_links, trained)
                values (:number, :place, :key, :pairs, :links, :trained)
                """)
                .param("number", number)
                .param("place", place)
                .param("key", session.key())
                .param("pairs", session.pairs())
                .param("links", session.expectedLinks())
                .param("trained", session.trained())
                .update();
    }

    /// Numbers of all editions, the newest first.
    public List<Long> numbers() {
        return jdbc.sql("select number from linkage.weights order by number desc")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    public Optional<Stored> find(long number) {
        return jdbc.sql("select * from linkage.weights where number = :number")
                .param("number", number)
                .query((row, _) -> new Stored(
                        new WeightEdition(
                                number,
                                levels(number),
                                row.getLong("records"),
                                row.getLong("random_pairs"),
                                row.getDouble("prior"),
                                sessions(number)),
                        row.getTimestamp("made_at").toInstant(),
                        new Trial(
                                row.getLong("persons"),
                                row.getLong("persons_now"),
                                row.getLong("review"),
                                row.getLong("review_now"),
                                row.getLong("moved"))))
                .optional();
    }

    private List<WeightEdition.Level> levels(long number) {
        return jdbc.sql(
                        "select level, m, u, estimated from linkage.weights_level where weights = :number order by place")
                .param("number", number)
                .query((row, _) -> new WeightEdition.Level(
                        AgreementLevel.valueOf(row.getString(1)),
                        row.getDouble(2),
                        row.getDouble(3),
                        row.getBoolean(4)))
                .list();
    }

    private List<WeightEdition.Session> sessions(long number) {
        return jdbc.sql("""
                        select key, pairs, expected_links, trained from linkage.weights_session
                         where weights = :number order by place
                        """)
                .param("number", number)
                .query((row, _) ->
                        new WeightEdition.Session(row.getString(1), row.getLong(2), row.getDouble(3), row.getString(4)))
                .list();
    }

    /// Keeps others from acting on the weights until the transaction ends.
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query(row -> {
            // it answers nothing; what counts is that it has waited
        });
    }

    public WeightsInForce inForce() {
        return new WeightsInForce(
                jdbc.sql("select kind, weights, clerk, reason, at from linkage.weights_act order by id")
                        .query((row, _) -> new Act(
                                WeightsInForce.Kind.valueOf(row.getString(1)),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                row.getTimestamp(5).toInstant()))
                        .list());
    }

    public void append(Act act) {
        jdbc.sql("""
                insert into linkage.weights_act (kind, weights, clerk, reason, at)
                values (:kind, nullif(:weights, 0), :clerk, :reason, :at)
                """)
                .param("kind", act.kind().name())
                .param("weights", act.edition())
                .param("clerk", act.clerk())
                .param("reason", act.reason())
                .param("at", act.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}
