package dev.todoke.linkage.engine;

import java.util.Arrays;

/// The pairs inside the persons that no search key has found, or that were too light to be kept (個人の中の残りの組).
///
/// Two records may be one person through a third; whoever counts pairs wants them too. Persons of more than a thousand
/// records are left as they are.
final class PairsInside {

    private static final int LARGEST = 1000;
    private static final int INDEX_BITS = 32;

    private final PersonTable table;
    private final Scorer scorer;
    private final PairColumns pairs;
    private final int[] rootOf;

    PairsInside(PersonTable table, Scorer scorer, PairColumns pairs, Closure closure) {
        this.table = table;
        this.scorer = scorer;
        this.pairs = pairs;
        this.rootOf = new int[table.size()];
        Arrays.setAll(rootOf, closure::find);
    }

    PairColumns missing() {
        int[] sizes = new int[table.size()];
        for (int root : rootOf) {
            sizes[root]++;
        }
        long[] found = new long[table.size()];
        for (int p = 0; p < pairs.size(); p++) {
            int root = rootOf[pairs.left(p)];
            found[root] += root == rootOf[pairs.right(p)] ? 1 : 0;
        }
        boolean[] open = new boolean[table.size()];
        for (int root = 0; root < sizes.length; root++) {
            open[root] = sizes[root] <= LARGEST && found[root] < sizes[root] * (sizes[root] - 1L) / 2;
        }
        return missing(open, known(open));
    }

    /// The pairs that are there already, of the persons that lack some, sorted.
    private long[] known(boolean[] open) {
        long[] known = new long[pairs.size()];
        int count = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int root = rootOf[pairs.left(p)];
            if (open[root] && root == rootOf[pairs.right(p)]) {
                known[count++] = key(pairs.left(p), pairs.right(p));
            }
        }
        long[] exact = Arrays.copyOf(known, count);
        Arrays.parallelSort(exact);
        return exact;
    }

    private PairColumns missing(boolean[] open, long[] known) {
        long[] members = new long[table.size()];
        int count = 0;
        for (int i = 0; i < members.length; i++) {
            if (open[rootOf[i]]) {
                members[count++] = (long) rootOf[i] << INDEX_BITS | i;
            }
        }
        Arrays.sort(members, 0, count);
        var missing = new PairColumns();
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count && members[i] >>> INDEX_BITS == members[j] >>> INDEX_BITS; j++) {
                add((int) members[i], (int) members[j], known, missing);
            }
        }
        return missing;
    }

    private void add(int a, int b, long[] known, PairColumns missing) {
        boolean counts =
                !table.isLinkOfTwo() || table.second().get(a) != table.second().get(b);
        if (counts && Arrays.binarySearch(known, key(a, b)) < 0) {
            int[] lines = table.lines();
            missing.add(a, b, scorer.weight(lines, table.at(a), lines, table.at(b)), PairColumns.NO_RULE);
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << INDEX_BITS | Math.max(a, b);
    }
}
