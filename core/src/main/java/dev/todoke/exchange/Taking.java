package dev.todoke.exchange;

import java.util.List;

/// What a module made of the rows (取込の結果).
///
/// @param known rows that say nothing new
/// @param refusals rows that could not be taken, with a reason that names nobody
public record Taking(long taken, long known, List<Refusal> refusals) {

    public Taking {
        refusals = List.copyOf(refusals);
    }

    /// @param line number in the file
    public record Refusal(long line, String reason) {}
}
