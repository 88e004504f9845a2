package dev.todoke.certificate.store;

import dev.todoke.certificate.ClientCertificate;
import dev.todoke.certificate.ClientCertificate.Standing;
import dev.todoke.certificate.RevocationReason;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Certificates and their revocations (証明書の行). Both tables only grow.
@Component
public class CertificateStore {

    private static final String CERTIFICATES = """
            select i.serial, i.facility, i.holder, i.valid_from, i.valid_until, i.issued_at, i.issued_by, i.renews,
                coalesce(r.reason, '') as reason, r.note, r.revoked_at, r.revoked_by
            from certificate.issued i left join certificate.revoked r on r.serial = i.serial
            """;

    private final JdbcClient jdbc;

    CertificateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param fingerprint SHA-256 of the whole certificate, in hexadecimal digits
    public void add(ClientCertificate certificate, String fingerprint) {
        jdbc.sql("""
                insert into certificate.issued (serial, facility, holder, fingerprint, valid_from, valid_until, issued_at,
                    issued_by, renews)
                values (:serial, :facility, :holder, :fingerprint, :from, :until, :at, :by, nullif(:renews, ''))
                """)
                .param("serial", certificate.serial())
                .param("facility", certificate.facility().value())
                .param("holder", certificate.holder())
                .param("fingerprint", HexFormat.of().parseHex(fingerprint))
                .param("from", utc(certificate.from()))
                .param("until", utc(certificate.until()))
                .param("at", utc(certificate.issuedAt()))
                .param("by", certificate.issuedBy())
                .param("renews", certificate.renews())
                .update();
    }

    public void revoke(String serial, Standing.Revoked revoked) {
        jdbc.sql("""
                insert into certificate.revoked (serial, reason, note, revoked_at, revoked_by)
                values (:serial, :reason, :note, :at, :by)
                on conflict (serial) do nothing
                """)
                .param("serial", serial)
                .param("reason", revoked.reason().code())
                .param("note", revoked.note())
                .param("at", utc(revoked.at()))
                .param("by", revoked.by())
                .update();
    }

    public long count() {
        return jdbc.sql("select count(*) from certificate.issued")
                .query(Long.class)
                .single();
    }

    /// Newest first.
    public List<ClientCertificate> page(long offset, int size) {
        return jdbc.sql(CERTIFICATES + " order by i.issued_at desc, i.serial limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(CertificateStore::row)
                .list();
    }

    /// Every revoked one that has not run out: the others need not be on a list of revoked certificates.
    public List<ClientCertificate> revoked(Instant now) {
        return jdbc.sql(CERTIFICATES + " where r.serial is not null and i.valid_until > :now order by r.revoked_at")
                .param("now", utc(now))
                .query(CertificateStore::row)
                .list();
    }

    /// In force now and ended by a moment, without a successor.
    public List<ClientCertificate> ending(Instant now, Instant by) {
        return jdbc.sql(CERTIFICATES + """
                where r.serial is null and i.valid_until > :now and i.valid_until <= :by
                    and not exists (select from certificate.issued s where s.renews = i.serial)
                order by i.valid_until, i.serial
                """)
                .param("now", utc(now))
                .param("by", utc(by))
                .query(CertificateStore::row)
                .list();
    }

    public Optional<ClientCertificate> find(String serial) {
        return jdbc.sql(CERTIFICATES + " where i.serial = :serial")
                .param("serial", serial)
                .query(CertificateStore::row)
                .optional();
    }

    public Optional<ClientCertificate> byFingerprint(String fingerprint) {
        return jdbc.sql(CERTIFICATES + " where i.fingerprint = :fingerprint")
                .param("fingerprint", HexFormat.of().parseHex(fingerprint))
                .query(CertificateStore::row)
                .optional();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static ClientCertificate row(ResultSet row, int number) throws SQLException {
        var renews = Optional.ofNullable(row.getString("renews"));
        return new ClientCertificate(
                row.getString("serial"),
                new FacilityCode(row.getString("facility")),
                row.getString("holder"),
                instant(row, "valid_from"),
                instant(row, "valid_until"),
                instant(row, "issued_at"),
                row.getString("issued_by"),
                renews.orElse(""),
                standing(row));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var reason = RevocationReason.of(row.getString("reason"));
        return reason.isEmpty()
                ? new Standing.Kept()
                : new Standing.Revoked(
                        reason.get(), row.getString("note"), instant(row, "revoked_at"), row.getString("revoked_by"));
    }
}
