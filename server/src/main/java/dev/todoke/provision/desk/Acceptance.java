package dev.todoke.provision.desk;

import dev.todoke.provision.review.Protection;
import java.time.LocalDate;
import java.util.SortedSet;

/// What the decider writes when accepting (応諾の内容).
///
/// @param withheld items asked for that are not granted
/// @param protection k that an anonymised file must reach
public record Acceptance(
        String documentNumber, LocalDate decidedOn, SortedSet<Integer> withheld, Protection protection) {

    public Acceptance(String documentNumber, LocalDate decidedOn, SortedSet<Integer> withheld) {
        this(documentNumber, decidedOn, withheld, Protection.NONE);
    }
}
