package dev.todoke.intake.store;

import dev.todoke.notification.PaperState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A notification on paper and its typing (紙の届出票).
///
/// @param number what the paper is found by again: its page or number
/// @param typists accounts that typed something of it
/// @param check what a second person found of the draft's present revision
/// @param differing numbers of the items that were typed differently
public record PaperForm(
        Draft draft,
        LocalDate receivedOn,
        String number,
        Set<String> typists,
        PaperState.Check check,
        List<String> differing) {

    public PaperForm {
        typists = Set.copyOf(typists);
        differing = List.copyOf(differing);
    }
}
