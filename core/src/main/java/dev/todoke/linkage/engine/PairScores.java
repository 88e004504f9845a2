package dev.todoke.linkage.engine;

import java.util.List;

/// Weight and evidence of any two rows (任意の組の採点), also of such that no search pass brought together.
public final class PairScores {

    private final PersonTable table;
    private final Scorer scorer;
    private final int[] lineOf;

    PairScores(PersonTable table, Scorer scorer) {
        this.table = table;
        this.scorer = scorer;
        this.lineOf = new int[table.size()];
        for (int line = 0; line < table.size(); line++) {
            lineOf[table.rowOf()[line]] = line;
        }
    }

    /// In bits.
    public double weight(int rowA, int rowB) {
        return scorer.weight(table.lines(), table.at(lineOf[rowA]), table.lines(), table.at(lineOf[rowB]));
    }

    /// What each comparison adds; with the starting weight it sums to the weight.
    public List<LinkEvidence> evidence(int rowA, int rowB) {
        return scorer.explain(table.lines(), table.at(lineOf[rowA]), table.lines(), table.at(lineOf[rowB]));
    }
}
