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
/// whenever its
/// records arrive, and every pair that agrees on a search key is found whatever the order of arrival.
/// Records are named
/// by their number: the rows of the first table, then those that were added. About 190 bytes a record with
/// sixteen
/// fields and fourteen keys. One thread at a time.
public final class PersonIndex {

    private static final int CHUNK = 1 << 11;
    /// Lines that are fetched side by side.
    private static final int AHEAD = 64;
    /// Records of a batch whose buckets are fetched side by side.
    private static final int TOGETHER = 16;

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
    private final Clues clues;
    private final ClueBounds bounds;
    private final boolean byClues;
    private final long[] knownClues;
    private int[] added;
    private long[] addedClues = new long[1024 * Clues.LONGS];
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
        this.clues = scorer.clues();
        this.bounds = new ClueBounds(scorer, slots);
        this.byClues = bounds.areUseful();
        this.knownClues = byClues ? clues.ofAll(known, knownSize, stride) : new long[0];
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
        long bytes = Integer.BYTES * ((long) known.length + added.length + rowOf.length + lineOf.length)
                + Long.BYTES * ((long) knownClues.length + addedClues.length);
        for (KeyBuckets bucket : buckets) {
            bytes += bucket.bytes();
        }
        return bytes;
    }

    /// Everybody whom a record may be, without adding it.
    public Matches match(Cells row) {
        int[] line = new int[stride];
        make(row, line, 0);
        return match(newcomer(line, 0, size()));
    }

    /// Everybody whom a record of the index may be, itself left out. Several threads may ask at once while
    /// nobody adds.
    public Matches matchOf(int number) {
        int[] lines = number < knownSize ? known : added;
        return match(newcomer(lines, place(number) * stride, number));
    }

    private Matches match(Newcomer one) {
        var finding = finding();
        for (int pass = 0; pass < slots.length; pass++) {
            matchKnown(one, pass, finding);
            matchAdded(one, pass, finding);
        }
        return new Matches(finding.found());
    }

    /// A record that is compared with others: its line, its clues, and what it may reach.
    ///
    /// @param rest,rarity see [Scorer#bound] and [ClueBounds#rarity]
    // arrays that live as long as a search, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Newcomer(int[] x, int a, int number, long[] clues, double[] rest, double[] rarity) {}

    private Newcomer newcomer(int[] x, int a, int number) {
        long[] own = new long[Clues.LONGS];
        double[] rarity = new double[bounds.varying()];
        double[] rest = scorer.usualBound();
        if (byClues) {
            clues.write(x, a, own, 0);
            bounds.rarity(x, a, rarity);
        } else {
            rest = new double[scorer.comparisons()];
            scorer.bound(x, a, rest);
        }
        return new Newcomer(x, a, number, own, rest, rarity);
    }

    private Finding finding() {
        return new Finding(new PairColumns(), new int[scorer.comparisons()], new int[scorer.comparisons()]);
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
        if (byClues) {
            clues.write(added, addedSize * stride, addedClues, addedSize * Clues.LONGS);
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
        var ofAdded = finding();
        for (int i = 0; i < rows.size(); i++) {
            var one = newcomer(added, addedSize * stride, size());
            for (int pass = 0; pass < slots.length; pass++) {
                matchAdded(one, pass, ofAdded);
            }
            keep();
        }
        return new Matches(PairColumns.concat(List.of(ofKnown, ofAdded.found())));
    }

    private void ensureRoom(int records) {
        if (Math.multiplyExact(records, stride) > added.length) {
            int room = Math.max(records, added.length / stride * 3 / 2);
            added = Arrays.copyOf(added, Math.multiplyExact(room, stride));
            addedClues = Arrays.copyOf(addedClues, Math.multiplyExact(room, Clues.LONGS));
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
        var finding = finding();
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
                touched += starts[g] < ends[g] ? touch(bucket.record(starts[g])) : 0;
            }
            for (int g = 0; g < count; g++) {
                if (starts[g] < ends[g]) {
                    int record = first + (int) (order[group + g] & Integer.MAX_VALUE);
                    var one = newcomer(added, record * stride, knownSize + record);
                    matchKnown(one, pass, starts[g], ends[g], finding);
                }
            }
        }
        finding.found().noteTouched(touched);
        return finding.found();
    }

    private int touch(int record) {
        return byClues ? (int) knownClues[record * Clues.LONGS] : known[record * stride];
    }

    private void matchKnown(Newcomer one, int pass, Finding finding) {
        int hash = keys[pass].hash(one.x(), one.a());
        if (hash != 0) {
            matchKnown(one, pass, buckets[pass].start(hash), buckets[pass].end(hash), finding);
        }
    }

    /// Where found pairs go, with room for the work on the way.
    // arrays that live as long as a search, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Finding(PairColumns found, int[] raw, int[] levels) {}

    private void matchKnown(Newcomer one, int pass, int start, int end, Finding finding) {
        var bucket = buckets[pass];
        int touched = 0;
        for (int from = start; from < end; from += AHEAD) {
            int to = Math.min(end, from + AHEAD);
            for (int position = from; position < to; position++) {
                touched += touch(bucket.record(position));
            }
            for (int position = from; position < to; position++) {
                int record = bucket.record(position);
                compare(one, known, knownClues, record, record, pass, finding);
            }
        }
        finding.found().noteTouched(touched);
    }

    private void matchAdded(Newcomer one, int pass, Finding finding) {
        int hash = keys[pass].hash(one.x(), one.a());
        if (hash == 0 || addedSize == 0) {
            return;
        }
        for (int record = recent[pass].first(hash); record >= 0; record = recent[pass].after(record)) {
            compare(one, added, addedClues, record, knownSize + record, pass, finding);
        }
    }

    private void compare(
            Newcomer one, int[] lines, long[] otherClues, int record, int other, int pass, Finding finding) {
        int b = record * stride;
        if (!byClues) {
            if (belongsHere(one, lines, b, pass) && !removed.get(other)) {
                finding.found().countLooked(1);
                if (scorer.mayReach(limit, one.rest(), one.x(), one.a(), lines, b)) {
                    keepIfHeavy(one, lines, b, other, finding);
                }
            }
            return;
        }
        var bound = bounds.of(Clues.compare(one.clues(), 0, otherClues, record * Clues.LONGS));
        if ((bound.passes() >>> pass & 1) == 0) {
            return;
        }
        finding.found().countLooked(1);
        double needed = limit - Scorer.SLACK;
        boolean mayReach = bound.highest() >= needed && bounds.highest(bound, one.rarity()) >= needed;
        if (mayReach && belongsHere(one, lines, b, pass) && !removed.get(other)) {
            keepIfHeavy(one, lines, b, other, finding);
        }
    }

    /// Whether this search key is the first that finds the two.
    private boolean belongsHere(Newcomer one, int[] y, int b, int pass) {
        if (!PersonTable.agree(one.x(), one.a(), y, b, slots[pass])) {
            return false;
        }
        for (int earlier = 0; earlier < pass; earlier++) {
            if (PersonTable.agree(one.x(), one.a(), y, b, slots[earlier])) {
                return false;
            }
        }
        return true;
    }

    private void keepIfHeavy(Newcomer one, int[] y, int b, int other, Finding finding) {
        double weight = scorer.weight(one.x(), one.a(), y, b, finding.raw());
        int partner = other < knownSize ? rowOf[other] : other;
        if (weight >= limit && partner != one.number()) {
            scorer.ofModel(finding.raw(), finding.levels());
            finding.found().add(partner, one.number(), weight, rules.objecting(finding.levels(), weight));
        }
    }
}
