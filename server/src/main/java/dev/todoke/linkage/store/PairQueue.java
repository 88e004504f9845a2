package dev.todoke.linkage.store;

import dev.todoke.linkage.ReviewReason;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The pairs that wait for a clerk, by expected harm (確認待ちの組): those with a death first, then the heaviest.
@Repository
public class PairQueue {

    private static final String WAITING = """
              from linkage.pair p
              left join linkage.standing s on s.pair = p.id
             where p.asked and (s.verdict is null or s.verdict = 'LATER')
               and (:reason = '' or position(:reason in p.reasons) > 0)
            """;
    private static final String PLACE = "(not p.with_death, -p.weight, p.id)";
    private static final String PLACE_OF =
            "(select not o.with_death, -o.weight, o.id from linkage.pair o where o.id = :id)";

    private final JdbcClient jdbc;

    public PairQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A line of the queue.
    ///
    /// @param later a clerk has put it off (保留)
    public record Waiting(long id, boolean withDeath, double weight, List<ReviewReason> reasons, boolean later) {}

    /// How many wait, for one review reason or, with an empty one, for all.
    public long count(String reason) {
        return jdbc.sql("select count(*) " + WAITING)
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    public List<Waiting> page(String reason, long offset, int size) {
        return jdbc.sql("select p.id, p.with_death, p.weight, p.reasons, s.verdict is not null as later " + WAITING
                        + " order by p.with_death desc, p.weight desc, p.id limit :size offset :offset")
                .param("reason", reason)
                .param("size", size)
                .param("offset", offset)
                .query((row, _) -> new Waiting(
                        row.getLong("id"),
                        row.getBoolean("with_death"),
                        row.getDouble("weight"),
                        ScoringText.reasons(row.getString("reasons")),
                        row.getBoolean("later")))
                .list();
    }

    /// The pair after this one in the queue; the first one after the last.
    public Optional<Long> next(String reason, long id) {
        return beside(reason, id, " and " + PLACE + " > " + PLACE_OF, "p.with_death desc, p.weight desc, p.id");
    }

    public Optional<Long> previous(String reason, long id) {
        return beside(reason, id, " and " + PLACE + " < " + PLACE_OF, "p.with_death, p.weight, p.id desc");
    }

    public Optional<Long> first(String reason) {
        return beside(reason, 0, " and :id = 0", "p.with_death desc, p.weight desc, p.id");
    }

    /// How many stand before this pair.
    public long before(String reason, long id) {
        return jdbc.sql("select count(*) " + WAITING + " and " + PLACE + " < " + PLACE_OF)
                .param("reason", reason)
                .param("id", id)
                .query(Long.class)
                .single();
    }

    private Optional<Long> beside(String reason, long id, String condition, String order) {
        return jdbc.sql("select p.id " + WAITING + condition + " order by " + order + " limit 1")
                .param("reason", reason)
                .param("id", id)
                .query(Long.class)
                .optional();
    }
}
