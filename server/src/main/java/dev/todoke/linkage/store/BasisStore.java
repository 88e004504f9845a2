package dev.todoke.linkage.store;

import dev.todoke.linkage.LinkageBasis;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What full runs counted (照合の基準の保管).
@Repository
public class BasisStore {

    private final JdbcClient jdbc;

    public BasisStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param run the full run that counted it
    /// @param edition the weights by which it weighed
    public record Stored(long run, String edition, LinkageBasis basis) {}

    public void add(long run, LinkageBasis basis) {
        jdbc.sql("insert into person.linkage_basis (run, counts) values (:run, :counts)")
                .param("run", run)
                .param("counts", basis.bytes())
                .update();
    }

    /// That of the last full run.
    public Optional<Stored> newest() {
        return jdbc.sql("""
                select b.run, r.weights_edition, b.counts from person.linkage_basis b join linkage.run r on r.id = b.run
                 order by b.run desc limit 1
                """)
                .query((row, _) -> new Stored(row.getLong(1), row.getString(2), LinkageBasis.read(row.getBytes(3))))
                .optional();
    }

    /// The last run of any kind, 0 when there was none: whoever holds persons in memory learns whether they are
    /// still so.
    public long newestRun() {
        return jdbc.sql("select coalesce(max(id), 0) from linkage.run")
                .query(Long.class)
                .single();
    }
}
