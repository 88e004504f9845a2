package dev.todoke.statistics;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingReader;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.Sex;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.population.AgeClass;
import dev.todoke.statistics.store.StatisticsStore.PopulationRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Closed years of invented tumours in three prefectures (架空の年次確定).
public final class InventedYear implements ClosingReader {

    private static final List<String> SITES = List.of(
            "C169", "C180", "C187", "C20", "C220", "C250", "C341", "C341", "C343", "C509", "C509", "C539", "C61", "C61",
            "C679", "C73", "C833", "C900", "C920", "D010", "D060", "D051", "C159", "C099", "C179");

    private final List<ClosingSummary> closings = new ArrayList<>();
    private final int tumours;

    /// @param tumours in each of the years 2018 to 2020
    public InventedYear(int tumours) {
        this.tumours = tumours;
        for (int year = 2018; year <= 2020; year++) {
            closings.add(new ClosingSummary(
                    year - 2010L, new YearOfDiagnosis(year), 1, Instant.parse("2024-05-01T00:00:00Z"), tumours, ""));
        }
    }

    @Override
    public List<ClosingSummary> all() {
        return closings;
    }

    @Override
    public Optional<ClosingSummary> latest(YearOfDiagnosis year) {
        return closings.stream().filter(c -> c.year().equals(year)).findFirst();
    }

    @Override
    public Stream<ClosedRecord> records(long closingNumber) {
        var random = new Random(closingNumber);
        return Stream.generate(() -> tumour(random)).limit(tumours);
    }

    public static List<PopulationRow> population() {
        var rows = new ArrayList<PopulationRow>();
        for (int year = 2018; year <= 2020; year++) {
            for (String prefecture : List.of("40", "41", "44")) {
                for (Sex sex : Sex.values()) {
                    for (AgeClass ages : AgeClass.FIVE_YEARS) {
                        rows.add(new PopulationRow(
                                prefecture, "", year, sex.code(), ages.from(), prefecture.equals("40") ? 6_000 : 900));
                    }
                }
            }
        }
        return rows;
    }

    private static ClosedRecord tumour(Random random) {
        var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, "9"));
        var site = SITES.get(random.nextInt(SITES.size()));
        boolean female = List.of("C539", "D060").contains(site) || (!site.equals("C61") && random.nextBoolean());
        boolean deathOnly = random.nextInt(50) == 0;
        int place = random.nextInt(20);
        values.set(3, female ? "2" : "1");
        values.set(4, Integer.toString(25 + (int) (Math.sqrt(random.nextDouble()) * 74)));
        values.set(6, place < 15 ? "40" : place < 18 ? "41" : "44");
        values.set(18, site);
        values.set(22, deathOnly ? "0" : Integer.toString(1 + random.nextInt(3)));
        values.set(26, deathOnly ? "9" : List.of("1", "3", "8").get(random.nextInt(3)));
        values.set(
                29,
                deathOnly ? "499" : List.of("410", "410", "420", "430", "440").get(random.nextInt(5)));
        values.set(30, deathOnly ? "9" : Integer.toString(1 + random.nextInt(2)));
        values.set(35, deathOnly ? "9" : Integer.toString(1 + random.nextInt(2)));
        values.set(68, deathOnly ? "1" : "2");
        values.set(69, deathOnly ? "1" : "2");
        values.set(72, "1");
        values.set(74, "");
        return new ClosedRecord(values);
    }
}
