package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.transport.Manifest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Packages that were imported (運搬用ファイルの取込).
@Component
public class PackageStore {

    private static final String PACKAGES = """
            select p.id, p.facility, f.name, p.made_at, p.imported_at
            from intake.package p join facility.facility f on f.code = p.facility
            """;

    private final JdbcClient jdbc;

    public PackageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A package that was imported.
    public record Imported(long id, FacilityCode facility, String name, Instant madeAt, Instant importedAt) {}

    /// One file of a package.
    ///
    /// @param receipt receipt number, or empty when it was refused
    /// @param refusal why it was refused, or empty
    public record Packed(int place, String sha256, long bytes, String receipt, String refusal) {}

    public Optional<Long> same(String sha256) {
        return jdbc.sql("select id from intake.package where sha256 = :sha256")
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(Long.class)
                .optional();
    }

    public long add(Manifest manifest, String sha256, String by, Instant at) {
        return jdbc.sql("""
                insert into intake.package (facility, made_at, imported_at, imported_by, sha256)
                values (:facility, :made, :at, :by, :sha256)
                returning id
                """)
                .param("facility", manifest.facility().value())
                .param("made", FileStore.at(manifest.madeAt()))
                .param("at", FileStore.at(at))
                .param("by", by)
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(Long.class)
                .single();
    }

    public void addFile(long id, int place, String sha256, long bytes, @Nullable Long file, String refusal) {
        jdbc.sql("""
                insert into intake.package_file (package, place, sha256, bytes, file, refusal)
                values (:package, :place, :sha256, :bytes, :file, :refusal)
                """)
                .param("package", id)
                .param("place", place)
                .param("sha256", HexFormat.of().parseHex(sha256))
                .param("bytes", bytes)
                .param("file", file)
                .param("refusal", refusal)
                .update();
    }

    /// The newest first.
    public List<Imported> newest(int limit) {
        return jdbc.sql(PACKAGES + " order by p.id desc limit :limit")
                .param("limit", limit)
                .query(PackageStore::imported)
                .list();
    }

    public Optional<Imported> find(long id) {
        return jdbc.sql(PACKAGES + " where p.id = :id")
                .param("id", id)
                .query(PackageStore::imported)
                .optional();
    }

    public List<Packed> files(long id) {
        return jdbc.sql("""
                select p.place, p.sha256, p.bytes, coalesce(f.receipt, '') as receipt, p.refusal
                from intake.package_file p left join intake.file f on f.id = p.file
                where p.package = :id order by p.place
                """)
                .param("id", id)
                .query((row, _) -> new Packed(
                        row.getInt("place"),
                        HexFormat.of().formatHex(row.getBytes("sha256")),
                        row.getLong("bytes"),
                        row.getString("receipt"),
                        row.getString("refusal")))
                .list();
    }

    private static Imported imported(ResultSet row, int number) throws SQLException {
        return new Imported(
                row.getLong("id"),
                new FacilityCode(row.getString("facility")),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("imported_at", OffsetDateTime.class).toInstant());
    }
}
