package dev.todoke.provision.store;

import dev.todoke.provision.paper.PaperCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signed papers that came back as scans (署名済みの様式).
@Component
public class SignedPaperStore {

    private final JdbcClient jdbc;

    public SignedPaperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One filed scan.
    ///
    /// @param unchanged whether the form still said the same when it was filed
    public record Line(
            long id,
            String form,
            int part,
            int version,
            boolean unchanged,
            String fileName,
            String sha256,
            Instant at) {}

    /// A scan and where it belongs.
    @SuppressWarnings("ArrayRecordComponent") // stored once and never compared
    public record Scan(
            String application, PaperCode code, boolean unchanged, String fileName, String sha256, byte[] content) {}

    /// The application that a code names, by its number or its own id.
    public Optional<String> application(String subject) {
        return jdbc.sql("""
                select application from provision.application_state
                where number = :subject or upper(application::text) = :subject
                """)
                .param("subject", subject)
                .query((row, _) -> row.getString("application"))
                .optional();
    }

    /// @return false when the same scan lies there already
    public boolean keep(Scan scan, String account, Instant now) {
        return jdbc.sql("""
                insert into provision.signed_paper
                    (application, form, part, version, unchanged, file_name, sha256, content, filed_at, filed_by)
                values (:application, :form, :part, :version, :unchanged, :name, :sha256, :content, :now, :account)
                on conflict (application, form, part, sha256) do nothing
                """)
                        .param("application", UUID.fromString(scan.application()))
                        .param("form", scan.code().form())
                        .param("part", scan.code().part())
                        .param("version", scan.code().version())
                        .param("unchanged", scan.unchanged())
                        .param("name", scan.fileName())
                        .param("sha256", scan.sha256())
                        .param("content", scan.content())
                        .param("now", ApplicationStore.time(now))
                        .param("account", account)
                        .update()
                == 1;
    }

    public List<Line> of(String application) {
        return jdbc.sql("""
                select id, form, part, version, unchanged, file_name, sha256, filed_at from provision.signed_paper
                where application = :application order by id
                """)
                .param("application", UUID.fromString(application))
                .query((row, _) -> new Line(
                        row.getLong("id"),
                        row.getString("form"),
                        row.getInt("part"),
                        row.getInt("version"),
                        row.getBoolean("unchanged"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getTimestamp("filed_at").toInstant()))
                .list();
    }

    public Optional<byte[]> content(String application, long id) {
        return jdbc.sql("select content from provision.signed_paper where application = :application and id = :id")
                .param("application", UUID.fromString(application))
                .param("id", id)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }
}
