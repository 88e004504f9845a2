package dev.todoke.jobs.web;

import dev.todoke.testing.PageSamples;
import dev.todoke.web.ProgressBar;
import java.util.List;
import java.util.Map;

/// The pages of the runs with a model each.
final class JobSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var running = page("実行中", "/registry/jobs/12/progress", "", "");
        var failed = page("失敗", "", "J12-1A2B3C", "/registry/jobs/12/continue");
        return List.of(
                new Sample("jobs/one", "/registry/jobs/12", Map.of("page", running)),
                new Sample("jobs/one", "/registry/jobs/12", Map.of("page", failed)),
                new Sample(
                        "jobs/list", "/registry/jobs", Map.of("page", new JobPage.Listing(List.of(running, failed)))),
                new Sample("jobs/list", "/registry/jobs", Map.of("page", new JobPage.Listing(List.of()))));
    }

    private static JobPage page(String state, String poll, String error, String proceed) {
        var bar = new ProgressBar("job12", state, 12_400, 60_000, "照合しています。", "2026-11-22 09:12:00", "2~4分", poll, "");
        return new JobPage(
                "12", "照合", state, bar, "1,200", "2026-11-22 09:12:00", "", error, "", proceed, Map.of("year", "2021"));
    }
}
