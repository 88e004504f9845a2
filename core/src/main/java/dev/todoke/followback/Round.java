package dev.todoke.followback;

import dev.todoke.kernel.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A round of the follow-back (遡り調査の回): the deaths of one year whose cancers nobody notified.
///
/// @param number from 1
/// @param year year of death
/// @param due last day for answers (回答期限)
public record Round(long number, int year, LocalDate due, boolean closed) {

    private static final String GROUP = "followback";

    /// Reasons against beginning a round: nothing to ask, or a date that has passed.
    public static List<Sentence> againstOpening(long deaths, LocalDate due, LocalDate today) {
        var reasons = new ArrayList<Sentence>();
        if (deaths == 0) {
            reasons.add(Sentence.of(GROUP, "nothing-to-ask"));
        }
        if (!due.isAfter(today)) {
            reasons.add(Sentence.of(GROUP, "due-passed"));
        }
        return List.copyOf(reasons);
    }

    /// Reasons against closing: closed already, or open requests without a word about them.
    ///
    /// @param open requests without an answer, and names nobody has placed
    public List<Sentence> againstClosing(long open, String reason) {
        var reasons = new ArrayList<Sentence>();
        if (closed) {
            reasons.add(Sentence.of(GROUP, "round-closed"));
        }
        if (open > 0 && reason.isBlank()) {
            reasons.add(Sentence.of(GROUP, "close-reason-missing", Long.toString(open)));
        }
        return List.copyOf(reasons);
    }
}
