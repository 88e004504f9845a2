package dev.todoke.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a clerk needs to see of a report beside the person (届出・死亡票の要点): tumour and dates, or cause and date
/// of death.
///
/// Declared here and implemented by those who hold the reports.
public interface ReportGlanceReader {

    /// One line such as `肺 C34.1 8140/3 (2024-05)`; empty when the report is gone.
    Optional<String> glance(String record);

    /// The same of many at once, by report.
    default Map<String, String> glances(Collection<String> records) {
        var glances = new HashMap<String, String>();
        records.forEach(record -> glance(record).ifPresent(glance -> glances.put(record, glance)));
        return glances;
    }
}
