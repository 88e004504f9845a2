package dev.todoke.provision.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The bytes of attached files (添付書類の保管), by application and checksum.
@Component
public class AttachmentStore {

    private final JdbcClient jdbc;

    public AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a file; the same bytes are kept once.
    public void keep(String application, String sha256, byte[] content, Instant now) {
        jdbc.sql("""
                insert into provision.attachment (application, sha256, content, kept_at)
                values (:application, :sha256, :content, :now) on conflict do nothing
                """)
                .param("application", UUID.fromString(application))
                .param("sha256", sha256)
                .param("content", content)
                .param("now", ApplicationStore.time(now))
                .update();
    }

    public Optional<byte[]> content(String application, String sha256) {
        return jdbc.sql(
                        "select content from provision.attachment where application = :application and sha256 = :sha256")
                .param("application", UUID.fromString(application))
                .param("sha256", sha256)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }
}
