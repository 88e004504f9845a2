package dev.todoke.exchange.store;

import dev.todoke.exchange.NationalLayout;
import dev.todoke.exchange.Taking;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Runs of the exchange (やりとりの記録): added, never changed.
@Repository
public class ExchangeStore {

    private final JdbcClient jdbc;

    public ExchangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param out whether the file went to the nation
    /// @param unknown headings that were passed over
    public record Run(
            long id,
            boolean out,
            String layout,
            String edition,
            String sha256,
            long rows,
            long taken,
            long known,
            long refused,
            List<String> unknown,
            Instant at) {}

    public boolean knowsFile(String layout, String sha256) {
        return jdbc.sql(
                        "select exists (select 1 from exchange.run where direction = 'IN' and layout = :layout and sha256 = :sha256)")
                .param("layout", layout)
                .param("sha256", sha256)
                .query(Boolean.class)
                .single();
    }

    public long sent(NationalLayout layout, String sha256, long rows, String by, Instant now) {
        return add("OUT", layout, sha256, rows, new Taking(rows, 0, List.of()), List.of(), by, now);
    }

    public long received(
            NationalLayout layout,
            String sha256,
            long rows,
            Taking taking,
            List<String> unknown,
            String by,
            Instant now) {
        long run = add("IN", layout, sha256, rows, taking, unknown, by, now);
        for (var refusal : taking.refusals()) {
            jdbc.sql(
                            "insert into exchange.refusal (run, line, reason) values (:run, :line, :reason) on conflict do nothing")
                    .param("run", run)
                    .param("line", refusal.line())
                    .param("reason", refusal.reason())
                    .update();
        }
        return run;
    }

    private long add(
            String direction,
            NationalLayout layout,
            String sha256,
            long rows,
            Taking taking,
            List<String> unknown,
            String by,
            Instant now) {
        return jdbc.sql("""
                        insert into exchange.run (direction, layout, edition, sha256, rows, taken, known, refused, unknown, at, by)
                        values (:direction, :layout, :edition, :sha256, :rows, :taken, :known, :refused, :unknown, :now, :by)
                        returning id
                        """)
                .param("direction", direction)
                .param("layout", layout.code())
                .param("edition", layout.edition())
                .param("sha256", sha256)
                .param("rows", rows)
                .param("taken", taking.taken())
                .param("known", taking.known())
                .param("refused", taking.refusals().size())
                .param("unknown", unknown.toArray(String[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    /// Newest first.
    public List<Run> runs(int limit) {
        return jdbc.sql("select * from exchange.run order by id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> new Run(
                        row.getLong("id"),
                        row.getString("direction").equals("OUT"),
                        row.getString("layout"),
                        row.getString("edition"),
                        row.getString("sha256"),
                        row.getLong("rows"),
                        row.getLong("taken"),
                        row.getLong("known"),
                        row.getLong("refused"),
                        List.of((String[]) row.getArray("unknown").getArray()),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public List<Taking.Refusal> refusals(long run) {
        return jdbc.sql("select line, reason from exchange.refusal where run = :run order by line limit 1000")
                .param("run", run)
                .query((row, _) -> new Taking.Refusal(row.getLong(1), row.getString(2)))
                .list();
    }
}
