package dev.todoke.consolidation.desk;

import dev.todoke.consolidation.Refusal;
import java.util.List;

/// What came of a choice, a verdict, or of taking one back (回答).
public sealed interface SettleAnswer {

    /// @param number of the act
    record Done(long number) implements SettleAnswer {}

    /// Kept, and taken as soon as another person has confirmed it (二人目待ち).
    record Waits(long number) implements SettleAnswer {}

    record Refused(List<Refusal> reasons) implements SettleAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String id, String ja) {
            return new Refused(List.of(new Refusal(id, ja)));
        }
    }
}
