package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileState;
import java.nio.charset.Charset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Rows of uploaded files (届出ファイルの行). Row-level security shows a hospital its own files only.
@Component
public class FileStore {

    private static final int JAPAN_HOURS = 9;

    private final JdbcClient jdbc;

    public FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is stored when a file arrives.
    ///
    /// @param sha256 hash of the content in hexadecimal digits
    /// @param scan what virus scanning said
    public record Arrived(
            FacilityCode facility,
            Instant at,
            String by,
            Arrival arrival,
            @Nullable Integer yearOrNull,
            String layout,
            long bytes,
            String sha256,
            Scan scan,
            @Nullable Long replacesOrNull) {}

    /// What virus scanning said (ウイルス検査), as the row keeps it.
    public enum Scan {
        CLEAN("clean", "scanned"),
        NOT_SCANNED("not-scanned", "not-scanned"),
        INFECTED("infected", "infected");

        private final String code;
        private final String step;

        Scan(String code, String step) {
            this.code = code;
            this.step = step;
        }
    }

    public long add(Arrived arrived) {
        long file = jdbc.sql("""
                insert into intake.file (receipt, facility, received_at, received_by, arrival, year, layout, bytes, sha256,
                    scan, replaces, state, changed_at)
                values (intake.next_receipt(:receiptYear), :facility, :at, :by, :arrival, :year, :layout, :bytes, :sha256,
                    :scan, :replaces, :state, :at)
                returning id
                """)
                .param(
                        "receiptYear",
                        arrived.at().atOffset(ZoneOffset.ofHours(JAPAN_HOURS)).getYear())
                .param("facility", arrived.facility().value())
                .param("at", at(arrived.at()))
                .param("by", arrived.by())
                .param("arrival", arrived.arrival().name())
                .param("year", arrived.yearOrNull())
                .param("layout", arrived.layout())
                .param("bytes", arrived.bytes())
                .param("sha256", HexFormat.of().parseHex(arrived.sha256()))
                .param("scan", arrived.scan().code)
                .param("state", state(arrived).code())
                .param("replaces", arrived.replacesOrNull())
                .query(Long.class)
                .single();
        step(file, FileState.RECEIVED.code(), arrived.at());
        step(file, arrived.scan().step, arrived.at());
        came(file, arrived.at());
        return file;
    }

    private static FileState state(Arrived arrived) {
        return arrived.scan() == Scan.INFECTED ? FileState.QUARANTINED : FileState.RECEIVED;
    }

    /// Keeps a step that is no state of its own: ウイルス検査 done, チェック済み.
    public void step(long file, String step, Instant at) {
        jdbc.sql("""
                insert into intake.file_state (file, facility, state, since)
                select id, facility, :step, :at from intake.file where id = :file
                """)
                .param("step", step)
                .param("at", at(at))
                .param("file", file)
                .update();
    }

    /// Receipt of a file with the same content that this facility sent before and did not take back.
    public Optional<String> receiptOfSame(FacilityCode facility, String sha256) {
        return jdbc.sql("""
                select receipt from intake.file
                where facility = :facility and sha256 = :sha256 and state not in ('withdrawn', 'unreadable')
                order by id limit 1
                """)
                .param("facility", facility.value())
                .param("sha256", HexFormat.of().parseHex(sha256))
                .query(String.class)
                .optional();
    }

    public Optional<FileRow> find(String receipt) {
        return jdbc.sql("select * from intake.file where receipt = :receipt")
                .param("receipt", receipt)
                .query(FileStore::row)
                .optional();
    }

    public Optional<FileRow> find(long file) {
        return jdbc.sql("select * from intake.file where id = :file")
                .param("file", file)
                .query(FileStore::row)
                .optional();
    }

    /// Keeps the row for the open transaction: nobody else moves the state meanwhile.
    public FileRow lock(long file) {
        return jdbc.sql("select * from intake.file where id = :file for update")
                .param("file", file)
                .query(FileStore::row)
                .single();
    }

    /// Newest first.
    public List<FileRow> newest(int limit, long offset) {
        return jdbc.sql("select * from intake.file order by id desc limit :limit offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(FileStore::row)
                .list();
    }

    public long count() {
        return jdbc.sql("select count(*) from intake.file").query(Long.class).single();
    }

    /// Files that were received and never read to the end, for example because the program was killed.
    public List<Long> waiting() {
        return jdbc.sql("select id from intake.file where state in ('received', 'checking') order by id")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    public void move(long file, FileState state, Instant at) {
        jdbc.sql("update intake.file set state = :state, changed_at = :at where id = :file")
                .param("state", state.code())
                .param("at", at(at))
                .param("file", file)
                .update();
        came(file, at);
    }

    /// Keeps when the file came into its present state (状態の移り変わり).
    private void came(long file, Instant at) {
        jdbc.sql("""
                insert into intake.file_state (file, facility, state, since)
                select f.id, f.facility, f.state, :at from intake.file f
                where f.id = :file and f.state is distinct from (
                    select s.state from intake.file_state s
                    where s.file = :file and s.state not in ('scanned', 'not-scanned', 'infected', 'examined')
                    order by s.id desc limit 1)
                """).param("at", at(at)).param("file", file).update();
    }

    public void wasRead(long file, FileReading.ReadInFull read) {
        jdbc.sql("""
                update intake.file set records = :records, charset = :charset, byte_order_mark = :mark, header = :header,
                    line_end = :lineEnd
                where id = :file
                """)
                .param("records", read.records())
                .param("charset", read.form().charset().name())
                .param("mark", read.form().byteOrderMark())
                .param("header", read.form().header())
                .param("lineEnd", read.form().lineEnd().name())
                .param("file", file)
                .update();
    }

    public void wasUnreadable(long file, FileReading.Unreadable why) {
        jdbc.sql("""
                update intake.file set fault = :fault, fault_line = :line, fault_column = :column, fault_values = :values
                where id = :file
                """)
                .param("fault", why.fault().name())
                .param("line", why.line())
                .param("column", why.column())
                .param("values", why.values().toArray(String[]::new))
                .param("file", file)
                .update();
    }

    /// The fault is taken back: the file will be read once more.
    public void readAgain(long file) {
        jdbc.sql("""
                update intake.file set fault = null, fault_line = null, fault_column = null, fault_values = null
                where id = :file
                """).param("file", file).update();
    }

    /// Counts open records by their findings and writes the counts on the file.
    public void count(long file) {
        jdbc.sql("""
                with judged as (
                    select r.number, bool_or(f.error) as wrong
                    from person.raw_record r join person.finding f on f.file = r.file and f.number = r.number
                    where r.file = :file and r.submission is null
                    group by r.number)
                update intake.file set
                    error_records = (select count(*) from judged where wrong),
                    warning_records = (select count(*) from judged where not wrong)
                where id = :file
                """).param("file", file).update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static FileRow row(ResultSet row, int number) throws SQLException {
        return new FileRow(
                row.getLong("id"),
                row.getString("receipt"),
                new FacilityCode(row.getString("facility")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Arrival.valueOf(row.getString("arrival")),
                row.getObject("year", Integer.class),
                row.getString("layout"),
                row.getLong("bytes"),
                row.getString("scan").equals("clean"),
                FileState.of(row.getString("state")).orElseThrow(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("records"),
                row.getLong("error_records"),
                row.getLong("warning_records"),
                form(row),
                fault(row));
    }

    private static @Nullable FileForm form(ResultSet row) throws SQLException {
        String charset = row.getString("charset");
        return charset == null
                ? null
                : new FileForm(
                        Charset.forName(charset),
                        row.getBoolean("byte_order_mark"),
                        row.getBoolean("header"),
                        FileForm.LineEnd.valueOf(row.getString("line_end")));
    }

    private static FileReading.@Nullable Unreadable fault(ResultSet row) throws SQLException {
        String fault = row.getString("fault");
        return fault == null
                ? null
                : new FileReading.Unreadable(
                        FileFault.valueOf(fault), row.getLong("fault_line"), row.getInt("fault_column"), List.of((String
                                        [])
                                row.getArray("fault_values").getArray()));
    }
}
