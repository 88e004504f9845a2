package dev.todoke.linkage.engine;

/// Records that may be the same person as a new one (照合の候補), in no particular order.
public final class Matches {

    private final PairColumns found;

    Matches(PairColumns found) {
        this.found = found;
    }

    public int size() {
        return found.size();
    }

    /// Number of the record in the index: the smaller one of the two.
    public int known(int match) {
        return found.left(match);
    }

    /// Number that the new record has, or will have, in the index.
    public int added(int match) {
        return found.right(match);
    }

    /// In bits.
    public double weight(int match) {
        return found.weight(match);
    }

    /// Whether a rule keeps the machine from linking the two.
    public boolean isObjected(int match) {
        return found.rule(match) != PairColumns.NO_RULE;
    }

    /// Pairs that were compared: those that agree on a search key as far as their clues tell, once for each key.
    public long compared() {
        return found.looked();
    }
}
