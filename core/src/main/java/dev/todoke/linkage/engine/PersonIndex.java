package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/// All known records, ready for new ones (照合の索引): one record or a batch against millions without
/// linking them anew.
///
/// Weights and frequencies of names are those with which the index was made, so that a pair weighs the same
/// whenever
/// its
/// records arrive, and every pair that agrees on a search key is found whatever the order of arrival.
/// Records are named
/// by their number: the rows of the first table, then those that were added. About 180 bytes a record with
/// sixteen
/// fields and fourteen keys. One thread at a time.
public final class PersonIndex {

    private static final int CHUNK = 1 << 11;
    /// Lines that are fetched side by side.
    private static final int AHEAD = 64;
    /// Records of a batch whose buckets are fetched side by side.
    private static final int TOGETHER = 16;
    /// In smaller buckets a record meets too few others for a bound of its own.
    private static final int FEW = 4;
    private static final int[] NOTHING = {};

    private final LineMaker maker;
    private final Scorer scorer;
    private final RuleTests rules;
    private final int[][] slots;
    private final int stride;
    private final double limit;
    private final int[] rowOf;
    private final int[] known;
    private final int knownSize;
    private final KeyBuckets.Key[] keys;
    private final KeyBuckets[] buckets;
    private final RecentKeys[] recent;
    private int[] added;
    private int addedSize;
    private final BitSet removed = new BitSet();
    private int[] lineOf = {};
    private int dictionaryTexts;

    private PersonIndex(LinkModel model, LineMaker maker, PersonTable table, Weights weights, ValueCounts counts) {
        this.maker = maker;
        this.scorer = new Scorer(model, table, weights, counts);
        this.rules = new RuleTests(model);
        this.slots = PairSearch.slots(model, table);
        this.stride = table.stride();
        this.limit =
                Math.min(model.parameter(Parameter.THRESHOLD_WRITTEN), model.parameter(Parameter.THRESHOLD_DIFFERENT));
        this.rowOf = table.rowOf();
        this.known = table.lines();
        this.knownSize = table.size();
        int leading = RowOrder.leadingSlot(model);
        this.keys = Arrays.stream(slots)
                .map(ofPass -> KeyBuckets.Key.of(ofPass, leading))
                .toArray(KeyBuckets.Key[]::new);
        this.buckets = new KeyBuckets[slots.length];
        this.recent = new RecentKeys[slots.length];
        this.added = new int[1024 * stride];
        this.dictionaryTexts = maker.texts();
        fillBuckets();
    }

    /// @param maker made the lines of the table and makes those of new records
    /// @param weights such as a run over these records used, see [LinkOutcome#weights]
    public static PersonIndex of(LineMaker maker, PersonTable table, Weights weights) {
        return new PersonIndex(maker.model(), maker, table, weights, ValueCounts.of(table));
    }

    /// With the starting weight and the counts of an earlier run.
    public static PersonIndex of(LineMaker maker, PersonTable table, RunBasis basis) {
        basis.enter(table.layout());
        return new PersonIndex(
                maker.model(), maker, table, Weights.of(maker.model(), basis.prior()), ValueCounts.of(table, basis));
    }

    /// With the model's own weights and a starting weight in bits.
    public static PersonIndex of(LineMaker maker, PersonTable table, double prior) {
        return of(maker, table, Weights.of(maker.model(), prior));
    }

    private void fillBuckets() {
        int halves = Math.min(2, slots.length);
        IntStream.range(0, halves).parallel().forEach(half -> {
            int[] buffer = new int[knownSize];
            for (int pass = half; pass < slots.length; pass += halves) {
                buckets[pass] = KeyBuckets.of(known, knownSize, stride, keys[pass], buffer);
            }
        });
        for (int pass = 0; pass < slots.length; pass++) {
            recent[pass] = new RecentKeys();
        }
    }

    public int size() {
        return knownSize + addedSize;
    }

    /// Bytes of lines and keys, without the texts of the names.
    public long bytes() {
        long bytes = Integer.BYTES * ((long) known.length + added.length + rowOf.length + lineOf.length);
        for (KeyBuckets bucket : buckets) {
            bytes += bucket.bytes();
        }
        return bytes;
    }

    /// Everybody whom a record may be, without adding it.
    public Matches match(Cells row) {
        int[] line = new int[stride];
        make(row, line, 0);
        var found = new PairColumns();
        var levels = new int[scorer.comparisons()];
        for (int pass = 0; pass < slots.length; pass++) {
            matchKnown(line, 0, size(), pass, found, levels);
            matchAdded(line, 0, size(), pass, addedSize, found, levels);
        }
        return new Matches(found);
    }

    /// Everybody whom a record of the index may be, itself left out. Several threads may ask at once while
    /// nobody adds.
    public Matches matchOf(int number) {
        int[] lines = number < knownSize ? known : added;
        int at = place(number) * stride;
        var found = new PairColumns();
        var levels = new int[scorer.comparisons()];
        for (int pass = 0; pass < slots.length; pass++) {
            matchKnown(lines, at, number, pass, found, levels);
            matchAdded(lines, at, number, pass, addedSize, found, levels);
        }
        return new Matches(found);
    }

    /// What each comparison adds between a record and one of the index; with the starting weight it sums
    /// to the weight.
    public List<LinkEvidence> explain(Cells row, int number) {
        int[] line = new int[stride];
        make(row, line, 0);
        return scorer.explain(line, 0, number < knownSize ? known : added, place(number) * stride);
    }

    /// Takes a record out: nobody is matched with it any more. Its number is not used again.
    public void remove(int number) {
        removed.set(number < knownSize ? place(number) : number);
    }

    private int place(int number) {
        if (number >= knownSize) {
            return number - knownSize;
        }
        if (lineOf.length == 0 && knownSize > 0) {
            settlePlaces();
        }
        return lineOf[number];
    }

    private void settlePlaces() {
        int[] places = new int[knownSize];
        for (int line = 0; line < knownSize; line++) {
            places[rowOf[line]] = line;
        }
        lineOf = places;
    }

    /// Adds a record and answers its number.
    public int add(Cells row) {
        ensureRoom(addedSize + 1);
        make(row, added, addedSize * stride);
        return keep();
    }

    private int keep() {
        for (int pass = 0; pass < slots.length; pass++) {
            recent[pass].add(keys[pass].hash(added, addedSize * stride));
        }
        addedSize++;
        return size() - 1;
    }

    /// Adds a batch and answers every pair of a new record with a known one or with another new one.
    public Matches addAll(List<? extends Cells> rows) {
        int first = addedSize;
        ensureRoom(addedSize + rows.size());
        for (int i = 0; i < rows.size(); i++) {
            make(rows.get(i), added, (first + i) * stride);
        }
        var ofKnown = matchKnown(first, rows.size());
        var ofAdded = new PairColumns();
        var levels = new int[scorer.comparisons()];
        for (int i = 0; i < rows.size(); i++) {
            for (int pass = 0; pass < slots.length; pass++) {
                matchAdded(added, addedSize * stride, size(), pass, addedSize, ofAdded, levels);
            }
            keep();
        }
        return new Matches(PairColumns.concat(List.of(ofKnown, ofAdded)));
    }

    private void ensureRoom(int records) {
        if (Math.multiplyExact(records, stride) > added.length) {
            added = Arrays.copyOf(
                    added, Math.max(Math.multiplyExact(records, stride), added.length + added.length / 2));
        }
    }

    private void make(Cells row, int[] lines, int at) {
        Arrays.fill(lines, at, at + stride, 0);
        maker.make(row, lines, at);
        maker.finish(lines, at);
        if (maker.texts() != dictionaryTexts) {
            dictionaryTexts = maker.texts();
            scorer.grow();
        }
    }

    /// Pass by pass in the order of the hashes, so that records that share a key are compared one after
    /// the other.
    private PairColumns matchKnown(int first, int size) {
        int chunks = (size + CHUNK - 1) / CHUNK;
        long[][] order = new long[slots.length][];
        IntStream.range(0, slots.length).parallel().forEach(pass -> {
            order[pass] = new long[size];
            for (int i = 0; i < size; i++) {
                long hash = keys[pass].hash(added, (first + i) * stride) & 0xFFFF_FFFFL;
                order[pass][i] = hash << Integer.SIZE - 1 | i;
            }
            Arrays.sort(order[pass]);
        });
        var parts = IntStream.range(0, chunks * slots.length)
                .parallel()
                .mapToObj(part -> {
                    int pass = part / chunks;
                    int from = part % chunks * CHUNK;
                    return matchKnown(order[pass], from, Math.min(size, from + CHUNK), first, pass);
                })
                .toList();
        return PairColumns.concat(parts);
    }

    /// A few records at a time: first where their buckets lie, then who lies in them, then their lines,
    /// each step without waiting for the one before, so that the memory fetches side by side.
    private PairColumns matchKnown(long[] order, int from, int to, int first, int pass) {
        var found = new PairColumns();
        var finding =
                new Finding(found, new int[scorer.comparisons()], new int[AHEAD], new double[scorer.comparisons()]);
        var bucket = buckets[pass];
        int[] starts = new int[TOGETHER];
        int[] ends = new int[TOGETHER];
        int touched = 0;
        for (int group = from; group < to; group += TOGETHER) {
            int count = Math.min(TOGETHER, to - group);
            for (int g = 0; g < count; g++) {
                int hash = (int) (order[group + g] >>> Integer.SIZE - 1);
                starts[g] = hash == 0 ? 0 : bucket.start(hash);
                ends[g] = hash == 0 ? 0 : bucket.end(hash);
            }
            for (int g = 0; g < count; g++) {
                if (starts[g] < ends[g]) {
                    int at = bucket.record(starts[g]) * stride;
                    touched += known[at] + known[at + stride - 1];
                }
            }
            for (int g = 0; g < count; g++) {
                int record = first + (int) (order[group + g] & Integer.MAX_VALUE);
                int a = record * stride;
                if (starts[g] < ends[g]) {
                    scorer.bound(added, a, finding.rest());
                    matchKnown(added, a, knownSize + record, pass, starts[g], ends[g], finding);
                }
            }
        }
        found.noteTouched(touched);
        return found;
    }

    private void matchKnown(int[] x, int a, int number, int pass, PairColumns found, int[] levels) {
        int hash = keys[pass].hash(x, a);
        if (hash == 0) {
            return;
        }
        var bucket = buckets[pass];
        int start = bucket.start(hash);
        int end = bucket.end(hash);
        if (start < end) {
            matchKnown(
                    x,
                    a,
                    number,
                    pass,
                    start,
                    end,
                    new Finding(found, levels, new int[AHEAD], bound(x, a, end - start)));
        }
    }

    /// Where found pairs go, with room for the work on the way.
    // arrays that live as long as a search, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Finding(PairColumns found, int[] levels, int[] near, double[] rest) {}

    private double[] bound(int[] x, int a, int partners) {
        if (partners <= FEW) {
            return scorer.usualBound();
        }
        double[] rest = new double[scorer.comparisons()];
        scorer.bound(x, a, rest);
        return rest;
    }

    private void matchKnown(int[] x, int a, int number, int pass, int start, int end, Finding finding) {
        var bucket = buckets[pass];
        int slot = slots[pass][0];
        int[] near = finding.near();
        for (int from = start; from < end; from += AHEAD) {
            int count = sharing(x[a + slot], slot, bucket, from, Math.min(end, from + AHEAD), near);
            for (int i = 0; i < count; i++) {
                compare(x, a, number, known, near[i] * stride, near[i], pass, finding);
            }
        }
    }

    /// Records of a part of a bucket that share the first field of the key; without a branch, so that the
    /// memory fetches
    /// their lines side by side and not one after the other.
    private int sharing(int value, int slot, KeyBuckets bucket, int from, int to, int[] near) {
        int count = 0;
        for (int position = from; position < to; position++) {
            int record = bucket.record(position);
            near[count] = record;
            count += known[record * stride + slot] == value ? 1 : 0;
        }
        return count;
    }

    private void matchAdded(int[] x, int a, int number, int pass, int before, PairColumns found, int[] levels) {
        int hash = keys[pass].hash(x, a);
        if (hash == 0 || before == 0) {
            return;
        }
        var finding = new Finding(found, levels, NOTHING, scorer.usualBound());
        for (int record = recent[pass].first(hash); record >= 0; record = recent[pass].after(record)) {
            compare(x, a, number, added, record * stride, knownSize + record, pass, finding);
        }
    }

    private void compare(int[] x, int a, int number, int[] y, int b, int other, int pass, Finding finding) {
        if (!PersonTable.agree(x, a, y, b, slots[pass]) || removed.get(other)) {
            return;
        }
        for (int earlier = 0; earlier < pass; earlier++) {
            int value = x[a + slots[earlier][0]];
            if (value != 0 && value == y[b + slots[earlier][0]] && PersonTable.agree(x, a, y, b, slots[earlier])) {
                return;
            }
        }
        finding.found().countLooked(1);
        if (scorer.mayReach(limit, finding.rest(), x, a, y, b)) {
            double weight = scorer.weight(x, a, y, b);
            if (weight >= limit) {
                scorer.levels(x, a, y, b, finding.levels());
                int partner = other < knownSize ? rowOf[other] : other;
                if (partner != number) {
                    finding.found().add(partner, number, weight, rules.objecting(finding.levels(), weight));
                }
            }
        }
    }
}
