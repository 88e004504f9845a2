package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/// Turns scored pairs into persons and tasks (照合の判定): decisions of people first, then links by falling weight,
/// notifications
/// before deaths.
final class PairDecider {

    private static final int INDEX_BITS = 32;
    private static final double HEAVIEST = 128;
    private static final double STEPS_PER_BIT = 1 << 20;

    private final LinkageModel model;
    private final RecordLines lines;
    private final PairScorer scorer;
    private final PairColumns pairs;
    private final NumberedRecords numbered;
    private final Map<Integer, List<ReviewReason>> reasons = new HashMap<>();

    PairDecider(LinkageModel model, RecordLines lines, PairScorer scorer, PairColumns pairs, NumberedRecords numbered) {
        this.model = model;
        this.lines = lines;
        this.scorer = scorer;
        this.pairs = pairs;
        this.numbered = numbered;
    }

    /// @param linked positions of the pairs that the machine linked
    record Decided(PersonClosure closure, BitSet linked, List<ScoredPair> review) {}

    /// A decision of a person on two lines that are both present.
    private record Settled(int a, int b, boolean same) {}

    Decided decide(HumanDecisions decisions) {
        var settled = settled(decisions);
        var decidedPairs = new HashSet<Long>();
        settled.forEach(s -> decidedPairs.add(key(s.a(), s.b())));

        var linkable = linkable(decidedPairs);
        var competing = new Competition(model, pairs, scorer, lines).competing(linkable);
        for (int p = competing.nextSetBit(0); p >= 0; p = competing.nextSetBit(p + 1)) {
            object(p, ReviewReason.COMPETING_PERSON);
        }
        linkable.andNot(competing);

        var closure = new PersonClosure(lines);
        var conflicts = joinDecisions(closure, settled);
        var linked = joinLinks(closure, linkable);
        var review = new ArrayList<>(conflicts);
        review.addAll(tasks(closure, linked, decidedPairs));
        return new Decided(closure, linked, review);
    }

    private List<Settled> settled(HumanDecisions decisions) {
        var found = new ArrayList<Settled>();
        new TreeMap<>(decisions.same()).forEach((pair, same) -> {
            OptionalInt a = numbered.line(pair.a());
            OptionalInt b = numbered.line(pair.b());
            if (a.isPresent() && b.isPresent()) {
                found.add(new Settled(a.getAsInt(), b.getAsInt(), same));
            }
        });
        return found;
    }

    /// Pairs above the upper threshold that no rule objects to and no person has decided.
    private BitSet linkable(Set<Long> decidedPairs) {
        var linkable = new BitSet(pairs.size());
        for (int p = 0; p < pairs.size(); p++) {
            if (pairs.objected(p)) {
                object(
                        p,
                        scorer.looksLikeTwins(pairs.left(p), pairs.right(p))
                                ? ReviewReason.TWIN_OR_SIBLING
                                : ReviewReason.BORN_APART);
            }
            boolean bothDeaths = lines.isDeath(pairs.left(p)) && lines.isDeath(pairs.right(p));
            if (bothDeaths) {
                object(p, ReviewReason.BOTH_DEATHS);
            }
            boolean undecided = !decidedPairs.contains(key(pairs.left(p), pairs.right(p)));
            linkable.set(p, pairs.weight(p) >= model.sameFrom() && !pairs.objected(p) && !bothDeaths && undecided);
        }
        return linkable;
    }

    /// Joins what people called the same; where that puts two records together that they called different, a conflict.
    private List<ScoredPair> joinDecisions(PersonClosure closure, List<Settled> settled) {
        settled.stream().filter(Settled::same).forEach(s -> closure.joinByDecision(s.a(), s.b()));
        var conflicts = new ArrayList<ScoredPair>();
        for (Settled s : settled) {
            if (!s.same()) {
                if (closure.together(s.a(), s.b())) {
                    conflicts.add(scored(s.a(), s.b(), List.of(ReviewReason.DECISIONS_CONFLICT)));
                } else {
                    closure.keepApart(s.a(), s.b());
                }
            }
        }
        return conflicts;
    }

    private BitSet joinLinks(PersonClosure closure, BitSet linkable) {
        long[] byWeight =
                linkable.stream().mapToLong(p -> sortKey(p, touchesDeath(p))).toArray();
        Arrays.parallelSort(byWeight);
        var linked = new BitSet(pairs.size());
        for (long key : byWeight) {
            int p = (int) key;
            switch (closure.joinByMachine(pairs.left(p), pairs.right(p))) {
                case YES -> linked.set(p);
                case SECOND_DEATH -> object(p, ReviewReason.SECOND_DEATH);
                case AGAINST_DECISION -> object(p, ReviewReason.AGAINST_DECISION);
            }
        }
        return linked;
    }

    /// One task for two persons, their heaviest pair; nothing where the closure or a clerk has already answered.
    private List<ScoredPair> tasks(PersonClosure closure, BitSet linked, Set<Long> decidedPairs) {
        long[] byWeight = new long[pairs.size()];
        for (int p = 0; p < byWeight.length; p++) {
            byWeight[p] = sortKey(p, false);
        }
        Arrays.parallelSort(byWeight);
        var asked = new HashSet<Long>();
        var tasks = new ArrayList<ScoredPair>();
        for (long sorted : byWeight) {
            int p = (int) sorted;
            int a = pairs.left(p);
            int b = pairs.right(p);
            boolean open = !linked.get(p) && !closure.together(a, b) && !decidedPairs.contains(key(a, b));
            boolean twoDeaths = lines.isDeath(a) && lines.isDeath(b) && pairs.weight(p) < model.sameFrom();
            boolean answered = closure.areKeptApart(a, b) && pairs.weight(p) < model.sameFrom();
            if (open && !answered && !twoDeaths && asked.add(key(closure.find(a), closure.find(b)))) {
                tasks.add(scored(a, b, reasons.getOrDefault(p, List.of(ReviewReason.BETWEEN_THRESHOLDS))));
            }
        }
        return tasks;
    }

    private ScoredPair scored(int a, int b, List<ReviewReason> why) {
        boolean inOrder = numbered.record(a).id().compareTo(numbered.record(b).id()) < 0;
        int left = inOrder ? a : b;
        int right = inOrder ? b : a;
        var leftRecord = numbered.record(left);
        var rightRecord = numbered.record(right);
        return new ScoredPair(
                leftRecord.id(),
                rightRecord.id(),
                scorer.explain(left, right, leftRecord, rightRecord),
                new LinkageDecision.NeedsReview(why));
    }

    private void object(int pair, ReviewReason reason) {
        reasons.computeIfAbsent(pair, _ -> new ArrayList<>()).add(reason);
    }

    private boolean touchesDeath(int pair) {
        return lines.isDeath(pairs.left(pair)) || lines.isDeath(pairs.right(pair));
    }

    /// Sorts by falling weight; equal weights keep the order in which the search found them, which is that of the
    /// content.
    private long sortKey(int pair, boolean last) {
        long lightness = (long) ((HEAVIEST - pairs.weight(pair)) * STEPS_PER_BIT);
        return (last ? 1L << 62 : 0) | Math.max(0, lightness) << INDEX_BITS | pair;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << INDEX_BITS | Math.max(a, b);
    }
}
