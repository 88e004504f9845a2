package dev.todoke.linkage;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// What other parts of the registry know of a person's past (個人の履歴): merges and splits, queries,
/// closings. Offered by each
/// part; the person record shows all of them in order of time.
public interface PersonHistoryReader {

    /// @param person number of the person
    /// @param reports numbers of the reports the person holds now
    List<Entry> history(String person, Collection<String> reports);

    /// @param kind message key of what happened
    /// @param values what the sentence of that key names, in order; never personal data
    /// @param clerk account of who did it; empty where nobody did
    /// @param path where it can be looked at; empty when nowhere
    record Entry(Instant at, String kind, List<String> values, String clerk, String path) {
        public Entry {
            values = List.copyOf(values);
        }
    }
}
