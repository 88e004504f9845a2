package dev.todoke.identity.store;

import static dev.todoke.identity.store.AccountStore.instant;
import static dev.todoke.identity.store.AccountStore.utc;

import dev.todoke.identity.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Sessions by hash of their token (セッション), and failures by hash of what failed.
@Repository
public class SessionStore {

    private final JdbcClient jdbc;

    public SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A session that has not been ended. Whether it has run out is the desk's question.
    public record Row(
            AccountId account,
            String face,
            boolean complete,
            int tries,
            Instant begun,
            Instant seen,
            Instant factorAt) {}

    public void begin(byte[] hash, AccountId account, String face, Instant now) {
        jdbc.sql("""
                insert into identity.session (token_hash, account, face, complete, begun_at, seen_at)
                values (:hash, :account, :face, false, :at, :at)
                """)
                .param("hash", hash)
                .param("account", account.value())
                .param("face", face)
                .param("at", utc(now))
                .update();
    }

    public Optional<Row> open(byte[] hash) {
        return jdbc.sql("""
                select account, face, complete, tries, begun_at, seen_at, coalesce(factor_at, begun_at) as factor_at
                from identity.session where token_hash = :hash and ended_at is null
                """)
                .param("hash", hash)
                .query((row, _) -> new Row(
                        AccountId.of(row.getString("account")),
                        row.getString("face"),
                        row.getBoolean("complete"),
                        row.getInt("tries"),
                        instant(row, "begun_at"),
                        instant(row, "seen_at"),
                        instant(row, "factor_at")))
                .optional();
    }

    /// Gives a session a new token once the second factor is there.
    public void complete(byte[] hash, byte[] newHash, Instant now) {
        jdbc.sql("""
                update identity.session
                set token_hash = :new, complete = true, tries = 0, seen_at = :at, factor_at = :at
                where token_hash = :hash and ended_at is null
                """)
                .param("new", newHash)
                .param("hash", hash)
                .param("at", utc(now))
                .update();
    }

    public void countTry(byte[] hash) {
        jdbc.sql("update identity.session set tries = tries + 1 where token_hash = :hash")
                .param("hash", hash)
                .update();
    }

    public void seen(byte[] hash, Instant now) {
        jdbc.sql("update identity.session set seen_at = :at where token_hash = :hash and ended_at is null")
                .param("hash", hash)
                .param("at", utc(now))
                .update();
    }

    public void end(byte[] hash, Instant now) {
        jdbc.sql("update identity.session set ended_at = :at where token_hash = :hash and ended_at is null")
                .param("hash", hash)
                .param("at", utc(now))
                .update();
    }

    public void endAll(AccountId account, Instant now) {
        jdbc.sql("update identity.session set ended_at = :at where account = :account and ended_at is null")
                .param("account", account.value())
                .param("at", utc(now))
                .update();
    }

    public void addFailure(byte[] key, Instant now) {
        jdbc.sql("insert into identity.failure (key_hash, at) values (:key, :at)")
                .param("key", key)
                .param("at", utc(now))
                .update();
    }

    public long failures(byte[] key, Instant since) {
        return jdbc.sql("select count(*) from identity.failure where key_hash = :key and at > :since")
                .param("key", key)
                .param("since", utc(since))
                .query(Long.class)
                .single();
    }

    public Optional<Instant> lastFailure(byte[] key) {
        return jdbc.sql("select max(at) as at from identity.failure where key_hash = :key having max(at) is not null")
                .param("key", key)
                .query((row, _) -> instant(row, "at"))
                .optional();
    }

    /// Drops what no longer matters: failures and sessions that ended long ago.
    public void forget(Instant now, Duration after) {
        OffsetDateTime before = utc(now.minus(after));
        jdbc.sql("delete from identity.failure where at < :before")
                .param("before", before)
                .update();
        jdbc.sql("delete from identity.session where begun_at < :before")
                .param("before", before)
                .update();
    }
}
