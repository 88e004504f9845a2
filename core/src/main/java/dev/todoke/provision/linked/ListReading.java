package dev.todoke.provision.linked;

import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// What was read from an applicant's list (名簿の読み取り).
public sealed interface ListReading {

    /// @param given people in the file
    /// @param findings at least one for each person left out
    record Read(int given, List<ConsentedPerson> accepted, List<ListFinding> findings) implements ListReading {
        public Read {
            accepted = List.copyOf(accepted);
            findings = List.copyOf(findings);
        }

        /// Each person who was left out counts once, under the reason that stands first in [Exclusion].
        SortedMap<String, Long> excluded() {
            var first = new TreeMap<Integer, Exclusion>();
            for (ListFinding finding : findings) {
                first.merge(finding.line(), finding.why(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
            var counts = new TreeMap<String, Long>();
            first.values().forEach(why -> counts.merge(why.code(), 1L, Long::sum));
            return counts;
        }

        public ListSummary summary(String id, String sha256) {
            return new ListSummary(id, sha256, ListColumn.edition(), given, excluded(), accepted.size());
        }

        /// Lines of people who were left out.
        public int left() {
            var lines = new TreeSet<Integer>();
            findings.forEach(finding -> lines.add(finding.line()));
            return lines.size();
        }
    }

    /// The file is no such list.
    record Refused(List<Reason> reasons) implements ListReading {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
