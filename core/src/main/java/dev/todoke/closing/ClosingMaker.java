package dev.todoke.closing;

import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.facility.Facility;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Gathers the tumours of the years to be closed and makes their records (年次確定の作成).
///
/// Persons may be added from several threads and in any order; the records do not depend on it.
public final class ClosingMaker {

    private final ClosedDraftMaker draftMaker;
    private final ClosingNumbers numbers;
    private final Map<YearOfDiagnosis, List<ClosedDraft>> drafts = new TreeMap<>();

    private final ClosedTrace.Tracing tracing;

    public ClosingMaker(List<YearOfDiagnosis> years, Map<FacilityCode, Facility> facilities, byte[] secret) {
        this(years, facilities, secret, LayoutReading.STANDARD, ClosedTrace.Tracing.NOTHING);
    }

    /// @param tracing what is kept of each tumour to explain differences later
    public ClosingMaker(
            List<YearOfDiagnosis> years,
            Map<FacilityCode, Facility> facilities,
            byte[] secret,
            LayoutReading reading,
            ClosedTrace.Tracing tracing) {
        this.draftMaker = new ClosedDraftMaker(facilities, reading);
        this.tracing = tracing;
        this.numbers = new ClosingNumbers(secret);
        years.forEach(year -> drafts.put(year, new ArrayList<>()));
    }

    public void add(PersonSources sources, ConsolidatedPerson person) {
        String key = "";
        for (var year : drafts.keySet()) {
            if (!hasTumourIn(person, year)) {
                continue;
            }
            key = key.isEmpty() ? PersonKey.of(sources) : key;
            keep(year, draftMaker.draftsOf(person, key, year, tumour -> tracing.of(sources, person, tumour)));
        }
    }

    private static boolean hasTumourIn(ConsolidatedPerson person, YearOfDiagnosis year) {
        for (var tumour : person.tumours()) {
            if (tumour.diagnosis().date().value().year().orElse(0) == year.value()) {
                return true;
            }
        }
        return false;
    }

    private void keep(YearOfDiagnosis year, List<ClosedDraft> made) {
        synchronized (drafts) {
            drafts.getOrDefault(year, new ArrayList<>()).addAll(made);
        }
    }

    /// The records of a year in file order.
    public List<ClosedRecord> close(YearOfDiagnosis year) {
        return numbers.number(drafts.getOrDefault(year, List.of()));
    }

    /// The records of a year in file order with what was kept of each.
    public List<TracedRecord> closeTraced(YearOfDiagnosis year) {
        return numbers.traced(drafts.getOrDefault(year, List.of()));
    }

    /// Lets go of a year that has been written.
    public void forget(YearOfDiagnosis year) {
        drafts.remove(year);
    }
}
