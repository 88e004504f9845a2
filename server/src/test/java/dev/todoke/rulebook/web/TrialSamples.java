package dev.todoke.rulebook.web;

import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.rulebook.desk.TrialDesk;
import dev.todoke.rulebook.store.Trial;
import dev.todoke.rulebook.store.TrialDifference;
import dev.todoke.rulebook.store.TrialFilter;
import dev.todoke.rulebook.store.TrialStore.Share;
import dev.todoke.rulebook.store.TrialTotal;
import dev.todoke.testing.PageSamples;
import dev.todoke.validation.RuleChange;
import dev.todoke.validation.TrialSubject;
import dev.todoke.web.Pager;
import dev.todoke.web.chrome.SampleChrome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The pages of trials with a model each.
final class TrialSamples implements PageSamples {

    private static final RuleWords WORDS = RuleWords.in(SampleChrome.words(), Locale.JAPANESE);
    private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

    @Override
    public List<Sample> samples() {
        return List.of(
                new Sample("rulebook/trials", TrialsController.PATH, Map.of("page", list())),
                new Sample("rulebook/trial", TrialsController.PATH + "/7", Map.of("page", one(true))),
                new Sample("rulebook/trial", TrialsController.PATH + "/8", Map.of("page", one(false))));
    }

    private static TrialDesk.Line line(boolean ended) {
        var trial = new Trial(7, TrialSubject.CHECKS, "2027年版の案", "指摘が多すぎる", "id", "00ff", "2025", AT, "a");
        var run = new JobRun(
                3,
                "rule-trial",
                "7",
                Map.of("trial", "7"),
                "a",
                AT,
                ended ? JobState.DONE : JobState.RUNNING,
                2_000,
                60_000,
                "",
                "",
                "",
                AT,
                null);
        return new TrialDesk.Line(trial, new TrialTotal(2_000, 12, ended), Optional.of(run));
    }

    private static TrialsPage list() {
        return TrialsPage.of(
                true,
                new TrialsPage.Asked("checks", "案", ""),
                List.of(line(true), line(false)),
                new Pager(2, 1, TrialsController.PATH),
                WORDS);
    }

    private static TrialPage one(boolean ended) {
        var change = new TrialDifference(
                new RuleChange("L01", "error", ""), 0, "", 1_200, 3, List.of("R-2026-000001-3", "R-2026-000001-9"));
        return TrialPage.of(
                new TrialDesk.View(
                        line(ended),
                        List.of(change),
                        List.of(new Share("0", 2), new Share("2024", 1_198)),
                        List.of(new Share("40001", 1_200))),
                TrialFilter.ALL,
                new Pager(1, 1, TrialsController.PATH + "/7"),
                true,
                code -> "架空病院" + code,
                WORDS);
    }
}
