package dev.todoke.cli.link;

import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// The pairs that a report takes apart (報告で分解して見せる組): those where the decision was closest, of every kind.
final class ReportSample {

    private static final int EACH = 5;

    private final LinkOutcome outcome;
    private final Map<String, List<Integer>> groups = new LinkedHashMap<>();

    ReportSample(LinkOutcome outcome) {
        this.outcome = outcome;
        double same = outcome.model().parameter(Parameter.THRESHOLD_SAME);
        double different = outcome.model().parameter(Parameter.THRESHOLD_DIFFERENT);
        add("report.lightest-same", same, p -> outcome.answer(p) == LinkOutcome.Answer.SAME);
        add("report.review-near-same", same, p -> outcome.answer(p) == LinkOutcome.Answer.REVIEW);
        add("report.review-near-different", different, p -> outcome.answer(p) == LinkOutcome.Answer.REVIEW);
        add("report.heaviest-different", 1000, p -> outcome.answer(p) == LinkOutcome.Answer.DIFFERENT);
        add("report.heaviest-same", 1000, p -> outcome.answer(p) == LinkOutcome.Answer.SAME);
    }

    /// The pairs nearest to a weight; of two equally near ones that which the search found first.
    private void add(String title, double near, IntPredicate wanted) {
        var taken = new ArrayList<Integer>();
        groups.values().forEach(taken::addAll);
        groups.put(
                title,
                nearest(IntStream.range(0, outcome.pairs()).filter(wanted).filter(p -> !taken.contains(p)), near));
    }

    private List<Integer> nearest(IntStream pairs, double near) {
        var nearest = new ArrayList<Integer>();
        pairs.forEach(pair -> {
            int at = nearest.size();
            while (at > 0 && distance(nearest.get(at - 1), near) > distance(pair, near)) {
                at--;
            }
            if (at < EACH) {
                nearest.add(at, pair);
                if (nearest.size() > EACH) {
                    nearest.removeLast();
                }
            }
        });
        return nearest;
    }

    private double distance(int pair, double near) {
        return Math.abs(outcome.weight(pair) - near);
    }

    /// Pairs by the key of their heading.
    Map<String, List<Integer>> groups() {
        return groups;
    }
}
