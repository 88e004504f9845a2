package dev.todoke.intake.store;

import dev.todoke.intake.form.FormNumber;
import dev.todoke.intake.form.IssuedForm;
import dev.todoke.intake.form.KnownForm;
import dev.todoke.kernel.FacilityCode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Electronic forms that were made, with the sealed keys that open them (作成した電子届出票).
@Component
public class FormStore {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final JdbcClient jdbc;
    private final VaultKey vault;

    public FormStore(JdbcClient jdbc, VaultKey vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /// What is written down when a form is made; its number comes from the database.
    public record Made(
            FacilityCode facility,
            String facilityName,
            int year,
            int cases,
            Instant at,
            String by,
            LocalDate validUntil,
            String key) {}

    public IssuedForm add(Made made) {
        return jdbc.sql("""
                insert into intake.form (facility, facility_name, year, cases, made_at, made_by, valid_until, sealed_key)
                values (:facility, :name, :year, :cases, :at, :by, :until, :key)
                returning *
                """)
                .param("facility", made.facility().value())
                .param("name", made.facilityName())
                .param("year", made.year())
                .param("cases", made.cases())
                .param("at", FileStore.at(made.at()))
                .param("by", made.by())
                .param("until", made.validUntil())
                .param(
                        "key",
                        vault.seal(made.key().getBytes(StandardCharsets.US_ASCII), place(made.facility(), made.at())))
                .query((row, _) -> form(row))
                .single();
    }

    /// Newest first.
    public List<IssuedForm> newest(int limit) {
        return jdbc.sql("select * from intake.form order by id desc limit :limit")
                .param("limit", limit)
                .query((row, _) -> form(row))
                .list();
    }

    /// The form with the key that opens it.
    public Optional<KnownForm> known(FormNumber number) {
        return jdbc.sql("select * from intake.form where id = :id")
                .param("id", number.value())
                .query((row, _) -> new KnownForm(form(row), key(row)))
                .optional();
    }

    private String key(ResultSet row) throws SQLException {
        var place = place(
                new FacilityCode(row.getString("facility")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
        return new String(vault.open(row.getBytes("sealed_key"), place), StandardCharsets.US_ASCII);
    }

    /// A sealed key moved to another hospital's row does not open. The database keeps microseconds.
    private static byte[] place(FacilityCode facility, Instant at) {
        return ByteBuffer.allocate(64)
                .put(facility.value().getBytes(StandardCharsets.UTF_8))
                .putLong(at.toEpochMilli())
                .array();
    }

    private static IssuedForm form(ResultSet row) throws SQLException {
        return new IssuedForm(
                new FormNumber(row.getLong("id")),
                new FacilityCode(row.getString("facility")),
                row.getString("facility_name"),
                row.getInt("year"),
                row.getInt("cases"),
                LocalDate.ofInstant(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(), JAPAN),
                row.getObject("valid_until", LocalDate.class));
    }
}
