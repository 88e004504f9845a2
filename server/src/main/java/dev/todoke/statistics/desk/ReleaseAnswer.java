package dev.todoke.statistics.desk;

import java.util.List;

/// Answer to somebody who releases tables or has them computed (公表の受付結果).
public sealed interface ReleaseAnswer {

    /// @param number of the release, or of the run that computes
    record Accepted(long number) implements ReleaseAnswer {}

    record Refused(List<String> reasons) implements ReleaseAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
