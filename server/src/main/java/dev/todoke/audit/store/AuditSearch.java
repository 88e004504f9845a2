package dev.todoke.audit.store;

import dev.todoke.audit.desk.AuditInquiry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds events of the record (監査記録の検索).
@Repository
public class AuditSearch {

    private static final String CONDITION = """
             from audit.event
            where at >= :from and at < :until
              and (:account = '' or account = :account)
              and (:subject = '' or subject = :subject)
              and (:kind = '' or kind = :kind)
              and (:outcome = '' or outcome = :outcome)
            """;

    private final JdbcClient jdbc;

    public AuditSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An event as it is shown.
    public record Found(
            long id,
            Instant at,
            String kind,
            String role,
            String facility,
            String account,
            String subject,
            String outcome,
            Map<String, String> details) {}

    public long count(AuditInquiry inquiry) {
        return asked("select count(*)" + CONDITION, inquiry).query(Long.class).single();
    }

    public List<Found> page(AuditInquiry inquiry, long offset, int count) {
        return asked(
                        "select id, at, kind, role, facility, account, subject, outcome, details" + CONDITION
                                + " order by id desc offset :offset limit :count",
                        inquiry)
                .param("offset", offset)
                .param("count", count)
                .query((row, _) -> found(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, AuditInquiry inquiry) {
        return jdbc.sql(sql)
                .param("from", utc(inquiry.from()))
                .param("until", utc(inquiry.until()))
                .param("account", inquiry.account())
                .param("subject", inquiry.subject())
                .param("kind", inquiry.kind())
                .param("outcome", inquiry.outcome());
    }

    private static Found found(ResultSet row) throws SQLException {
        var pairs = (String[]) row.getArray("details").getArray();
        var details = new LinkedHashMap<String, String>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            details.put(pairs[i], pairs[i + 1]);
        }
        return new Found(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("kind"),
                row.getString("role"),
                row.getString("facility"),
                row.getString("account"),
                row.getString("subject"),
                row.getString("outcome"),
                details);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
