package dev.todoke.jobs.runner;

import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.jobs.DailySettings;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.store.DailyStore;
import dev.todoke.jobs.store.JobStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Asks for the work of every day (毎日の仕事の見回り): once for each kind and day, however many programs run; a run that
/// failed is asked for again after an hour.
@Component
@Lazy // a store without jobs, such as that of the public face, has no tables for it
public class DailyRound {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

    private final List<String> kinds;
    private final DailySettings settings;
    private final DailyStore daily;
    private final JobStore runs;
    private final FaceTransactions transactions;
    private final Clock clock;
    private Instant nextLook = Instant.MIN;

    public DailyRound(
            ObjectProvider<DailyWork> works,
            DailySettings settings,
            DailyStore daily,
            JobStore runs,
            FaceTransactions transactions,
            Clock clock) {
        this.kinds = works.stream().map(DailyWork::kind).sorted().toList();
        this.settings = settings;
        this.daily = daily;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    void look() {
        var now = clock.instant();
        if (settings.enabled() && !now.isBefore(nextLook)) {
            nextLook = now.plus(BETWEEN_LOOKS);
            var day = settings.day(now);
            kinds.forEach(kind -> transactions.as(Acting.SYSTEM, () -> {
                ask(kind, day, now);
                return true;
            }));
        }
    }

    private void ask(String kind, LocalDate day, Instant now) {
        var asked = daily.lockedRun(kind, day);
        if (asked.isEmpty()) {
            runs.add(kind, "", Map.of(), "", now).ifPresent(run -> daily.add(kind, day, run, now));
        } else {
            asked.flatMap(runs::find)
                    .filter(run -> failedLongAgo(run, now))
                    .ifPresent(run -> runs.requestAgain(run.id()));
        }
    }

    private static boolean failedLongAgo(JobRun run, Instant now) {
        var ended = run.endedAt();
        return run.state() == JobState.FAILED && ended != null && !now.isBefore(ended.plus(AFTER_A_FAILURE));
    }
}
