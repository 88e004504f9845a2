package dev.todoke.closing;

import java.util.Collection;
import java.util.List;

/// Closed rows by the reports they rest on (由来からの確定の参照), for the registry room alone.
public interface ClosedOriginReader {

    /// A closed row with the reports of its tumour.
    record Resting(ClosedRecord record, List<String> reports) {
        public Resting {
            reports = List.copyOf(reports);
        }
    }

    /// The rows of a closing that rest on one of these reports, in file order.
    List<Resting> resting(long closing, Collection<String> reports);
}
