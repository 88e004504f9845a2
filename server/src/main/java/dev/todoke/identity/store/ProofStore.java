package dev.todoke.identity.store;

import static dev.todoke.identity.store.AccountStore.utc;

import dev.todoke.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What accounts prove themselves with (認証の材料): password hashes, second factors, invitations.
@Repository
public class ProofStore {

    private final JdbcClient jdbc;

    public ProofStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A second factor of an account.
    ///
    /// @param secret closed with a key outside the database
    // the bytes are handed on as they are and never compared
    @SuppressWarnings("ArrayRecordComponent")
    public record Factor(long number, String kind, byte[] secret, long lastUse, boolean confirmed) {}

    public Optional<String> passwordHash(AccountId account) {
        return lastHashes(account, 1).stream().findFirst();
    }

    public List<String> lastHashes(AccountId account, int count) {
        return jdbc.sql(
                        "select hash from identity.credential where account = :account order by number desc limit :count")
                .param("account", account.value())
                .param("count", count)
                .query((row, _) -> row.getString("hash"))
                .list();
    }

    public void addPassword(AccountId account, String hash, Instant now) {
        jdbc.sql("insert into identity.credential (account, hash, set_at) values (:account, :hash, :at)")
                .param("account", account.value())
                .param("hash", hash)
                .param("at", utc(now))
                .update();
    }

    public Optional<Factor> factor(AccountId account) {
        return jdbc.sql("""
                select number, kind, secret, last_use, confirmed_at is not null as confirmed
                from identity.factor where account = :account order by number desc limit 1
                """)
                .param("account", account.value())
                .query((row, _) -> new Factor(
                        row.getLong("number"),
                        row.getString("kind"),
                        row.getBytes("secret"),
                        row.getLong("last_use"),
                        row.getBoolean("confirmed")))
                .optional();
    }

    public void addFactor(AccountId account, String kind, byte[] secret, Instant now, boolean confirmed) {
        jdbc.sql("""
                insert into identity.factor (account, kind, secret, made_at, confirmed_at)
                values (:account, :kind, :secret, :at, case when :confirmed then :at::timestamptz end)
                """)
                .param("account", account.value())
                .param("kind", kind)
                .param("secret", secret)
                .param("at", utc(now))
                .param("confirmed", confirmed)
                .update();
    }

    /// Marks a moment as used; false when another request was faster.
    public boolean use(long factor, long use, Instant now) {
        return jdbc.sql("""
                update identity.factor set last_use = :use, confirmed_at = coalesce(confirmed_at, :at)
                where number = :number and last_use < :use
                """)
                        .param("use", use)
                        .param("at", utc(now))
                        .param("number", factor)
                        .update()
                == 1;
    }

    public void addInvitation(AccountId account, byte[] codeHash, Instant now, Instant expires) {
        jdbc.sql("""
                insert into identity.invitation (account, code_hash, made_at, expires_at)
                values (:account, :hash, :at, :expires)
                """)
                .param("account", account.value())
                .param("hash", codeHash)
                .param("at", utc(now))
                .param("expires", utc(expires))
                .update();
    }

    /// Takes the latest invitation up; false when the code is another one, late or used.
    public boolean takeUp(AccountId account, byte[] codeHash, Instant now) {
        return jdbc.sql("""
                update identity.invitation set used_at = :at
                where number = (select max(number) from identity.invitation where account = :account)
                  and code_hash = :hash and used_at is null and expires_at > :at
                """)
                        .param("at", utc(now))
                        .param("account", account.value())
                        .param("hash", codeHash)
                        .update()
                == 1;
    }
}
