package dev.todoke.linkage.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.linkage.model.ModelReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("手がかりの照らし合わせ")
class ClueBoundsTest {

    @Test
    @DisplayName("同じ値は一致、違う値は不一致、欠けた値はどちらでもない")
    void eachByteIsAnAnswerOfItsOwn() {
        long[] x = {0x00_05_00_FFL, 0x01_00_00_00_00_00_00_00L};
        long[] y = {0x07_05_00_FEL, 0x01_00_00_00_00_00_00_00L};

        int key = Clues.compare(x, 0, y, 0);

        assertThat(key >>> Clues.MOST).as("both have it").isEqualTo(0b1000_0000_0000_0101);
        assertThat(key & 0xFFFF).as("and it may be equal").isEqualTo(0b1000_0000_0000_0100);
    }

    @Test
    @DisplayName("上限が本当の重みを下回ることはなく、どちらの記録の名前で測っても同じ")
    void neverBelowTheTrueWeight() {
        var table = Rows.table(Rows.crowd(5, 200));
        var weights = Weights.of(Rows.MODEL, -15);
        var scorer = new Scorer(Rows.MODEL, table, weights, ValueCounts.of(table));
        var bounds = new ClueBounds(scorer, PairSearch.slots(Rows.MODEL, table));
        long[] clues = scorer.clues().ofAll(table.lines(), table.size(), table.stride());
        double[] rarity = new double[bounds.varying()];
        int hopeless = 0;
        for (int a = 0; a < table.size(); a++) {
            bounds.rarity(table.lines(), table.at(a), rarity);
            for (int b = 0; b < table.size(); b++) {
                double weight = scorer.weight(table.lines(), table.at(a), table.lines(), table.at(b));
                var bound = bounds.of(Clues.compare(clues, a * Clues.LONGS, clues, b * Clues.LONGS));
                assertThat(bounds.highest(bound, rarity)).isGreaterThanOrEqualTo(weight - Scorer.SLACK);
                assertThat(bound.highest()).isGreaterThanOrEqualTo(bounds.highest(bound, rarity));
                hopeless += bound.highest() < -2 ? 1 : 0;
            }
        }
        assertThat(bounds.areUseful()).isTrue();
        assertThat(hopeless).as("pairs that need no look at their lines").isGreaterThan(20_000);
    }

    @Test
    @DisplayName("手がかりのない比較を持つモデルは、行を順に比べる")
    void modelsWithoutCluesGoTheOldWay() {
        var latin = ModelReader.shipped("latin-person-1");
        var table = Rows.built(new LineMaker(latin, List.of("given_name", "surname"), LocalDate.MAX), List.of());
        var scorer = new Scorer(latin, table, Weights.of(latin, -15), ValueCounts.of(table));

        assertThat(new ClueBounds(scorer, PairSearch.slots(latin, table)).areUseful())
                .isFalse();
    }

    @Test
    @DisplayName("検索キーで一致する組は、手がかりでも一致しうる")
    void whoAgreesOnAKeyMayAgreeByClues() {
        var table = Rows.table(Rows.crowd(6, 200));
        var scorer = new Scorer(Rows.MODEL, table, Weights.of(Rows.MODEL, -15), ValueCounts.of(table));
        int[][] slots = PairSearch.slots(Rows.MODEL, table);
        var bounds = new ClueBounds(scorer, slots);
        long[] clues = scorer.clues().ofAll(table.lines(), table.size(), table.stride());
        for (int a = 0; a < table.size(); a++) {
            for (int b = 0; b < table.size(); b++) {
                long passes = bounds.of(Clues.compare(clues, a * Clues.LONGS, clues, b * Clues.LONGS))
                        .passes();
                for (int pass = 0; pass < slots.length; pass++) {
                    boolean agree =
                            PersonTable.agree(table.lines(), table.at(a), table.lines(), table.at(b), slots[pass]);
                    assertThat((passes >>> pass & 1) != 0 || !agree).isTrue();
                }
            }
        }
    }
}
