package dev.todoke.linkage;

import java.util.List;

/// Tells what another grouping of reports would change (統合・分割の影響の試算).
///
/// Declared here and implemented by those who make tumours and closed years of persons.
public interface ConsequenceReader {

    Consequences of(List<Group> before, List<Group> after);

    /// Reports taken as one person's.
    record Group(String person, List<String> records) {
        public Group {
            records = List.copyOf(records);
        }
    }
}
