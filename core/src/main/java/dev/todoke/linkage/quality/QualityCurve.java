package dev.todoke.linkage.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Precision and recall at every threshold (しきい値と精度): pairs at or above it count as linked.
///
/// @param points from the highest weight down
public record QualityCurve(List<Point> points) {

    /// Up to so many different weights each one is a threshold; above, weights are grouped by the hundredth of a bit.
    private static final int FINEST = 20_000;

    private static final double GROUPED = 100;

    /// The pairs with at least this weight.
    public record Point(double threshold, PairQuality quality) {}

    public QualityCurve {
        points = List.copyOf(points);
    }

    /// @param truePairs pairs of one person in all, found or not
    static QualityCurve of(WeighedPairs pairs, long truePairs) {
        var exact = curve(pairs, truePairs, Double.NaN);
        return exact.size() <= FINEST ? new QualityCurve(exact) : new QualityCurve(curve(pairs, truePairs, GROUPED));
    }

    private static List<Point> curve(WeighedPairs pairs, long truePairs, double steps) {
        var points = new ArrayList<Point>();
        double[] same = pairs.sortedWeights(true);
        double[] different = pairs.sortedWeights(false);
        int right = 0;
        int wrong = 0;
        while (right < same.length || wrong < different.length) {
            double threshold = grouped(Math.max(heaviest(same, right), heaviest(different, wrong)), steps);
            right = countFrom(same, threshold, right);
            wrong = countFrom(different, threshold, wrong);
            points.add(new Point(threshold, new PairQuality(right, wrong, truePairs - right)));
        }
        return points;
    }

    /// The heaviest of the weights not counted so far.
    private static double heaviest(double[] sorted, int counted) {
        return counted < sorted.length ? sorted[sorted.length - 1 - counted] : Double.NEGATIVE_INFINITY;
    }

    private static int countFrom(double[] sorted, double threshold, int counted) {
        int count = counted;
        while (count < sorted.length && heaviest(sorted, count) >= threshold) {
            count++;
        }
        return count;
    }

    private static double grouped(double weight, double steps) {
        return Double.isNaN(steps) ? weight : Math.floor(weight * steps) / steps;
    }

    /// The point with the highest F1, the higher threshold of two equals.
    public Optional<Point> best() {
        return points.stream()
                .max(Comparator.comparingDouble((Point point) -> point.quality().f1())
                        .thenComparingDouble(Point::threshold));
    }

    /// The point with most recall among those at least so precise.
    public Optional<Point> mostRecall(double precision) {
        return points.stream()
                .filter(point -> point.quality().precision().value() >= precision)
                .max(Comparator.comparingDouble(
                                (Point point) -> point.quality().recall().value())
                        .thenComparingDouble(Point::threshold));
    }

    /// The quality at any threshold, between the points too.
    public PairQuality at(double threshold, long truePairs) {
        PairQuality found = new PairQuality(0, 0, truePairs);
        for (Point point : points) {
            if (point.threshold() < threshold) {
                break;
            }
            found = point.quality();
        }
        return found;
    }
}
