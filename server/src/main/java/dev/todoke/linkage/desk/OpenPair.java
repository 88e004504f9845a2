package dev.todoke.linkage.desk;

import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.person.PersonRecord;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A pair as a clerk sees it (開いた組): both reports, what else is known of both persons, earlier answers.
///
/// @param history answers the reader may see
/// @param besideOrNull a colleague who has opened the pair in the last minutes
/// @param holderOrNull another clerk who has the pair in hand
public record OpenPair(
        CandidatePair pair,
        Side left,
        Side right,
        ReviewRound.State state,
        List<PairStore.Answered> history,
        AssignmentStore.@Nullable Holder besideOrNull,
        AssignmentStore.@Nullable Holder holderOrNull) {

    public OpenPair {
        history = List.copyOf(history);
    }

    public Optional<AssignmentStore.Holder> beside() {
        return Optional.ofNullable(besideOrNull);
    }

    public Optional<AssignmentStore.Holder> holder() {
        return Optional.ofNullable(holderOrNull);
    }

    /// One report of the pair.
    ///
    /// @param person number of the person it belongs to now
    /// @param glance tumour and date, or cause and date of death; empty when not known
    /// @param others the other reports of that person
    public record Side(PersonRecord record, String person, String glance, List<Other> others) {
        public Side {
            others = List.copyOf(others);
        }
    }

    /// Another report of one of the two persons.
    public record Other(PersonRecord record, String glance) {}
}
