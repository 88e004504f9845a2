package dev.todoke.linkage.engine;

import dev.todoke.linkage.compare.Comparer;
import dev.todoke.linkage.compare.ComparisonKinds;
import dev.todoke.linkage.model.LinkModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Scores two lines (照合重みの計算). Symmetric: the order of the two makes no difference.
///
/// A pair is left as soon as the rest of the comparisons cannot lift it to the limit.
public final class Scorer {

    /// Room for rounding, so that a bound is never below the true weight.
    static final double SLACK = 1e-6;

    private final LinkModel model;
    private final Weights weights;
    private final int comparisons;
    private final Comparer[] comparers;
    /// Position of the level in the model, by level of the comparer.
    private final int[][] modelLevel;
    private final double[][] bits;
    private final double[][] highestFrom;
    /// The order in which a pair is tried.
    private final int[] cheapFirst;
    private final double[] highestOfRest;
    private final int[] replaced;
    private final double[][][] frequency;
    private final int[][] frequencySlot;
    private final boolean[][] alike;
    private final boolean[] hasFrequencies;
    private final Rarity[][] rarities;

    Scorer(LinkModel model, PersonTable table, Weights weights, ValueCounts counts) {
        this.model = model;
        this.weights = weights;
        this.comparisons = model.comparisons().size();
        this.comparers = new Comparer[comparisons];
        this.modelLevel = new int[comparisons][];
        this.bits = new double[comparisons][];
        this.highestFrom = new double[comparisons][];
        this.highestOfRest = new double[comparisons];
        this.replaced = new int[comparisons];
        this.frequency = new double[comparisons][][];
        this.frequencySlot = new int[comparisons][];
        this.alike = new boolean[comparisons][];
        this.hasFrequencies = new boolean[comparisons];
        this.rarities = new Rarity[comparisons][];
        var names = model.comparisons().stream().map(LinkModel.Comparison::name).toList();
        for (int c = 0; c < comparisons; c++) {
            enter(c, table, counts);
            rarities[c] = rarities(c);
            for (String other : model.comparisons().get(c).insteadOf()) {
                replaced[c] |= 1 << names.indexOf(other);
            }
        }
        this.cheapFirst = IntStream.range(0, comparisons)
                .boxed()
                .sorted(Comparator.comparingInt(this::cost))
                .mapToInt(c -> c)
                .toArray();
        double rest = 0;
        for (int i = comparisons - 1; i >= 0; i--) {
            highestOfRest[i] = rest;
            rest += Math.max(0, highestFrom[cheapFirst[i]][0]);
        }
    }

    /// What stands in for others comes before them; what looks frequencies up comes last.
    private int cost(int c) {
        if (replaced[c] != 0) {
            return 0;
        }
        return comparers[c].frequencies().isEmpty() ? 1 : 2;
    }

    private void enter(int c, PersonTable table, ValueCounts counts) {
        var comparison = model.comparisons().get(c);
        var listed = weights.levels().get(c);
        var words = kindLevels(comparison);
        var listedWords = listed.stream().map(LinkModel.Level::word).toList();
        int levels = words.size();
        comparers[c] = table.layout().comparer(comparison, counts::together);
        modelLevel[c] = new int[levels + 1];
        bits[c] = new double[levels + 1];
        int weaker = -1;
        for (int level = levels; level >= 1; level--) {
            int position = listedWords.indexOf(words.get(level - 1));
            weaker = position >= 0 ? position : weaker;
            modelLevel[c][level] = position >= 0 ? position : weaker;
        }
        for (int level = 1; level <= levels; level++) {
            if (modelLevel[c][level] < 0) {
                modelLevel[c][level] = listed.size() - 1;
            }
            bits[c][level] = listed.get(modelLevel[c][level]).bits();
        }
        modelLevel[c][0] = -1;
        enterFrequencies(c, counts, listed, levels);
        enterHighest(c, levels);
    }

    private void enterFrequencies(int c, ValueCounts counts, List<LinkModel.Level> listed, int levels) {
        frequency[c] = new double[levels + 1][];
        frequencySlot[c] = new int[levels + 1];
        alike[c] = new boolean[levels + 1];
        for (Comparer.FrequencyUse use : comparers[c].frequencies()) {
            double u = use.sharing().stream()
                    .map(level -> modelLevel[c][level])
                    .distinct()
                    .mapToDouble(position -> listed.get(position).u())
                    .sum();
            double[] table = FrequencyBits.of(model, counts.of(use.slot()), counts.known(use.slot()), u);
            hasFrequencies[c] = true;
            for (int level : use.levels()) {
                frequency[c][level] = table;
                frequencySlot[c][level] = use.slot();
                alike[c][level] = use.alike();
            }
        }
    }

    private void enterHighest(int c, int levels) {
        highestFrom[c] = new double[levels + 1];
        double highest = 0;
        for (int level = levels; level >= 1; level--) {
            double most = bits[c][level];
            if (frequency[c][level] != null) {
                double extra = 0;
                for (double b : frequency[c][level]) {
                    extra = Math.max(extra, b);
                }
                most += alike[c][level] ? extra / 2 : extra;
            }
            highest = level == levels ? most : Math.max(highest, most);
            highestFrom[c][level] = highest;
        }
        highestFrom[c][0] = Math.max(0, highest);
    }

    static List<String> kindLevels(LinkModel.Comparison comparison) {
        var kind = ComparisonKinds.of(comparison.call().function())
                .orElseThrow(() -> new IllegalArgumentException("no kind " + comparison.call()));
        return kind.levels().isEmpty()
                ? comparison.levels().stream().map(LinkModel.Level::word).toList()
                : kind.levels();
    }

    /// Positions in the model of the levels that say that the compared values are equal.
    int[] agreeing(int c) {
        var uses = comparers[c].frequencies();
        var levels = uses.isEmpty() ? List.of(1) : uses.getFirst().sharing();
        return levels.stream()
                .mapToInt(level -> modelLevel[c][level])
                .distinct()
                .toArray();
    }

    /// Clues of lines for these comparisons.
    Clues clues() {
        return new Clues(comparers);
    }

    Comparer comparer(int c) {
        return comparers[c];
    }

    /// Levels of a comparer and "nothing to compare".
    int levels(int c) {
        return bits[c].length;
    }

    double bits(int c, int level) {
        return bits[c][level];
    }

    /// Comparisons for which this one stands in, as bits.
    int replacedBy(int c) {
        return replaced[c];
    }

    boolean hasFrequencies(int c) {
        return hasFrequencies[c];
    }

    /// Whether a rare value gives this level more.
    boolean isRarer(int c, int level) {
        return frequency[c][level] != null;
    }

    /// By value of one field, what it adds at most whatever the other line has.
    // arrays that live as long as the scorer, never compared as a value
    @SuppressWarnings("ArrayRecordComponent")
    private record Rarity(int slot, double[] most) {}

    private Rarity[] rarities(int c) {
        var bySlot = new TreeMap<Integer, double[]>();
        for (int level = 1; level < bits[c].length; level++) {
            double[] extra = frequency[c][level];
            if (extra != null) {
                double[] most = bySlot.computeIfAbsent(frequencySlot[c][level], _ -> lowest(extra.length));
                for (int value = 0; value < extra.length; value++) {
                    most[value] = Math.max(most[value], alike[c][level] ? extra[value] / 2 : extra[value]);
                }
            }
        }
        return bySlot.entrySet().stream()
                .map(entry -> new Rarity(entry.getKey(), entry.getValue()))
                .toArray(Rarity[]::new);
    }

    private static double[] lowest(int length) {
        double[] lowest = new double[length];
        Arrays.fill(lowest, Double.NEGATIVE_INFINITY);
        return lowest;
    }

    /// What a rare value adds at most.
    double rarest(int c) {
        double most = Double.NEGATIVE_INFINITY;
        for (Rarity rarity : rarities[c]) {
            for (double extra : rarity.most()) {
                most = Math.max(most, extra);
            }
        }
        return most;
    }

    /// What the values of a line add at most, whatever it is compared with.
    double rarity(int c, int[] x, int a) {
        double most = Double.NEGATIVE_INFINITY;
        for (Rarity rarity : rarities[c]) {
            most = Math.max(most, of(rarity.most(), x[a + rarity.slot()]));
        }
        return most;
    }

    double prior() {
        return weights.prior();
    }

    int comparisons() {
        return comparisons;
    }

    /// The weight, or negative infinity when it lies below the limit.
    double weightIfAtLeast(double limit, int[] x, int a, int[] y, int b) {
        return mayReach(limit, x, a, y, b) ? weight(limit, x, a, y, b) : Double.NEGATIVE_INFINITY;
    }

    private double weight(double limit, int[] x, int a, int[] y, int b) {
        double sum = weight(x, a, y, b);
        return sum < limit ? Double.NEGATIVE_INFINITY : sum;
    }

    /// False only when the weight certainly lies below the limit.
    boolean mayReach(double limit, int[] x, int a, int[] y, int b) {
        return mayReach(limit, highestOfRest, x, a, y, b);
    }

    /// The bound of any line.
    double[] usualBound() {
        return highestOfRest;
    }

    /// What the comparisons may add at most after each step, for whatever pair this line is part of: with
    /// the names that it has, where any line could have the rarest ones. Worth it for a line that meets
    /// several others.
    ///
    /// @param rest receives one number for each comparison, for [#mayReach]
    void bound(int[] x, int a, double[] rest) {
        double sum = 0;
        for (int i = comparisons - 1; i >= 0; i--) {
            rest[i] = sum;
            int c = cheapFirst[i];
            sum += hasFrequencies[c] ? highest(c, x, a) : Math.max(0, highestFrom[c][0]);
        }
    }

    private double highest(int c, int[] x, int a) {
        double highest = 0;
        for (int level = bits[c].length - 1; level >= 1; level--) {
            double[] extra = frequency[c][level];
            double more = extra == null ? 0 : of(extra, x[a + frequencySlot[c][level]]);
            highest = Math.max(highest, bits[c][level] + (alike[c][level] ? more / 2 : more));
        }
        return highest;
    }

    /// @param rest see [#bound]
    boolean mayReach(double limit, double[] rest, int[] x, int a, int[] y, int b) {
        double sum = weights.prior();
        double needed = limit - SLACK;
        int skip = 0;
        for (int i = 0; i < comparisons; i++) {
            int c = cheapFirst[i];
            if ((skip >>> c & 1) == 0) {
                int level = comparers[c].quickLevel(x, a, y, b);
                if (level > 0) {
                    sum += bitsOf(c, level, x, a, y, b);
                    skip |= replaced[c];
                } else if (level < 0) {
                    sum += highestFrom[c][-level];
                }
            }
            if (sum + rest[i] < needed) {
                return false;
            }
        }
        return true;
    }

    double weight(int[] x, int a, int[] y, int b) {
        return weight(x, a, y, b, new int[comparisons]);
    }

    /// @param raw receives the level of each comparer, 0 where nothing is compared; see [#ofModel]
    double weight(int[] x, int a, int[] y, int b, int[] raw) {
        double sum = weights.prior();
        int skip = 0;
        for (int c = 0; c < comparisons; c++) {
            int level = (skip >>> c & 1) == 0 ? comparers[c].level(x, a, y, b) : 0;
            raw[c] = level;
            if (level > 0) {
                sum += bitsOf(c, level, x, a, y, b);
                skip |= replaced[c];
            }
        }
        return sum;
    }

    /// Positions in the model of the levels of the comparers.
    void ofModel(int[] raw, int[] into) {
        for (int c = 0; c < comparisons; c++) {
            into[c] = modelLevel[c][raw[c]];
        }
    }

    /// Position of the level in the model by comparison, -1 where nothing is compared.
    void levels(int[] x, int a, int[] y, int b, int[] into) {
        Arrays.fill(into, -1);
        int skip = 0;
        for (int c = 0; c < comparisons; c++) {
            if ((skip >>> c & 1) == 0) {
                int level = comparers[c].level(x, a, y, b);
                into[c] = modelLevel[c][level];
                skip |= level > 0 ? replaced[c] : 0;
            }
        }
    }

    /// What each comparison adds, in the order of the model.
    List<LinkEvidence> explain(int[] x, int a, int[] y, int b) {
        var found = new ArrayList<LinkEvidence>();
        explain(x, a, y, b, (c, level, added) -> {
            var comparison = model.comparisons().get(c);
            found.add(new LinkEvidence(
                    comparison.name(), comparison.levels().get(level).word(), added));
        });
        return found;
    }

    void explain(int[] x, int a, int[] y, int b, LinkOutcome.EvidenceReader reader) {
        int skip = 0;
        for (int c = 0; c < comparisons; c++) {
            if ((skip >>> c & 1) == 0) {
                int level = comparers[c].level(x, a, y, b);
                if (level > 0) {
                    reader.read(c, modelLevel[c][level], bitsOf(c, level, x, a, y, b));
                    skip |= replaced[c];
                }
            }
        }
    }

    private double bitsOf(int c, int level, int[] x, int a, int[] y, int b) {
        double base = bits[c][level];
        double[] extra = frequency[c][level];
        if (extra == null) {
            return base;
        }
        int slot = frequencySlot[c][level];
        double left = of(extra, x[a + slot]);
        return alike[c][level] ? base + Math.min(left, of(extra, y[b + slot])) / 2 : base + left;
    }

    /// Values that came after the counting are those that nobody had.
    private static double of(double[] extra, int value) {
        return value < extra.length ? extra[value] : extra[0];
    }

    /// The dictionaries have new texts.
    void grow() {
        for (Comparer comparer : comparers) {
            comparer.grow();
        }
    }
}
