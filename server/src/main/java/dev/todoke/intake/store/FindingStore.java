package dev.todoke.intake.store;

import dev.todoke.kernel.Sentence;
import dev.todoke.notification.Item;
import dev.todoke.validation.Finding;
import dev.todoke.validation.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Findings of files (点検結果), derived anew whenever a record changes, and the warnings that people confirmed.
@Component
public class FindingStore {

    private static final int FETCH = 2000;

    private static final String OPEN = """
            from person.finding f join person.raw_record r on r.file = f.file and r.number = f.number
            where f.file = :file and r.submission is null
            """;

    /// A confirmation lapses when one of the items of the warning was corrected after it.
    private static final String IN_FORCE = """
            not exists (
                select 1 from person.cell_correction k
                where k.file = c.file and k.number = c.number and k.corrected_at > c.confirmed_at
                  and k.item = any (string_to_array(f.items, ' ')))
            """;

    private static final String UNCONFIRMED = """
            not f.error and not exists (
                select 1 from intake.warning_confirmed c
                where c.file = f.file and c.number = f.number and c.check_id = f.check_id and %s)
            """.formatted(IN_FORCE);

    private final JdbcClient jdbc;

    public FindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long file, String facility, Map<Long, List<Finding>> byNumber) {
        var rows = new ArrayList<Object[]>();
        byNumber.forEach((number, findings) -> {
            for (int place = 0; place < findings.size(); place++) {
                rows.add(columns(number, place, findings.get(place)));
            }
        });
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql("""
                insert into person.finding
                    (file, number, place, facility, check_id, error, items, value, sentence, filled, allowed)
                select :file, number, place, :facility, check_id, error, items, value, sentence, filled, allowed
                from unnest(:numbers::bigint[], :places::int[], :checks::text[], :errors::boolean[], :items::text[],
                    :values::text[], :sentences::text[], :filled::text[], :allowed::text[])
                    as given (number, place, check_id, error, items, value, sentence, filled, allowed)
                """)
                .param("file", file)
                .param("facility", facility)
                .param("numbers", column(rows, 0).toArray(Long[]::new))
                .param("places", column(rows, 1).toArray(Integer[]::new))
                .param("checks", column(rows, 2).toArray(String[]::new))
                .param("errors", column(rows, 3).toArray(Boolean[]::new))
                .param("items", column(rows, 4).toArray(String[]::new))
                .param("values", column(rows, 5).toArray(String[]::new))
                .param("sentences", column(rows, 6).toArray(String[]::new))
                .param("filled", column(rows, 7).toArray(String[]::new))
                .param("allowed", column(rows, 8).toArray(String[]::new))
                .update();
    }

    private static Object[] columns(long number, int place, Finding finding) {
        return new Object[] {
            number,
            place,
            finding.check(),
            finding.isError(),
            String.join(" ", finding.items().stream().map(Item::name).toList()),
            finding.value(),
            finding.sentence().key(),
            Joined.join(finding.sentence().values()),
            Joined.join(finding.allowed())
        };
    }

    private static Stream<Object> column(List<Object[]> rows, int position) {
        return rows.stream().map(row -> row[position]);
    }

    /// The findings of many records are replaced by others.
    public void replaceAll(long file, String facility, Map<Long, List<Finding>> byNumber) {
        jdbc.sql("delete from person.finding where file = :file and number = any(:numbers)")
                .param("file", file)
                .param("numbers", byNumber.keySet().toArray(Long[]::new))
                .update();
        add(file, facility, byNumber);
    }

    /// The findings of one record are replaced by others.
    public void replace(long file, String facility, long number, List<Finding> findings) {
        jdbc.sql("delete from person.finding where file = :file and number = :number")
                .param("file", file)
                .param("number", number)
                .update();
        add(file, facility, Map.of(number, findings));
    }

    /// Errors first, then warnings, the most frequent first.
    public List<FindingsOfCheck> perCheck(long file) {
        return jdbc.sql("""
                select f.check_id, f.error, min(f.items) as items, count(distinct f.number) as records,
                    count(distinct f.number) filter (where %s) as unconfirmed
                %s
                group by f.check_id, f.error order by f.error desc, records desc, f.check_id
                """.formatted(UNCONFIRMED, OPEN))
                .param("file", file)
                .query(FindingStore::ofCheck)
                .list();
    }

    /// Findings of open records in the order of the file, of one check or of all (`check` empty).
    public List<PlacedFinding> placed(long file, String check, int limit, long offset) {
        return jdbc.sql("""
                select f.*, r.line %s and (:check = '' or f.check_id = :check)
                order by f.number, f.place limit :limit offset :offset
                """.formatted(OPEN))
                .param("file", file)
                .param("check", check)
                .param("limit", limit)
                .param("offset", offset)
                .query(FindingStore::placed)
                .list();
    }

    public long count(long file, String check) {
        return jdbc.sql("select count(*) %s and (:check = '' or f.check_id = :check)".formatted(OPEN))
                .param("file", file)
                .param("check", check)
                .query(Long.class)
                .single();
    }

    /// Every finding of open records; the caller closes the stream inside the transaction.
    public Stream<PlacedFinding> all(long file) {
        return jdbc
                .sql("select f.*, r.line %s order by f.number, f.place".formatted(OPEN))
                .withFetchSize(FETCH)
                .param("file", file)
                .query(FindingStore::placed)
                .stream();
    }

    public List<Finding> ofRecord(long file, long number) {
        return jdbc.sql("""
                select f.*, 0::bigint as line from person.finding f where file = :file and number = :number order by place
                """).param("file", file).param("number", number).query(FindingStore::placed).list().stream()
                .map(PlacedFinding::finding)
                .toList();
    }

    /// Open records without error that have a warning nobody confirmed.
    public long unconfirmedRecords(long file) {
        return jdbc.sql("""
                select count(distinct f.number) %s and %s
                  and not exists (select 1 from person.finding e where e.file = f.file and e.number = f.number and e.error)
                """.formatted(OPEN, UNCONFIRMED))
                .param("file", file)
                .query(Long.class)
                .single();
    }

    /// Somebody looked at the warnings of a check, or of all (`check` empty), and leaves the values as they are.
    public long confirm(long file, String check, String reason, String by, Instant at) {
        return jdbc.sql("""
                insert into intake.warning_confirmed
                    (file, number, facility, check_id, reason, confirmed_by, confirmed_at)
                select distinct f.file, f.number, f.facility, f.check_id, :reason, :by, :at::timestamptz
                %s and (:check = '' or f.check_id = :check) and %s
                """.formatted(OPEN, UNCONFIRMED))
                .param("file", file)
                .param("check", check)
                .param("reason", reason)
                .param("by", by)
                .param("at", FileStore.at(at))
                .update();
    }

    /// What was confirmed of one record, newest first, and whether it still counts: the warning is still there
    /// and none of its items was corrected since.
    public List<ConfirmedWarning> confirmed(long file, long number) {
        return jdbc.sql("""
                select c.check_id, c.reason, c.confirmed_by, c.confirmed_at, coalesce(bool_or(%s), false) as in_force
                from intake.warning_confirmed c
                left join person.finding f on f.file = c.file and f.number = c.number and f.check_id = c.check_id
                where c.file = :file and c.number = :number
                group by c.id, c.check_id, c.reason, c.confirmed_by, c.confirmed_at
                order by c.confirmed_at desc, c.check_id
                """.formatted("f.check_id is not null and " + IN_FORCE))
                .param("file", file)
                .param("number", number)
                .query(FindingStore::confirmation)
                .list();
    }

    private static ConfirmedWarning confirmation(ResultSet row, int number) throws SQLException {
        return new ConfirmedWarning(
                row.getString("check_id"),
                row.getString("reason"),
                row.getString("confirmed_by"),
                row.getTimestamp("confirmed_at").toInstant(),
                row.getBoolean("in_force"));
    }

    private static FindingsOfCheck ofCheck(ResultSet row, int number) throws SQLException {
        return new FindingsOfCheck(
                row.getString("check_id"),
                severity(row),
                items(row.getString("items")),
                row.getLong("records"),
                row.getLong("unconfirmed"));
    }

    private static PlacedFinding placed(ResultSet row, int number) throws SQLException {
        return new PlacedFinding(
                row.getLong("line"),
                row.getLong("number"),
                new Finding(
                        row.getString("check_id"),
                        severity(row),
                        items(row.getString("items")),
                        row.getString("value"),
                        new Sentence("checks", row.getString("sentence"), Joined.split(row.getString("filled"))),
                        Joined.split(row.getString("allowed"))));
    }

    private static Severity severity(ResultSet row) throws SQLException {
        return row.getBoolean("error") ? Severity.ERROR : Severity.WARNING;
    }

    private static List<Item> items(String names) {
        return Stream.of(names.split(" ", -1)).map(Item::valueOf).toList();
    }
}
