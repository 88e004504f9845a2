package dev.todoke.provision.risk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Range;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.Extractor;
import dev.todoke.provision.extraction.Recipe;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.extraction.SourceRow;
import dev.todoke.provision.review.Approval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("再特定の見通し")
class RiskOutlookTest {

    private static final List<String> TOWNS = List.of("40131", "40132", "40202", "40203", "41201");
    private static final List<String> SITES = List.of("C159", "C169", "C341", "C343", "C509");
    private static final List<String> CAUSES = List.of("", "C159", "C169", "I219");

    private static ClosedRecord tumour(Random random) {
        var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, ""));
        String town = TOWNS.get(random.nextInt(TOWNS.size()));
        String site = SITES.get(random.nextInt(SITES.size()));
        int year = 2019 + random.nextInt(3);
        values.set(3, random.nextBoolean() ? "1" : "2");
        values.set(4, random.nextInt(30) == 0 ? "999" : Integer.toString(random.nextInt(95)));
        values.set(6, town.substring(0, 2));
        values.set(9, town);
        values.set(12, site);
        values.set(18, site);
        values.set(23, Integer.toString(year));
        values.set(24, year + "0" + (1 + random.nextInt(9)) + "11");
        values.set(63, CAUSES.get(random.nextInt(CAUSES.size())));
        values.set(74, town);
        return new ClosedRecord(values);
    }

    private static List<ClosedRecord> tumours(Random random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> tumour(random)).toList();
    }

    private static RiskColumns columns(List<ClosedRecord> tumours) {
        var builder = RiskColumns.builder();
        tumours.forEach(builder::add);
        return builder.build();
    }

    private static RiskQuestion question(Random random) {
        var years = new TreeSet<YearOfDiagnosis>();
        IntStream.rangeClosed(2019, 2021)
                .filter(_ -> random.nextBoolean())
                .forEach(year -> years.add(new YearOfDiagnosis(year)));
        years.add(new YearOfDiagnosis(2020));
        var areas = random.nextBoolean() ? List.of("40") : List.of(TOWNS.get(random.nextInt(TOWNS.size())));
        var sites = random.nextBoolean() ? List.<String>of() : List.of("C34", "C15");
        var sexes = random.nextInt(3) == 0 ? Set.of("1") : Set.<String>of();
        var ages = random.nextInt(3) == 0 ? new Range.Ages(40, 74) : Range.Ages.all();
        var items = new TreeSet<Integer>(List.of(4));
        List.of(5, 7, 10, 13, 19, 24, 25, 64, 75).stream()
                .filter(_ -> random.nextBoolean())
                .forEach(items::add);
        var kind = random.nextBoolean() ? KindOfData.ANONYMISED : KindOfData.IDENTIFIABLE;
        return new RiskQuestion(new Range(years, areas, sites, sexes, ages), items, kind);
    }

    private static RiskReport byExtraction(RiskQuestion question, List<ClosedRecord> tumours) {
        var article = question.kind() == KindOfData.ANONYMISED ? Article.RESEARCH_ANONYMISED : Article.PREFECTURE;
        var period = new UsePeriod(new UsePeriod.Start.OnReceipt(), LocalDate.of(2029, 3, 31));
        var approval = new Approval(article, question.kind(), question.range(), question.items(), period);
        var closings = IntStream.rangeClosed(2019, 2021)
                .mapToObj(year -> new ClosingSummary(
                        year, new YearOfDiagnosis(year), 1, Instant.EPOCH, tumours.size(), "c".repeat(64)))
                .toList();
        var derived = ExtractionSpec.derive(
                approval, ProvisionNumber.of("T", 2026, 1, 1), closings, LocalDate.of(2026, 4, 1));
        var spec = ((ExtractionSpec.Derivation.Ready) derived).spec();
        return new Extractor(spec, "s-1", new byte[32])
                .extract(tumours.stream().map(tumour -> new SourceRow("p", tumour)), Progress.NONE)
                .record()
                .risk();
    }

    @Test
    @DisplayName("見通しは、同じ条件で抽出したファイルの測定と同じ数になる")
    void agreesWithTheExtraction() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var tumours = tumours(random, 400);
            var question = question(random);
            var outlook = RiskOutlook.of(columns(tumours), question);
            assertThat(outlook.report()).as("seed %s", seed).isEqualTo(byExtraction(question, tumours));
        }
    }

    @Test
    @DisplayName("項目を外した場合の数は、その項目なしで数え直した数になる")
    void leavingOutAnItemCountsAgain() {
        var random = new Random(7);
        var tumours = tumours(random, 500);
        var items = new TreeSet<>(List.of(4, 5, 10, 13, 24));
        var all = new RiskQuestion(
                new Range(
                        new TreeSet<>(List.of(new YearOfDiagnosis(2020))),
                        List.of("40"),
                        List.of(),
                        Set.of(),
                        Range.Ages.all()),
                items,
                KindOfData.IDENTIFIABLE);
        for (var without : RiskOutlook.of(columns(tumours), all).without()) {
            var fewer = new TreeSet<>(items);
            fewer.remove(without.item());
            var again = RiskOutlook.of(columns(tumours), new RiskQuestion(all.range(), fewer, all.kind()));
            assertThat(without.report()).isEqualTo(again.report());
        }
    }

    @Test
    @DisplayName("項目が多く64ビットに収まらないときも、同じ数になる")
    void manyWideItems() {
        var builder = RiskColumns.builder();
        var classes = new HashMap<List<String>, Long>();
        var random = new Random(11);
        var quasi = List.of(4, 5, 7, 8, 9, 10, 75, 13, 25);
        for (int i = 0; i < 3_000; i++) {
            var values = new ArrayList<>(Collections.nCopies(ClosedRecord.ITEMS, "x"));
            int town = random.nextInt(1_500);
            values.set(3, Integer.toString(random.nextInt(2)));
            values.set(4, Integer.toString(town % 3));
            for (int item : List.of(8, 9, 10, 13, 25, 75)) {
                values.set(item - 1, Integer.toString(town));
            }
            values.set(6, "40");
            values.set(18, "C159");
            values.set(23, "2020");
            var record = new ClosedRecord(values);
            builder.add(record);
            classes.merge(quasi.stream().map(record::item).toList(), 1L, Long::sum);
        }
        var range = new Range(
                new TreeSet<>(List.of(new YearOfDiagnosis(2020))),
                List.of("40"),
                List.of(),
                Set.of(),
                Range.Ages.all());
        var outlook =
                RiskOutlook.of(builder.build(), new RiskQuestion(range, new TreeSet<>(quasi), KindOfData.IDENTIFIABLE));
        assertThat(outlook.report().quasiIdentifiers()).isEqualTo(quasi);
        assertThat(outlook.report().classes()).isEqualTo(classes.size());
        assertThat(outlook.report().uniques())
                .isEqualTo(classes.values().stream().filter(rows -> rows == 1).count());
        var withoutDay = outlook.without().stream()
                .filter(without -> without.item() == 4)
                .findFirst()
                .orElseThrow();
        assertThat(withoutDay.report().classes())
                .isEqualTo(classes.keySet().stream()
                        .map(key -> key.subList(1, key.size()))
                        .distinct()
                        .count());
    }

    @Test
    @DisplayName("一つの死因だけの同値類を数える")
    void oneCauseOfDeath() {
        var builder = RiskColumns.builder();
        for (String cause : List.of("C159", "C159", "C159")) {
            builder.add(withCause("1", cause));
        }
        builder.add(withCause("2", "C159")).add(withCause("2", "C169"));
        builder.add(withCause("9", "C169"));
        var range = new Range(
                new TreeSet<>(List.of(new YearOfDiagnosis(2020))),
                List.of("40"),
                List.of(),
                Set.of(),
                Range.Ages.all());
        var question = new RiskQuestion(range, new TreeSet<>(List.of(4, 64)), KindOfData.IDENTIFIABLE);
        assertThat(RiskOutlook.of(builder.build(), question).oneCause()).isEqualTo(3);
    }

    private static ClosedRecord withCause(String sex, String cause) {
        var values = new ArrayList<>(tumour(new Random(1)).values());
        values.set(3, sex);
        values.set(6, "40");
        values.set(23, "2020");
        values.set(63, cause);
        return new ClosedRecord(values);
    }

    @Test
    @DisplayName("申出者に見せる数はまるめられ、10件未満のときは何も言わない")
    void roundedForTheApplicant() {
        var report = new RiskReport(List.of(4), 20, 1, 13, 20, 30, 77);
        var rounded = new RiskOutlook(1_234, report, 0, List.of(new RiskOutlook.Without(4, report))).rounded();
        assertThat(rounded.rows()).isEqualTo(1_230);
        assertThat(rounded.smallest()).isEqualTo(RoundedOutlook.Smallest.ONE);
        assertThat(rounded.unique()).isZero();
        assertThat(rounded.below10()).isEqualTo(5);
        assertThat(rounded.without()).containsExactly(new RoundedOutlook.Without(4, 5));

        var few = new RiskOutlook(9, report, 3, List.of()).rounded();
        assertThat(few.shown()).isFalse();
        assertThat(few.below10()).isZero();
    }

    @Test
    @DisplayName("値は手順のとおりにまとめてから数える")
    void countedAfterTheRecipe() {
        assertThat(Recipe.of(KindOfData.ANONYMISED).of(5).apply("47")).isEqualTo("45-49");
        var builder = RiskColumns.builder();
        for (int age = 45; age < 50; age++) {
            var values = new ArrayList<>(withCause("1", "").values());
            values.set(4, Integer.toString(age));
            builder.add(new ClosedRecord(values));
        }
        var range = new Range(
                new TreeSet<>(List.of(new YearOfDiagnosis(2020))),
                List.of("40"),
                List.of(),
                Set.of(),
                Range.Ages.all());
        var items = new TreeSet<>(List.of(4, 5));
        var columns = builder.build();
        assertThat(RiskOutlook.of(columns, new RiskQuestion(range, items, KindOfData.ANONYMISED))
                        .report()
                        .kMin())
                .isEqualTo(5);
        assertThat(RiskOutlook.of(columns, new RiskQuestion(range, items, KindOfData.IDENTIFIABLE))
                        .report()
                        .kMin())
                .isEqualTo(1);
    }
}
