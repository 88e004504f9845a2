package dev.todoke.provision.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which application a code belongs to (誓約書のコードの行き先). Codes are known by their checksum alone.
@Component
public class PledgeCodeStore {

    private final JdbcClient jdbc;

    public PledgeCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where a code leads.
    public record Holder(String application, String owner) {}

    public void keep(String sha256, String application, Instant now) {
        jdbc.sql(
                        "insert into provision.pledge_code (sha256, application, made_at) values (:sha256, :application, :now)")
                .param("sha256", sha256)
                .param("application", UUID.fromString(application))
                .param("now", ApplicationStore.time(now))
                .update();
    }

    public Optional<Holder> holder(String sha256) {
        return jdbc.sql("select application, owner from provision.holder_of_code(:sha256)")
                .param("sha256", sha256)
                .query((row, _) -> new Holder(row.getString("application"), row.getString("owner")))
                .optional();
    }
}
