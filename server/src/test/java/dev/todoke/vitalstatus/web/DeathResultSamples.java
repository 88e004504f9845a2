package dev.todoke.vitalstatus.web;

import dev.todoke.kernel.PartialDate;
import dev.todoke.testing.PageSamples;
import dev.todoke.vitalstatus.desk.DeathResultDesk;
import dev.todoke.vitalstatus.store.DeathResultStore;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.chrome.SampleChrome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A cancer nobody notified, a followed-back one, another cause.
final class DeathResultSamples implements PageSamples {

    private static final PageWords WORDS = new PageWords(SampleChrome.words(), Locale.JAPANESE);

    @Override
    public List<Sample> samples() {
        var summary = new DeathResultDesk.Summary(
                Map.of("NEW_CANCER", 1_204L), Map.of("C", 900L), new DeathResultStore.Reach("20231231", ""));
        var results = List.of(
                result("D-1", "C349", List.of("DEATH_ONLY")),
                result("D-2", "C169", List.of("FOLLOWED_BACK")),
                result("D-3", "I219", List.of()));
        return List.of(
                sample(DeathResultPage.Finding.NEW_CANCER, summary, results),
                sample(DeathResultPage.Finding.NOT_CANCER, summary, List.of()));
    }

    private static Sample sample(
            DeathResultPage.Finding finding, DeathResultDesk.Summary summary, List<DeathResultStore.Result> results) {
        var pager = new Pager(1_204, 1, DeathResultController.PATH);
        return new Sample(
                "vitalstatus/results",
                DeathResultController.PATH,
                Map.of("page", DeathResultPage.of(finding, summary, results, pager, WORDS)));
    }

    private static DeathResultStore.Result result(String id, String cause, List<String> origins) {
        return new DeathResultStore.Result(id, PartialDate.of(2023, 5, 1), cause, "40001", "P-0000012", 2, origins);
    }
}
