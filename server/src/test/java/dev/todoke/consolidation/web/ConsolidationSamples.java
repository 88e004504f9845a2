package dev.todoke.consolidation.web;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.store.ConsolidatedStore.ConflictLine;
import dev.todoke.consolidation.store.ConsolidatedStore.FromDeath;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.DeathReport;
import dev.todoke.notification.DiagnosisReport;
import dev.todoke.notification.Notification;
import dev.todoke.notification.Patient;
import dev.todoke.notification.TreatmentReport;
import dev.todoke.notification.TumourReport;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.testing.PageSamples;
import dev.todoke.vitalstatus.DeathRecord;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.chrome.SampleChrome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One person with two reports of one tumour, a death and a conflict; the lists.
public final class ConsolidationSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);

    @Override
    public List<Sample> samples() {
        var sources = new PersonSources(
                "P-0031877",
                List.of(
                        notification("R-2019-000012-7", "40001", "C349", "800039", PartialDate.of(2018, 5, 12)),
                        notification("R-2019-000045-2", "41001", "C341", "814039", PartialDate.of(2018, 6, 2))),
                List.of(death("D-77")));
        var person = Consolidator.standard().consolidate(sources);
        var conflicts = List.of(new ConflictLine("P-0031877", Conflict.Kind.SEX, "4"));
        var dead = List.of(
                new FromDeath("P-0000007", "DEATH_ONLY", "D-12"),
                new FromDeath("P-0000009", "FOLLOWED_BACK", "R-2020-000001-1"));
        var pager = new Pager(120, 2, "/registry/conflicts");
        var none = new Pager(0, 1, "/registry/conflicts");
        return List.of(
                new Sample(
                        "consolidation/person",
                        "/registry/tumours/P-0031877",
                        Map.of("page", PersonPage.of(new PersonDesk.Opened(sources, person), WORDS))),
                new Sample(
                        "consolidation/conflicts",
                        "/registry/conflicts",
                        Map.of("page", ConsolidationLists.conflicts(conflicts, pager, WORDS))),
                new Sample(
                        "consolidation/conflicts",
                        "/registry/conflicts",
                        Map.of("page", ConsolidationLists.conflicts(List.of(), none, WORDS))),
                new Sample(
                        "consolidation/death-only",
                        "/registry/death-only",
                        Map.of("page", ConsolidationLists.fromDeath(dead, pager, WORDS))));
    }

    /// A woman of Fukuoka with a tumour of the right lung.
    public static Notification notification(
            String id, String facility, String site, String morphology, PartialDate diagnosed) {
        return new Notification(
                id,
                new FacilityCode(facility),
                new Prefecture(facility.substring(0, 2)),
                Arrival.REGULAR,
                new Patient(
                        "1",
                        new PersonName("テスト", "ハナコ"),
                        new PersonName("試験", "花子"),
                        Sex.FEMALE,
                        PartialDate.of(1951, 3, 12),
                        new Address(Residence.ofNotificationCode("40").orElseThrow(), "福岡市東区箱崎1-1")),
                new TumourReport(
                        Laterality.RIGHT,
                        new Topography(site),
                        "",
                        Morphology.of(morphology).orElseThrow(),
                        ""),
                new DiagnosisReport(
                        DiagnosedAt.HERE,
                        FirstTreatmentAt.STARTED_HERE,
                        BasisOfDiagnosis.HISTOLOGY_OF_PRIMARY,
                        diagnosed,
                        Detection.OTHER,
                        Extent.LOCALISED,
                        Extent.NO_SURGERY),
                new TreatmentReport(
                        TreatmentGiven.NOT_DONE,
                        TreatmentGiven.NOT_DONE,
                        TreatmentGiven.NOT_DONE,
                        OperationResult.NO_OPERATION,
                        TreatmentGiven.NOT_DONE,
                        TreatmentGiven.DONE,
                        TreatmentGiven.NOT_DONE,
                        TreatmentGiven.NOT_DONE),
                DeathReport.notReported(),
                "");
    }

    /// Her death.
    public static DeathRecord death(String id) {
        return new DeathRecord(
                id,
                new Prefecture("40"),
                new PersonName("試験", "花子"),
                new PersonName("テスト", "ハナコ"),
                Sex.FEMALE,
                PartialDate.of(1951, 3, 12),
                new Address(Residence.ofNotificationCode("40").orElseThrow(), "福岡市東区箱崎1-1"),
                PartialDate.of(2018, 11, 3),
                "C349",
                "40001");
    }
}
