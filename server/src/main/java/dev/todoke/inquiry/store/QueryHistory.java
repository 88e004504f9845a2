package dev.todoke.inquiry.store;

import dev.todoke.linkage.PersonHistoryReader;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Queries about a person's notifications and new versions of them (個人の届出の照会と訂正), for the person record.
@Repository
class QueryHistory implements PersonHistoryReader {

    private final JdbcClient jdbc;

    QueryHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Entry> history(String person, Collection<String> reports) {
        return jdbc.sql("""
                        select q.asked_at, 'inquiry.history.asked', q.number, q.notification, q.asked_by,
                               '/registry/queries/' || q.number
                          from inquiry.query q where q.notification = any(:reports)
                        union all
                        select e.ended_at, 'inquiry.history.ended', q.number, q.notification, e.ended_by,
                               '/registry/queries/' || q.number
                          from inquiry.query_end e join inquiry.query q on q.number = e.query
                         where q.notification = any(:reports)
                        union all
                        select v.made_at, 'inquiry.history.version', v.version::text, v.notification, v.made_by,
                               '/registry/notifications/' || v.notification
                          from notification.version v where v.notification = any(:reports) and v.version > 1
                        """)
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> new Entry(
                        row.getTimestamp(1).toInstant(),
                        row.getString(2),
                        List.of(row.getString(3), row.getString(4)),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }
}
