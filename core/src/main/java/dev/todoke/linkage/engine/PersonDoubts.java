package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Looks for persons that may be two (疑わしいまとまりの検出) among those that a run has put together.
final class PersonDoubts {

    /// Above this, a person has more records than usual, and not every pair of them is looked at.
    private static final int MANY = 20;
    /// Bits above the threshold up to which a link is weak.
    private static final double WEAK = 4;

    private final LinkModel model;
    private final PersonTable table;
    private final Scorer scorer;
    private final PairColumns pairs;
    private final int[] personOfLine;
    private final List<PersonDoubt> doubts = new ArrayList<>();

    PersonDoubts(LinkModel model, PersonTable table, Scorer scorer, PairColumns pairs, int[] personOfLine) {
        this.model = model;
        this.table = table;
        this.scorer = scorer;
        this.pairs = pairs;
        this.personOfLine = personOfLine;
    }

    /// By person.
    List<PersonDoubt> find() {
        int[][] members = members();
        contradictions(members);
        weakLinks(members);
        doubts.sort(Comparator.comparingInt(PersonDoubt::person).thenComparing(PersonDoubt::kind));
        return doubts;
    }

    private int[][] members() {
        int persons = Arrays.stream(personOfLine).max().orElse(-1) + 1;
        int[] sizes = new int[persons];
        for (int person : personOfLine) {
            sizes[person]++;
        }
        int[][] members = new int[persons][];
        int[] filled = new int[persons];
        for (int line = 0; line < personOfLine.length; line++) {
            int person = personOfLine[line];
            if (filled[person] == 0) {
                members[person] = new int[sizes[person]];
            }
            members[person][filled[person]++] = line;
        }
        return members;
    }

    private void contradictions(int[][] members) {
        int[] dates = comparisons("date", "latin_date");
        int[] sexes = sexes();
        int[] levels = new int[scorer.comparisons()];
        for (int person = 0; person < members.length; person++) {
            int[] lines = members[person];
            if (lines.length > MANY) {
                add(PersonDoubt.Kind.MANY_RECORDS, lines, lines[0], lines[1]);
            }
            int looked = Math.min(lines.length, MANY);
            boolean date = false;
            boolean sex = false;
            for (int i = 0; i < looked && !(date && sex); i++) {
                for (int j = i + 1; j < looked; j++) {
                    scorer.levels(table.lines(), table.at(lines[i]), table.lines(), table.at(lines[j]), levels);
                    if (!date && isWeakest(dates, levels)) {
                        add(PersonDoubt.Kind.BIRTH_DATES, lines, lines[i], lines[j]);
                        date = true;
                    }
                    if (!sex && isWeakest(sexes, levels)) {
                        add(PersonDoubt.Kind.SEXES, lines, lines[i], lines[j]);
                        sex = true;
                    }
                }
            }
        }
    }

    private boolean isWeakest(int[] comparisons, int[] levels) {
        return Arrays.stream(comparisons)
                .anyMatch(c -> levels[c] == model.comparisons().get(c).levels().size() - 1);
    }

    private int[] comparisons(String... kinds) {
        return IntStream.range(0, model.comparisons().size())
                .filter(c -> List.of(kinds)
                        .contains(model.comparisons().get(c).call().function()))
                .toArray();
    }

    private int[] sexes() {
        var fields = model.fields().stream()
                .filter(field -> field.call().function().equals("sex"))
                .flatMap(field -> field.names().stream())
                .toList();
        return Arrays.stream(comparisons("equal"))
                .filter(c -> fields.contains(
                        model.comparisons().get(c).call().arguments().getFirst()))
                .toArray();
    }

    /// Joins the records of each person again by falling weight: the pair that joins last is the best that
    /// holds the two halves together.
    private void weakLinks(int[][] members) {
        double limit = model.parameter(Parameter.THRESHOLD_SAME) + WEAK;
        var closure = new Closure(table);
        var inside = IntStream.range(0, pairs.size())
                .filter(p -> personOfLine[pairs.left(p)] == personOfLine[pairs.right(p)])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer p) -> -pairs.weight(p)))
                .toList();
        int[] sizes = new int[personOfLine.length];
        Arrays.fill(sizes, 1);
        for (int p : inside) {
            int left = closure.find(pairs.left(p));
            int right = closure.find(pairs.right(p));
            if (left != right) {
                int[] lines = members[personOfLine[pairs.left(p)]];
                boolean halves = sizes[left] > 1 && sizes[right] > 1;
                if (pairs.weight(p) < limit && halves && sizes[left] + sizes[right] == lines.length) {
                    add(PersonDoubt.Kind.WEAK_LINK, lines, pairs.left(p), pairs.right(p));
                }
                closure.joinByDecision(left, right);
                sizes[closure.find(left)] = sizes[left] + sizes[right];
            }
        }
    }

    private void add(PersonDoubt.Kind kind, int[] lines, int a, int b) {
        doubts.add(new PersonDoubt(
                kind,
                personOfLine[a],
                lines.length,
                table.rowOf()[a],
                table.rowOf()[b],
                scorer.weight(table.lines(), table.at(a), table.lines(), table.at(b))));
    }
}
