package dev.todoke.jobs.web;

import dev.todoke.jobs.JobRun;
import dev.todoke.web.ProgressBar;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.MessageSource;

/// One run as its page shows it (処理の画面の内容).
///
/// @param result address of what came out, or empty
/// @param continuePath address that lets it go on, or empty
record JobPage(
        String number,
        String kind,
        String state,
        ProgressBar bar,
        String rate,
        String requestedAt,
        String endedAt,
        String errorId,
        String result,
        String continuePath,
        Map<String, String> parameters) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));
    private static final int SECONDS_A_MINUTE = 60;

    JobPage {
        parameters = new TreeMap<>(parameters);
    }

    static JobPage of(JobRun run, Instant now, MessageSource words, Locale locale) {
        var address = "/registry/jobs/" + run.id();
        var state = words.getMessage(
                "job.state." + run.state().word(), null, run.state().word(), locale);
        var live = run.state().live();
        var bar = new ProgressBar(
                "job" + run.id(),
                String.valueOf(state),
                run.done(),
                run.total(),
                run.message(),
                run.startedAt() == null ? "" : TIME.format(run.startedAt()),
                live ? range(run.remaining(now)) : "",
                live ? address + "/progress" : "",
                live ? address + "/stop" : "");
        return new JobPage(
                Long.toString(run.id()),
                kind(run, words, locale),
                String.valueOf(state),
                bar,
                run.rate(now) == 0 ? "" : String.format(Locale.ROOT, "%,.0f", run.rate(now)),
                TIME.format(run.requestedAt()),
                run.endedAt() == null ? "" : TIME.format(run.endedAt()),
                run.errorId(),
                run.result(),
                run.state().continuable() ? address + "/continue" : "",
                parameters(run, words, locale));
    }

    private static String kind(JobRun run, MessageSource words, Locale locale) {
        return String.valueOf(words.getMessage("job." + run.kind(), null, run.kind(), locale));
    }

    /// The parameters by their names on the page.
    private static Map<String, String> parameters(JobRun run, MessageSource words, Locale locale) {
        var named = new TreeMap<String, String>();
        run.parameters()
                .forEach((key, value) ->
                        named.put(String.valueOf(words.getMessage("job.parameter." + key, null, key, locale)), value));
        return named;
    }

    /// A remaining time is a guess, so it is shown as a range.
    private static String range(Duration remaining) {
        if (remaining.isZero()) {
            return "";
        }
        var minutes = remaining.toSeconds() / SECONDS_A_MINUTE;
        return minutes < 1 ? "1分以内" : "%d~%d分".formatted(minutes, minutes * 3 / 2 + 1);
    }

    /// The list of runs.
    record Listing(List<JobPage> runs) {}
}
