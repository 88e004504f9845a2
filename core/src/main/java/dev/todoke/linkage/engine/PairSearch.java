package dev.todoke.linkage.engine;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;

/// Brings pairs together that share a search key (照合候補の検索), pass by pass, and keeps those that may be one
/// person.
///
/// A pair belongs to the first pass that finds it. A block that explodes is bounded and reported, never
/// dropped.
final class PairSearch {

    private static final int CHUNK = 1 << 13;
    private static final int REPORTED_BLOCKS = 10;

    private final LinkModel model;
    private final PersonTable table;
    private final Scorer scorer;
    private final RuleTests rules;
    private final Progress progress;
    private final int[][] slots;
    private final double limit;
    private final int largestBlock;
    private final ClueBounds bounds;
    private final long[] clues;

    PairSearch(LinkModel model, PersonTable table, Scorer scorer, Progress progress) {
        this.model = model;
        this.table = table;
        this.scorer = scorer;
        this.rules = new RuleTests(model);
        this.progress = progress;
        this.slots = slots(model, table);
        this.limit =
                Math.min(model.parameter(Parameter.THRESHOLD_WRITTEN), model.parameter(Parameter.THRESHOLD_DIFFERENT));
        this.largestBlock = (int) model.parameter(Parameter.LARGEST_BLOCK);
        this.bounds = new ClueBounds(scorer, slots);
        this.clues =
                bounds.areUseful() ? scorer.clues().ofAll(table.lines(), table.size(), table.stride()) : new long[0];
    }

    static int[][] slots(LinkModel model, PersonTable table) {
        return model.passes().stream()
                .map(pass -> table.layout().slotsOf(pass.fields()))
                .toArray(int[][]::new);
    }

    record Found(PairColumns pairs, PassCounts counts) {}

    /// While one search key is worked on, the index of the next is made.
    List<Found> run() {
        var found = new ArrayList<Found>();
        var next = ForkJoinTask.adapt(() -> KeyIndex.of(table, slots[0])).fork();
        for (int pass = 0; pass < slots.length; pass++) {
            var index = next.join();
            if (pass + 1 < slots.length) {
                int[] following = slots[pass + 1];
                next = ForkJoinTask.adapt(() -> KeyIndex.of(table, following)).fork();
            }
            found.add(search(index, pass));
            progress.advance(table.size());
        }
        return found;
    }

    private Found search(KeyIndex index, int pass) {
        int chunks = (index.size() + CHUNK - 1) / CHUNK;
        var workers = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> scan(index, chunk, pass))
                .toList();
        var pairs = PairColumns.concat(workers.stream().map(BlockWorker::found).toList());
        var bounded = workers.stream().flatMap(w -> w.bounded().stream()).toList();
        var counts = new PassCounts(
                model.passes().get(pass), index.size(), pairs.looked(), pairs.size(), 0, largestBlocks(index), bounded);
        return new Found(pairs, counts);
    }

    /// Compares all pairs of the blocks that begin in this chunk.
    private BlockWorker scan(KeyIndex index, int chunk, int pass) {
        if (progress.stopRequested()) {
            throw new EngineStopped();
        }
        var worker = new BlockWorker(table, scorer, rules, bounds, clues, slots, pass, limit, largestBlock);
        int end = Math.min(index.size(), (chunk + 1) * CHUNK);
        int start = chunk * CHUNK;
        while (start < end && start > 0 && index.sameKey(start, start - 1)) {
            start++;
        }
        int fetched = start;
        while (start < end) {
            if (start >= fetched) {
                fetched = worker.fetch(index, start);
            }
            int blockEnd = index.blockEnd(start);
            if (blockEnd - start > 1) {
                worker.compare(index, start, blockEnd);
            }
            start = blockEnd;
        }
        return worker;
    }

    private static List<Integer> largestBlocks(KeyIndex index) {
        var sizes = new PriorityQueue<Integer>();
        int smallest = 0;
        int start = 0;
        while (start < index.size()) {
            int end = index.blockEnd(start);
            if (end - start > smallest) {
                sizes.add(end - start);
                if (sizes.size() > REPORTED_BLOCKS) {
                    sizes.poll();
                    smallest = sizes.element();
                }
            }
            start = end;
        }
        return sizes.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
