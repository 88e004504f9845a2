package dev.todoke.synth;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.LinkageResult;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("照合の正しさを、真実のわかる合成データで測る")
class LinkageAccuracyTest {

    private static final int POPULATION = 60_000;

    @TempDir
    Path folder;

    @Test
    @DisplayName("ふつうの誤りの率で")
    void atTheStatedErrorRates() throws IOException {
        var measured = measured(1);

        assertThat(measured.precision()).as(measured.text()).isGreaterThan(0.998);
        assertThat(measured.recall()).as(measured.text()).isGreaterThan(0.985);
        assertThat(measured.recallWithReview()).as(measured.text()).isGreaterThan(0.998);
        assertThat(measured.reviewPerThousand()).as(measured.text()).isLessThan(10);
    }

    @Test
    @DisplayName("誤りの率が3倍のとき")
    void atThreeTimesTheErrorRates() throws IOException {
        var measured = measured(3);

        assertThat(measured.precision()).as(measured.text()).isGreaterThan(0.995);
        assertThat(measured.recall()).as(measured.text()).isGreaterThan(0.96);
        assertThat(measured.recallWithReview()).as(measured.text()).isGreaterThan(0.99);
        assertThat(measured.reviewPerThousand()).as(measured.text()).isLessThan(25);
    }

    /// Pairwise figures (組ごとの適合率・再現率); with review: as if clerks answered every task rightly.
    private record Measured(double precision, double recall, double recallWithReview, double reviewPerThousand) {
        String text() {
            return "precision %.5f, recall %.5f, with review %.5f, review per 1,000 records %.1f"
                    .formatted(precision, recall, recallWithReview, reviewPerThousand);
        }
    }

    private Measured measured(double errors) throws IOException {
        var demo = SynthPlan.demo(POPULATION, 2016, 2023, 11);
        var out = folder.resolve("prefecture");
        SyntheticPrefecture.write(
                new SynthPlan(demo.prefectures(), 2016, 2023, POPULATION, 11, errors), out, Progress.NONE);
        var records = records(out.resolve("records.csv"));
        var truth = truth(out.resolve("truth").resolve("records.csv"));
        var result = new PersonLinker(LinkageModel.shipped()).link(records, HumanDecisions.none(), Progress.NONE);
        var measured = measured(records, truth, result);
        System.out.printf("linkage of %,d records, errors x%.0f: %s%n", records.size(), errors, measured.text());
        return measured;
    }

    private static Measured measured(List<PersonRecord> records, Map<String, String> truth, LinkageResult result) {
        var people =
                records.stream().map(r -> truth.getOrDefault(r.id(), r.id())).toList();
        var position = new HashMap<String, Integer>();
        for (int i = 0; i < records.size(); i++) {
            position.put(records.get(i).id(), i);
        }
        int[] reviewed = result.personOf().clone();
        for (var pair : result.review()) {
            int a = Objects.requireNonNull(position.get(pair.recordA()));
            int b = Objects.requireNonNull(position.get(pair.recordB()));
            if (people.get(a).equals(people.get(b))) {
                int from = reviewed[b];
                int to = reviewed[a];
                Arrays.setAll(reviewed, i -> reviewed[i] == from ? to : reviewed[i]);
            }
        }
        double truePairs = pairs(people);
        double right = rightPairs(people, result.personOf());
        return new Measured(
                right / pairs(Arrays.stream(result.personOf()).boxed().toList()),
                right / truePairs,
                rightPairs(people, reviewed) / truePairs,
                result.review().size() * 1000.0 / records.size());
    }

    private static double rightPairs(List<String> people, int[] personOf) {
        var both = new ArrayList<String>();
        for (int i = 0; i < personOf.length; i++) {
            both.add(people.get(i) + "/" + personOf[i]);
        }
        return pairs(both);
    }

    /// Pairs of records that bear the same label.
    private static <T> double pairs(List<T> labels) {
        var count = new HashMap<T, Long>();
        labels.forEach(label -> count.merge(label, 1L, Long::sum));
        return count.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }

    private static Map<String, String> truth(Path file) throws IOException {
        var truth = new HashMap<String, String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> truth.put(row.getField("id"), row.getField("person")));
        }
        return truth;
    }

    private static List<PersonRecord> records(Path file) throws IOException {
        var records = new ArrayList<PersonRecord>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            rows.forEach(row -> records.add(record(row)));
        }
        return records;
    }

    private static PersonRecord record(NamedCsvRecord row) {
        boolean death = row.getField("source").equals("death");
        String municipality = row.getField("municipality");
        Residence residence = municipality.length() < 2
                ? Residence.unknown()
                : Prefecture.of(municipality.substring(0, 2))
                        .map(prefecture -> (Residence) new Residence.In(prefecture))
                        .orElse(Residence.unknown());
        return new PersonRecord(
                row.getField("id"),
                death ? PersonSource.DEATH : PersonSource.NOTIFICATION,
                new PersonName(row.getField("family_name"), row.getField("given_name")),
                new PersonName(row.getField("family_kana"), row.getField("given_kana")),
                Sex.of(row.getField("sex")).orElseThrow(),
                PartialDate.read(row.getField("birth_date")).orElse(PartialDate.unknown()),
                new Address(residence, row.getField("address")),
                death ? null : new FacilityCode(row.getField("hospital")),
                row.getField("chart_no"));
    }
}
