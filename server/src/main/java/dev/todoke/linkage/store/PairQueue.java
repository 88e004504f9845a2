package dev.todoke.linkage.store;

import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.ReviewRound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pairs that wait for a clerk, by expected harm (確認待ちの組): deaths, then pairs that hold up a yearly closing, then
/// the heaviest. Pages follow one another by the last pair shown, so that the thousandth opens as fast as the first.
@Repository
public class PairQueue {

    private static final String WAITING = """
              from linkage.pair p
              left join linkage.assignment a on a.pair = p.id
             where p.asked and p.state <> 'SETTLED'
            """;
    private static final String PLACE = "(p.urgency, -p.weight, p.id)";
    private static final String PLACE_OF = "(select o.urgency, -o.weight, o.id from linkage.pair o where o.id = :id)";
    private static final String FORWARDS = " order by p.urgency, -p.weight, p.id";
    private static final String BACKWARDS = " order by p.urgency desc, -p.weight desc, p.id desc";

    private final JdbcClient jdbc;

    public PairQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Which part of the queue (作業の区分).
    public enum Pool {
        ALL,
        MINE,
        FREE,
        SECOND,
        DISAGREED
    }

    /// @param reason name of a review reason, or empty for all
    /// @param clerk who asks; for the clerk's own pool
    public record Filter(Pool pool, String reason, String clerk) {

        public static Filter all() {
            return new Filter(Pool.ALL, "", "");
        }

        public static Filter of(String reason) {
            return new Filter(Pool.ALL, reason, "");
        }

        private String condition() {
            String ofPool = switch (pool) {
                case ALL -> "";
                case MINE -> " and a.clerk = :clerk";
                case FREE -> " and a.clerk is null and p.state = 'WAITING'";
                case SECOND -> " and p.state = 'SECOND'";
                case DISAGREED -> " and p.state = 'DISAGREED'";
            };
            return ofPool + (reason.isEmpty() ? "" : " and position(:reason in p.reasons) > 0");
        }

        /// The same without pairs that others have in hand.
        private String condition(boolean open) {
            return condition() + (open ? " and (a.clerk is null or a.clerk = :clerk)" : "");
        }
    }

    /// A line of the queue.
    ///
    /// @param later a clerk has put it off (保留)
    /// @param clerk who has it in hand; empty when nobody has
    public record Waiting(
            long id,
            int urgency,
            boolean withDeath,
            double weight,
            List<ReviewReason> reasons,
            ReviewRound.State state,
            boolean later,
            String clerk) {
        public Waiting {
            reasons = List.copyOf(reasons);
        }
    }

    /// How many answers people have given since a moment.
    public long answeredSince(Instant since) {
        return jdbc.sql("select count(*) from linkage.decision where decided_at >= :since::timestamptz")
                .param("since", since.toString())
                .query(Long.class)
                .single();
    }

    /// How many wait.
    public long count(Filter filter) {
        return ask("select count(*) " + WAITING + filter.condition(), filter, 0)
                .query(Long.class)
                .single();
    }

    /// How many wait for each reason; a pair may have several.
    public Map<ReviewReason, Long> byReason() {
        var counts = new EnumMap<ReviewReason, Long>(ReviewReason.class);
        jdbc.sql("""
                select reason, count(*) as pairs
                  from linkage.pair p cross join unnest(string_to_array(p.reasons, ',')) as r (reason)
                 where p.asked and p.state <> 'SETTLED' and reason <> '' group by reason
                """).query(row -> {
            counts.put(ReviewReason.valueOf(row.getString("reason")), row.getLong("pairs"));
        });
        return counts;
    }

    /// The first of the queue.
    public List<Waiting> page(Filter filter, int size) {
        return lines(filter, "", 0, FORWARDS, size);
    }

    /// Those that follow a pair.
    public List<Waiting> after(Filter filter, long pair, int size) {
        return lines(filter, " and " + PLACE + " > " + PLACE_OF, pair, FORWARDS, size);
    }

    /// Those just before a pair, in the order of the queue.
    public List<Waiting> before(Filter filter, long pair, int size) {
        var found = new ArrayList<>(lines(filter, " and " + PLACE + " < " + PLACE_OF, pair, BACKWARDS, size));
        return found.reversed();
    }

    private List<Waiting> lines(Filter filter, String condition, long id, String order, int size) {
        return ask(
                        "select p.id, p.urgency, p.with_death, p.weight, p.reasons, p.state, p.later, coalesce(a.clerk, '') as clerk "
                                + WAITING + filter.condition() + condition + order + " limit " + size,
                        filter,
                        id)
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        row.getInt("urgency"),
                        row.getBoolean("with_death"),
                        row.getDouble("weight"),
                        ScoringText.reasons(row.getString("reasons")),
                        ReviewRound.State.valueOf(row.getString("state")),
                        row.getBoolean("later"),
                        row.getString("clerk")))
                .list();
    }

    /// The pair after this one that nobody else has in hand.
    public Optional<Long> next(Filter filter, long id) {
        return beside(filter, id, " and " + PLACE + " > " + PLACE_OF, FORWARDS);
    }

    public Optional<Long> previous(Filter filter, long id) {
        return beside(filter, id, " and " + PLACE + " < " + PLACE_OF, BACKWARDS);
    }

    /// The first that nobody else has in hand.
    public Optional<Long> first(Filter filter) {
        return beside(filter, 0, "", FORWARDS);
    }

    /// How many stand before this pair.
    public long countBefore(Filter filter, long id) {
        return ask("select count(*) " + WAITING + filter.condition() + " and " + PLACE + " < " + PLACE_OF, filter, id)
                .query(Long.class)
                .single();
    }

    private Optional<Long> beside(Filter filter, long id, String condition, String order) {
        boolean open = filter.pool() != Pool.ALL || !filter.clerk().isEmpty();
        return ask("select p.id " + WAITING + filter.condition(open) + condition + order + " limit 1", filter, id)
                .query(Long.class)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, Filter filter, long id) {
        return jdbc.sql(sql)
                .param("reason", filter.reason())
                .param("clerk", filter.clerk())
                .param("id", id);
    }
}
