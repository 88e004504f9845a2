package dev.todoke.linkage.quality;

import java.util.Arrays;

/// Everything measured about one linkage (照合の評価): its pairs against the persons that are known.
///
/// @param same the pairs decided to be the same, as written
/// @param sameOrReview as if a person had confirmed every pair of the review
/// @param neverFound pairs of one person that the file does not contain at all
/// @param persons the persons that follow from the pairs decided to be the same
public record LinkageQuality(
        long records,
        long truePairs,
        long listed,
        QualityCurve curve,
        PairQuality same,
        PairQuality sameOrReview,
        Share reviewThatIsSame,
        long neverFound,
        PersonQuality persons) {

    public static LinkageQuality of(WeighedPairs pairs, KnownPersons known) {
        return of(pairs, known, clusters(pairs, known.size()));
    }

    /// @param clusterOf the cluster of each record, when the linkage wrote its own
    public static LinkageQuality of(WeighedPairs pairs, KnownPersons known, int[] clusterOf) {
        long[] right = new long[Decided.values().length];
        long[] all = new long[Decided.values().length];
        for (int p = 0; p < pairs.size(); p++) {
            int place = pairs.decided(p).place();
            all[place]++;
            right[place] += pairs.isTrue(p) ? 1 : 0;
        }
        long truePairs = known.truePairs();
        int same = Decided.SAME.place();
        int review = Decided.REVIEW.place();
        return new LinkageQuality(
                known.size(),
                truePairs,
                pairs.size(),
                QualityCurve.of(pairs, truePairs),
                quality(right[same], all[same], truePairs),
                quality(right[same] + right[review], all[same] + all[review], truePairs),
                new Share(right[review], all[review]),
                truePairs - Arrays.stream(right).sum(),
                PersonQuality.of(clusterOf, known.persons()));
    }

    /// Pairs a person must look at, for 1,000 records.
    public double reviewPerThousand() {
        return 1000.0 * reviewThatIsSame.whole() / Math.max(1, records);
    }

    private static PairQuality quality(long right, long all, long truePairs) {
        return new PairQuality(right, all - right, truePairs - right);
    }

    /// The records joined by the pairs decided to be the same.
    public static int[] clusters(WeighedPairs pairs, int records) {
        int[] parent = new int[records];
        Arrays.setAll(parent, i -> i);
        for (int p = 0; p < pairs.size(); p++) {
            if (pairs.decided(p) == Decided.SAME) {
                int a = root(parent, pairs.left(p));
                int b = root(parent, pairs.right(p));
                parent[Math.max(a, b)] = Math.min(a, b);
            }
        }
        for (int i = 0; i < records; i++) {
            parent[i] = root(parent, i);
        }
        return parent;
    }

    private static int root(int[] parent, int record) {
        int at = record;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
