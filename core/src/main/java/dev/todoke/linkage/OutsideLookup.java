package dev.todoke.linkage;

import dev.todoke.kernel.Progress;
import dev.todoke.person.PersonRecord;
import java.util.List;
import java.util.Optional;

/// Asks of people from outside whom of the registry they may be (外部の名簿との照合). They are weighed like reports and
/// none of them is kept.
///
/// Declared here for those who hold such a list; implemented where the registry's reports are at hand.
public interface OutsideLookup {

    /// A report of somebody whom a person from outside may be.
    ///
    /// @param person number of the person who holds the report; empty while it is not linked
    /// @param companions every report of that person, the report itself among them
    /// @param objected whether a rule keeps the machine from linking the two
    record Near(String report, double weight, boolean objected, String person, List<String> companions) {
        public Near {
            companions = List.copyOf(companions);
        }
    }

    /// What was found, with the settings by which it was weighed.
    ///
    /// @param sameFrom T1 in bits, `differentBelow` T2 in bits
    /// @param near for each person asked about, in their order, the reports from T2 on
    record Looked(String edition, double sameFrom, double differentBelow, List<List<Near>> near) {
        public Looked {
            near = List.copyOf(near);
        }
    }

    /// @param people each as all records under which they may be known: former names, earlier addresses
    /// @return empty when nothing has been linked yet
    Optional<Looked> look(List<List<PersonRecord>> people, Progress progress);

    /// How a record from outside and a known one score; empty when the other is not known.
    Optional<PairScoring> explain(PersonRecord outside, PersonRecord known);
}
