package dev.todoke.statistics.store;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.statistics.quality.QualityCounts;
import dev.todoke.statistics.quality.QualityKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Quality figures of closings (登録精度の行). In the portal the whole and a hospital's own lines.
@Repository
public class QualityStore {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public QualityStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// A closing whose figures are there.
    public record Computed(long closing, int year, int version) {}

    /// @param deaths of residents from the same sites; empty when they are not known for the line
    public record Line(QualityKey key, QualityCounts counts, Optional<Long> deaths) {}

    /// @param facility code of the hospital, empty for the whole
    public record Timeliness(String facility, long notifications, int medianDays, long inTime) {}

    public void begin(ClosingSummary closing, Instant now) {
        jdbc.sql("delete from quality.computed where closing = :closing")
                .param("closing", closing.number())
                .update();
        jdbc.sql(
                        "insert into quality.computed (closing, year, version, computed_at) values (:closing, :year, :version, :now)")
                .param("closing", closing.number())
                .param("year", closing.year().value())
                .param("version", closing.version())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void add(long closing, Map<QualityKey, QualityCounts> lines, Map<String, Long> deathsBySite) {
        batches.batchUpdate("""
                insert into quality.line (closing, kind, value, site, facility, cases, microscopy, histology, dci, dco,
                    unknown_basis, unknown_extent, unknown_day, unknown_site, deaths)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lines.entrySet(), BATCH, (insert, entry) -> {
            var key = entry.getKey();
            var counts = entry.getValue();
            insert.setLong(1, closing);
            insert.setString(2, key.by().name());
            insert.setString(3, key.value());
            insert.setString(4, key.site());
            insert.setString(5, key.by() == QualityKey.By.HOSPITAL ? key.value() : "");
            insert.setLong(6, counts.cases());
            insert.setLong(7, counts.microscopy());
            insert.setLong(8, counts.histology());
            insert.setLong(9, counts.dci());
            insert.setLong(10, counts.dco());
            insert.setLong(11, counts.unknownBasis());
            insert.setLong(12, counts.unknownExtent());
            insert.setLong(13, counts.unknownDay());
            insert.setLong(14, counts.unknownSite());
            insert.setObject(
                    15, key.by() == QualityKey.By.WHOLE ? deathsBySite.get(key.site()) : null, java.sql.Types.BIGINT);
        });
    }

    /// Days from diagnosis to the first arrival, of notifications whose day of diagnosis is known.
    public void addTimeliness(long closing, int year) {
        jdbc.sql("""
                with arrived as (
                    select n.facility, f.received_at,
                           extract(day from f.received_at - (to_date(substr(v.diagnosis_date, 1, 6) || '01', 'YYYYMMDD')
                               + substr(v.diagnosis_date, 7, 2)::integer - 1))::integer as days
                      from notification.notification n
                      join notification.version v on v.notification = n.id and v.version = 1
                      join intake.file f on f.id = n.file
                     where v.diagnosis_date ~ ('^' || :year || '(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])$')
                )
                insert into quality.timeliness (closing, facility, notifications, median_days, in_time)
                select :closing, coalesce(facility, ''), count(*),
                       percentile_disc(0.5) within group (order by days),
                       count(*) filter (where received_at < make_timestamptz(:year + 2, 1, 1, 0, 0, 0, 'Asia/Tokyo'))
                  from arrived group by grouping sets ((facility), ()) having count(*) > 0
                """).param("closing", closing).param("year", year).update();
    }

    /// The newest computed closing of each year, newest year first.
    public List<Computed> computed() {
        return jdbc.sql("""
                        select distinct on (year) closing, year, version from quality.computed order by year desc, closing desc
                        """)
                .query((row, _) -> new Computed(row.getLong(1), row.getInt(2), row.getInt(3)))
                .list();
    }

    public List<Line> lines(long closing, QualityKey.By by, boolean allSitesOnly) {
        return jdbc.sql("""
                        select * from quality.line where closing = :closing and kind = :kind and (not :only or site = 'ALL')
                         order by value, site = 'ALL' desc, site
                        """)
                .param("closing", closing)
                .param("kind", by.name())
                .param("only", allSitesOnly)
                .query((row, _) -> line(row))
                .list();
    }

    public List<Timeliness> timeliness(long closing) {
        return jdbc.sql(
                        "select facility, notifications, median_days, in_time from quality.timeliness where closing = :closing order by facility")
                .param("closing", closing)
                .query((row, _) -> new Timeliness(row.getString(1), row.getLong(2), row.getInt(3), row.getLong(4)))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new QualityKey(
                        QualityKey.By.valueOf(row.getString("kind")), row.getString("value"), row.getString("site")),
                new QualityCounts(
                        row.getLong("cases"),
                        row.getLong("microscopy"),
                        row.getLong("histology"),
                        row.getLong("dci"),
                        row.getLong("dco"),
                        row.getLong("unknown_basis"),
                        row.getLong("unknown_extent"),
                        row.getLong("unknown_day"),
                        row.getLong("unknown_site")),
                Optional.ofNullable(row.getObject("deaths", Long.class)));
    }
}
