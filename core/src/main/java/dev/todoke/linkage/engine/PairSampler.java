package dev.todoke.linkage.engine;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Counts the combinations of levels of many pairs (組の標本): random ones, or those that agree on a key.
final class PairSampler {

    private static final int CHUNK = 1 << 16;
    private static final int BLOCKS = 1 << 13;
    private static final int LARGEST_BLOCK = 1000;
    private static final long SEED = 20_161L;

    private final PersonTable table;
    private final Scorer scorer;
    private final int[] levels;

    /// @param levels number of levels by comparison
    PairSampler(PersonTable table, Scorer scorer, int[] levels) {
        this.table = table;
        this.scorer = scorer;
        this.levels = levels;
    }

    /// Pairs that could be made of the records at all.
    static double allPairs(PersonTable table) {
        double first = table.size() - (double) table.second().cardinality();
        double second = table.second().cardinality();
        return table.isLinkOfTwo() ? first * second : first * (first - 1) / 2;
    }

    /// Every pair when there are few, else a seeded sample of this size.
    PatternCounts random(long wanted) {
        double all = allPairs(table);
        var counts = new PatternCounts(levels);
        if (all <= wanted) {
            countEvery(counts);
            return counts;
        }
        int chunks = Math.toIntExact((wanted + CHUNK - 1) / CHUNK);
        IntStream.range(0, chunks)
                .parallel()
                .mapToObj(this::randomChunk)
                .toList()
                .forEach(counts::addAll);
        return counts;
    }

    private void countEvery(PatternCounts counts) {
        int[] found = new int[levels.length];
        for (int a = 0; a < table.size(); a++) {
            for (int b = a + 1; b < table.size(); b++) {
                if (isPair(a, b)) {
                    count(a, b, found, counts);
                }
            }
        }
    }

    private PatternCounts randomChunk(int chunk) {
        var random = new SplittableRandom(SEED + chunk);
        var counts = new PatternCounts(levels);
        int[] found = new int[levels.length];
        int firstOfSecond = table.isLinkOfTwo() ? table.second().nextSetBit(0) : 0;
        int pairs = 0;
        while (pairs < CHUNK) {
            int a = table.isLinkOfTwo() ? random.nextInt(firstOfSecond) : random.nextInt(table.size());
            int b = random.nextInt(firstOfSecond, table.size());
            if (a != b) {
                count(a, b, found, counts);
                pairs++;
            }
        }
        return counts;
    }

    private boolean isPair(int a, int b) {
        return !table.isLinkOfTwo() || table.second().get(a) != table.second().get(b);
    }

    private void count(int a, int b, int[] found, PatternCounts counts) {
        scorer.levels(table.lines(), table.at(a), table.lines(), table.at(b), found);
        counts.add(found);
    }

    /// @param share of all pairs that agree on the key
    record Sample(PatternCounts counts, double share) {}

    /// Pairs that agree on these fields: block by block in the order of the key's hash until there are
    /// enough. Of a block that explodes only the first records, which their content has put there by
    /// chance.
    Sample agreeing(int[] slots, long most) {
        var index = KeyIndex.of(table, slots);
        int end = enough(index, most);
        int chunks = (end + BLOCKS - 1) / BLOCKS;
        var counts = new PatternCounts(levels);
        IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> agreeing(index, chunk * BLOCKS, Math.min(end, (chunk + 1) * BLOCKS), slots))
                .toList()
                .forEach(counts::addAll);
        return new Sample(counts, index.size() == 0 ? 1 : end / (double) index.size());
    }

    /// Where the blocks end that have so many pairs together.
    private int enough(KeyIndex index, long most) {
        long seen = 0;
        int start = 0;
        while (start < index.size() && seen < most) {
            int end = index.blockEnd(start);
            if (end - start > 1) {
                long size = Math.min(LARGEST_BLOCK, end - start);
                long second = 0;
                for (int i = start; table.isLinkOfTwo() && i < start + size; i++) {
                    second += table.second().get(index.record(i)) ? 1 : 0;
                }
                seen += table.isLinkOfTwo() ? second * (size - second) : size * (size - 1) / 2;
            }
            start = end;
        }
        return start;
    }

    /// The pairs of the blocks that begin here.
    private PatternCounts agreeing(KeyIndex index, int from, int to, int[] slots) {
        var counts = new PatternCounts(levels);
        int[] found = new int[levels.length];
        int start = from;
        while (start < to && start > 0 && index.sameKey(start, start - 1)) {
            start++;
        }
        while (start < to) {
            int end = index.blockEnd(start);
            int last = Math.min(end, start + LARGEST_BLOCK);
            for (int i = start; i < last; i++) {
                for (int j = i + 1; j < last; j++) {
                    countIfAgreeing(index.record(i), index.record(j), slots, found, counts);
                }
            }
            start = end;
        }
        return counts;
    }

    private void countIfAgreeing(int a, int b, int[] slots, int[] found, PatternCounts counts) {
        int[] lines = table.lines();
        if (!isPair(a, b) || !PersonTable.agree(lines, table.at(a), lines, table.at(b), slots)) {
            return;
        }
        count(a, b, found, counts);
    }
}
