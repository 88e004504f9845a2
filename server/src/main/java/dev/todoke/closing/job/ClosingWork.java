package dev.todoke.closing.job;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosedTrace;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingFinding;
import dev.todoke.closing.ClosingMaker;
import dev.todoke.closing.ClosingSelfCheck;
import dev.todoke.closing.HospitalReturn;
import dev.todoke.closing.LayoutReading;
import dev.todoke.closing.ReturnedRow;
import dev.todoke.closing.TracedRecord;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the records of a year out of everything accepted so far (年次確定の計算), by the same rules as
/// `todoke register`.
///
/// Only persons who may have a tumour of the year are read, some thousands at a time; of the others
/// nothing is in memory.
@Component
public class ClosingWork {

    private final PersonsOfYear persons;
    private final FacilityReader facilities;
    private final NumberingSecret secret;
    private final LayoutReading reading;

    public ClosingWork(
            PersonsOfYear persons, FacilityReader facilities, NumberingSecret secret, ClosingSettings settings) {
        this.persons = persons;
        this.facilities = facilities;
        this.secret = secret;
        this.reading = settings.reading();
    }

    /// A year as it would be closed now.
    ///
    /// @param returns what hospitals get back
    /// @param sources persons with a tumour of the year
    /// @param conflicts contradictions in these persons
    /// @param unlinked reports of the year that no linkage has seen
    /// @param rules choices of the rules by which it was made
    public record Made(
            List<TracedRecord> traced,
            List<PersonSources> sources,
            List<ReturnedRow> returns,
            List<ClosingEdition.Part> editions,
            List<ClosingFinding> findings,
            ClosingCounts counts,
            String sha256,
            long conflicts,
            long unlinked,
            RuleChoices rules) {

        public List<ClosedRecord> records() {
            return traced.stream().map(TracedRecord::record).toList();
        }
    }

    public Made make(YearOfDiagnosis year, Progress progress) {
        var byCode = facilitiesByCode();
        var maker = new ClosingMaker(List.of(year), byCode, secret.bytes(), reading, ClosedTrace::of);
        var rules = persons.rules();
        var consolidator = new Consolidator(rules);
        var ofYear = new ArrayList<PersonSources>();
        var returns = new ArrayList<ReturnedRow>();
        long[] conflicts = new long[1];
        long unlinked = persons.forEach(year, sources -> {
            var person = consolidator.consolidate(sources);
            if (hasTumourIn(person, year)) {
                maker.add(sources, person);
                ofYear.add(sources);
                HospitalReturn.rows(
                        sources, person, year, (facility, row) -> returns.add(new ReturnedRow(facility, row)));
                conflicts[0] += person.conflicts().size();
            }
            progress.advance(1);
        });
        var traced = maker.closeTraced(year);
        var records = traced.stream().map(TracedRecord::record).toList();
        var findings = ClosingSelfCheck.check(records, reading);
        return new Made(
                traced,
                ofYear,
                returns,
                ClosingEdition.parts(byCode.values(), reading, secret.bytes(), rules),
                findings,
                ClosingCounts.of(records, findings.size()),
                checksum(records),
                conflicts[0],
                unlinked,
                rules);
    }

    private static boolean hasTumourIn(ConsolidatedPerson person, YearOfDiagnosis year) {
        return person.tumours().stream()
                .anyMatch(t -> t.diagnosis().date().value().year().orElse(0) == year.value());
    }

    private Map<FacilityCode, Facility> facilitiesByCode() {
        var byCode = new LinkedHashMap<FacilityCode, Facility>();
        facilities.all().forEach(facility -> byCode.put(facility.code(), facility));
        return byCode;
    }

    private static String checksum(List<ClosedRecord> records) {
        try {
            return ClosingFile.write(records, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
