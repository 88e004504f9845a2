package dev.todoke.provision.store;

import dev.todoke.provision.delivery.PackageRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
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
        return jdbc.sql("""
                select content
                  from provision.package
                 where application = :application and sha256 = :sha256 and erased_at is null
                """)
                .param("application", UUID.fromString(application))
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /// A package whose bytes are gone (消去した提供ファイル).
    public record Erased(String sha256, String fileName, Instant at, String why) {}

    public List<Erased> erased(String application) {
        return jdbc.sql("""
                select sha256, file_name, erased_at, erased_why
                  from provision.package
                 where application = :application and erased_at is not null
                 order by erased_at, sha256
                """)
                .param("application", UUID.fromString(application))
                .query((row, _) -> new Erased(
                        row.getString("sha256"),
                        row.getString("file_name"),
                        row.getObject("erased_at", OffsetDateTime.class).toInstant(),
                        row.getString("erased_why")))
                .list();
    }

    /// Applications with packages that are still kept.
    public List<String> keeping() {
        return jdbc.sql(
                        "select distinct application from provision.package where erased_at is null order by application")
                .query((row, _) -> row.getString("application"))
                .list();
    }

    /// Erases the bytes of all packages of an application; answers their checksums.
    public List<String> erase(String application, String why, Instant now) {
        return jdbc.sql("""
                update provision.package
                   set content = null, erased_at = :now, erased_why = :why
                 where application = :application and erased_at is null
                returning sha256
                """)
                .param("application", UUID.fromString(application))
                .param("why", why)
                .param("now", ApplicationStore.time(now))
                .query((row, _) -> row.getString("sha256"))
                .list();
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
