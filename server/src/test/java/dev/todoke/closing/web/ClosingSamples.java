package dev.todoke.closing.web;

import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingEdition;
import dev.todoke.closing.ClosingProposal;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.ClosingTrial;
import dev.todoke.closing.LayoutReading;
import dev.todoke.closing.ManagementList;
import dev.todoke.closing.desk.ClosingDesk.Compared;
import dev.todoke.closing.desk.ClosingDesk.YearView;
import dev.todoke.closing.desk.ClosingFilesDesk;
import dev.todoke.closing.desk.DifferenceDesk;
import dev.todoke.closing.desk.ReturnDesk;
import dev.todoke.closing.difference.Cause;
import dev.todoke.closing.difference.TumourDifference.Fate;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.DifferenceStore.Filter;
import dev.todoke.closing.store.DifferenceStore.ItemTotal;
import dev.todoke.closing.store.DifferenceStore.Line;
import dev.todoke.closing.store.DifferenceStore.Total;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.ProvenanceStore.Fact;
import dev.todoke.closing.store.ProvenanceStore.Scope;
import dev.todoke.closing.store.ReturnStore.Release;
import dev.todoke.closing.store.ReturnStore.Waiting;
import dev.todoke.closing.store.TrialStore.OpenLine;
import dev.todoke.closing.store.TrialStore.TrialFinding;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Cell;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Page R-12 in its states: nothing yet, a trial, proposed, closed twice.
final class ClosingSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);
    private static final Instant NOW = Instant.parse("2026-04-01T00:12:00Z");
    private static final YearOfDiagnosis YEAR = new YearOfDiagnosis(2019);
    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String PATH = "/registry/closings/2019";
    private static final SignedIn HEAD = new SignedIn(
            AccountId.of("00000000-0000-0000-0000-000000000001"),
            "登録 室長",
            new Affiliation.AtRegistry(),
            Set.of(Role.REGISTRY_HEAD));

    @Override
    public List<Sample> samples() {
        var counts = new ClosingCounts(901, 880, 29, 18, 790, 0);
        var older = new ClosingCounts(899, 879, 30, 19, 788, 1);
        var trial = new ClosingTrial(7, YEAR, SHA, counts, 12, NOW, "a");
        var proposal = new ClosingProposal(4, trial, "翌年の届出で確かめる。", NOW, "b");
        var closings = List.of(line(9, 2, counts), line(4, 1, older));
        return List.of(
                new Sample(
                        "closing/list", "/registry/closings", Map.of("page", ClosingsPage.of(closings, 2023, WORDS))),
                new Sample(
                        "closing/list", "/registry/closings", Map.of("page", ClosingsPage.of(List.of(), 2023, WORDS))),
                new Sample("closing/year", PATH, Map.of("page", page(Optional.empty(), Optional.empty(), List.of()))),
                new Sample(
                        "closing/year",
                        PATH,
                        Map.of(
                                "page",
                                page(Optional.of(trial), Optional.empty(), closings),
                                "errors",
                                FormErrors.refusal(List.of("確認の残りが12件あります。残したまま確定する理由を書いてください。")))),
                new Sample(
                        "closing/year",
                        PATH,
                        Map.of("page", page(Optional.of(trial), Optional.of(proposal), closings))),
                new Sample(
                        "closing/closing",
                        "/registry/closings/number/9",
                        Map.of("page", ClosingPage.of(view(line(9, 2, counts)), HEAD, WORDS))),
                new Sample(
                        "closing/differences",
                        PATH + "/differences",
                        Map.of(
                                "page",
                                DifferencePage.of(
                                        differences(closings), new Filter("", "CORRECTION", 25), 1, HEAD, WORDS))),
                new Sample(
                        "closing/returns",
                        "/registry/closings/number/9/returns",
                        Map.of("page", ReturnsPage.of(returns(line(9, 2, counts)), code -> "試験病院", WORDS))),
                new Sample(
                        "closing/portal-returns",
                        "/portal/returns",
                        Map.of(
                                "page",
                                PortalReturnsPage.of(returns(line(9, 2, counts)).releases(), release -> true, WORDS),
                                "errors",
                                FormErrors.refusal(List.of("廃棄の方法を書いてください。")))),
                new Sample(
                        "closing/management-list",
                        "/registry/closings/management-list",
                        Map.of(
                                "page",
                                ManagementListPage.of(
                                        "registry",
                                        ManagementList.of(List.of(
                                                line(4, 1, counts).summary(),
                                                line(9, 2, counts).summary())),
                                        WORDS))));
    }

    private static ClosingFilesDesk.View view(ClosingStore.Line line) {
        return new ClosingFilesDesk.View(
                line,
                ClosingEdition.parts(List.of(), LayoutReading.STANDARD, new byte[] {1}),
                List.of(new Fact("last-alive", "2019-12-31"), new Fact("open closing.open.conflicts", "12")),
                List.of(new Scope("40", 880, 12, 9)));
    }

    private static ReturnDesk.View returns(ClosingStore.Line line) {
        var here = new FacilityCode("40001");
        var there = new FacilityCode("40002");
        return new ReturnDesk.View(
                line.summary(),
                List.of(new Waiting(here, 120, 14), new Waiting(there, 3, 0)),
                List.of(new Release(
                        9,
                        here,
                        2019,
                        2,
                        120,
                        LocalDate.of(2026, 6, 30),
                        "院内がん登録に使う。",
                        NOW,
                        Optional.of(NOW),
                        Optional.empty())));
    }

    private static DifferenceDesk.View differences(List<ClosingStore.Line> closings) {
        var versions = closings.stream().map(ClosingStore.Line::summary).toList();
        return new DifferenceDesk.View(
                versions.getLast(),
                versions.getFirst(),
                versions,
                List.of(
                        new Total(Fate.ADDED, Cause.LATE_NOTIFICATION, 3, 0),
                        new Total(Fate.CHANGED, Cause.CORRECTION, 1, 4)),
                List.of(new ItemTotal(25, Cause.CORRECTION, 1)),
                1,
                List.of(new Line(
                        Fate.CHANGED,
                        17,
                        320,
                        25,
                        "20190503",
                        "20190401",
                        Cause.CORRECTION,
                        "K25",
                        "R-2020-000012-4",
                        "P-0000012")));
    }

    private static ClosingYearPage page(
            Optional<ClosingTrial> trial, Optional<ClosingProposal> proposal, List<ClosingStore.Line> closings) {
        var pools = List.of(List.of(Cell.link("集約の不一致の確認", "/registry/conflicts"), Cell.count(12)));
        return ClosingYearPage.of(
                new YearView(
                        YEAR,
                        trial,
                        proposal,
                        false,
                        closings,
                        List.of(new OpenLine("closing.open.conflicts", "/registry/conflicts", 12)),
                        List.of(new TrialFinding("Z25", 25, "20190503", "死亡年月が診断日より前です。", "P-0000012")),
                        List.of(
                                new Compared(FigureStore.Dimension.SITE, "C16", 98, 97),
                                new Compared(FigureStore.Dimension.PREFECTURE, "40", 900, 899))),
                pools,
                Optional.empty(),
                account -> "登録 花子",
                HEAD,
                WORDS);
    }

    private static ClosingStore.Line line(long number, int version, ClosingCounts counts) {
        return new ClosingStore.Line(
                new ClosingSummary(number, YEAR, version, NOW, counts.records(), SHA), counts, "consolidation-1");
    }
}
