package dev.todoke.linkage;

import java.util.Collection;
import java.util.Map;

/// Diagnosis years of reports (届出の診断年の参照), for the order in which pairs are reviewed.
///
/// Declared here and implemented by those who hold the reports.
public interface DiagnosisYearReader {

    /// The year by number of the report, for notifications whose year is known.
    Map<String, Integer> years(Collection<String> records);
}
