package dev.todoke.statistics.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.todoke.closing.ClosingReader;
import dev.todoke.database.FaceTransactions;
import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.population.AgeClass;
import dev.todoke.statistics.Figures;
import dev.todoke.statistics.desk.ReleaseDesk;
import dev.todoke.statistics.desk.StatisticsDesk;
import dev.todoke.statistics.store.StatisticsStore;
import dev.todoke.statistics.store.StatisticsStore.DeathRow;
import dev.todoke.statistics.store.StatisticsStore.PopulationRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Population, tables and release of every closed year of the demonstration (実演の集計と公表).
@Component
class StatisticsStage implements DemoStage {

    private static final String POPULATION = "合成人口(練習用)";
    private static final String RELEASED_BY = "demo";

    private final ObjectProvider<ClosingReader> closings;
    private final StatisticsDesk desk;
    private final ReleaseDesk releases;
    private final StatisticsStore store;
    private final FaceTransactions transactions;

    StatisticsStage(
            ObjectProvider<ClosingReader> closings,
            StatisticsDesk desk,
            ReleaseDesk releases,
            StatisticsStore store,
            FaceTransactions transactions) {
        this.closings = closings;
        this.desk = desk;
        this.releases = releases;
        this.store = store;
        this.transactions = transactions;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String name() {
        return "集計と公表";
    }

    @Override
    public List<String> run(DemoWorld world) {
        if (world.cursor().isEmpty()) {
            world.chunk(_ -> {
                store.replacePopulation(population(world.folder().resolve("population.csv")), POPULATION);
                store.replaceDeaths(deaths(world.folder().resolve("deaths.csv")));
                return "counted";
            });
        }
        var lines = new ArrayList<String>();
        for (int year = world.fromYear(); year <= world.toYear(); year++) {
            var number = closingOf(year);
            if (number > 0) {
                lines.add(release(world, year, number));
            }
        }
        return lines;
    }

    private long closingOf(int year) {
        var reader = closings.getIfAvailable();
        return reader == null
                ? 0
                : transactions.get(() -> reader.latest(new YearOfDiagnosis(year))
                        .map(c -> c.number())
                        .orElse(0L));
    }

    private String release(DemoWorld world, int year, long closing) {
        if (transactions.get(() -> store.releaseOf(closing)).isEmpty()) {
            release(world, closing);
        }
        var draft = transactions.get(() -> store.draft(closing)).orElseThrow();
        if (!draft.releasable()) {
            return "%d年: 件数が少なく、どの数を隠しても守りきれないため、統計表を公表しませんでした。".formatted(year);
        }
        return "%d年: 統計表を公表しました。%s個の数のうち%s個は少数のため出していません。"
                .formatted(year, Figures.count(draft.cells()), Figures.count(draft.small() + draft.withheld()));
    }

    /// Computes one closing and releases it if it can be; once for each closing, also after an interruption.
    private void release(DemoWorld world, long closing) {
        world.chunk(cursor -> {
            if (desk.compute(closing).releasable()) {
                releases.release(closing, RELEASED_BY);
            }
            return cursor;
        });
    }

    private static List<PopulationRow> population(Path file) {
        var rows = new ArrayList<PopulationRow>();
        for (NamedCsvRecord row : records(file)) {
            rows.add(new PopulationRow(
                    row.getField("prefecture"),
                    row.getField("municipality"),
                    Integer.parseInt(row.getField("year")),
                    row.getField("sex"),
                    AgeClass.read(row.getField("age_group")).orElseThrow().from(),
                    Long.parseLong(row.getField("population"))));
        }
        return rows;
    }

    private static List<DeathRow> deaths(Path file) {
        var counts = new TreeMap<String, DeathRow>();
        for (NamedCsvRecord row : records(file)) {
            var date = row.getField("death_date");
            var prefecture = Prefecture.of(row.getField("prefecture"));
            var cause = row.getField("cause");
            boolean cancer = cause.startsWith("C") || cause.startsWith("D");
            boolean sexKnown = row.getField("sex").matches("[12]");
            if (prefecture.isPresent() && date.length() >= 4 && cancer && sexKnown) {
                var one = new DeathRow(
                        prefecture.get().code(), Integer.parseInt(date.substring(0, 4)), row.getField("sex"), cause, 1);
                var key = String.join("/", one.prefecture(), "" + one.year(), one.sex(), one.cause());
                counts.merge(
                        key, one, (a, b) -> new DeathRow(a.prefecture(), a.year(), a.sex(), a.cause(), a.deaths() + 1));
            }
        }
        return List.copyOf(counts.values());
    }

    private static List<NamedCsvRecord> records(Path file) {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
