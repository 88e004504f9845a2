package dev.todoke.cli.register;

import dev.todoke.closing.Layout76;
import dev.todoke.closing.TracedRecord;
import dev.todoke.kernel.CsvLines;
import dev.todoke.kernel.YearOfDiagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Compares closed years with the truth of a synthetic prefecture, item by item (真の値との比較). Tumours are
/// matched by the reports that stand behind a row; why an item can differ although nothing is wrong is
/// said beside it.
final class TruthComparison {

    private static final String DEATH = "D-";
    private static final int LAST_ITEM = 76;

    private final Map<String, TrueCancer> cancers = new HashMap<>();
    private final Map<String, String> tumourOfReport = new HashMap<>();
    private final Map<String, LocalDate> diedOn = new HashMap<>();
    private final Set<String> deathOnly = new HashSet<>();
    private final Map<Integer, long[]> byItem = new TreeMap<>();
    private final Counts registry = new Counts();
    private final Counts truth = new Counts();

    /// Persons, tumours and death-only tumours of the years closed.
    private static final class Counts {
        private final Set<String> persons = new HashSet<>();
        private long tumours;
        private long deathOnly;

        private double percent() {
            return tumours == 0 ? 0 : 100.0 * deathOnly / tumours;
        }
    }

    static TruthComparison read(Path folder) throws IOException {
        var comparison = new TruthComparison();
        rows(
                folder.resolve("truth/cancers.csv"),
                row -> comparison.cancers.put(row.getOrDefault("tumour", ""), new TrueCancer(row)));
        var notified = new HashSet<String>();
        rows(folder.resolve("truth/tumours.csv"), row -> {
            var report = row.getOrDefault("id", "");
            comparison.tumourOfReport.put(report, row.getOrDefault("tumour", ""));
            if (!report.startsWith(DEATH)) {
                notified.add(row.getOrDefault("tumour", ""));
            }
        });
        comparison.tumourOfReport.values().stream()
                .filter(tumour -> !notified.contains(tumour))
                .forEach(comparison.deathOnly::add);
        var personOfDeath = new HashMap<String, String>();
        rows(folder.resolve("truth/records.csv"), row -> {
            if (row.getOrDefault("id", "").startsWith(DEATH)) {
                personOfDeath.put(row.getOrDefault("id", ""), row.getOrDefault("person", ""));
            }
        });
        rows(
                folder.resolve("deaths.csv"),
                row -> comparison.diedOn.put(
                        personOfDeath.getOrDefault(DEATH + row.getOrDefault("death_no", ""), ""),
                        LocalDate.parse(row.getOrDefault("death_date", ""))));
        return comparison;
    }

    private static void rows(Path file, Consumer<Map<String, String>> use) throws IOException {
        try (var in = Files.newBufferedReader(file)) {
            var lines = new CsvLines(in);
            var header = lines.next().orElse(List.of());
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                var row = new HashMap<String, String>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), line.get().get(i));
                }
                use.accept(row);
            }
        }
    }

    /// Adds the comparison of one closed year.
    void compare(YearOfDiagnosis year, List<TracedRecord> closed) {
        countTruth(year);
        for (TracedRecord row : closed) {
            registry.tumours++;
            registry.persons.add(year + " " + row.trace().person());
            registry.deathOnly += row.record().item(70).equals("1") ? 1 : 0;
            tumourOf(row).ifPresent(tumour -> compare(year, row, tumour));
        }
    }

    private void countTruth(YearOfDiagnosis year) {
        for (String tumour : Set.copyOf(tumourOfReport.values())) {
            var cancer = cancers.get(tumour);
            if (cancer == null) {
                continue;
            }
            boolean death = deathOnly.contains(tumour);
            var on = death ? diedOn.getOrDefault(cancer.person(), cancer.diagnosed()) : cancer.diagnosed();
            if (on.getYear() == year.value()) {
                truth.tumours++;
                truth.persons.add(year + " " + cancer.person());
                truth.deathOnly += death ? 1 : 0;
            }
        }
    }

    /// The tumour that most reports of the row are about, the first of several.
    private Optional<String> tumourOf(TracedRecord row) {
        var votes = new TreeMap<String, Integer>();
        row.trace().reports().forEach(report -> {
            var tumour = tumourOfReport.get(report);
            if (tumour != null) {
                votes.merge(tumour, 1, Integer::sum);
            }
        });
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private void compare(YearOfDiagnosis year, TracedRecord row, String tumour) {
        var cancer = cancers.get(tumour);
        if (cancer == null) {
            return;
        }
        boolean death = deathOnly.contains(tumour);
        count(70, row, death ? "1" : "2");
        if (death || row.record().item(70).equals("1")) {
            return; // a death record knows sex, age and death alone
        }
        cancer.items(year, Optional.ofNullable(diedOn.get(cancer.person())))
                .forEach((item, value) -> count(item, row, value));
    }

    private void count(int item, TracedRecord row, String value) {
        var counts = byItem.computeIfAbsent(item, _ -> new long[2]);
        counts[0]++;
        counts[1] += row.record().item(item).equals(value) ? 1 : 0;
    }

    /// `item,name,known,equal,percent,reason`, then the counts.
    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("item,name,known,equal,percent,reason");
        for (int item = 1; item <= LAST_ITEM; item++) {
            var counts = byItem.getOrDefault(item, new long[2]);
            String share = counts[0] == 0 ? "" : "%.2f".formatted(100.0 * counts[1] / counts[0]);
            lines.add(Csv.line(List.of(
                            Integer.toString(item),
                            Layout76.items().get(item - 1).nameJa(),
                            Long.toString(counts[0]),
                            Long.toString(counts[1]),
                            share,
                            TruthReasons.of(item)))
                    .strip());
        }
        lines.add(count("persons", registry.persons.size(), truth.persons.size()));
        lines.add(count("tumours", registry.tumours, truth.tumours));
        lines.add(count("death-only", registry.deathOnly, truth.deathOnly));
        lines.add(String.format(
                Locale.ROOT,
                "death-only-percent,,%.3f,%.3f,%.3f,",
                truth.percent(),
                registry.percent(),
                registry.percent() - truth.percent()));
        return lines;
    }

    private static String count(String name, long registry, long truth) {
        return String.format(
                Locale.ROOT,
                "%s,,%d,%d,%.3f,",
                name,
                truth,
                registry,
                truth == 0 ? 0 : 100.0 * (registry - truth) / truth);
    }
}
