package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/// Precision and recall of the linkage from a stratified sample judged by people (照合の質の推定).
///
/// ```
/// precision = Σ linked pairs · share / Σ linked pairs
/// recall    = Σ linked pairs · share / Σ all pairs · share
/// ```
///
/// Shares and intervals: the share of every stratum is drawn from Beta(same + ½, different + ½), which stands for what
/// the sample leaves open, 4,000 times with a fixed seed; the interval holds the middle 95 % of what comes out.
/// Source: Brown LD, Cai TT, DasGupta A. Interval estimation for a binomial proportion. Stat Sci 2001;16:101-133.
///
/// @param precision share of linked pairs that are one person
/// @param recall share of pairs of one person that are linked
/// @param curve what precision and recall would be with another threshold, highest threshold first
public record QualityEstimate(Interval precision, Interval recall, List<Point> curve) {

    private static final int DRAWS = 4_000;
    private static final long SEED = 274;
    private static final double TAIL = 0.025;

    public QualityEstimate {
        curve = List.copyOf(curve);
    }

    /// If all pairs from this weight on were linked, and no other.
    public record Point(double threshold, double precision, double recall) {}

    public static QualityEstimate of(List<QualityStratum> strata) {
        var random = new SplittableRandom(SEED);
        double[] precisions = new double[DRAWS];
        double[] recalls = new double[DRAWS];
        double[] shares = new double[strata.size()];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int i = 0; i < shares.length; i++) {
                var stratum = strata.get(i);
                shares[i] = BetaDraw.next(random, stratum.same() + 0.5, stratum.answered() - stratum.same() + 0.5);
            }
            precisions[draw] = precision(strata, shares);
            recalls[draw] = recall(strata, shares);
        }
        double[] middle = new double[strata.size()];
        Arrays.setAll(middle, i -> observed(strata.get(i)));
        return new QualityEstimate(
                interval(precision(strata, middle), precisions),
                interval(recall(strata, middle), recalls),
                curve(strata, middle));
    }

    private static double observed(QualityStratum stratum) {
        return stratum.answered() == 0 ? stratum.share() : (double) stratum.same() / stratum.answered();
    }

    private static double precision(List<QualityStratum> strata, double[] shares) {
        double same = 0;
        double linked = 0;
        for (int i = 0; i < shares.length; i++) {
            if (strata.get(i).linked()) {
                same += strata.get(i).pairs() * shares[i];
                linked += strata.get(i).pairs();
            }
        }
        return ratio(same, linked);
    }

    private static double recall(List<QualityStratum> strata, double[] shares) {
        double found = 0;
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            double same = strata.get(i).pairs() * shares[i];
            found += strata.get(i).linked() ? same : 0;
            all += same;
        }
        return ratio(found, all);
    }

    private static List<Point> curve(List<QualityStratum> strata, double[] shares) {
        double all = 0;
        for (int i = 0; i < shares.length; i++) {
            all += strata.get(i).pairs() * shares[i];
        }
        var points = new ArrayList<Point>();
        var borders = strata.stream()
                .map(QualityStratum::lowest)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        for (double border : borders) {
            double same = 0;
            double pairs = 0;
            for (int i = 0; i < shares.length; i++) {
                if (strata.get(i).lowest() >= border) {
                    same += strata.get(i).pairs() * shares[i];
                    pairs += strata.get(i).pairs();
                }
            }
            points.add(new Point(border, ratio(same, pairs), ratio(same, all)));
        }
        return points;
    }

    private static double ratio(double part, double whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    private static Interval interval(double value, double[] draws) {
        Arrays.sort(draws);
        double low = draws[(int) (TAIL * DRAWS)];
        double high = draws[(int) ((1 - TAIL) * DRAWS) - 1];
        return new Interval(value, Math.min(low, value), Math.max(high, value));
    }
}
