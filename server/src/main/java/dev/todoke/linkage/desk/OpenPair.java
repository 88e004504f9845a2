package dev.todoke.linkage.desk;

import dev.todoke.linkage.CandidatePair;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.person.PersonRecord;
import java.util.List;

/// A pair as a clerk sees it (開いた組): both reports, what else is known of both persons, earlier answers.
public record OpenPair(CandidatePair pair, Side left, Side right, List<PairStore.Answered> history) {

    public OpenPair {
        history = List.copyOf(history);
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
