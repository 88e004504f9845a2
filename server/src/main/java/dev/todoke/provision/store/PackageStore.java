package dev.todoke.provision.store;

import dev.todoke.provision.delivery.PackageRecord;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Encrypted packages and the secrets of extractions (提供パッケージと抽出の秘密).
@Component
public class PackageStore {

    private final JdbcClient jdbc;

    public PackageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(String application, PackageRecord packed, byte[] content, Instant now) {
        jdbc.sql("""
                insert into provision.package (application, sha256, file_name, content, made_at)
                values (:application, :sha256, :name, :content, :now)
                """)
                .param("application", UUID.fromString(application))
                .param("sha256", packed.sha256())
                .param("name", packed.fileName())
                .param("content", content)
                .param("now", ApplicationStore.time(now))
                .update();
    }

    public Optional<byte[]> content(String application, String sha256) {
        return jdbc.sql("select content from provision.package where application = :application and sha256 = :sha256")
                .param("application", UUID.fromString(application))
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    public void keepSecret(String id, String application, byte[] secret) {
        jdbc.sql(
                        "insert into provision.extraction_secret (id, application, secret) values (:id, :application, :secret)")
                .param("id", id)
                .param("application", UUID.fromString(application))
                .param("secret", secret)
                .update();
    }

    public Optional<byte[]> secret(String id) {
        return jdbc.sql("select secret from provision.extraction_secret where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes("secret"))
                .optional();
    }
}
