package dev.todoke.jobs.web;

import dev.todoke.jobs.DailyDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.web.Face;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/// The work of every day as its page shows it (毎日の仕事).
///
/// @param base address of the page
/// @param next when it is done next by itself; empty when that is switched off
record DailyPage(String base, String next, List<Work> works) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Tokyo"));

    DailyPage {
        works = List.copyOf(works);
    }

    /// One kind of work and what its newest run did.
    ///
    /// @param at when the newest run was asked for; empty before the first
    record Work(
            String kind,
            String name,
            String at,
            String state,
            String tag,
            String message,
            String error,
            boolean live) {}

    static DailyPage of(
            Face face, Optional<Instant> next, List<DailyDesk.Line> lines, MessageSource words, Locale locale) {
        return new DailyPage(
                path(face),
                next.map(TIME::format).orElse(""),
                lines.stream().map(line -> work(line, words, locale)).toList());
    }

    static String path(Face face) {
        return face.path() + "/daily";
    }

    private static Work work(DailyDesk.Line line, MessageSource words, Locale locale) {
        var name = words.getMessage("job." + line.kind(), null, locale);
        return line.last()
                .map(run -> new Work(
                        line.kind(),
                        name,
                        TIME.format(run.requestedAt()),
                        words.getMessage("job.state." + run.state().word(), null, locale),
                        tag(run.state()),
                        message(run),
                        run.errorId(),
                        run.state().live()))
                .orElse(new Work(
                        line.kind(),
                        name,
                        "",
                        words.getMessage("job.daily.never", null, locale),
                        "plain",
                        "",
                        "",
                        false));
    }

    private static String message(JobRun run) {
        return run.state() == JobState.DONE || run.state() == JobState.FAILED ? run.message() : "";
    }

    private static String tag(JobState state) {
        return switch (state) {
            case DONE -> "ok";
            case FAILED -> "bad";
            case STOPPED -> "caution";
            case REQUESTED, RUNNING, STOPPING -> "wait";
        };
    }
}
