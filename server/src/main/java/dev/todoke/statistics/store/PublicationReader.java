package dev.todoke.statistics.store;

import dev.todoke.population.SexGroup;
import dev.todoke.statistics.CaseSet;
import dev.todoke.statistics.Feature;
import dev.todoke.statistics.release.AgeBand;
import dev.todoke.statistics.release.Published;
import dev.todoke.statistics.release.PublishedRate;
import dev.todoke.statistics.release.ReleaseHead;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads released figures (公表データの読み出し), all that the public face asks for.
@Repository
public class PublicationReader {

    private static final String HEAD = """
            select number, year, closing, version, closed_at, released_at, population, threshold, practice, sha256
              from publication.release r
            """;

    private static final String NEWEST = """
             where number = (select max(number) from publication.release n where n.year = r.year)
            """;

    /// A release with the checksum of its file.
    public record Released(ReleaseHead head, String sha256) {}

    /// A line with the year it belongs to.
    public record LineOfYear(int year, Incidence incidence) {}

    private final JdbcClient jdbc;

    public PublicationReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest release of every year, newest year first.
    public List<Released> newest() {
        return jdbc.sql(HEAD + NEWEST + " order by year desc")
                .query((row, _) -> released(row))
                .list();
    }

    /// Every release that was ever made, newest first.
    public List<Released> all() {
        return jdbc.sql(HEAD + " order by number desc")
                .query((row, _) -> released(row))
                .list();
    }

    /// The file of a release.
    public Optional<byte[]> file(long release) {
        return jdbc.sql("select package from publication.release where number = :number")
                .param("number", release)
                .query(byte[].class)
                .optional();
    }

    /// Areas of the newest releases in the order of their codes.
    public List<String> areas() {
        return jdbc.sql("select distinct area from publication.incidence order by area")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// One site and area over all years, newest release of each, in the order of years and sexes.
    public List<LineOfYear> overYears(String area, CaseSet caseSet, String site) {
        return jdbc.sql("""
                        select r.year, i.*
                          from publication.incidence i
                          join publication.release r on r.number = i.release
                         where i.area = :area and i.case_set = :set and i.site = :site
                           and r.number = (select max(number) from publication.release n where n.year = r.year)
                         order by r.year, i.sex
                        """)
                .param("area", area)
                .param("set", caseSet.code())
                .param("site", site)
                .query((row, _) -> new LineOfYear(row.getInt("year"), incidence(row)))
                .list();
    }

    /// All sites of one area and sex in one release.
    public List<Incidence> sites(long release, String area, CaseSet caseSet, SexGroup sex) {
        return jdbc.sql("""
                        select * from publication.incidence
                         where release = :release and area = :area and case_set = :set and sex = :sex
                        """)
                .param("release", release)
                .param("area", area)
                .param("set", caseSet.code())
                .param("sex", sex.code())
                .query((row, _) -> incidence(row))
                .list();
    }

    /// One site and sex in all areas of one release.
    public List<Incidence> areas(long release, CaseSet caseSet, String site, SexGroup sex) {
        return jdbc.sql("""
                        select * from publication.incidence
                         where release = :release and case_set = :set and site = :site and sex = :sex
                         order by area
                        """)
                .param("release", release)
                .param("set", caseSet.code())
                .param("site", site)
                .param("sex", sex.code())
                .query((row, _) -> incidence(row))
                .list();
    }

    public List<ByAge> ages(long release, String area, String site) {
        return jdbc.sql("""
                        select * from publication.by_age
                         where release = :release and area = :area and site = :site
                         order by sex
                        """)
                .param("release", release)
                .param("area", area)
                .param("site", site)
                .query((row, _) -> new ByAge(
                        place(row),
                        AgeBand.of(row.getString("age_group")).orElseThrow(),
                        row.getObject("cases") == null
                                ? Published.withheld()
                                : Published.shown(new AgeCounted(row.getLong("cases"), rate(row, "rate")))))
                .list();
    }

    public List<Share> shares(long release, String area, String site) {
        return jdbc.sql("select * from publication.share where release = :release and area = :area and site = :site")
                .param("release", release)
                .param("area", area)
                .param("site", site)
                .query((row, _) -> new Share(
                        row.getString("area"),
                        row.getString("site"),
                        Feature.valueOf(row.getString("feature")),
                        switch (row.getString("state")) {
                            case "withheld" -> Published.<Part>withheld();
                            case "impossible" -> Published.<Part>impossible();
                            default ->
                                Published.shown(new Part(
                                        row.getLong("cases"), row.getLong("whole"), row.getBigDecimal("percent")));
                        }))
                .list();
    }

    public Optional<Mortality> mortality(long release, String area, String site) {
        return jdbc.sql(
                        "select * from publication.mortality where release = :release and area = :area and site = :site")
                .param("release", release)
                .param("area", area)
                .param("site", site)
                .query((row, _) -> new Mortality(
                        row.getString("area"),
                        row.getString("site"),
                        switch (row.getString("state")) {
                            case "withheld" -> Published.<DeathsToCases>withheld();
                            case "impossible" -> Published.<DeathsToCases>impossible();
                            default ->
                                Published.shown(new DeathsToCases(row.getLong("deaths"), row.getBigDecimal("mi")));
                        }))
                .optional();
    }

    private static Released released(ResultSet row) throws SQLException {
        return new Released(
                new ReleaseHead(
                        row.getLong("number"),
                        row.getInt("year"),
                        row.getLong("closing"),
                        row.getInt("version"),
                        row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("released_at", OffsetDateTime.class).toInstant(),
                        row.getString("population"),
                        row.getInt("threshold"),
                        row.getBoolean("practice")),
                row.getString("sha256"));
    }

    private static Incidence incidence(ResultSet row) throws SQLException {
        if (row.getObject("cases") == null) {
            return new Incidence(place(row), Published.withheld());
        }
        BigDecimal cumulative = row.getBigDecimal("cumulative");
        return new Incidence(
                place(row),
                Published.shown(new Counted(
                        row.getLong("cases"),
                        rate(row, "crude"),
                        rate(row, "jp2015"),
                        rate(row, "jp1985"),
                        rate(row, "world"),
                        cumulative == null ? Published.impossible() : Published.shown(cumulative))));
    }

    private static Place place(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new Place(
                row.getString("area"),
                CaseSet.ofCode(row.getString("case_set")).orElseThrow(),
                row.getString("site"),
                Stream.of(SexGroup.values())
                        .filter(s -> s.code().equals(sex))
                        .findFirst()
                        .orElseThrow());
    }

    private static Published<PublishedRate> rate(ResultSet row, String column) throws SQLException {
        var rate = row.getBigDecimal(column);
        if (rate == null) {
            return Published.impossible();
        }
        return Published.shown(
                new PublishedRate(rate, row.getBigDecimal(column + "_low"), row.getBigDecimal(column + "_high")));
    }
}
