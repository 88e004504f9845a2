package dev.todoke.statistics;

import dev.todoke.closing.ClosingSummary;
import java.util.List;

/// Everything computed from one closing (1年分の集計).
///
/// @param outside counted tumours (without in situ) of people who live outside the population's prefectures;
///     they are in no table, because no population stands under them
public record YearStatistics(ClosingSummary closing, List<IncidenceTable> tables, long outside) {

    public YearStatistics {
        tables = List.copyOf(tables);
    }

    public IncidenceTable table(CaseSet caseSet) {
        return tables.stream()
                .filter(t -> t.basis().caseSet() == caseSet)
                .findFirst()
                .orElseThrow();
    }
}
