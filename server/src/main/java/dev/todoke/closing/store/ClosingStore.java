package dev.todoke.closing.store;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Closings with their records (年次確定): added once, never changed, without identifiers.
@Repository
public class ClosingStore implements ClosingReader {

    private static final int ROWS_A_PIECE = 5_000;
    private static final String SEPARATOR = "\u001f";
    private static final String SUMMARY =
            "select number, year, version, closed_at, records, sha256 from closing.closing";

    private final JdbcClient jdbc;

    public ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One closing with its figures (版の一覧の1行).
    public record Line(ClosingSummary summary, ClosingCounts counts, String rules) {}

    /// @param proposal 0 for a closing of the demonstration
    public long add(
            YearOfDiagnosis year,
            long proposal,
            Instant now,
            String sha256,
            ClosingCounts counts,
            String rules,
            List<ClosedRecord> records) {
        long number = jdbc.sql("""
                        insert into closing.closing (year, version, proposal, closed_at, sha256, records, counted,
                               death_initiated, death_only, microscopy, findings, rules)
                        values (:year, (select count(*) + 1 from closing.closing where year = :year), nullif(:proposal, 0), :now,
                                :sha256, :records, :counted, :deathInitiated, :deathOnly, :microscopy, :findings, :rules)
                        returning number
                        """)
                .param("year", year.value())
                .param("proposal", proposal)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("sha256", sha256)
                .param("records", counts.records())
                .param("counted", counts.counted())
                .param("deathInitiated", counts.deathInitiated())
                .param("deathOnly", counts.deathOnly())
                .param("microscopy", counts.microscopy())
                .param("findings", counts.findings())
                .param("rules", rules)
                .query(Long.class)
                .single();
        for (int start = 0; start < records.size(); start += ROWS_A_PIECE) {
            addRecords(number, start, records.subList(start, Math.min(records.size(), start + ROWS_A_PIECE)));
        }
        return number;
    }

    private void addRecords(long number, int before, List<ClosedRecord> records) {
        jdbc.sql("""
                insert into closing.record (closing, row, items)
                select :number, :before + place, string_to_array(line, :separator)
                  from unnest(:lines) with ordinality as r(line, place)
                """)
                .param("number", number)
                .param("before", before)
                .param("separator", SEPARATOR)
                .param(
                        "lines",
                        records.stream()
                                .map(r -> String.join(SEPARATOR, r.values()))
                                .toArray(String[]::new))
                .update();
    }

    /// Lets one closing be stored at a time, until the transaction ends: versions stay without gap.
    public void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('closing.closing'))")
                .query((_, _) -> true)
                .list();
    }

    /// One closing by its number.
    public Optional<ClosingSummary> summary(long number) {
        return jdbc.sql(SUMMARY + " where number = :number")
                .param("number", number)
                .query((row, _) -> summary(row))
                .optional();
    }

    /// Some rows of a closing, by item 1.
    public List<ClosedRecord> records(long number, Collection<Integer> rows) {
        return jdbc.sql("select items from closing.record where closing = :number and row = any(:rows) order by row")
                .param("number", number)
                .param("rows", rows.toArray(Integer[]::new))
                .query((row, _) ->
                        new ClosedRecord(List.of((String[]) row.getArray(1).getArray())))
                .list();
    }

    @Override
    public List<ClosingSummary> all() {
        return jdbc.sql(SUMMARY + " order by number")
                .query((row, _) -> summary(row))
                .list();
    }

    @Override
    public Optional<ClosingSummary> latest(YearOfDiagnosis year) {
        return jdbc.sql(SUMMARY + " where year = :year order by version desc limit 1")
                .param("year", year.value())
                .query((row, _) -> summary(row))
                .optional();
    }

    @Override
    public Stream<ClosedRecord> records(long closingNumber) {
        return jdbc
                .sql("select items from closing.record where closing = :number order by row")
                .param("number", closingNumber)
                .withFetchSize(ROWS_A_PIECE) // inside a transaction the driver then reads piece by piece
                .query((row, _) ->
                        new ClosedRecord(List.of((String[]) row.getArray(1).getArray())))
                .stream();
    }

    /// Newest first.
    public List<Line> lines() {
        return jdbc.sql("""
                        select number, year, version, closed_at, records, sha256, counted, death_initiated, death_only, microscopy,
                               findings, rules
                          from closing.closing order by number desc
                        """)
                .query((row, _) -> new Line(
                        summary(row),
                        new ClosingCounts(
                                row.getLong("records"),
                                row.getLong("counted"),
                                row.getLong("death_initiated"),
                                row.getLong("death_only"),
                                row.getLong("microscopy"),
                                row.getLong("findings")),
                        row.getString("rules")))
                .list();
    }

    private static ClosingSummary summary(ResultSet row) throws SQLException {
        return new ClosingSummary(
                row.getLong("number"),
                new YearOfDiagnosis(row.getInt("year")),
                row.getInt("version"),
                row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                row.getLong("records"),
                row.getString("sha256"));
    }
}
