package dev.todoke.cli.register;

import dev.todoke.closing.HospitalReturn;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What hospitals get back about the patients they notified (病院等への提供情報, 法20条): whether they live, by their own
/// chart number, for every year closed.
final class ReturnRows {

    static final List<String> HEADER = HospitalReturn.HEADER;

    private final List<YearOfDiagnosis> years;
    private final Map<FacilityCode, Map<YearOfDiagnosis, List<String>>> rows = new TreeMap<>();

    ReturnRows(List<YearOfDiagnosis> years) {
        this.years = years;
    }

    void add(PersonSources sources, ConsolidatedPerson person) {
        for (YearOfDiagnosis year : years) {
            HospitalReturn.rows(sources, person, year, (facility, values) -> keep(facility, year, Csv.line(values)));
        }
    }

    private void keep(FacilityCode facility, YearOfDiagnosis year, String row) {
        synchronized (rows) {
            rows.computeIfAbsent(facility, _ -> new TreeMap<>())
                    .computeIfAbsent(year, _ -> new ArrayList<>())
                    .add(row);
        }
    }

    Map<FacilityCode, Map<YearOfDiagnosis, List<String>>> byFacility() {
        rows.values().forEach(ofYear -> ofYear.values().forEach(lines -> lines.sort(null)));
        return rows;
    }
}
