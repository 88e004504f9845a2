package dev.todoke.linkage;

import java.util.BitSet;

/// Finds links that compete (競合する照合): a record fits two others about equally well, and those two are not one person.
///
/// Neither link is made by the machine then, since at most one of them is right.
final class Competition {

    private final PairColumns pairs;
    private final PairScorer scorer;
    private final RecordLines lines;
    private final double sameFrom;
    private final double differentBelow;
    private final double margin;
    private int[] start = {};
    private int[] pairOf = {};

    Competition(LinkageModel model, PairColumns pairs, PairScorer scorer, RecordLines lines) {
        this.pairs = pairs;
        this.scorer = scorer;
        this.lines = lines;
        this.sameFrom = model.sameFrom();
        this.differentBelow = model.differentBelow();
        this.margin = model.parameter("competition_margin");
    }

    /// The pairs, among those that the machine could link, in which two persons compete.
    BitSet competing(BitSet linkable) {
        indexByRecord(linkable);
        var competing = new BitSet(pairs.size());
        for (int record = 0; record < lines.size(); record++) {
            mark(record, competing);
        }
        return competing;
    }

    private void mark(int record, BitSet competing) {
        double best = sameFrom;
        for (int i = start[record]; i < start[record + 1]; i++) {
            best = Math.max(best, pairs.weight(pairOf[i]));
        }
        for (int i = start[record]; i < start[record + 1]; i++) {
            for (int j = i + 1; j < start[record + 1]; j++) {
                int p = pairOf[i];
                int q = pairOf[j];
                boolean bothNearBest = pairs.weight(p) >= best - margin && pairs.weight(q) >= best - margin;
                if (bothNearBest && excludeEachOther(other(p, record), other(q, record))) {
                    competing.set(p);
                    competing.set(q);
                }
            }
        }
    }

    private boolean excludeEachOther(int a, int b) {
        return lines.isDeath(a) && lines.isDeath(b)
                || scorer.weightIfAtLeast(differentBelow, a, b) < differentBelow
                || scorer.objects(a, b);
    }

    private int other(int pair, int record) {
        return pairs.left(pair) == record ? pairs.right(pair) : pairs.left(pair);
    }

    private void indexByRecord(BitSet linkable) {
        start = new int[lines.size() + 1];
        for (int p = linkable.nextSetBit(0); p >= 0; p = linkable.nextSetBit(p + 1)) {
            start[pairs.left(p) + 1]++;
            start[pairs.right(p) + 1]++;
        }
        for (int i = 0; i < lines.size(); i++) {
            start[i + 1] += start[i];
        }
        pairOf = new int[start[lines.size()]];
        int[] next = start.clone();
        for (int p = linkable.nextSetBit(0); p >= 0; p = linkable.nextSetBit(p + 1)) {
            pairOf[next[pairs.left(p)]++] = p;
            pairOf[next[pairs.right(p)]++] = p;
        }
    }
}
