package dev.todoke.statistics.store;

import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Sex;
import dev.todoke.population.AgeClass;
import dev.todoke.population.PersonYears;
import dev.todoke.population.PopulationSource;
import dev.todoke.statistics.CancerDeaths;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Population, deaths and drafts of the registry room (人口・死亡数・統計表の案).
@Repository
public class StatisticsStore implements PopulationSource {

    private static final int BATCH = 1000;

    /// One row of the population file.
    public record PopulationRow(
            String prefecture, String municipality, int year, String sex, int ageFrom, long persons) {}

    /// Deaths of one cause.
    public record DeathRow(String prefecture, int year, String sex, String cause, long deaths) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    public StatisticsStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// Replaces the population of the years that the rows name.
    public void replacePopulation(List<PopulationRow> rows, String source) {
        var years = rows.stream().map(PopulationRow::year).distinct().toArray(Integer[]::new);
        jdbc.sql("delete from statistics.population where year = any(:years)")
                .param("years", years)
                .update();
        batches.batchUpdate(
                "insert into statistics.population (prefecture, municipality, year, sex, age_from, persons, source) values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (insert, row) -> {
                    insert.setString(1, row.prefecture());
                    insert.setString(2, row.municipality());
                    insert.setInt(3, row.year());
                    insert.setString(4, row.sex());
                    insert.setInt(5, row.ageFrom());
                    insert.setLong(6, row.persons());
                    insert.setString(7, source);
                });
    }

    @Override
    public boolean offered() {
        return jdbc.sql("select to_regclass('statistics.population') is not null")
                .query(Boolean.class)
                .single();
    }

    @Override
    public PersonYears population(int year) {
        var builder = PersonYears.builder();
        jdbc.sql("""
                        select prefecture, municipality, sex, age_from, persons
                          from statistics.population
                         where year = :year
                         order by prefecture, municipality, sex, age_from
                        """).param("year", year).query(row -> {
            var sex = Sex.of(row.getString("sex")).orElseThrow();
            var ages = AgeClass.FIVE_YEARS.get(AgeClass.fiveYearPosition(row.getInt("age_from")));
            var municipality = row.getString("municipality");
            if (municipality.isEmpty()) {
                builder.add(new Prefecture(row.getString("prefecture")), year, sex, ages, row.getLong("persons"));
            } else {
                builder.add(new MunicipalityCode(municipality), year, sex, ages, row.getLong("persons"));
            }
        });
        return builder.build();
    }

    /// Name of the population of a year; empty when there is none.
    public Optional<String> populationSource(int year) {
        return jdbc.sql("select source from statistics.population where year = :year limit 1")
                .param("year", year)
                .query(String.class)
                .optional();
    }

    public void replaceDeaths(List<DeathRow> rows) {
        var years = rows.stream().map(DeathRow::year).distinct().toArray(Integer[]::new);
        jdbc.sql("delete from statistics.death where year = any(:years)")
                .param("years", years)
                .update();
        batches.batchUpdate(
                "insert into statistics.death (prefecture, year, sex, cause, deaths) values (?, ?, ?, ?, ?)",
                rows,
                BATCH,
                (insert, row) -> {
                    insert.setString(1, row.prefecture());
                    insert.setInt(2, row.year());
                    insert.setString(3, row.sex());
                    insert.setString(4, row.cause());
                    insert.setLong(5, row.deaths());
                });
    }

    public CancerDeaths deaths(int year) {
        var builder = CancerDeaths.builder();
        jdbc.sql("select prefecture, sex, cause, deaths from statistics.death where year = :year order by cause")
                .param("year", year)
                .query(row -> {
                    builder.add(
                            new Prefecture(row.getString("prefecture")),
                            year,
                            Sex.of(row.getString("sex")).orElseThrow(),
                            row.getString("cause"),
                            row.getLong("deaths"));
                });
        return builder.build();
    }

    /// Puts the tables of a closing in the place of those computed before.
    public void putDraft(StoredDraft draft) {
        jdbc.sql("""
                        insert into statistics.draft
                            (closing, year, computed_at, outside, cells, small, withheld, complete, released)
                        values (:closing, :year, :at, :outside, :cells, :small, :withheld, :complete, :released)
                        on conflict (closing) do update
                           set computed_at = excluded.computed_at, outside = excluded.outside, cells = excluded.cells,
                               small = excluded.small, withheld = excluded.withheld, complete = excluded.complete,
                               released = excluded.released
                        """)
                .param("closing", draft.closing())
                .param("year", draft.year())
                .param("at", at(draft.computedAt()))
                .param("outside", draft.outside())
                .param("cells", draft.cells())
                .param("small", draft.small())
                .param("withheld", draft.withheld())
                .param("complete", draft.complete())
                .param("released", draft.released())
                .update();
    }

    public Optional<StoredDraft> draft(long closing) {
        return jdbc.sql("""
                        select closing, year, computed_at, outside, cells, small, withheld, complete, released
                          from statistics.draft
                         where closing = :closing
                        """)
                .param("closing", closing)
                .query((row, _) -> new StoredDraft(
                        row.getLong("closing"),
                        row.getInt("year"),
                        row.getObject("computed_at", OffsetDateTime.class).toInstant(),
                        row.getLong("outside"),
                        row.getLong("cells"),
                        row.getLong("small"),
                        row.getLong("withheld"),
                        row.getBytes("complete"),
                        row.getBytes("released")))
                .optional();
    }

    /// Closings with computed tables.
    public List<Long> draftedClosings() {
        return jdbc.sql("select closing from statistics.draft order by closing")
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /// Takes the next number for a release and records who released what.
    public long addRelease(long closing, int year, Instant releasedAt, String releasedBy) {
        return jdbc.sql("""
                        insert into statistics.release (closing, year, released_at, released_by)
                        values (:closing, :year, :at, :by)
                        returning number
                        """)
                .param("closing", closing)
                .param("year", year)
                .param("at", at(releasedAt))
                .param("by", releasedBy)
                .query(Long.class)
                .single();
    }

    /// Number of the newest release made from a closing.
    public Optional<Long> releaseOf(long closing) {
        return jdbc.sql(
                        "select max(number) from statistics.release where closing = :closing having max(number) is not null")
                .param("closing", closing)
                .query(Long.class)
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
