package dev.todoke.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合の質の推定")
class QualityEstimateTest {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);

    @Test
    @DisplayName("層の大きさで重みを付けた適合率と再現率")
    void weightsTheStrataBySize() {
        var estimate = QualityEstimate.of(List.of(
                new QualityStratum("L2", 24, true, 9_000, 30, 30),
                new QualityStratum("L0", 8, true, 1_000, 30, 27),
                new QualityStratum("N1", -2, false, 100, 30, 15),
                new QualityStratum("N0", -10, false, 10_000, 30, 0)));

        assertThat(estimate.precision().value()).isEqualTo(9_900.0 / 10_000, CLOSE);
        assertThat(estimate.recall().value()).isEqualTo(9_900.0 / 9_950, CLOSE);
        assertThat(estimate.precision().low()).isLessThan(0.99).isGreaterThan(0.85);
        assertThat(estimate.recall().low())
                .as("what 30 pairs of ten thousand leave open")
                .isLessThan(0.99);
        assertThat(estimate.curve())
                .extracting(QualityEstimate.Point::threshold)
                .containsExactly(24.0, 8.0, -2.0, -10.0);
        assertThat(estimate.curve().get(0).precision()).isEqualTo(1);
        assertThat(estimate.curve().get(1).recall()).isEqualTo(9_900.0 / 9_950, CLOSE);
        assertThat(estimate.curve().get(3).recall()).isEqualTo(1, CLOSE);
    }

    @Test
    @DisplayName("誤りが一つも見つからなくても、区間は 100% に縮まない")
    void noErrorFoundLeavesAnInterval() {
        var estimate = QualityEstimate.of(List.of(new QualityStratum("L0", 8, true, 5_000, 30, 30)));

        assertThat(estimate.precision().value()).isEqualTo(1);
        assertThat(estimate.precision().low()).isBetween(0.9, 0.99);
        assertThat(estimate.precision().high()).isEqualTo(1);
    }

    @Test
    @DisplayName("同じ標本からはいつも同じ区間が出る")
    void theSameSampleGivesTheSameInterval() {
        var strata = List.of(
                new QualityStratum("L0", 8, true, 5_000, 30, 29), new QualityStratum("N1", -2, false, 70, 30, 9));

        assertThat(QualityEstimate.of(strata)).isEqualTo(QualityEstimate.of(strata));
    }

    @Test
    @DisplayName("95%区間は、知られた真の適合率を百回のうち九十回以上含む")
    void theIntervalCovers() {
        var random = new SplittableRandom(9);
        int covered = 0;
        for (int round = 0; round < 100; round++) {
            long heavy = judged(random, 0.995);
            long light = judged(random, 0.9);
            var estimate = QualityEstimate.of(List.of(
                    new QualityStratum("L2", 24, true, 9_000, 60, heavy),
                    new QualityStratum("L0", 8, true, 1_000, 60, light)));
            double truth = 0.9 * 0.995 + 0.1 * 0.9;
            covered += estimate.precision().low() <= truth
                            && truth <= estimate.precision().high()
                    ? 1
                    : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(90);
    }

    @Test
    @DisplayName("変化は、階級を移る結び付きの割合で表す")
    void driftIsTheShareThatMoves() {
        var drift = Drift.between(Map.of("+008", 50L, "+012", 50L), Map.of("+008", 30L, "+012", 60L, "+016", 10L));

        assertThat(drift.distance()).isEqualTo(0.2, CLOSE);
        assertThat(drift.lines()).hasSize(3);
        assertThat(new ArrayList<>(drift.lines()).getLast().before()).isZero();
    }

    private static long judged(SplittableRandom random, double share) {
        long same = 0;
        for (int i = 0; i < 60; i++) {
            same += random.nextDouble() < share ? 1 : 0;
        }
        return same;
    }
}
