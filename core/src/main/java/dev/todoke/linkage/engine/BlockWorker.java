package dev.todoke.linkage.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares the records of blocks with each other (組の比較): copies their lines into a small buffer, then
/// pairs them.
///
/// Of two files only records of different files are paired. Used by one thread.
final class BlockWorker {

    private static final int AHEAD = 64;
    /// In smaller blocks a line meets too few others for a bound of its own.
    private static final int FEW = 4;

    private final PersonTable table;
    private final Scorer scorer;
    private final RuleTests rules;
    private final int[][] slots;
    private final int pass;
    private final double limit;
    private final int largestBlock;
    private final int stride;
    private final boolean ofTwo;
    private final PairColumns found = new PairColumns();
    private final List<PassCounts.Bounded> bounded = new ArrayList<>();
    private final int[] levels;
    private int[] buffer;
    private int[] records;
    private final int[] earlierFirst;
    private final int[][] earlierRest;
    private final int[] raw;
    private final double[] rest;
    private long looked;
    private int touched;
    /// Whether all records of the block have the same key, so that no pair has to be asked.
    private boolean oneKey;

    BlockWorker(
            PersonTable table,
            Scorer scorer,
            RuleTests rules,
            int[][] slots,
            int pass,
            double limit,
            int largestBlock) {
        this.table = table;
        this.scorer = scorer;
        this.rules = rules;
        this.slots = slots;
        this.pass = pass;
        this.limit = limit;
        this.largestBlock = largestBlock;
        this.stride = table.stride();
        this.ofTwo = table.isLinkOfTwo();
        this.levels = new int[scorer.comparisons()];
        this.raw = new int[scorer.comparisons()];
        this.rest = new double[scorer.comparisons()];
        this.earlierFirst = new int[pass];
        this.earlierRest = new int[pass][];
        for (int earlier = 0; earlier < pass; earlier++) {
            earlierFirst[earlier] = slots[earlier][0];
            earlierRest[earlier] = Arrays.copyOfRange(slots[earlier], 1, slots[earlier].length);
        }
        this.buffer = new int[64 * stride];
        this.records = new int[64];
    }

    PairColumns found() {
        return found;
    }

    List<PassCounts.Bounded> bounded() {
        return bounded;
    }

    /// Touches the lines of the next records, so that the memory fetches them side by side and not one
    /// after the other.
    ///
    /// @return where the next ones begin
    int fetch(KeyIndex index, int start) {
        int end = Math.min(index.size(), start + AHEAD);
        int[] lines = table.lines();
        int sum = 0;
        for (int i = start; i < end; i++) {
            int at = index.record(i) * stride;
            sum += lines[at] + lines[at + stride - 1];
        }
        touched += sum;
        return end;
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
            records = new int[Math.max(size, records.length * 2)];
            buffer = new int[records.length * stride];
        }
        int[] lines = table.lines();
        for (int i = 0; i < size; i++) {
            int record = index.record(start + i);
            records[i] = record;
            System.arraycopy(lines, record * stride, buffer, i * stride, stride);
        }
        oneKey = true;
        for (int i = 0; i < size && oneKey; i++) {
            oneKey = PersonTable.agree(buffer, 0, buffer, i * stride, slots[pass]);
        }
    }

    private void compareAll(int size) {
        int split = ofTwo ? firstOfSecond(size) : size;
        for (int i = 0; i < (ofTwo ? split : size); i++) {
            if (size > FEW) {
                scorer.bound(buffer, i * stride, rest);
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
        int a = i * stride;
        int b = j * stride;
        int[] lines = buffer;
        if (!belongsHere(lines, a, b)) {
            return;
        }
        looked++;
        boolean mayReach =
                bound ? scorer.mayReach(limit, rest, lines, a, lines, b) : scorer.mayReach(limit, lines, a, lines, b);
        if (mayReach) {
            keepIfHeavy(i, j, a, b);
        }
    }

    private void keepIfHeavy(int i, int j, int a, int b) {
        double weight = scorer.weight(buffer, a, buffer, b, raw);
        if (weight >= limit) {
            scorer.ofModel(raw, levels);
            found.add(records[i], records[j], weight, rules.objecting(levels, weight));
        }
    }

    private boolean belongsHere(int[] lines, int a, int b) {
        if (!oneKey && !PersonTable.agree(lines, a, lines, b, slots[pass])) {
            return false;
        }
        for (int earlier = 0; earlier < earlierFirst.length; earlier++) {
            int value = lines[a + earlierFirst[earlier]];
            if (value != 0
                    && value == lines[b + earlierFirst[earlier]]
                    && PersonTable.agree(lines, a, lines, b, earlierRest[earlier])) {
                return false;
            }
        }
        return true;
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
            byValue[i] = (long) buffer[i * stride + slot] << 32 | i;
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
            int value = buffer[i * stride + slot];
            if (value != 0
                    && value == buffer[j * stride + slot]
                    && !tooCommon.contains((long) slot << 32 | value & 0xFFFF_FFFFL)) {
                return true;
            }
        }
        return false;
    }
}
