package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.BitSet;

/// Finds links that compete (競合する照合): a record fits two others about equally well, and those two are not
/// one person.
///
/// Neither link is made by the machine then, since at most one of them is right.
final class Rivals {

    private final PairColumns pairs;
    private final Scorer scorer;
    private final RuleTests rules;
    private final PersonTable table;
    private final double sameFrom;
    private final double differentBelow;
    private final double margin;
    private final boolean oneToOne;
    private final int[] levels;
    private int[] start = {};
    private int[] pairOf = {};

    Rivals(LinkModel model, PairColumns pairs, Scorer scorer, PersonTable table) {
        this.pairs = pairs;
        this.scorer = scorer;
        this.rules = new RuleTests(model);
        this.table = table;
        this.sameFrom = model.parameter(Parameter.THRESHOLD_SAME);
        this.differentBelow = model.parameter(Parameter.THRESHOLD_DIFFERENT);
        this.margin = model.parameter(Parameter.COMPETITION_MARGIN);
        this.oneToOne = model.parameter(Parameter.ONE_TO_ONE) > 0;
        this.levels = new int[scorer.comparisons()];
    }

    /// The pairs, among those that the machine could link, in which two persons compete.
    BitSet competing(BitSet linkable) {
        indexByRecord(linkable);
        var competing = new BitSet(pairs.size());
        for (int record = 0; record < table.size(); record++) {
            if (start[record + 1] - start[record] > 1) {
                mark(record, competing);
            }
        }
        return competing;
    }

    private void mark(int record, BitSet competing) {
        double best = sameFrom;
        for (int i = start[record]; i < start[record + 1]; i++) {
            best = Math.max(best, pairs.weight(pairOf[i]));
        }
        for (int i = start[record]; i < start[record + 1]; i++) {
            int p = pairOf[i];
            if (pairs.weight(p) < best - margin) {
                continue;
            }
            for (int j = i + 1; j < start[record + 1]; j++) {
                int q = pairOf[j];
                if (pairs.weight(q) >= best - margin && excludeEachOther(other(p, record), other(q, record))) {
                    competing.set(p);
                    competing.set(q);
                }
            }
        }
    }

    private boolean excludeEachOther(int a, int b) {
        if (table.single().get(a) && table.single().get(b)) {
            return true;
        }
        int left = table.at(a);
        int right = table.at(b);
        int[] lines = table.lines();
        double weight = scorer.weightIfAtLeast(differentBelow, lines, left, lines, right);
        if (oneToOne || weight < differentBelow) {
            return true;
        }
        scorer.levels(lines, left, lines, right, levels);
        return rules.objecting(levels, weight) != PairColumns.NO_RULE;
    }

    private int other(int pair, int record) {
        return pairs.left(pair) == record ? pairs.right(pair) : pairs.left(pair);
    }

    private void indexByRecord(BitSet linkable) {
        start = new int[table.size() + 1];
        for (int p = linkable.nextSetBit(0); p >= 0; p = linkable.nextSetBit(p + 1)) {
            start[pairs.left(p) + 1]++;
            start[pairs.right(p) + 1]++;
        }
        for (int i = 0; i < table.size(); i++) {
            start[i + 1] += start[i];
        }
        pairOf = new int[start[table.size()]];
        int[] next = start.clone();
        for (int p = linkable.nextSetBit(0); p >= 0; p = linkable.nextSetBit(p + 1)) {
            pairOf[next[pairs.left(p)]++] = p;
            pairOf[next[pairs.right(p)]++] = p;
        }
    }
}
