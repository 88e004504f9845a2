package dev.todoke.consolidation.web;

import dev.todoke.codes.BasisOfDiagnosis;
import dev.todoke.codes.Detection;
import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Morphology;
import dev.todoke.codes.Municipalities;
import dev.todoke.codes.OperationResult;
import dev.todoke.codes.Topography;
import dev.todoke.codes.TreatmentGiven;
import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedItem;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.ItemInputs;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.RuleSwitch;
import dev.todoke.consolidation.Settlements;
import dev.todoke.consolidation.TumourJudgement;
import dev.todoke.consolidation.ValueOverride;
import dev.todoke.consolidation.desk.AddressDesk;
import dev.todoke.consolidation.desk.PersonDesk;
import dev.todoke.consolidation.desk.SearchDesk;
import dev.todoke.consolidation.store.ChoiceStore;
import dev.todoke.consolidation.store.ConsolidatedStore.FromDeath;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.consolidation.store.SearchStore;
import dev.todoke.consolidation.store.SettlementStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.PersonHistoryReader;
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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One person with two reports of one tumour, a death and a conflict; the lists.
public final class ConsolidationSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);

    private static final Instant NOW = Instant.parse("2026-04-01T00:12:00Z");

    private static final QueueStore.OpenAddress LINE = new QueueStore.OpenAddress(
            "00000000000000000000000000000000", "P-0031877", "R-2019-000012-7", "40", 3, NOW);

    @Override
    public List<Sample> samples() {
        var opened = opened();
        var conflicts = List.of(
                new QueueStore.ConflictLine("P-0031877", 1, Conflict.Kind.SEX, "4", NOW),
                new QueueStore.ConflictLine("P-0031878", 1, Conflict.Kind.SAME_TUMOUR, "13", NOW));
        var dead = List.of(
                new FromDeath("P-0000007", "DEATH_ONLY", "D-12"),
                new FromDeath("P-0000009", "FOLLOWED_BACK", "R-2020-000001-1"));
        var pager = new Pager(120, 2, "/registry/death-only");
        return List.of(
                new Sample(
                        "consolidation/person",
                        "/registry/tumours/P-0031877",
                        Map.of("page", PersonPage.of(opened, true, name -> name, "/registry/tumours/P-2", WORDS))),
                new Sample(
                        "consolidation/person",
                        "/registry/tumours/P-0031877",
                        Map.of("page", PersonPage.of(opened, false, name -> name, "", WORDS))),
                choose(opened, ConsolidatedItem.DIAGNOSIS_DATE, 1),
                choose(opened, ConsolidatedItem.LATERALITY, 1),
                choose(opened, ConsolidatedItem.SEX, 0),
                judge(opened),
                ruleChoices(true),
                ruleChoices(false),
                new Sample(
                        "consolidation/addresses",
                        "/registry/addresses",
                        Map.of("page", AddressPage.list(List.of(LINE), WORDS))),
                new Sample(
                        "consolidation/addresses",
                        "/registry/addresses",
                        Map.of("page", AddressPage.list(List.of(), WORDS))),
                new Sample(
                        "consolidation/address",
                        "/registry/addresses/0",
                        Map.of("page", AddressPage.of(address(), "", "", WORDS))),
                new Sample("consolidation/search", "/registry/search", Map.of("page", SearchPage.empty(WORDS))),
                new Sample("consolidation/search", "/registry/search", Map.of("page", found(false))),
                new Sample("consolidation/search", "/registry/search", Map.of("page", found(true))),
                new Sample("consolidation/record", "/registry/records/P-0031877", Map.of("page", record(opened))),
                new Sample(
                        "consolidation/lapsed",
                        "/registry/lapsed",
                        Map.of(
                                "page",
                                LapsedPage.of(
                                        List.of(new QueueStore.Lapse("P-0031877", "VALUE", 7, NOW)),
                                        List.of(new QueueStore.Second(8, "13", "P-0031877", "c7", NOW)),
                                        name -> name,
                                        WORDS))),
                new Sample(
                        "consolidation/conflicts",
                        "/registry/conflicts",
                        Map.of(
                                "page",
                                ConflictQueue.of(
                                        conflicts,
                                        Map.of(Conflict.Kind.SEX, 1L, Conflict.Kind.SAME_TUMOUR, 1L),
                                        "",
                                        WORDS))),
                new Sample(
                        "consolidation/conflicts",
                        "/registry/conflicts",
                        Map.of("page", ConflictQueue.of(List.of(), Map.of(), "SEX", WORDS))),
                new Sample(
                        "consolidation/death-only",
                        "/registry/death-only",
                        Map.of("page", ConsolidationLists.fromDeath(dead, pager, WORDS))));
    }

    private static Sample ruleChoices(boolean mayChoose) {
        var rules = RuleChoices.of(Map.of(RuleSwitch.INVASION, "12"));
        var history = List.of(new SettlementStore.ChosenRule("W01", "12", "地域登録の慣行", "c1", NOW));
        return new Sample(
                "consolidation/rule-choices",
                "/registry/rule-choices",
                Map.of("page", RuleChoicePage.of(rules, history, mayChoose, name -> name, WORDS)));
    }

    private static AddressDesk.Opened address() {
        return new AddressDesk.Opened(
                LINE,
                new Address(Residence.ofNotificationCode("40").orElseThrow(), "はかた駅のそば"),
                Municipalities.shipped().of(new Prefecture("40")));
    }

    private static SearchPage found(boolean more) {
        var typed = new SearchPage.Typed("テスト", "", "1951-03-12", "", "", "QUERY", "");
        var hits = more
                ? List.of(new SearchStore.Hit("P-0031877", "2", "1951-03", 3, 2, "C"))
                : List.<SearchStore.Hit>of();
        return SearchPage.of(typed, new SearchDesk.Answer.Found(12, hits, more), WORDS);
    }

    private static RecordPage record(PersonDesk.Opened opened) {
        var merged = new PersonHistoryReader.Entry(
                NOW, "consolidation.record.title", List.of("P-0031877"), "c7", "/registry/persons/P-0031877");
        return RecordPage.of(new SearchDesk.Known(opened, List.of(merged)), name -> name, WORDS);
    }

    private static PersonDesk.Opened opened() {
        var plain = new PersonSources(
                "P-0031877",
                List.of(
                        notification("R-2019-000012-7", "40001", "C349", "800039", PartialDate.of(2018, 5, 12)),
                        notification("R-2019-000045-2", "41001", "C341", "814039", PartialDate.of(2018, 6, 2)),
                        notification("R-2019-000046-1", "41001", "C504", "850039", PartialDate.of(2018, 7, 2))),
                List.of(death("D-77")));
        var reports = List.of("R-2019-000012-7", "R-2019-000045-2");
        var override = new ValueOverride(
                7,
                ConsolidatedItem.DIAGNOSIS_DATE,
                "2018-06-02",
                "R-2019-000045-2",
                reports,
                ItemInputs.fingerprint(ConsolidatedItem.DIAGNOSIS_DATE, plain, reports));
        var sources = plain.with(new Settlements(List.of(override), List.of(), Map.of()));
        return new PersonDesk.Opened(
                sources,
                Consolidator.standard().consolidate(sources),
                List.of(
                        kept(7, ConsolidatedItem.DIAGNOSIS_DATE, false, reports),
                        kept(8, ConsolidatedItem.TOPOGRAPHY, true, reports)),
                List.of(new ChoiceStore.KeptVerdict(
                        3, "R-2019-000012-7", "R-2019-000046-1", TumourJudgement.Kind.ASK, "病理を尋ねる", "c7", NOW, "")));
    }

    private static ChoiceStore.KeptValue kept(
            long number, ConsolidatedItem item, boolean second, List<String> reports) {
        return new ChoiceStore.KeptValue(
                number,
                item,
                "2018-06-02",
                "R-2019-000045-2",
                "2018-05-12",
                "紹介状の日付",
                "c7",
                NOW,
                second,
                reports,
                List.of());
    }

    private static Sample choose(PersonDesk.Opened opened, ConsolidatedItem item, int tumour) {
        return new Sample(
                "consolidation/choose",
                "/registry/tumours/P-0031877/choose",
                Map.of("page", ChoosePage.of(opened, tumour, item, true, ChoosePage.Entered.NOTHING, WORDS)));
    }

    private static Sample judge(PersonDesk.Opened opened) {
        var notifications = opened.sources().notifications();
        var decision = Consolidator.standard().compare(notifications.get(0), notifications.get(1));
        var tried = new JudgePage.Tried(Optional.of(decision), opened.person(), opened.person());
        return new Sample(
                "consolidation/judge",
                "/registry/tumours/P-0031877/judge",
                Map.of(
                        "page",
                        JudgePage.of(
                                opened,
                                "R-2019-000012-7",
                                "R-2019-000045-2",
                                tried,
                                List.of("2018年は確定済み（第1版）です。"),
                                SettledActs.of(opened, name -> name, WORDS),
                                "",
                                WORDS)));
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
