package dev.todoke.closing.web;

import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingProposal;
import dev.todoke.closing.ClosingSummary;
import dev.todoke.closing.ClosingTrial;
import dev.todoke.closing.desk.ClosingDesk.YearView;
import dev.todoke.closing.store.ClosingStore;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Role;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.Cell;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
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
                        Map.of("page", page(Optional.of(trial), Optional.of(proposal), closings))));
    }

    private static ClosingYearPage page(
            Optional<ClosingTrial> trial, Optional<ClosingProposal> proposal, List<ClosingStore.Line> closings) {
        var pools = List.of(List.of(Cell.link("集約の不一致の確認", "/registry/conflicts"), Cell.count(12)));
        return ClosingYearPage.of(
                new YearView(YEAR, trial, proposal, false, closings),
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
