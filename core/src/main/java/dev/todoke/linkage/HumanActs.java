package dev.todoke.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Folds what people have decided, oldest first, into what the next run must keep (判断の積み重ね). A later act overrides
/// an earlier one about the same reports.
///
/// A merge says that all reports of both persons are one person's; a split says that each side is one person and
/// that nobody is on both sides.
public final class HumanActs {

    /// Pairs across a split that are kept apart one by one; above that one of each report suffices, as the sides hold
    /// together.
    private static final int MOST_PAIRS = 10_000;

    private final Map<RecordPair, Boolean> same = new HashMap<>();

    private HumanActs() {}

    public static HumanDecisions fold(List<HumanAct> acts) {
        var inOrder = new ArrayList<>(acts);
        inOrder.sort(Comparator.comparing(HumanAct::at));
        var folded = new HumanActs();
        for (var act : inOrder) {
            switch (act) {
                case HumanAct.Settled(var pair, var answer, var _) -> folded.same.put(pair, answer);
                case HumanAct.Regrouped(var regrouped) -> folded.regroup(regrouped);
            }
        }
        return new HumanDecisions(folded.same);
    }

    private void regroup(PersonsRegrouped act) {
        switch (act.kind()) {
            case MERGE -> {
                var all = new ArrayList<>(act.keptRecords());
                all.addAll(act.otherRecords());
                forgetBetween(act.keptRecords(), act.otherRecords());
                holdTogether(all);
            }
            case SPLIT -> {
                forgetBetween(act.keptRecords(), act.otherRecords());
                holdTogether(act.keptRecords());
                holdTogether(act.otherRecords());
                keepApart(act.keptRecords(), act.otherRecords());
            }
        }
    }

    private void forgetBetween(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() <= same.size()) {
            left.forEach(a -> right.forEach(b -> same.remove(RecordPair.of(a, b))));
        } else {
            same.keySet()
                    .removeIf(pair -> left.contains(pair.a()) && right.contains(pair.b())
                            || left.contains(pair.b()) && right.contains(pair.a()));
        }
    }

    private void holdTogether(List<String> records) {
        var inOrder = records.stream().sorted().toList();
        for (int i = 1; i < inOrder.size(); i++) {
            same.put(RecordPair.of(inOrder.get(i - 1), inOrder.get(i)), true);
        }
    }

    private void keepApart(List<String> left, List<String> right) {
        if ((long) left.size() * right.size() <= MOST_PAIRS) {
            left.forEach(a -> right.forEach(b -> same.put(RecordPair.of(a, b), false)));
        } else {
            left.forEach(a -> same.put(RecordPair.of(a, right.getFirst()), false));
            right.forEach(b -> same.put(RecordPair.of(left.getFirst(), b), false));
        }
    }
}
