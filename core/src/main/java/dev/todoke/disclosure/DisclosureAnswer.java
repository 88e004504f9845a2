package dev.todoke.disclosure;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What disclosure control says about a set of linked tables (秘匿の判定).
public sealed interface DisclosureAnswer {

    /// Every cell may be shown.
    record Releasable(long cells) implements DisclosureAnswer {}

    /// These cells are withheld; with them withheld the tables may be shown.
    ///
    /// @param primary small counts (一次秘匿)
    /// @param secondary counts that would give a small one away by subtraction (二次秘匿)
    /// @param audited withheld counts for which another table with the same shown figures was constructed
    record MustSuppress(long cells, SortedSet<String> primary, SortedSet<String> secondary, long audited)
            implements DisclosureAnswer {
        public MustSuppress {
            primary = Collections.unmodifiableSortedSet(new TreeSet<>(primary));
            secondary = Collections.unmodifiableSortedSet(new TreeSet<>(secondary));
        }
    }

    /// Whether a cell is withheld.
    default boolean withholds(String cell) {
        return switch (this) {
            case Releasable _ -> false;
            case MustSuppress(var cells, var primary, var secondary, var audited) ->
                primary.contains(cell) || secondary.contains(cell);
        };
    }
}
