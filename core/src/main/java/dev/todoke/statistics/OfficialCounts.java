package dev.todoke.statistics;

import dev.todoke.population.SexGroup;
import java.util.List;

/// Published counts of cases as everybody can read them (公的統計の罹患数), for parts that compare with them.
public interface OfficialCounts {

    /// The newest release of a year of diagnosis.
    record Year(long release, int year) {}

    /// One published count.
    ///
    /// @param site code of the line, as in [CaseSet#sites]
    /// @param printed the number, `*` where it was withheld, empty where it cannot exist
    record Count(String site, SexGroup sex, String printed) {}

    /// Newest year first.
    List<Year> years();

    /// Counts without carcinoma in situ of one area in a release.
    List<Count> counts(long release, String area);
}
