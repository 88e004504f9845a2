package dev.todoke.closing.store;

import dev.todoke.closing.HospitalReturnReader;
import dev.todoke.closing.ReturnedRow;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What hospitals get back, to whom it was released, who received it and who disposed of it (病院等への提供情報の交付と受領).
@Repository
public class ReturnStore implements HospitalReturnReader {

    private static final int ROWS_A_PIECE = 10_000;
    private static final String SEPARATOR = "\u001f";
    private static final String RELEASE = """
            select r.closing, r.facility, r.year, r.version, r.rows, r.until, r.conditions, r.released_at, r.released_by,
                   (select min(c.received_at) from closing.return_receipt c
                     where c.closing = r.closing and c.facility = r.facility) as received_at,
                   d.disposed_on
              from closing.return_release r
              left join closing.return_disposal d on d.closing = r.closing and d.facility = r.facility
            """;

    private final JdbcClient jdbc;

    public ReturnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A release with what became of it (交付とその後).
    public record Release(
            long closing,
            FacilityCode facility,
            int year,
            int version,
            long rows,
            LocalDate until,
            String conditions,
            Instant releasedAt,
            Optional<Instant> receivedAt,
            Optional<LocalDate> disposedOn) {}

    /// How much a hospital would get (施設ごとの件数).
    ///
    /// @param differing rows in which something differs from its own notification
    public record Waiting(FacilityCode facility, long rows, long differing) {}

    public void add(long closing, List<ReturnedRow> rows) {
        for (int start = 0; start < rows.size(); start += ROWS_A_PIECE) {
            var piece = rows.subList(start, Math.min(rows.size(), start + ROWS_A_PIECE));
            jdbc.sql("""
                    insert into closing.return_row (closing, place, facility, items)
                    select :closing, :before + place, facility, string_to_array(items, :separator)
                      from unnest(:facilities, :items) with ordinality as r (facility, items, place)
                    """)
                    .param("closing", closing)
                    .param("before", start)
                    .param("separator", SEPARATOR)
                    .param(
                            "facilities",
                            piece.stream().map(row -> row.facility().value()).toArray(String[]::new))
                    .param(
                            "items",
                            piece.stream()
                                    .map(row -> String.join(SEPARATOR, row.values()))
                                    .toArray(String[]::new))
                    .update();
        }
    }

    /// Every hospital with rows in a closing.
    ///
    /// @param differing position of the column that names differing items, from 1
    public List<Waiting> waiting(long closing, int differing) {
        return jdbc.sql("""
                        select facility, count(*) as rows, count(*) filter (where items[:differing] <> '') as differing
                          from closing.return_row where closing = :closing group by facility order by facility
                        """)
                .param("closing", closing)
                .param("differing", differing)
                .query((row, _) -> new Waiting(
                        new FacilityCode(row.getString("facility")), row.getLong("rows"), row.getLong("differing")))
                .list();
    }

    /// Releases to every hospital of a closing that has none yet, or to one; answers how many.
    public int release(
            long closing,
            String facility,
            int year,
            int version,
            LocalDate until,
            String conditions,
            Instant now,
            String by) {
        return jdbc.sql("""
                insert into closing.return_release (closing, facility, year, version, rows, until, conditions, released_at,
                       released_by)
                select :closing, facility, :year, :version, count(*), :until, :conditions, :now, :by
                  from closing.return_row
                 where closing = :closing and (:facility = '' or facility = :facility)
                 group by facility
                on conflict do nothing
                """)
                .param("closing", closing)
                .param("facility", facility)
                .param("year", year)
                .param("version", version)
                .param("until", until)
                .param("conditions", conditions)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public List<Release> releases(long closing) {
        return jdbc.sql(RELEASE + " where r.closing = :closing order by r.facility")
                .param("closing", closing)
                .query((row, _) -> release(row))
                .list();
    }

    /// Those the acting face may see: of one hospital at its portal. Newest first.
    public List<Release> releases() {
        return jdbc.sql(RELEASE + " order by r.year desc, r.version desc, r.facility")
                .query((row, _) -> release(row))
                .list();
    }

    /// The rows released to a hospital, in the order of its chart numbers.
    @Override
    public List<List<String>> rows(long closing, FacilityCode facility) {
        return jdbc.sql("""
                        select items from closing.return_row
                         where closing = :closing and facility = :facility order by items[2] collate "C", place
                        """)
                .param("closing", closing)
                .param("facility", facility.value())
                .query((row, _) -> List.of((String[]) row.getArray(1).getArray()))
                .list();
    }

    public void receive(Release release, Instant now, String by) {
        jdbc.sql("""
                insert into closing.return_receipt (closing, facility, received_at, received_by)
                values (:closing, :facility, :now, :by)
                """)
                .param("closing", release.closing())
                .param("facility", release.facility().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    public void dispose(Release release, LocalDate on, String method, Instant now, String by) {
        jdbc.sql("""
                insert into closing.return_disposal (closing, facility, disposed_on, method, reported_at, reported_by)
                values (:closing, :facility, :on, :method, :now, :by) on conflict do nothing
                """)
                .param("closing", release.closing())
                .param("facility", release.facility().value())
                .param("on", on)
                .param("method", method)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Release release(ResultSet row) throws SQLException {
        @Nullable OffsetDateTime received = row.getObject("received_at", OffsetDateTime.class);
        @Nullable LocalDate disposed = row.getObject("disposed_on", LocalDate.class);
        return new Release(
                row.getLong("closing"),
                new FacilityCode(row.getString("facility")),
                row.getInt("year"),
                row.getInt("version"),
                row.getLong("rows"),
                row.getObject("until", LocalDate.class),
                row.getString("conditions"),
                row.getObject("released_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(received).map(OffsetDateTime::toInstant),
                Optional.ofNullable(disposed));
    }
}
