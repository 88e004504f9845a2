package dev.todoke.linkage.engine;

import dev.todoke.linkage.engine.Objection.Kind;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns scored pairs into persons and tasks (照合の判定): decisions of people first, then links by falling
/// weight, those of
/// which a person has one at most last.
final class Decider {

    private static final int INDEX_BITS = 32;
    private static final double HEAVIEST = 512;
    private static final double STEPS_PER_BIT = 1 << 18;

    private final LinkModel model;
    private final PersonTable table;
    private final Scorer scorer;
    private final PairColumns pairs;
    private final double sameFrom;
    private final double differentBelow;
    private final boolean oneToOne;
    private final Map<Integer, List<Objection>> objections = new HashMap<>();

    Decider(LinkModel model, PersonTable table, Scorer scorer, PairColumns pairs) {
        this.model = model;
        this.table = table;
        this.scorer = scorer;
        this.pairs = pairs;
        this.sameFrom = model.parameter(Parameter.THRESHOLD_SAME);
        this.differentBelow = model.parameter(Parameter.THRESHOLD_DIFFERENT);
        this.oneToOne = model.parameter(Parameter.ONE_TO_ONE) > 0 && table.isLinkOfTwo();
    }

    /// A pair that a person has to look at.
    record Task(int a, int b, int pair, List<Objection> objections) {
        Task {
            objections = List.copyOf(objections);
        }
    }

    /// @param linked positions of the pairs that the machine linked
    /// @param hanging positions of pairs without objection that hang on the task of a heavier pair of the
    /// same two
    /// persons
    record Decided(Closure closure, BitSet linked, BitSet hanging, List<Task> tasks) {}

    Decided decide(Constraints constraints) {
        var decidedPairs = new HashSet<Long>();
        constraints.settled().forEach(s -> decidedPairs.add(key(s.a(), s.b())));
        var linkable = linkable(decidedPairs);
        var competing = new Rivals(model, pairs, scorer, table).competing(linkable);
        for (int p = competing.nextSetBit(0); p >= 0; p = competing.nextSetBit(p + 1)) {
            object(p, Objection.of(Kind.COMPETING));
        }
        linkable.andNot(competing);
        var closure = new Closure(table);
        var tasks = new ArrayList<>(joinDecisions(closure, constraints.settled()));
        var linked = joinLinks(closure, linkable);
        var hanging = new BitSet(pairs.size());
        tasks.addAll(tasks(closure, linked, decidedPairs, hanging));
        return new Decided(closure, linked, hanging, tasks);
    }

    /// Pairs above the upper threshold that no rule objects to and no person has decided.
    private BitSet linkable(Set<Long> decidedPairs) {
        var linkable = new BitSet(pairs.size());
        for (int p = 0; p < pairs.size(); p++) {
            int rule = pairs.rule(p);
            if (rule != PairColumns.NO_RULE && isAsked(p)) {
                object(p, new Objection(Kind.RULE, model.rules().get(rule - 1).name()));
            }
            boolean bothSingle =
                    table.single().get(pairs.left(p)) && table.single().get(pairs.right(p));
            if (bothSingle) {
                object(p, Objection.of(Kind.BOTH_SINGLE));
            }
            boolean undecided = decidedPairs.isEmpty() || !decidedPairs.contains(key(pairs.left(p), pairs.right(p)));
            linkable.set(p, pairs.weight(p) >= sameFrom && rule == PairColumns.NO_RULE && !bothSingle && undecided);
        }
        return linkable;
    }

    /// Whether a person may be asked about this pair.
    private boolean isAsked(int pair) {
        int rule = pairs.rule(pair);
        return rule == PairColumns.NO_RULE || model.rules().get(rule - 1).asked();
    }

    /// Joins what people called the same; where that puts two records together that they called different,
    /// a conflict.
    private static List<Task> joinDecisions(Closure closure, List<Constraints.Settled> settled) {
        settled.stream().filter(Constraints.Settled::same).forEach(s -> closure.joinByDecision(s.a(), s.b()));
        var conflicts = new ArrayList<Task>();
        for (Constraints.Settled s : settled) {
            if (!s.same()) {
                if (closure.together(s.a(), s.b())) {
                    conflicts.add(new Task(s.a(), s.b(), -1, List.of(Objection.of(Kind.DECISIONS_CONFLICT))));
                } else {
                    closure.keepApart(s.a(), s.b());
                }
            }
        }
        return conflicts;
    }

    private BitSet joinLinks(Closure closure, BitSet linkable) {
        long[] byWeight =
                linkable.stream().mapToLong(p -> sortKey(p, touchesSingle(p))).toArray();
        Arrays.parallelSort(byWeight);
        settleTies(byWeight, byWeight.length);
        var linked = new BitSet(pairs.size());
        var taken = new BitSet(table.size());
        for (long key : byWeight) {
            int p = (int) key;
            if (oneToOne && (taken.get(pairs.left(p)) || taken.get(pairs.right(p)))) {
                continue;
            }
            switch (closure.joinByMachine(pairs.left(p), pairs.right(p))) {
                case YES -> {
                    linked.set(p);
                    taken.set(pairs.left(p));
                    taken.set(pairs.right(p));
                }
                case SECOND_SINGLE -> object(p, Objection.of(Kind.SECOND_SINGLE));
                case AGAINST_DECISION -> object(p, Objection.of(Kind.AGAINST_DECISION));
            }
        }
        return linked;
    }

    /// One task for two persons, their heaviest pair; nothing where the closure or a person has already
    /// answered.
    private List<Task> tasks(Closure closure, BitSet linked, Set<Long> decidedPairs, BitSet hanging) {
        int count = 0;
        long[] byWeight = new long[pairs.size()];
        for (int p = 0; p < byWeight.length; p++) {
            if (pairs.weight(p) >= differentBelow
                    && isAsked(p)
                    && !linked.get(p)
                    && !closure.together(pairs.left(p), pairs.right(p))) {
                byWeight[count++] = sortKey(p, false);
            }
        }
        Arrays.sort(byWeight, 0, count);
        settleTies(byWeight, count);
        var asked = new HashSet<Long>();
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < count; i++) {
            int p = (int) byWeight[i];
            int a = pairs.left(p);
            int b = pairs.right(p);
            boolean light = pairs.weight(p) < sameFrom;
            boolean twoSingles = table.single().get(a) && table.single().get(b) && light;
            boolean answered = decidedPairs.contains(key(a, b)) || closure.areKeptApart(a, b) && light;
            if (answered || twoSingles) {
                continue;
            }
            if (asked.add(key(closure.find(a), closure.find(b)))) {
                tasks.add(
                        new Task(a, b, p, objections.getOrDefault(p, List.of(Objection.of(Kind.BETWEEN_THRESHOLDS)))));
            } else if (!objections.containsKey(p) || isMerelyLight(p)) {
                hanging.set(p);
            }
        }
        return tasks;
    }

    /// Whether nothing but a rule that only asks for more weight stands against the pair.
    private boolean isMerelyLight(int pair) {
        int rule = pairs.rule(pair);
        return rule != PairColumns.NO_RULE
                && model.rules().get(rule - 1).below() < Double.POSITIVE_INFINITY
                && objections.getOrDefault(pair, List.of()).size() == 1;
    }

    private void object(int pair, Objection objection) {
        objections.computeIfAbsent(pair, _ -> new ArrayList<>()).add(objection);
    }

    private boolean touchesSingle(int pair) {
        return table.single().get(pairs.left(pair)) || table.single().get(pairs.right(pair));
    }

    /// Puts pairs of equal weight in the order of their records, which is that of the content and the same
    /// whatever
    /// other records stand beside them.
    private void settleTies(long[] byWeight, int count) {
        int start = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || byWeight[i] >>> INDEX_BITS != byWeight[start] >>> INDEX_BITS) {
                if (i - start > 1) {
                    Long[] tied = Arrays.stream(byWeight, start, i).boxed().toArray(Long[]::new);
                    Arrays.sort(tied, this::byRecords);
                    for (int k = start; k < i; k++) {
                        byWeight[k] = tied[k - start];
                    }
                }
                start = i;
            }
        }
    }

    private int byRecords(Long one, Long other) {
        int p = one.intValue();
        int q = other.intValue();
        int byLeft = Integer.compare(pairs.left(p), pairs.left(q));
        return byLeft != 0 ? byLeft : Integer.compare(pairs.right(p), pairs.right(q));
    }

    /// Sorts by falling weight.
    private long sortKey(int pair, boolean last) {
        long lightness = (long) ((HEAVIEST - pairs.weight(pair)) * STEPS_PER_BIT);
        return (last ? 1L << 62 : 0) | Math.max(0, lightness) << INDEX_BITS | pair;
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << INDEX_BITS | Math.max(a, b);
    }
}
