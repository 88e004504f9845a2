package dev.todoke.linkage.quality;

import java.util.Arrays;

/// What the persons made by a linkage are worth (個人ごとの精度), all pairs inside a person counted.
///
/// ```
/// B-cubed precision = mean over records of |cluster ∩ person| / |cluster|
/// B-cubed recall    = mean over records of |cluster ∩ person| / |person|
/// ```
///
/// Source: Bagga and Baldwin, Algorithms for Scoring Coreference Chains, LREC 1998.
///
/// @param exact persons whose records are together and alone
public record PersonQuality(
        PairQuality pairs, double bCubedPrecision, double bCubedRecall, long clusters, long persons, long exact) {

    public double bCubedF1() {
        return 2 * bCubedPrecision * bCubedRecall / (bCubedPrecision + bCubedRecall);
    }

    /// Both arrays hold one number for each record, from 0.
    public static PersonQuality of(int[] clusterOf, int[] personOf) {
        int[] clusterSizes = sizes(clusterOf);
        int[] personSizes = sizes(personOf);
        long[] cells = new long[clusterOf.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (long) clusterOf[i] << Integer.SIZE | personOf[i];
        }
        Arrays.parallelSort(cells);
        double precision = 0;
        double recall = 0;
        long together = 0;
        long exact = 0;
        for (int start = 0; start < cells.length; ) {
            int end = start + 1;
            while (end < cells.length && cells[end] == cells[start]) {
                end++;
            }
            double n = (double) end - start;
            int cluster = clusterSizes[(int) (cells[start] >>> Integer.SIZE)];
            int person = personSizes[(int) cells[start]];
            precision += n * n / cluster;
            recall += n * n / person;
            together += pairsOf(end - start);
            exact += end - start == cluster && cluster == person ? 1 : 0;
            start = end;
        }
        long linked = allPairs(clusterSizes);
        long same = allPairs(personSizes);
        double records = Math.max(1, cells.length);
        return new PersonQuality(
                new PairQuality(together, linked - together, same - together),
                precision / records,
                recall / records,
                used(clusterSizes),
                used(personSizes),
                exact);
    }

    private static int[] sizes(int[] groupOf) {
        int[] sizes = new int[Arrays.stream(groupOf).max().orElse(-1) + 1];
        for (int group : groupOf) {
            sizes[group]++;
        }
        return sizes;
    }

    private static long allPairs(int[] sizes) {
        return Arrays.stream(sizes).mapToLong(PersonQuality::pairsOf).sum();
    }

    private static long pairsOf(int size) {
        return size * (size - 1L) / 2;
    }

    private static long used(int[] sizes) {
        return Arrays.stream(sizes).filter(size -> size > 0).count();
    }
}
