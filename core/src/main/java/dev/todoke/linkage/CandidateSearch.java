package dev.todoke.linkage;

import dev.todoke.kernel.Progress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// Brings pairs together that share a search key (照合候補の検索), pass by pass, and keeps those that may be one person.
///
/// A pair belongs to the first pass that finds it. No block is ever cut; the largest ones are reported.
final class CandidateSearch {

    private static final int CHUNK = 1 << 14;
    private static final int REPORTED_BLOCKS = 10;

    private final LinkageModel model;
    private final RecordLines lines;
    private final PairScorer scorer;
    private final Progress progress;
    private final int indexBits;

    CandidateSearch(LinkageModel model, RecordLines lines, PairScorer scorer, Progress progress) {
        this.model = model;
        this.lines = lines;
        this.scorer = scorer;
        this.progress = progress;
        this.indexBits = Packed.indexBits(lines.size());
    }

    /// What one pass found.
    record Found(SearchPass pass, PairColumns pairs, List<Integer> largestBlocks) {}

    List<Found> run() {
        var found = new ArrayList<Found>();
        for (int pass = 0; pass < model.passes().size(); pass++) {
            found.add(search(pass));
        }
        return found;
    }

    /// Number of pairs of records that agree on all these keys, counted without looking at one of them.
    static long pairsAgreeing(RecordLines lines, List<SearchKey> keys) {
        long[] hashes = IntStream.range(0, lines.size())
                .parallel()
                .mapToLong(i -> lines.keyHash(i, keys))
                .filter(h -> h != 0)
                .toArray();
        Arrays.parallelSort(hashes);
        long pairs = 0;
        long run = 0;
        for (int i = 1; i < hashes.length; i++) {
            run = hashes[i] == hashes[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }

    private Found search(int passPosition) {
        SearchPass pass = model.passes().get(passPosition);
        long[] index = index(pass);
        int chunks = (index.length + CHUNK - 1) / CHUNK;
        var parts = IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> scan(index, chunk, passPosition))
                .toList();
        progress.advance(lines.size());
        return new Found(pass, PairColumns.concat(parts), largestBlocks(index));
    }

    private long[] index(SearchPass pass) {
        long[] index = IntStream.range(0, lines.size())
                .parallel()
                .mapToLong(i -> {
                    long hash = lines.keyHash(i, pass.keys());
                    return hash == 0 ? -1 : Packed.pack(hash, i, indexBits);
                })
                .filter(key -> key >= 0)
                .toArray();
        Arrays.parallelSort(index);
        return index;
    }

    /// Compares all pairs of the blocks that begin in this chunk.
    private PairColumns scan(long[] index, int chunk, int passPosition) {
        var found = new PairColumns();
        if (progress.stopRequested()) {
            throw new LinkageStopped();
        }
        int end = Math.min(index.length, (chunk + 1) * CHUNK);
        int start = chunk * CHUNK;
        while (start < end && start > 0 && Packed.sameKey(index[start], index[start - 1], indexBits)) {
            start++;
        }
        while (start < end) {
            int blockEnd = blockEnd(index, start);
            compareAll(index, start, blockEnd, passPosition, found);
            start = blockEnd;
        }
        return found;
    }

    private void compareAll(long[] index, int start, int end, int passPosition, PairColumns found) {
        long looked = 0;
        for (int i = start; i < end; i++) {
            int a = Packed.index(index[i], indexBits);
            for (int j = i + 1; j < end; j++) {
                int b = Packed.index(index[j], indexBits);
                if (belongsTo(passPosition, a, b)) {
                    looked++;
                    double weight = scorer.weightIfAtLeast(model.differentBelow(), a, b);
                    if (weight >= model.differentBelow()) {
                        found.add(a, b, weight, scorer.objects(a, b));
                    }
                }
            }
        }
        found.countLooked(looked);
    }

    private boolean belongsTo(int passPosition, int a, int b) {
        if (!lines.agree(a, b, model.passes().get(passPosition))) {
            return false;
        }
        for (int earlier = 0; earlier < passPosition; earlier++) {
            if (lines.agree(a, b, model.passes().get(earlier))) {
                return false;
            }
        }
        return true;
    }

    private int blockEnd(long[] index, int start) {
        int end = start + 1;
        while (end < index.length && Packed.sameKey(index[end], index[start], indexBits)) {
            end++;
        }
        return end;
    }

    private List<Integer> largestBlocks(long[] index) {
        var sizes = new PriorityQueue<Integer>();
        int start = 0;
        while (start < index.length) {
            int end = blockEnd(index, start);
            sizes.add(end - start);
            if (sizes.size() > REPORTED_BLOCKS) {
                sizes.poll();
            }
            start = end;
        }
        return sizes.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
