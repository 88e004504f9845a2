package dev.todoke.jobs.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which run did a kind of work for a day (毎日の仕事の記録).
@Repository
public class DailyStore {

    private final JdbcClient jdbc;

    public DailyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The run of a day, if one was asked for. Holds off other programs until the open transaction ends, so that
    /// they do not ask for it as well.
    public Optional<Long> lockedRun(String kind, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('daily ' || :kind, 0))")
                .param("kind", kind)
                .query((_, _) -> true)
                .single();
        return jdbc.sql("select run from jobs.daily where kind = :kind and day = :day")
                .param("kind", kind)
                .param("day", day)
                .query(Long.class)
                .optional();
    }

    public void add(String kind, LocalDate day, long run, Instant at) {
        jdbc.sql("insert into jobs.daily (kind, day, run, asked_at) values (:kind, :day, :run, :at)")
                .param("kind", kind)
                .param("day", day)
                .param("run", run)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
