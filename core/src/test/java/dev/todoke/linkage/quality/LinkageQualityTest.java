package dev.todoke.linkage.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("照合の精度")
class LinkageQualityTest {

    @Test
    @DisplayName("Wilson の区間は、公表されている例と一致する")
    void wilsonLimits() {
        assertThat(new Share(81, 263).lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(new Share(81, 263).upper()).isCloseTo(0.3662, within(0.00005));
        assertThat(new Share(0, 20).lower()).isZero();
        assertThat(new Share(0, 20).upper()).isCloseTo(0.1611, within(0.00005));
        assertThat(new Share(0, 0).isDefined()).isFalse();
    }

    @Test
    @DisplayName("F1 は適合率と再現率の調和平均で、区間はその値を含む")
    void f1IsTheHarmonicMean() {
        var quality = new PairQuality(90, 10, 30);
        double precision = quality.precision().value();
        double recall = quality.recall().value();
        assertThat(quality.f1()).isCloseTo(2 * precision * recall / (precision + recall), within(1e-12));
        assertThat(quality.f1()).isBetween(quality.f1Lower(), quality.f1Upper());
    }

    @Test
    @DisplayName("しきい値ごとに、そこ以上の組だけを数える")
    void curveCountsFromTheThreshold() {
        var pairs = new WeighedPairs();
        pairs.add(0, 1, 9, Decided.SAME, true);
        pairs.add(2, 3, 9, Decided.SAME, false);
        pairs.add(4, 5, 2.5, Decided.REVIEW, true);
        pairs.add(6, 7, -1, Decided.DIFFERENT, false);
        var curve = QualityCurve.of(pairs, 4);
        assertThat(curve.points())
                .containsExactly(
                        new QualityCurve.Point(9, new PairQuality(1, 1, 3)),
                        new QualityCurve.Point(2.5, new PairQuality(2, 1, 2)),
                        new QualityCurve.Point(-1, new PairQuality(2, 2, 2)));
        assertThat(curve.best()).hasValue(new QualityCurve.Point(2.5, new PairQuality(2, 1, 2)));
        assertThat(curve.mostRecall(0.9)).isEmpty();
        assertThat(curve.at(5, 4)).isEqualTo(new PairQuality(1, 1, 3));
    }

    @Test
    @DisplayName("多くの異なる重みは百分の一ビットごとにまとめ、しきい値での数は変わらない")
    void manyWeightsAreGrouped() {
        var random = new Random(7);
        var pairs = new WeighedPairs();
        for (int i = 0; i < 60_000; i++) {
            pairs.add(i, 100_000 + i, random.nextDouble() * 40, Decided.SAME, random.nextInt(3) > 0);
        }
        var curve = QualityCurve.of(pairs, 50_000);
        assertThat(curve.points()).hasSizeLessThanOrEqualTo(4001);
        var middle = curve.points().get(2000);
        long linked = 0;
        for (int p = 0; p < pairs.size(); p++) {
            linked += pairs.weight(p) >= middle.threshold() ? 1 : 0;
        }
        assertThat(middle.quality().right() + middle.quality().wrong()).isEqualTo(linked);
    }

    @Test
    @DisplayName("B-cubed は原著の例(5・2・5 に分かれるべき12件)で 0.76 と 1 になる")
    void bCubedOfThePublishedExample() {
        int[] person = {0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 2, 2};
        int[] cluster = {0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
        var quality = PersonQuality.of(cluster, person);
        assertThat(quality.bCubedPrecision()).isCloseTo(0.7619, within(0.0001));
        assertThat(quality.bCubedRecall()).isEqualTo(1);
        assertThat(quality.exact()).isEqualTo(1);
        assertThat(quality.pairs()).isEqualTo(new PairQuality(21, 10, 0));
    }

    @Test
    @DisplayName("同じ組は向きが逆でも一度だけ数える")
    void pairsAreUnordered() {
        var pairs = new WeighedPairs();
        assertThat(pairs.add(3, 5, 1, Decided.SAME, true)).isTrue();
        assertThat(pairs.add(5, 3, 2, Decided.SAME, true)).isFalse();
        assertThat(pairs.size()).isEqualTo(1);
    }

    @Test
    @DisplayName("二つのファイルの照合では、ファイルの中の組は正解に入らない")
    void pairsWithinAFileDoNotCount() {
        var whole = new KnownPersons();
        var across = new KnownPersons();
        String[] files = {"a", "a", "b", "b", "b"};
        for (int i = 0; i < files.length; i++) {
            whole.add("r" + i, "p", "");
            across.add("r" + i, "p", files[i]);
        }
        assertThat(whole.truePairs()).isEqualTo(10);
        assertThat(across.truePairs()).isEqualTo(6);
        assertThat(across.add("r0", "q", "a")).isEqualTo(KnownPersons.Entry.CONTRADICTS);
        assertThat(across.add("r0", "p", "a")).isEqualTo(KnownPersons.Entry.KNOWN_ALREADY);
        assertThat(across.truePairs()).isEqualTo(6);
    }

    @Test
    @DisplayName("見つからなかった組、目視の割合、つながりでできる個人まで測る")
    void measuresTheWholeLinkage() {
        var known = new KnownPersons();
        for (int i = 0; i < 8; i++) {
            known.add("r" + i, i < 3 ? "p" : "q" + i / 2, "");
        }
        var pairs = new WeighedPairs();
        pairs.add(0, 1, 20, Decided.SAME, true);
        pairs.add(1, 2, 18, Decided.SAME, true);
        pairs.add(4, 5, 3, Decided.REVIEW, true);
        pairs.add(3, 5, 2, Decided.REVIEW, false);
        var quality = LinkageQuality.of(pairs, known);
        assertThat(quality.truePairs()).isEqualTo(5);
        assertThat(quality.same()).isEqualTo(new PairQuality(2, 0, 3));
        assertThat(quality.sameOrReview()).isEqualTo(new PairQuality(3, 1, 2));
        assertThat(quality.neverFound()).isEqualTo(2);
        assertThat(quality.reviewPerThousand()).isEqualTo(250);
        assertThat(quality.persons().pairs()).isEqualTo(new PairQuality(3, 0, 2));
    }
}
