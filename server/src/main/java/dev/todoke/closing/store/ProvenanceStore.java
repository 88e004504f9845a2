package dev.todoke.closing.store;

import dev.todoke.closing.ClosedOriginReader;
import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosedTrace;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.TracedRecord;
import dev.todoke.closing.difference.ClosedSide.RowKey;
import dev.todoke.closing.difference.KnownReport;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where closings came from (確定の由来): editions, facts, rows and reports. Added with a closing, never
/// changed; the registry room alone reads rows and reports.
@Repository
public class ProvenanceStore implements ClosedOriginReader {

    private static final int ROWS_A_PIECE = 10_000;
    private static final String SEPARATOR = "\u001f";

    private final JdbcClient jdbc;

    public ProvenanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One line about a closing (確定の事実): cut-off date, count, open work.
    public record Fact(String name, String value) {}

    public void addEditions(long closing, List<ClosingEdition.Part> parts) {
        jdbc.sql("""
                insert into closing.edition (closing, place, kind, name, edition, sha256)
                select :closing, place, kind, name, edition, sum
                  from unnest(:kinds, :names, :editions, :sums) with ordinality as e (kind, name, edition, sum, place)
                """)
                .param("closing", closing)
                .param("kinds", texts(parts, part -> part.kind().name()))
                .param("names", texts(parts, ClosingEdition.Part::name))
                .param("editions", texts(parts, ClosingEdition.Part::edition))
                .param("sums", texts(parts, ClosingEdition.Part::sha256))
                .update();
    }

    public void addFacts(long closing, List<Fact> facts) {
        jdbc.sql("""
                insert into closing.fact (closing, place, name, value)
                select :closing, place, name, value
                  from unnest(:names, :values) with ordinality as f (name, value, place)
                """)
                .param("closing", closing)
                .param("names", texts(facts, Fact::name))
                .param("values", texts(facts, Fact::value))
                .update();
    }

    public void addSources(long closing, List<TracedRecord> rows) {
        for (int start = 0; start < rows.size(); start += ROWS_A_PIECE) {
            var piece = rows.subList(start, Math.min(rows.size(), start + ROWS_A_PIECE));
            jdbc.sql("""
                    insert into closing.source (closing, row, person, digest, reports, entered_in, origins)
                    select :closing, :before + place, person, digest, string_to_array(reports, :separator),
                           string_to_array(entered, :separator), origins
                      from unnest(:persons, :digests, :reports, :entered, :origins)
                           with ordinality as s (person, digest, reports, entered, origins, place)
                    """)
                    .param("closing", closing)
                    .param("before", start)
                    .param("separator", SEPARATOR)
                    .param("persons", texts(piece, row -> row.trace().person()))
                    .param("digests", texts(piece, TracedRecord::digest))
                    .param(
                            "reports",
                            texts(
                                    piece,
                                    row -> String.join(SEPARATOR, row.trace().reports())))
                    .param(
                            "entered",
                            texts(
                                    piece,
                                    row -> String.join(SEPARATOR, row.trace().enteredIn())))
                    .param("origins", texts(piece, row -> row.trace().originText()))
                    .update();
        }
    }

    public void addReports(long closing, List<KnownReport> reports) {
        for (int start = 0; start < reports.size(); start += ROWS_A_PIECE) {
            var piece = reports.subList(start, Math.min(reports.size(), start + ROWS_A_PIECE));
            jdbc.sql("""
                    insert into closing.report (closing, report, kind, fate, person, content, received_at, changed_at)
                    select :closing, r.*
                      from unnest(:reports, :kinds, :fates, :persons, :contents, :received::timestamptz[],
                             :changed::timestamptz[]) as r
                    """)
                    .param("closing", closing)
                    .param("reports", texts(piece, KnownReport::report))
                    .param("kinds", texts(piece, r -> r.kind().name()))
                    .param("fates", texts(piece, r -> r.fate().name()))
                    .param("persons", texts(piece, KnownReport::person))
                    .param("contents", texts(piece, KnownReport::content))
                    .param("received", moments(piece, KnownReport::receivedAt))
                    .param("changed", moments(piece, KnownReport::changedAt))
                    .update();
        }
    }

    public List<ClosingEdition.Part> editions(long closing) {
        return jdbc.sql(
                        "select kind, name, edition, sha256 from closing.edition where closing = :closing order by place")
                .param("closing", closing)
                .query((row, _) -> new ClosingEdition.Part(
                        ClosingEdition.Kind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("edition"),
                        row.getString("sha256")))
                .list();
    }

    public List<Fact> facts(long closing) {
        return jdbc.sql("select name, value from closing.fact where closing = :closing order by place")
                .param("closing", closing)
                .query((row, _) -> new Fact(row.getString("name"), row.getString("value")))
                .list();
    }

    @Override
    public List<Resting> resting(long closing, Collection<String> reports) {
        return jdbc.sql("""
                        with wanted as (select unnest(:reports::text[]) as report),
                             rows as (select distinct s.row
                                        from closing.source s cross join lateral unnest(s.reports) as u (report)
                                        join wanted w on w.report = u.report
                                       where s.closing = :closing)
                        select r.items, s.reports
                          from rows join closing.source s on s.closing = :closing and s.row = rows.row
                          join closing.record r on r.closing = :closing and r.row = rows.row
                         order by rows.row
                        """)
                .param("closing", closing)
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> new Resting(new ClosedRecord(texts(row, "items")), texts(row, "reports")))
                .list();
    }

    /// Every row of a closing without its values, in file order.
    public List<RowKey> rows(long closing) {
        return jdbc.sql("select row, person, digest, reports from closing.source where closing = :closing order by row")
                .param("closing", closing)
                .withFetchSize(ROWS_A_PIECE)
                .query((row, _) -> new RowKey(
                        row.getInt("row"), row.getString("person"), texts(row, "reports"), row.getString("digest")))
                .list();
    }

    public List<KnownReport> reports(long closing) {
        return jdbc.sql("""
                        select report, kind, fate, person, content, received_at, changed_at
                          from closing.report where closing = :closing
                        """)
                .param("closing", closing)
                .withFetchSize(ROWS_A_PIECE)
                .query((row, _) -> new KnownReport(
                        row.getString("report"),
                        KnownReport.Kind.valueOf(row.getString("kind")),
                        KnownReport.Fate.valueOf(row.getString("fate")),
                        row.getString("person"),
                        row.getString("content"),
                        moment(row, "received_at"),
                        moment(row, "changed_at")))
                .list();
    }

    /// Reports that belonged to persons of the year when it was closed.
    public List<String> concerned(long closing) {
        return jdbc.sql(
                        "select report from closing.report where closing = :closing and fate = 'CONCERNED' order by report")
                .param("closing", closing)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// What was kept of some rows, by item 1.
    public Map<Integer, ClosedTrace> traces(long closing, Collection<Integer> rows) {
        var found = new TreeMap<Integer, ClosedTrace>();
        jdbc.sql("""
                select row, person, reports, entered_in, origins from closing.source
                 where closing = :closing and row = any(:rows)
                """)
                .param("closing", closing)
                .param("rows", rows.toArray(Integer[]::new))
                .query((row, _) -> found.put(
                        row.getInt("row"),
                        ClosedTrace.read(
                                row.getString("person"),
                                texts(row, "reports"),
                                texts(row, "entered_in"),
                                row.getString("origins"))))
                .list();
        return found;
    }

    /// Tumours of a prefecture by the reason for which they are its information (都道府県がん情報の範囲).
    ///
    /// @param both patient lived there and the tumour was entered there
    /// @param residentOnly lived there, entered elsewhere
    /// @param enteredOnly entered there, lived elsewhere
    public record Scope(String prefecture, long both, long residentOnly, long enteredOnly) {}

    public List<Scope> scopes(long closing) {
        return jdbc.sql("""
                        select x.prefecture,
                               count(*) filter (where r.items[7] = x.prefecture and x.prefecture = any(s.entered_in)) as both_reasons,
                               count(*) filter (where r.items[7] = x.prefecture and x.prefecture <> all(s.entered_in)) as resident,
                               count(*) filter (where r.items[7] <> x.prefecture) as entered
                          from closing.source s
                          join closing.record r on r.closing = s.closing and r.row = s.row
                          cross join lateral (select distinct unnest(s.entered_in || r.items[7]) as prefecture) x
                         where s.closing = :closing
                         group by x.prefecture order by x.prefecture
                        """)
                .param("closing", closing)
                .query((row, _) -> new Scope(
                        row.getString("prefecture"),
                        row.getLong("both_reasons"),
                        row.getLong("resident"),
                        row.getLong("entered")))
                .list();
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    private static String[] moments(List<KnownReport> reports, Function<KnownReport, Instant> moment) {
        return texts(reports, r -> moment.apply(r).toString());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return List.of((String[]) array.getArray());
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
