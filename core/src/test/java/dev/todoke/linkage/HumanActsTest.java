package dev.todoke.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("人の判断の積み重ね")
class HumanActsTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @Test
    @DisplayName("統合はすべての届出を一つながりにし、前の「別の人」を取り消す")
    void aMergeHoldsAllTogether() {
        var folded = HumanActs.fold(
                List.of(settled("a", "c", false, 1), regrouped(Regrouping.MERGE, List.of("a", "b"), List.of("c"), 2)));

        assertThat(folded.same()).containsOnly(Map.entry(pair("a", "b"), true), Map.entry(pair("b", "c"), true));
    }

    @Test
    @DisplayName("分割は両側をそれぞれ保ち、側をまたぐ組をすべて別の人にする")
    void aSplitKeepsTheSidesApart() {
        var folded = HumanActs.fold(List.of(
                settled("b", "c", true, 1), regrouped(Regrouping.SPLIT, List.of("a", "b"), List.of("c", "d"), 2)));

        assertThat(folded.same())
                .containsOnly(
                        Map.entry(pair("a", "b"), true),
                        Map.entry(pair("c", "d"), true),
                        Map.entry(pair("a", "c"), false),
                        Map.entry(pair("a", "d"), false),
                        Map.entry(pair("b", "c"), false),
                        Map.entry(pair("b", "d"), false));
    }

    @Test
    @DisplayName("後の判断が前の判断に勝ち、並べる順には左右されない")
    void theLaterActWins() {
        var split = regrouped(Regrouping.SPLIT, List.of("a"), List.of("b"), 1);
        var same = settled("a", "b", true, 2);

        assertThat(HumanActs.fold(List.of(split, same)).same()).containsOnly(Map.entry(pair("a", "b"), true));
        assertThat(HumanActs.fold(List.of(same, split))).isEqualTo(HumanActs.fold(List.of(split, same)));
    }

    @Test
    @DisplayName("分けてから統合すると、つながりは元に戻る(乱数 200 回)")
    void mergingRestoresWhatASplitParted() {
        var random = new Random(270);
        for (int round = 0; round < 200; round++) {
            var records = IntStream.range(0, 2 + random.nextInt(9))
                    .mapToObj(i -> "r" + i)
                    .toList();
            var moved = new TreeSet<String>();
            records.stream().skip(1).filter(_ -> random.nextBoolean()).forEach(moved::add);
            if (moved.isEmpty()) {
                moved.add(records.getLast());
            }
            var kept = new ArrayList<>(records);
            kept.removeAll(moved);
            var folded = HumanActs.fold(List.of(
                    regrouped(Regrouping.SPLIT, kept, List.copyOf(moved), 1),
                    regrouped(Regrouping.MERGE, kept, List.copyOf(moved), 2)));

            assertThat(folded.same().values()).containsOnly(true);
            assertThat(joined(folded, records)).isTrue();
        }
    }

    @Test
    @DisplayName("何千件の人を分けても、保つ組の数は限られる")
    void aVeryLargeSplitIsBounded() {
        var left = IntStream.range(0, 2_000).mapToObj(i -> "l" + i).toList();
        var right = IntStream.range(0, 2_000).mapToObj(i -> "r" + i).toList();

        var folded = HumanActs.fold(List.of(regrouped(Regrouping.SPLIT, left, right, 1)));

        assertThat(folded.same()).hasSizeLessThan(10_000);
        assertThat(folded.same().values()).contains(false);
    }

    private static boolean joined(HumanDecisions decisions, List<String> records) {
        var reached = new TreeSet<String>(List.of(records.getFirst()));
        for (int i = 0; i < records.size(); i++) {
            decisions.same().keySet().forEach(pair -> {
                if (reached.contains(pair.a()) || reached.contains(pair.b())) {
                    reached.add(pair.a());
                    reached.add(pair.b());
                }
            });
        }
        return reached.containsAll(records);
    }

    private static RecordPair pair(String a, String b) {
        return RecordPair.of(a, b);
    }

    private static HumanAct settled(String a, String b, boolean same, int second) {
        return new HumanAct.Settled(pair(a, b), same, NOW.plusSeconds(second));
    }

    private static HumanAct regrouped(Regrouping kind, List<String> kept, List<String> other, int second) {
        return new HumanAct.Regrouped(
                new PersonsRegrouped(1, kind, 1, kept, 2, other, "戸籍", "c7", NOW.plusSeconds(second)));
    }
}
