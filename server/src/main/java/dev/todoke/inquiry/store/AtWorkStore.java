package dev.todoke.inquiry.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has a notification open (作業中の人). Nothing depends on it: saving is guarded by the version.
@Component
public class AtWorkStore {

    /// After so long without a page of theirs, somebody is taken to have left.
    private static final Duration GONE = Duration.ofMinutes(30);

    private final JdbcClient jdbc;

    public AtWorkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Somebody else at work on the same notification.
    public record Colleague(String name, Instant since) {}

    public void arrive(String notification, String account, String name, Instant now) {
        jdbc.sql("""
                insert into notification.at_work as w (notification, account, name, since, seen)
                values (:notification, :account, :name, :now, :now)
                on conflict (notification, account) do update set seen = excluded.seen, name = excluded.name,
                    since = case when w.seen < :gone then excluded.since else w.since end
                """)
                .param("notification", notification)
                .param("account", account)
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("gone", now.minus(GONE).atOffset(ZoneOffset.UTC))
                .update();
    }

    public void leave(String notification, String account) {
        jdbc.sql("delete from notification.at_work where notification = :notification and account = :account")
                .param("notification", notification)
                .param("account", account)
                .update();
    }

    /// The others, who came first in front.
    public List<Colleague> others(String notification, String account, Instant now) {
        return jdbc.sql("""
                select name, since from notification.at_work
                where notification = :notification and account <> :account and seen >= :gone order by since, account
                """)
                .param("notification", notification)
                .param("account", account)
                .param("gone", now.minus(GONE).atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Colleague(
                        row.getString("name"), row.getTimestamp("since").toInstant()))
                .list();
    }
}
