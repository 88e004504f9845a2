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
                new Sample("jobs/list", "/registry/jobs", Map.of("page", new JobPage.Listing(List.of()))),
                new Sample(
                        "jobs/daily",
                        "/registry/daily",
                        Map.of("page", new DailyPage("/registry/daily", "2026-04-02 06:00", works()))),
                new Sample(
                        "jobs/daily", "/office/daily", Map.of("page", new DailyPage("/office/daily", "", List.of()))));
    }

    private static List<DailyPage.Work> works() {
        return List.of(
                new DailyPage.Work(
                        "duty-reminders", "届出の期限のお知らせ", "2026-04-01 06:00", "完了", "ok", "2通を書きました。", "", false),
                new DailyPage.Work(
                        "certificate-reminders", "証明書の期限のお知らせ", "2026-04-01 06:00", "失敗", "bad", "", "J3-1", false),
                new DailyPage.Work("provision-reminders", "申出者への期限のお知らせ", "", "まだありません", "plain", "", "", false));
    }

    private static JobPage page(String state, String poll, String error, String proceed) {
        var bar = new ProgressBar("job12", state, 12_400, 60_000, "照合しています。", "2026-11-22 09:12:00", "2~4分", poll, "");
        return new JobPage(
                "12", "照合", state, bar, "1,200", "2026-11-22 09:12:00", "", error, "", proceed, Map.of("year", "2021"));
    }
}
