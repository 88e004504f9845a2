package dev.todoke.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合エンジンがいつも守る性質")
class LinkEngineTest {

    private final LinkEngine engine = new LinkEngine(Rows.MODEL);

    @Test
    @DisplayName("重みは左右を入れかえても同じで、早い打ち切りは重みを変えず、根拠の和は重みになる")
    void theScoreIsSymmetricAndStoppingEarlyIsSafe() {
        var table = Rows.table(Rows.crowd(7, 150));
        var weights = Weights.of(Rows.MODEL, -14);
        var scorer = new Scorer(Rows.MODEL, table, weights, ValueCounts.of(table));
        int[] lines = table.lines();
        for (int a = 0; a < table.size(); a++) {
            for (int b = 0; b < table.size(); b++) {
                double weight = scorer.weight(lines, table.at(a), lines, table.at(b));
                assertThat(scorer.weight(lines, table.at(b), lines, table.at(a)))
                        .isEqualTo(weight);
                for (double limit : new double[] {-20, -2, 8, 30}) {
                    assertThat(scorer.weightIfAtLeast(limit, lines, table.at(a), lines, table.at(b)))
                            .isEqualTo(weight >= limit ? weight : Double.NEGATIVE_INFINITY);
                }
                double sum = weights.prior()
                        + scorer.explain(lines, table.at(a), lines, table.at(b)).stream()
                                .mapToDouble(LinkEvidence::bits)
                                .sum();
                assertThat(sum).isCloseTo(weight, within(1e-9));
            }
        }
    }

    @Test
    @DisplayName("キーのどれかで一致する組は必ず、ただ一度だけ調べられる")
    void everyPairThatAgreesOnAKeyIsComparedOnce() {
        var table = Rows.table(Rows.crowd(3, 200));
        var outcome = engine.link(table, Constraints.none(), Progress.NONE);
        int[][] slots = PairSearch.slots(Rows.MODEL, table);
        long expected = 0;
        for (int a = 0; a < table.size(); a++) {
            for (int b = a + 1; b < table.size(); b++) {
                expected += agreesOnAnyKey(table, a, b, slots) ? 1 : 0;
            }
        }
        assertThat(outcome.comparedPairs()).isEqualTo(expected).isPositive();
        assertThat(outcome.passes().stream().mapToLong(PassCounts::pairs).sum()).isEqualTo(expected);
    }

    private static boolean agreesOnAnyKey(PersonTable table, int a, int b, int[][] slots) {
        for (int[] key : slots) {
            if (PersonTable.agree(table.lines(), table.at(a), table.lines(), table.at(b), key)) {
                return true;
            }
        }
        return false;
    }

    @Test
    @DisplayName("行の順を変えても、人も組も重みも同じになる")
    void theOrderOfTheRowsDoesNotMatter() {
        for (int seed = 1; seed <= 10; seed++) {
            var rows = new ArrayList<>(new HashSet<>(Rows.crowd(seed, 80)));
            Collections.sort(rows);
            var expected = persons(rows);
            Collections.shuffle(rows, new Random(seed));
            assertThat(persons(rows)).as("seed " + seed).isEqualTo(expected);
        }
    }

    private Map<String, Object> persons(List<String> rows) {
        var outcome = engine.link(Rows.table(rows), Constraints.none(), Progress.NONE);
        var personOf = new TreeMap<String, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            personOf.put(rows.get(i), outcome.personOf()[i]);
        }
        var pairs = new HashMap<Set<String>, String>();
        for (int p = 0; p < outcome.pairs(); p++) {
            pairs.put(
                    Set.of(rows.get(outcome.rowA(p)), rows.get(outcome.rowB(p))),
                    outcome.weight(p) + outcome.answer(p).word());
        }
        return Map.of("persons", personOf, "pairs", pairs);
    }

    @Test
    @DisplayName("人の判断は、同じも別も必ず守られる")
    void humanDecisionsAreHonoured() {
        for (int seed = 1; seed <= 10; seed++) {
            var table = Rows.table(Rows.crowd(seed, 80));
            var decided = List.of(
                    new Constraints.Settled(0, 40, true),
                    new Constraints.Settled(5, 6, false),
                    new Constraints.Settled(7, 70, false));
            var personOf =
                    engine.link(table, new Constraints(decided), Progress.NONE).personOf();
            for (var settled : decided) {
                boolean together = personOf[table.rowOf()[settled.a()]] == personOf[table.rowOf()[settled.b()]];
                assertThat(together).isEqualTo(settled.same());
            }
        }
    }

    @Test
    @DisplayName("二つのファイルでは、ファイルをまたぐ組だけを調べる")
    void ofTwoFilesOnlyPairsAcrossAreCompared() {
        var first = Rows.crowd(1, 60);
        var second = Rows.crowd(2, 50);
        var outcome = engine.link(Rows.tableOfTwo(first, second), Constraints.none(), Progress.NONE);

        assertThat(outcome.pairs()).isPositive();
        for (int p = 0; p < outcome.pairs(); p++) {
            assertThat(outcome.rowA(p)).isLessThan(60);
            assertThat(outcome.rowB(p)).isGreaterThanOrEqualTo(60);
        }
    }

    @Test
    @DisplayName("一対一では、どの行にも相手は一つしかない")
    void oneToOneGivesEveryRowOnePartner() {
        var model = Rows.MODEL.with(Parameter.ONE_TO_ONE, 1).with(Parameter.COMPETITION_MARGIN, 0);
        var table = Rows.tableOfTwo(model, Rows.crowd(1, 60), Rows.crowd(2, 50));
        var outcome = new LinkEngine(model).link(table, Constraints.none(), Progress.NONE);
        var rowsOf = new HashMap<Integer, Integer>();
        for (int person : outcome.personOf()) {
            rowsOf.merge(person, 1, Integer::sum);
        }

        assertThat(outcome.links()).isPositive();
        assertThat(rowsOf.values()).allMatch(rows -> rows <= 2);
    }

    @Test
    @DisplayName("大きすぎるまとまりは、ほかの項目も一致する組だけを調べ、件数を知らせる")
    void aBlockThatExplodesIsBoundedAndReported() {
        var rows = new ArrayList<String>();
        for (int i = 0; i < 300; i++) {
            rows.add("高橋,和子,タカハシ,カズコ,2,19%02d%02d%02d,40,小郡市泉野1-2-%d,4000%d,%d,notification"
                    .formatted(30 + i % 50, 1 + i % 12, 1 + i % 28, i, i % 3, i));
        }
        rows.add(rows.getFirst().replace(",40000,0,", ",40009,77,"));
        var model = Rows.MODEL.with(Parameter.LARGEST_BLOCK, 100);
        var outcome =
                new LinkEngine(model).link(Rows.tableOfTwo(model, rows, List.of()), Constraints.none(), Progress.NONE);

        var names = outcome.passes().stream()
                .filter(p -> p.pass().fields().equals(List.of("family_kanji", "given_kanji")))
                .findFirst()
                .orElseThrow();
        assertThat(names.bounded()).singleElement().satisfies(block -> {
            assertThat(block.records()).isEqualTo(301);
            assertThat(block.pairs()).isEqualTo(301 * 300 / 2);
            assertThat(block.compared()).isBetween(1L, block.pairs() - 1);
        });
        assertThat(outcome.personOf()[300]).isEqualTo(outcome.personOf()[0]);
    }
}
