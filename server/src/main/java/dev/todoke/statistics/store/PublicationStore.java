package dev.todoke.statistics.store;

import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import dev.todoke.statistics.release.ReleaseHead;
import dev.todoke.statistics.release.ReleasedYear;
import dev.todoke.statistics.release.ReleasedYear.AgeCounted;
import dev.todoke.statistics.release.ReleasedYear.ByAge;
import dev.todoke.statistics.release.ReleasedYear.Counted;
import dev.todoke.statistics.release.ReleasedYear.DeathsToCases;
import dev.todoke.statistics.release.ReleasedYear.Incidence;
import dev.todoke.statistics.release.ReleasedYear.Mortality;
import dev.todoke.statistics.release.ReleasedYear.Part;
import dev.todoke.statistics.release.ReleasedYear.Place;
import dev.todoke.statistics.release.ReleasedYear.Share;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes releases into the schema that everybody may read (公表データの書き込み). A release is written once and never changed.
@Repository
public class PublicationStore {

    private static final int BATCH = 1000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public PublicationStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean has(long release) {
        return jdbc.sql("select exists (select from publication.release where number = :number)")
                .param("number", release)
                .query(Boolean.class)
                .single();
    }

    public void add(ReleasedYear year, byte[] file, String sha256) {
        addHead(year.head(), file, sha256);
        long release = year.head().number();
        batches.batchUpdate(
                "insert into publication.incidence values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
                year.incidence(),
                BATCH,
                (insert, line) -> incidence(insert, release, line));
        batches.batchUpdate(
                "insert into publication.by_age values (?,?,?,?,?,?,?,?,?,?)",
                year.ages(),
                BATCH,
                (insert, line) -> age(insert, release, line));
        batches.batchUpdate(
                "insert into publication.share values (?,?,?,?,?,?,?,?)",
                year.shares(),
                BATCH,
                (insert, line) -> share(insert, release, line));
        batches.batchUpdate(
                "insert into publication.mortality values (?,?,?,?,?,?)",
                year.mortality(),
                BATCH,
                (insert, line) -> mortality(insert, release, line));
    }

    private void addHead(ReleaseHead head, byte[] file, String sha256) {
        jdbc.sql("""
                        insert into publication.release
                            (number, year, closing, version, closed_at, released_at, population, threshold, practice, sha256, package)
                        values (:number, :year, :closing, :version, :closedAt, :releasedAt, :population, :threshold, :practice, :sha256, :file)
                        """)
                .param("number", head.number())
                .param("year", head.year())
                .param("closing", head.closing())
                .param("version", head.version())
                .param("closedAt", head.closedAt().atOffset(ZoneOffset.UTC))
                .param("releasedAt", head.releasedAt().atOffset(ZoneOffset.UTC))
                .param("population", head.population())
                .param("threshold", head.threshold())
                .param("practice", head.practice())
                .param("sha256", sha256)
                .param("file", file)
                .update();
    }

    private static void incidence(PreparedStatement insert, long release, Incidence line) throws SQLException {
        place(insert, release, line.place());
        var counted = line.counted().shown();
        if (counted.isEmpty()) {
            nulls(insert, 6, 19);
            return;
        }
        Counted figures = counted.get();
        insert.setLong(6, figures.cases());
        rate(insert, 7, figures.crude());
        rate(insert, 10, figures.jp2015());
        rate(insert, 13, figures.jp1985());
        rate(insert, 16, figures.world());
        decimal(insert, 19, figures.cumulative());
    }

    private static void age(PreparedStatement insert, long release, ByAge line) throws SQLException {
        place(insert, release, line.place());
        insert.setString(6, line.band().code());
        var counted = line.counted().shown();
        if (counted.isEmpty()) {
            nulls(insert, 7, 10);
            return;
        }
        AgeCounted figures = counted.get();
        insert.setLong(7, figures.cases());
        rate(insert, 8, figures.rate());
    }

    private static void share(PreparedStatement insert, long release, Share line) throws SQLException {
        insert.setLong(1, release);
        insert.setString(2, line.area());
        insert.setString(3, line.site());
        insert.setString(4, line.feature().name());
        insert.setString(5, state(line.part()));
        var shown = line.part().shown();
        if (shown.isEmpty()) {
            nulls(insert, 6, 8);
            return;
        }
        Part part = shown.get();
        insert.setLong(6, part.cases());
        insert.setLong(7, part.whole());
        insert.setBigDecimal(8, part.percent());
    }

    private static void mortality(PreparedStatement insert, long release, Mortality line) throws SQLException {
        insert.setLong(1, release);
        insert.setString(2, line.area());
        insert.setString(3, line.site());
        insert.setString(4, state(line.ratio()));
        var shown = line.ratio().shown();
        if (shown.isEmpty()) {
            nulls(insert, 5, 6);
            return;
        }
        DeathsToCases ratio = shown.get();
        insert.setLong(5, ratio.deaths());
        insert.setBigDecimal(6, ratio.ratio());
    }

    private static void place(PreparedStatement insert, long release, Place place) throws SQLException {
        insert.setLong(1, release);
        insert.setString(2, place.area());
        insert.setString(3, place.caseSet().code());
        insert.setString(4, place.site());
        insert.setString(5, place.sex().code());
    }

    private static String state(Published<?> figure) {
        return switch (figure) {
            case Published.Shown<?> _ -> "shown";
            case Published.Withheld<?> _ -> "withheld";
            case Published.Impossible<?> _ -> "impossible";
        };
    }

    private static void rate(PreparedStatement insert, int at, Published<PublishedRate> rate) throws SQLException {
        var shown = rate.shown();
        if (shown.isEmpty()) {
            nulls(insert, at, at + 2);
            return;
        }
        insert.setBigDecimal(at, shown.get().per100k());
        insert.setBigDecimal(at + 1, shown.get().lower());
        insert.setBigDecimal(at + 2, shown.get().upper());
    }

    private static void decimal(PreparedStatement insert, int at, Published<BigDecimal> figure) throws SQLException {
        var shown = figure.shown();
        if (shown.isEmpty()) {
            insert.setNull(at, Types.NUMERIC);
            return;
        }
        insert.setBigDecimal(at, shown.get());
    }

    private static void nulls(PreparedStatement insert, int from, int through) throws SQLException {
        for (int at = from; at <= through; at++) {
            insert.setNull(at, Types.NUMERIC);
        }
    }
}
