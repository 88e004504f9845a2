package dev.todoke.closing.store;

import dev.todoke.linkage.PersonHistoryReader;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Closings that knew one of a person's reports (個人と年次確定), for the person record.
@Repository
class ClosingHistory implements PersonHistoryReader {

    private final JdbcClient jdbc;

    ClosingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> history(String person, Collection<String> reports) {
        return jdbc.sql("""
                        select c.closed_at, c.year, c.version, string_agg(r.report, ' ' order by r.report)
                          from closing.closing c join closing.report r on r.closing = c.number
                         where r.report = any(:reports) group by c.number order by c.number desc
                        """)
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> new Entry(
                        row.getTimestamp(1).toInstant(),
                        "closing.history",
                        List.of(Integer.toString(row.getInt(2)), Integer.toString(row.getInt(3)), row.getString(4)),
                        "",
                        "/registry/closings/" + row.getInt(2)))
                .list();
    }
}
