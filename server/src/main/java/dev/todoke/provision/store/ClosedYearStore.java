package dev.todoke.provision.store;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Closed years as applicants see them (利用できる診断年): a copy of the closings' summaries, newest version of each year.
@Component
public class ClosedYearStore {

    private final JdbcClient jdbc;

    public ClosedYearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ClosingSummary> all() {
        return jdbc.sql(
                        "select year, closing, version, closed_at, records, sha256 from provision.closed_year order by year")
                .query((row, _) -> new ClosingSummary(
                        row.getLong("closing"),
                        new YearOfDiagnosis(row.getInt("year")),
                        row.getInt("version"),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("records"),
                        row.getString("sha256")))
                .list();
    }

    /// Takes over what the closings say; an older closing never replaces a newer one.
    public void renew(List<ClosingSummary> closings) {
        for (ClosingSummary closing : closings) {
            jdbc.sql("""
                    insert into provision.closed_year (year, closing, version, closed_at, records, sha256)
                    values (:year, :closing, :version, :at, :records, :sha256)
                    on conflict (year) do update
                    set closing = excluded.closing, version = excluded.version, closed_at = excluded.closed_at,
                        records = excluded.records, sha256 = excluded.sha256
                    where provision.closed_year.closing < excluded.closing
                    """)
                    .param("year", closing.year().value())
                    .param("closing", closing.number())
                    .param("version", closing.version())
                    .param("at", ApplicationStore.time(closing.closedAt()))
                    .param("records", closing.records())
                    .param("sha256", closing.sha256())
                    .update();
        }
    }
}
