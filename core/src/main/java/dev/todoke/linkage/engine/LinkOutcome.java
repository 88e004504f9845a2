package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What a run of the linkage found (照合の結果). Records are named by their row, in the order in which they
/// were added.
public final class LinkOutcome {

    private final LinkModel model;
    private final Weights weights;
    private final TrainingReport training;
    private final PersonTable table;
    private final Scorer scorer;
    private final PairColumns pairs;
    private final BitSet linked;
    private final List<Review> reviews;
    private final BitSet reviewed;
    private final List<PassCounts> passes;
    private final int[] personOfLine;
    private final int persons;
    private final PairScores scores;

    /// What the machine says about a pair.
    public enum Answer {
        SAME("same"),
        REVIEW("review"),
        DIFFERENT("different");

        private final String word;

        Answer(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// A pair that a person has to look at, and why. `pair` is -1 when no search pass found it.
    public record Review(int rowA, int rowB, int pair, double weight, List<Objection> objections) {
        public Review {
            objections = List.copyOf(objections);
        }
    }

    LinkOutcome(
            LinkModel model,
            Weights weights,
            TrainingReport training,
            PersonTable table,
            Scorer scorer,
            PairColumns pairs,
            Decider.Decided decided,
            List<PassCounts> passes) {
        this.model = model;
        this.weights = weights;
        this.training = training;
        this.table = table;
        this.scorer = scorer;
        this.pairs = pairs;
        this.linked = decided.linked();
        this.passes = List.copyOf(passes);
        this.reviewed = (BitSet) decided.hanging().clone();
        this.reviews = new ArrayList<>();
        for (Decider.Task task : decided.tasks()) {
            if (task.pair() >= 0) {
                reviewed.set(task.pair());
            }
            reviews.add(new Review(
                    table.rowOf()[task.a()],
                    table.rowOf()[task.b()],
                    task.pair(),
                    weight(task.a(), task.b()),
                    task.objections()));
        }
        this.personOfLine = new int[table.size()];
        int next = 0;
        for (int i = 0; i < table.size(); i++) {
            int root = decided.closure().find(i);
            personOfLine[i] = root == i ? next++ : personOfLine[root];
        }
        this.persons = next;
        this.scores = new PairScores(table, scorer);
    }

    private double weight(int a, int b) {
        return scorer.weight(table.lines(), table.at(a), table.lines(), table.at(b));
    }

    public LinkModel model() {
        return model;
    }

    /// The numbers that were used, the model's own or estimated ones.
    public Weights weights() {
        return weights;
    }

    /// What the run counted, for later runs that weigh as it did.
    public RunBasis basis() {
        var counts = ValueCounts.of(table);
        // a scorer asks for every count that it goes by
        var asking = new Scorer(model, table, weights, counts);
        return asking.comparisons() == 0 ? RunBasis.NOTHING : counts.basis(weights.prior());
    }

    public TrainingReport training() {
        return training;
    }

    public List<PassCounts> passes() {
        return passes;
    }

    public int records() {
        return table.size();
    }

    public int persons() {
        return persons;
    }

    /// Pairs that were compared.
    public long comparedPairs() {
        return pairs.looked();
    }

    /// Pairs that the search keys bring together, each as often as a key does.
    public long generatedPairs() {
        return pairs.generated();
    }

    /// Links that the machine made.
    public long links() {
        return linked.cardinality();
    }

    public List<Review> reviews() {
        return List.copyOf(reviews);
    }

    /// Number of the person by row; persons are numbered by content, not by order of arrival.
    public int[] personOf() {
        int[] personOf = new int[table.size()];
        for (int i = 0; i < table.size(); i++) {
            personOf[table.rowOf()[i]] = personOfLine[i];
        }
        return personOf;
    }

    /// Persons that may be two (疑わしいまとまり): two birth dates or sexes, very many records, halves that hang
    /// on one weak link.
    public List<PersonDoubt> doubts() {
        return new PersonDoubts(model, table, scorer, pairs, personOfLine).find();
    }

    /// Pairs that were kept: every candidate as heavy as the lower limit of the model or heavier.
    public int pairs() {
        return pairs.size();
    }

    public int rowA(int pair) {
        return table.rowOf()[pairs.left(pair)];
    }

    public int rowB(int pair) {
        return table.rowOf()[pairs.right(pair)];
    }

    /// In bits.
    public double weight(int pair) {
        return pairs.weight(pair);
    }

    /// Same when both records are one person; review when a person has to look at this pair, or at a
    /// heavier one of the
    /// same two persons and no rule objects to this; else different.
    public Answer answer(int pair) {
        if (personOfLine[pairs.left(pair)] == personOfLine[pairs.right(pair)]) {
            return Answer.SAME;
        }
        return reviewed.get(pair) ? Answer.REVIEW : Answer.DIFFERENT;
    }

    /// What each comparison adds; with the starting weight it sums to the weight of the pair.
    public List<LinkEvidence> evidence(int pair) {
        return scorer.explain(table.lines(), table.at(pairs.left(pair)), table.lines(), table.at(pairs.right(pair)));
    }

    /// The same without an object for each comparison. For several threads at once.
    public void evidence(int pair, EvidenceReader reader) {
        scorer.explain(table.lines(), table.at(pairs.left(pair)), table.lines(), table.at(pairs.right(pair)), reader);
    }

    /// Told what one comparison adds: positions of comparison and level in the model, and the bits.
    @FunctionalInterface
    public interface EvidenceReader {
        void read(int comparison, int level, double bits);
    }

    /// The same for two rows that no search pass brought together.
    public List<LinkEvidence> evidence(int rowA, int rowB) {
        return scores().evidence(rowA, rowB);
    }

    /// Weight and evidence of any two rows.
    public PairScores scores() {
        return scores;
    }

    /// Combinations of levels among the pairs that were kept.
    public PatternCounts patterns() {
        var counts = new PatternCounts(
                model.comparisons().stream().mapToInt(c -> c.levels().size()).toArray());
        int[] levels = new int[model.comparisons().size()];
        for (int p = 0; p < pairs.size(); p++) {
            scorer.levels(table.lines(), table.at(pairs.left(p)), table.lines(), table.at(pairs.right(p)), levels);
            counts.add(levels);
        }
        return counts;
    }

    /// Lower limit of the pairs that are kept, in bits.
    public double keptFrom() {
        return Math.min(model.parameter(Parameter.THRESHOLD_WRITTEN), model.parameter(Parameter.THRESHOLD_DIFFERENT));
    }
}
