package dev.todoke.workbench.web;

import dev.todoke.testing.PageSamples;
import dev.todoke.web.WorkPool;
import dev.todoke.web.chrome.SampleChrome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The work list with and without work.
final class WorkListSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var pools = List.of(
                new WorkPool(60, "consolidation.pool", "/registry/conflicts", () -> 12),
                new WorkPool(65, "consolidation.pool.death-only", "/registry/death-only", () -> 0));
        return List.of(
                new Sample(
                        "workbench/work-list",
                        "/registry",
                        Map.of("page", WorkListPage.of(pools, SampleChrome.words(), Locale.JAPANESE))),
                new Sample(
                        "workbench/work-list",
                        "/registry",
                        Map.of("page", WorkListPage.of(List.of(), SampleChrome.words(), Locale.JAPANESE))));
    }
}
