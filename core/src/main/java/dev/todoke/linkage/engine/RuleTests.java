package dev.todoke.linkage.engine;

import dev.todoke.linkage.model.LinkModel;

/// The rules of a model on levels (規則の判定): which one, if any, keeps a machine from linking a pair.
final class RuleTests {

    private final int[][] comparisons;
    private final int[][] allowed;
    private final double[] below;

    RuleTests(LinkModel model) {
        int rules = model.rules().size();
        comparisons = new int[rules][];
        allowed = new int[rules][];
        below = model.rules().stream().mapToDouble(LinkModel.Rule::below).toArray();
        var names = model.comparisons().stream().map(LinkModel.Comparison::name).toList();
        for (int r = 0; r < rules; r++) {
            var conditions = model.rules().get(r).conditions();
            comparisons[r] = new int[conditions.size()];
            allowed[r] = new int[conditions.size()];
            for (int i = 0; i < conditions.size(); i++) {
                int comparison = names.indexOf(conditions.get(i).comparison());
                comparisons[r][i] = comparison;
                allowed[r][i] = mask(model.comparisons().get(comparison), conditions.get(i));
            }
        }
    }

    /// Bit 0 is "nothing to compare", bit 1 the first level of the model.
    private static int mask(LinkModel.Comparison comparison, LinkModel.Condition condition) {
        int mask = 0;
        for (int i = 0; i < comparison.levels().size(); i++) {
            mask |= condition.levels().contains(comparison.levels().get(i).word()) ? 2 << i : 0;
        }
        return condition.negated() ? ~mask : mask;
    }

    /// Number of the first rule that holds, from 1; 0 when none does.
    ///
    /// @param weight in bits
    int objecting(int[] levels, double weight) {
        for (int r = 0; r < comparisons.length; r++) {
            boolean holds = weight < below[r];
            for (int i = 0; i < comparisons[r].length && holds; i++) {
                holds = (allowed[r][i] >>> levels[comparisons[r][i]] + 1 & 1) != 0;
            }
            if (holds) {
                return r + 1;
            }
        }
        return PairColumns.NO_RULE;
    }
}
