package dev.todoke.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.kernel.Progress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合の索引: 新しい記録を、知っている記録の全部と照合する")
class PersonIndexTest {

    private static final double PRIOR = -14;

    @Test
    @DisplayName("どの順・どの分け方で届いても、同じ組が同じ重みで見つかる")
    void theOrderOfTheBatchesDoesNotMatter() {
        for (int seed = 1; seed <= 10; seed++) {
            var known = Rows.crowd(seed, 60);
            var fresh = new ArrayList<>(new HashSet<>(Rows.crowd(100 + seed, 90)));
            fresh.removeAll(new HashSet<>(known));
            Collections.sort(fresh);
            var expected = pairs(known, fresh, fresh.size());
            assertThat(expected).isNotEmpty();
            Collections.shuffle(fresh, new Random(seed));
            assertThat(pairs(known, fresh, 1)).as("one by one, seed " + seed).isEqualTo(expected);
            assertThat(pairs(known, fresh, 7))
                    .as("seven by seven, seed " + seed)
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("一括の照合と同じ組が見つかる")
    void findsWhatAWholeRunFinds() {
        var rows = new ArrayList<>(new HashSet<>(Rows.crowd(5, 150)));
        var table = Rows.table(rows);
        var outcome = new LinkEngine(Rows.MODEL).link(table, Constraints.none(), Progress.NONE);
        var maker = maker();
        var index = PersonIndex.of(maker, Rows.built(maker, rows), outcome.weights());
        for (int row = 0; row < rows.size(); row++) {
            int self = row;
            var expected = new HashMap<Integer, Double>();
            for (int p = 0; p < outcome.pairs(); p++) {
                if (outcome.rowA(p) == self || outcome.rowB(p) == self) {
                    expected.put(outcome.rowA(p) + outcome.rowB(p) - self, outcome.weight(p));
                }
            }
            var matches = index.match(Rows.cells(rows.get(row)));
            var found = new HashMap<Integer, Double>();
            for (int m = 0; m < matches.size(); m++) {
                if (matches.known(m) != self) {
                    found.put(matches.known(m), matches.weight(m));
                }
            }
            assertThat(found).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("名前の辞書にない名前の人も、加えたあとは見つかる")
    void newNamesAreFoundOnceTheyAreAdded() {
        var maker = maker();
        var index = PersonIndex.of(maker, Rows.built(maker, Rows.crowd(1, 20)), PRIOR);
        String stranger = "齋藤,十蔵,サイトウ,ジュウゾウ,1,19210101,40,小郡市泉野3-3,40001,777,notification";

        assertThat(index.match(Rows.cells(stranger)).size()).isZero();
        int number = index.add(Rows.cells(stranger));
        var matches = index.match(Rows.cells(stranger.replace("齋藤", "斎藤").replace("40001,777", "40002,1")));

        assertThat(matches.size()).isEqualTo(1);
        assertThat(matches.known(0)).isEqualTo(number).isEqualTo(20);
        assertThat(matches.weight(0)).isGreaterThan(30);
    }

    private static LineMaker maker() {
        return new LineMaker(Rows.MODEL, Rows.COLUMNS, LocalDate.of(2025, 4, 1));
    }

    private static Map<Set<String>, Double> pairs(List<String> known, List<String> fresh, int batch) {
        var maker = maker();
        var index = PersonIndex.of(maker, Rows.built(maker, known), PRIOR);
        var all = new ArrayList<>(known);
        all.addAll(fresh);
        var pairs = new HashMap<Set<String>, Double>();
        for (int from = 0; from < fresh.size(); from += batch) {
            var rows = fresh.subList(from, Math.min(fresh.size(), from + batch));
            var matches = index.addAll(rows.stream().map(Rows::cells).toList());
            for (int m = 0; m < matches.size(); m++) {
                String one = matches.known(m) + " " + all.get(matches.known(m));
                String other = all.get(matches.added(m));
                pairs.put(
                        Set.of(matches.known(m) < known.size() ? one : all.get(matches.known(m)), other),
                        matches.weight(m));
            }
        }
        return pairs;
    }
}
