package dev.todoke.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares the records of blocks with each other (組の比較): first their clues, which lie side by side; the lines of a
/// pair are read when the clues let it be one person.
///
/// Of two files only records of different files are paired. Used by one thread.
final class BlockWorker {

    private static final int AHEAD = 64;
    /// In smaller blocks a line meets too few others for a bound of its own.
    private static final int FEW = 4;
    private static final int NOBODY = -1;

    private final PersonTable table;
    private final Scorer scorer;
    private final RuleTests rules;
    private final int[][] slots;
    private final int pass;
    private final long earlier;
    private final double limit;
    private final int largestBlock;
    private final int[] lines;
    private final int stride;
    private final boolean ofTwo;
    private final boolean byClues;
    private final ClueBounds bounds;
    private final long[] allClues;
    private final PairColumns found = new PairColumns();
    private final List<PassCounts.Bounded> bounded = new ArrayList<>();
    private final int[] levels;
    private int[] records = new int[64];
    private int[] hashes = new int[64];
    private long[] clues = new long[64 * Clues.LONGS];
    private final int[] raw;
    private final double[] rest;
    /// What the names of the first record of a pair add at most.
    private final double[] rarity;
    private int rarityOf;
    private long looked;
    private int touched;
    /// Whether all records of the block have the same key, so that no pair has to be asked.
    private boolean oneKey;

    /// @param allClues of all lines of the table, see [Clues#ofAll]; empty when the bounds are of no use
    BlockWorker(
            PersonTable table,
            Scorer scorer,
            RuleTests rules,
            ClueBounds bounds,
            long[] allClues,
            int[][] slots,
            int pass,
            double limit,
            int largestBlock) {
        this.table = table;
        this.scorer = scorer;
        this.rules = rules;
        this.bounds = bounds;
        this.allClues = allClues;
        this.byClues = bounds.areUseful();
        this.slots = slots;
        this.pass = pass;
        this.earlier = (1L << pass) - 1;
        this.limit = limit;
        this.largestBlock = largestBlock;
        this.lines = table.lines();
        this.stride = table.stride();
        this.ofTwo = table.isLinkOfTwo();
        this.levels = new int[scorer.comparisons()];
        this.raw = new int[scorer.comparisons()];
        this.rest = new double[scorer.comparisons()];
        this.rarity = new double[bounds.varying()];
    }

    PairColumns found() {
        return found;
    }

    List<PassCounts.Bounded> bounded() {
        return bounded;
    }

    /// Touches what is read of the next records, so that the memory fetches it side by side and not one
    /// after the other.
    ///
    /// @return where the next ones begin
    int fetch(KeyIndex index, int start) {
        int end = Math.min(index.size() - 1, start + AHEAD);
        int sum = 0;
        for (int i = start; i < end; i++) {
            // who stands alone is not compared
            if (index.sameKey(i, i + 1)) {
                sum += touch(index.record(i)) + touch(index.record(i + 1));
            }
        }
        touched += sum;
        return end + 1;
    }

    private int touch(int record) {
        return (byClues ? (int) allClues[record * Clues.LONGS] : 0) + lines[record * stride];
    }

    /// Of use to nobody, but what nobody can see is not fetched.
    int touched() {
        return touched;
    }

    void compare(KeyIndex index, int start, int end) {
        int size = end - start;
        fill(index, start, size);
        looked = 0;
        if (size <= largestBlock) {
            compareAll(size);
        } else {
            compareBounded(size);
        }
        found.countLooked(looked);
        found.countGenerated(allPairs(size));
    }

    private void fill(KeyIndex index, int start, int size) {
        if (records.length < size) {
            int room = Math.max(size, records.length * 2);
            records = new int[room];
            hashes = new int[room];
            clues = new long[room * Clues.LONGS];
        }
        oneKey = true;
        for (int i = 0; i < size; i++) {
            int record = index.record(start + i);
            records[i] = record;
            hashes[i] = index.hash(start + i);
            oneKey &= hashes[i] == index.hash(start);
            if (byClues) {
                clues[i * Clues.LONGS] = allClues[record * Clues.LONGS];
                clues[i * Clues.LONGS + 1] = allClues[record * Clues.LONGS + 1];
            }
        }
        rarityOf = NOBODY;
    }

    private void compareAll(int size) {
        int split = ofTwo ? firstOfSecond(size) : size;
        for (int i = 0; i < (ofTwo ? split : size); i++) {
            if (size > FEW && !byClues) {
                scorer.bound(lines, records[i] * stride, rest);
            }
            for (int j = ofTwo ? split : i + 1; j < size; j++) {
                comparePair(i, j, size > FEW);
            }
        }
    }

    /// Records of the first file stand before those of the second.
    private int firstOfSecond(int size) {
        int split = 0;
        while (split < size && !table.second().get(records[split])) {
            split++;
        }
        return split;
    }

    private void comparePair(int i, int j, boolean bound) {
        if (!oneKey && hashes[i] != hashes[j]) {
            return;
        }
        if (byClues) {
            compareByClues(i, j);
            return;
        }
        int a = records[i] * stride;
        int b = records[j] * stride;
        for (int before = 0; before < pass; before++) {
            if (PersonTable.agree(lines, a, lines, b, slots[before])) {
                return;
            }
        }
        looked++;
        boolean mayReach =
                bound ? scorer.mayReach(limit, rest, lines, a, lines, b) : scorer.mayReach(limit, lines, a, lines, b);
        if (mayReach) {
            keepIfHeavy(i, j);
        }
    }

    private void compareByClues(int i, int j) {
        var bound = bounds.of(Clues.compare(clues, i * Clues.LONGS, clues, j * Clues.LONGS));
        if ((bound.passes() >>> pass & 1) == 0) {
            return;
        }
        long perhaps = bound.passes() & earlier;
        if (perhaps != 0 && agreeOnSome(perhaps, i, j)) {
            return;
        }
        looked++;
        double needed = limit - Scorer.SLACK;
        if (bound.highest() < needed) {
            return;
        }
        if (rarityOf != i) {
            bounds.rarity(lines, records[i] * stride, rarity);
            rarityOf = i;
        }
        if (bounds.highest(bound, rarity) >= needed) {
            keepIfHeavy(i, j);
        }
    }

    /// Search keys are told apart by a hash of 32 bits, so that the fields of a pair that is kept have to be asked.
    private void keepIfHeavy(int i, int j) {
        int a = records[i] * stride;
        int b = records[j] * stride;
        if (!PersonTable.agree(lines, a, lines, b, slots[pass])) {
            return;
        }
        double weight = scorer.weight(lines, a, lines, b, raw);
        if (weight >= limit) {
            scorer.ofModel(raw, levels);
            found.add(records[i], records[j], weight, rules.objecting(levels, weight));
        }
    }

    /// @param passes search keys, as bits
    private boolean agreeOnSome(long passes, int i, int j) {
        int a = records[i] * stride;
        int b = records[j] * stride;
        for (long left = passes; left != 0; left &= left - 1) {
            if (PersonTable.agree(lines, a, lines, b, slots[Long.numberOfTrailingZeros(left)])) {
                return true;
            }
        }
        return false;
    }

    /// Of a block that explodes, only records that agree on one field more are compared, field by field.
    private void compareBounded(int size) {
        long before = looked;
        Set<Long> tooCommon = new HashSet<>();
        var used = new ArrayList<Integer>();
        for (int slot = 0; slot < stride; slot++) {
            int extra = slot;
            if (Arrays.stream(slots[pass]).noneMatch(s -> s == extra)) {
                compareAgreeing(size, slot, used, tooCommon);
                used.add(slot);
            }
        }
        long pairs = allPairs(size);
        bounded.add(new PassCounts.Bounded(size, table.rowOf()[records[0]], pairs, looked - before));
    }

    private long allPairs(int size) {
        long split = ofTwo ? firstOfSecond(size) : 0;
        return ofTwo ? split * (size - split) : (long) size * (size - 1) / 2;
    }

    private void compareAgreeing(int size, int slot, List<Integer> used, Set<Long> tooCommon) {
        long[] byValue = new long[size];
        for (int i = 0; i < size; i++) {
            byValue[i] = (long) lines[records[i] * stride + slot] << 32 | i;
        }
        Arrays.sort(byValue);
        int start = 0;
        while (start < size) {
            int value = (int) (byValue[start] >> 32);
            int end = start + 1;
            while (end < size && (int) (byValue[end] >> 32) == value) {
                end++;
            }
            if (value != 0 && end - start > largestBlock) {
                tooCommon.add((long) slot << 32 | value & 0xFFFF_FFFFL);
            } else if (value != 0) {
                comparePart(byValue, start, end, used, tooCommon);
            }
            start = end;
        }
    }

    private void comparePart(long[] byValue, int start, int end, List<Integer> used, Set<Long> tooCommon) {
        for (int p = start; p < end; p++) {
            int i = (int) byValue[p];
            for (int q = p + 1; q < end; q++) {
                int j = (int) byValue[q];
                boolean across = !ofTwo
                        || table.second().get(records[i]) != table.second().get(records[j]);
                if (across && !comparedBefore(i, j, used, tooCommon)) {
                    comparePair(i, j, false);
                }
            }
        }
    }

    private boolean comparedBefore(int i, int j, List<Integer> used, Set<Long> tooCommon) {
        for (int slot : used) {
            int value = lines[records[i] * stride + slot];
            if (value != 0
                    && value == lines[records[j] * stride + slot]
                    && !tooCommon.contains((long) slot << 32 | value & 0xFFFF_FFFFL)) {
                return true;
            }
        }
        return false;
    }
}
