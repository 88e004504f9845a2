package dev.todoke.provision.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("匿名化の追加の手順")
class RepairTest {

    private static final Ladders LADDERS = Ladders.shipped();
    private static final List<Integer> ITEMS = List.of(4, 5, 7, 10, 13, 14, 19, 24, 76);

    /// Rows as the recipe leaves them; a few values are frequent, many are rare.
    private static List<List<String>> rows(Random random, int count) {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < count; i++) {
            int age = random.nextInt(20);
            int site = (int) Math.abs(random.nextGaussian() * 6);
            rows.add(List.of(
                    Integer.toString(1 + random.nextInt(2)),
                    age >= 17 ? "85+" : age * 5 + "-" + (age * 5 + 4),
                    "40",
                    "40%02d".formatted(1 + random.nextInt(13)),
                    "C%02d%d".formatted(10 + site, random.nextInt(9)),
                    "病名" + site,
                    "C%02d%d".formatted(10 + site, random.nextInt(2)),
                    Integer.toString(2016 + random.nextInt(8)),
                    random.nextBoolean() ? "" : "2024"));
        }
        return rows;
    }

    private static ClassTable table(List<List<String>> rows) {
        var builder = ClassTable.builder(LADDERS, ITEMS, Axis.ALWAYS);
        rows.forEach(row -> builder.add(item -> row.get(ITEMS.indexOf(item))));
        return builder.build();
    }

    private static Repair repair(Random random, int k, boolean cells, boolean leaveOut) {
        var steps = new ArrayList<Coarsened>();
        for (Axis axis : Axis.ALWAYS) {
            steps.add(new Coarsened(axis, random.nextInt(LADDERS.height(axis) + 1)));
        }
        return new Repair(LADDERS.edition(), k, Axis.ALWAYS, steps, cells, leaveOut);
    }

    /// What leaves: the rows after the steps.
    private static List<List<String>> after(List<List<String>> rows, Repair repair) {
        var run = RepairRun.of(table(rows), repair);
        var repaired = new RepairedRows(ITEMS, repair, LADDERS);
        var after = new ArrayList<List<String>>();
        for (int row = 0; row < rows.size(); row++) {
            if (run.keeps(row)) {
                after.add(repaired.cells(rows.get(row), row, run));
            }
        }
        return after;
    }

    private static long kMin(List<List<String>> rows) {
        var sizes = new HashMap<List<String>, Long>();
        rows.forEach(row -> sizes.merge(List.copyOf(row.subList(0, 8)), 1L, Long::sum));
        return sizes.values().stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
    }

    @Test
    @DisplayName("どの表でも、秘匿のあとは同じ組み合わせの行がk件以上で、数えた値と一致する")
    void everyClassHasK() {
        for (int seed = 0; seed < 60; seed++) {
            var random = new Random(seed);
            var rows = rows(random, 20 + random.nextInt(400));
            int k = 2 + random.nextInt(9);
            var repair = repair(random, k, true, random.nextBoolean());
            var after = after(rows, repair);
            var report = RepairRun.of(table(rows), repair).report();
            assertThat(kMin(after)).as("seed %d", seed).isGreaterThanOrEqualTo(k);
            assertThat(report.after().kMin()).isGreaterThanOrEqualTo(k);
            assertThat(report.reached()).isTrue();
            assertThat(report.leftOut()).isEqualTo(rows.size() - after.size());
            assertThat(repair.rows() || report.leftOut() == 0).isTrue();
            assertThat(report.leftOut()).isLessThan(k);
            assertThat(report.withheld(Axis.SEX))
                    .isEqualTo(after.stream()
                            .filter(row -> row.getFirst().equals(Change.WITHHELD))
                            .count());
            assertThat(report.loss()).isBetween(0.0, 1.0);
        }
    }

    @Test
    @DisplayName("行の順は結果に影響しない")
    void orderOfRowsDoesNotMatter() {
        for (int seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var rows = rows(random, 20 + random.nextInt(120));
            var repair = repair(random, 2 + random.nextInt(6), random.nextInt(4) > 0, random.nextBoolean());
            var shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            assertThat(counted(after(shuffled, repair))).isEqualTo(counted(after(rows, repair)));
            assertThat(RepairRun.of(table(shuffled), repair).report())
                    .isEqualTo(RepairRun.of(table(rows), repair).report());
        }
    }

    private static Map<String, Long> counted(List<List<String>> rows) {
        return rows.stream().collect(Collectors.groupingBy(List::toString, TreeMap::new, Collectors.counting()));
    }

    @Test
    @DisplayName("どの値も、応諾された値から一つに決まる値か秘匿の印になり、ほかの列は変わらない")
    void nothingBecomesFiner() {
        var random = new Random(7);
        var rows = rows(random, 300);
        var repair = repair(random, 5, true, false);
        var run = RepairRun.of(table(rows), repair);
        var repaired = new RepairedRows(ITEMS, repair, LADDERS);
        var image = new HashMap<String, String>();
        for (int row = 0; row < rows.size(); row++) {
            var before = rows.get(row);
            var after = repaired.cells(before, row, run);
            for (int place = 0; place < before.size(); place++) {
                if (!after.get(place).equals(Change.WITHHELD)) {
                    var known = image.putIfAbsent(place + ":" + before.get(place), after.get(place));
                    assertThat(after.get(place)).isEqualTo(known == null ? after.get(place) : known);
                }
            }
        }
    }

    @Test
    @DisplayName("どの段階も、その前の段階の値から決まる")
    void everyLevelIsAFunctionOfTheLevelBelow() {
        var values = Map.of(
                Axis.AGE, List.of("0", "4", "5", "47", "79", "80", "84", "85", "103", "45-49", "80-84", "85+", "999"),
                Axis.AREA, List.of("40131", "40132", "40203", "41201", "4012", "40", ""),
                Axis.SITE, List.of("C159", "C15", "C160", "C500", "C509", "D059", "C420", "Z999"),
                Axis.MORPHOLOGY, List.of("8140", "8141", "8380", "9680", "9591", "9823"),
                Axis.YEAR, List.of("2016", "2020", "2021", "20200315", "20200316", "20201231", "202003"));
        values.forEach((axis, texts) -> {
            for (int item : LADDERS.items(axis)) {
                for (int level = 1; level <= LADDERS.height(axis); level++) {
                    var image = new HashMap<String, String>();
                    for (String text : texts) {
                        String lower = LADDERS.change(axis, level - 1, item).apply(text);
                        String upper = LADDERS.change(axis, level, item).apply(text);
                        assertThat(image.putIfAbsent(lower, upper))
                                .as("%s %d %s", axis, level, text)
                                .isIn(null, upper);
                    }
                }
            }
        });
    }

    @Test
    @DisplayName("値ごとの変え方: 年齢・地域・部位・形態・日付")
    void changesByExample() {
        assertThat(Change.AGE_10_80.apply("75-79")).isEqualTo("70-79");
        assertThat(Change.AGE_10_80.apply("85+")).isEqualTo("80+");
        assertThat(Change.AGE_20_80.apply("999")).isEqualTo("999");
        assertThat(Change.MEDICAL_AREA.apply("40131")).isEqualTo("4001");
        assertThat(Change.PREFECTURE.apply("4001")).isEqualTo("40");
        assertThat(Change.DIGITS_3.apply("C509")).isEqualTo("C50");
        assertThat(Change.SITE_BLOCK.apply("C189")).isEqualTo("C15-C26");
        assertThat(Change.MORPHOLOGY_BLOCK.apply("8140")).isEqualTo("814-838");
        assertThat(Change.MONTH.apply("20200315")).isEqualTo("202003");
        assertThat(Change.FIVE_YEARS.apply("2020")).isEqualTo("2016-2020");
        assertThat(Change.WITHHOLD.apply("")).isEmpty();
        assertThat(Change.SITE_BLOCK.apply("unknown")).isEqualTo(Change.WITHHELD);
    }

    @Test
    @DisplayName("案はどれもkに達し、失う情報が最も少ない案はほかの案と、格子のどの点にも負けない")
    void proposalsReachKAtTheLeastLoss() {
        for (int seed = 0; seed < 6; seed++) {
            var random = new Random(seed);
            var table = table(rows(random, 60 + random.nextInt(300)));
            int k = 2 + random.nextInt(6);
            var proposals = RepairSearch.proposals(table, k, false);
            var best = proposals.getFirst();
            assertThat(best.kind()).isEqualTo(Proposal.Kind.LEAST_LOSS);
            assertThat(proposals).allSatisfy(proposal -> {
                assertThat(proposal.report().reached()).isTrue();
                assertThat(proposal.report().leftOut()).isZero();
                assertThat(best.report().loss())
                        .isLessThanOrEqualTo(proposal.report().loss());
            });
            for (int i = 0; i < 15; i++) {
                var other = RepairRun.of(table, repair(random, k, true, false)).report();
                assertThat(best.report().loss()).isLessThanOrEqualTo(other.loss() + 1e-12);
            }
        }
    }

    @Test
    @DisplayName("k件に満たない表には案がない")
    void tooFewRows() {
        assertThat(RepairSearch.proposals(table(rows(new Random(1), 4)), 5, true))
                .isEmpty();
    }

    @Test
    @DisplayName("1件だけ違う行は、違う値だけが秘匿される。除いてよければ、残せない行だけを除く")
    void smallExampleByHand() {
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < 5; i++) {
            rows.add(List.of("1", "60-64", "40", "4001", "C160", "胃", "C160", "2019", ""));
            rows.add(List.of("1", "60-64", "40", "400" + (2 + i), "C160", "胃", "C160", "2019", "2020"));
        }
        rows.add(List.of("2", "5-9", "40", "4009", "C710", "脳", "C710", "2016", ""));
        var cells = new Repair(LADDERS.edition(), 5, Axis.ALWAYS, List.of(), true, true);
        var report = RepairRun.of(table(rows), cells).report();
        assertThat(report.before().uniques()).isEqualTo(6);
        assertThat(report.withheld()).containsExactly(new Withheld(Axis.AREA, 5));
        assertThat(report.leftOut()).isEqualTo(1);
        assertThat(report.after()).isEqualTo(new RowFigures(10, 2, 5, 0, 0));

        var kept = new Repair(LADDERS.edition(), 5, Axis.ALWAYS, List.of(), true, false);
        assertThat(RepairRun.of(table(rows), kept).report().leftOut()).isZero();
        assertThat(kMin(after(rows, kept))).isGreaterThanOrEqualTo(5);
    }
}
