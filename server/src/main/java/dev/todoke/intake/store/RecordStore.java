package dev.todoke.intake.store;

import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records of files and their corrections (届出レコードと訂正).
///
/// Rows go in by arrays: COPY is closed to roles that row-level security binds.
@Component
public class RecordStore {

    private static final int FETCH = 2000;

    private final JdbcClient jdbc;

    public RecordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long file, String facility, List<RawRecord> records) {
        jdbc.sql("""
                insert into person.raw_record (file, number, line, facility, cells, current)
                select :file, number, line, :facility, cells, cells
                from unnest(:numbers::bigint[], :lines::bigint[], :cells::text[]) as given (number, line, cells)
                """)
                .param("file", file)
                .param("facility", facility)
                .param("numbers", records.stream().map(RawRecord::number).toArray(Long[]::new))
                .param("lines", records.stream().map(RawRecord::line).toArray(Long[]::new))
                .param(
                        "cells",
                        records.stream().map(r -> Joined.join(r.cells())).toArray(String[]::new))
                .update();
    }

    /// Takes back the records of a file that turned out unreadable, with their findings.
    public void forget(long file) {
        jdbc.sql("delete from person.finding where file = :file")
                .param("file", file)
                .update();
        jdbc.sql("delete from person.raw_record where file = :file and submission is null and corrected_at is null")
                .param("file", file)
                .update();
    }

    public long countOpen(long file) {
        return jdbc.sql("select count(*) from person.raw_record where file = :file and submission is null")
                .param("file", file)
                .query(Long.class)
                .single();
    }

    public Optional<StoredRecord> find(long file, long number, ImportLayout layout) {
        return jdbc.sql("select * from person.raw_record where file = :file and number = :number")
                .param("file", file)
                .param("number", number)
                .query((row, _) -> stored(row, layout))
                .optional();
    }

    /// All records in the order of the file; the caller closes the stream inside the transaction.
    public Stream<StoredRecord> all(long file, ImportLayout layout) {
        return jdbc
                .sql("select * from person.raw_record where file = :file order by number")
                .withFetchSize(FETCH)
                .param("file", file)
                .query((row, _) -> stored(row, layout))
                .stream();
    }

    public Stream<StoredRecord> ofSubmission(long file, long submission, ImportLayout layout) {
        return jdbc
                .sql("""
                select * from person.raw_record where file = :file and submission = :submission order by number
                """)
                .withFetchSize(FETCH)
                .param("file", file)
                .param("submission", submission)
                .query((row, _) -> stored(row, layout))
                .stream();
    }

    /// Keeps every changed cell and puts the record into its new state.
    public void correct(StoredRecord record, FileRow file, Map<Item, String> values, String by, Instant at) {
        values.forEach((item, after) -> jdbc.sql("""
                        insert into person.cell_correction
                            (file, number, facility, item, before, after, corrected_by, corrected_at)
                        values (:file, :number, :facility, :item, :before, :after, :by, :at)
                        """)
                .param("file", file.id())
                .param("number", record.current().number())
                .param("facility", file.facility().value())
                .param("item", item.name())
                .param("before", record.current().value(item))
                .param("after", after)
                .param("by", by)
                .param("at", FileStore.at(at))
                .update());
        jdbc.sql("""
                update person.raw_record set current = :current, corrected_at = :at
                where file = :file and number = :number
                """)
                .param("current", Joined.join(record.current().with(values).cells()))
                .param("at", FileStore.at(at))
                .param("file", file.id())
                .param("number", record.current().number())
                .update();
    }

    /// New values of one record.
    public record Change(RawRecord record, Map<Item, String> values) {

        public Change {
            values = Map.copyOf(values);
        }
    }

    private record Cell(long number, Item item, String before, String after) {}

    /// As [#correct], many records at once.
    public void correctAll(FileRow file, List<Change> changes, String by, Instant at) {
        var cells = changes.stream()
                .flatMap(c -> c.values().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(v -> new Cell(
                                c.record().number(), v.getKey(), c.record().value(v.getKey()), v.getValue())))
                .toList();
        jdbc.sql("""
                insert into person.cell_correction
                    (file, number, facility, item, before, after, corrected_by, corrected_at)
                select :file, number, :facility, item, before, after, :by, :at
                from unnest(:numbers::bigint[], :items::text[], :before::text[], :after::text[])
                    as given (number, item, before, after)
                """)
                .param("file", file.id())
                .param("facility", file.facility().value())
                .param("by", by)
                .param("at", FileStore.at(at))
                .param("numbers", cells.stream().map(Cell::number).toArray(Long[]::new))
                .param("items", cells.stream().map(c -> c.item().name()).toArray(String[]::new))
                .param("before", cells.stream().map(Cell::before).toArray(String[]::new))
                .param("after", cells.stream().map(Cell::after).toArray(String[]::new))
                .update();
        jdbc.sql("""
                update person.raw_record r set current = given.current, corrected_at = :at
                from unnest(:numbers::bigint[], :current::text[]) as given (number, current)
                where r.file = :file and r.number = given.number
                """)
                .param("at", FileStore.at(at))
                .param("file", file.id())
                .param("numbers", changes.stream().map(c -> c.record().number()).toArray(Long[]::new))
                .param(
                        "current",
                        changes.stream()
                                .map(c ->
                                        Joined.join(c.record().with(c.values()).cells()))
                                .toArray(String[]::new))
                .update();
    }

    /// The open records without error now belong to the submission; answers how many.
    public long submit(long file, long submission) {
        return jdbc.sql("""
                update person.raw_record r set submission = :submission
                where r.file = :file and r.submission is null
                  and not exists (select 1 from person.finding f where f.file = r.file and f.number = r.number and f.error)
                """).param("submission", submission).param("file", file).update();
    }

    /// Records of a submission that was sent back are open again.
    public void reopen(long file, long submission) {
        jdbc.sql("update person.raw_record set submission = null where file = :file and submission = :submission")
                .param("file", file)
                .param("submission", submission)
                .update();
    }

    /// Number of the next open record with a finding after this one.
    public Optional<Long> nextWithFinding(long file, long number) {
        return jdbc.sql("""
                select f.number from person.finding f join person.raw_record r on r.file = f.file and r.number = f.number
                where f.file = :file and f.number > :number and r.submission is null
                order by f.number limit 1
                """)
                .param("file", file)
                .param("number", number)
                .query(Long.class)
                .optional();
    }

    private static StoredRecord stored(ResultSet row, ImportLayout layout) throws SQLException {
        long line = row.getLong("line");
        long number = row.getLong("number");
        return new StoredRecord(
                RawRecord.of(layout, line, number, Joined.cells(row.getString("cells"))),
                RawRecord.of(layout, line, number, Joined.cells(row.getString("current"))),
                row.getObject("submission", Long.class));
    }
}
