package dev.todoke.enrolment.store;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tries of the last hours by hash (試行の数).
@Repository
public class AttemptStore {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;

    public AttemptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(byte[] key, Instant now) {
        jdbc.sql("delete from enrolment.attempt where at < :before")
                .param("before", EnrolmentStore.utc(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into enrolment.attempt (key_hash, at) values (:key, :at)")
                .param("key", key)
                .param("at", EnrolmentStore.utc(now))
                .update();
    }

    public long count(byte[] key, Instant since) {
        return jdbc.sql("select count(*) from enrolment.attempt where key_hash = :key and at > :since")
                .param("key", key)
                .param("since", EnrolmentStore.utc(since))
                .query(Long.class)
                .single();
    }
}
