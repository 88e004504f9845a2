package dev.todoke.provision.store;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often an applicant looked at previews (見通しの回数).
@Component
public class OutlookStore {

    private final JdbcClient jdbc;

    public OutlookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Looks of a day (1日の回数).
    public record Looks(long ofApplication, long ofAccount) {}

    public Looks of(String application, String account, LocalDate day) {
        return jdbc.sql("""
                select coalesce(sum(looks) filter (where application = :application), 0) as application,
                       coalesce(sum(looks), 0) as account
                  from provision.outlook
                 where account = :account and day = :day
                """)
                .param("application", UUID.fromString(application))
                .param("account", account)
                .param("day", day)
                .query((row, _) -> new Looks(row.getLong("application"), row.getLong("account")))
                .single();
    }

    public void add(String application, String account, LocalDate day) {
        jdbc.sql("""
                insert into provision.outlook as known (application, account, day, looks)
                values (:application, :account, :day, 1)
                on conflict (application, account, day) do update set looks = known.looks + 1
                """)
                .param("application", UUID.fromString(application))
                .param("account", account)
                .param("day", day)
                .update();
    }
}
