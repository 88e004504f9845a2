package dev.todoke.jobs;

import dev.todoke.database.Face;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Where the work of every day is looked at and asked for out of turn (毎日の仕事の受付).
@Component
public class DailyDesk {

    private final List<DailyWork> works;
    private final JobDesk desk;
    private final DailySettings settings;
    private final Clock clock;

    DailyDesk(ObjectProvider<DailyWork> works, JobDesk desk, DailySettings settings, Clock clock) {
        this.works =
                works.stream().sorted(Comparator.comparing(DailyWork::kind)).toList();
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    /// One kind of work and its newest run.
    public record Line(String kind, Optional<JobRun> last) {}

    public List<Line> lines(Face house) {
        return works.stream()
                .filter(work -> work.house() == house)
                .map(work -> new Line(work.kind(), desk.latest(work.kind(), "")))
                .toList();
    }

    /// When it is done next by itself; empty when that is switched off.
    public Optional<Instant> next() {
        return settings.enabled() ? Optional.of(settings.next(clock.instant())) : Optional.empty();
    }

    /// Has one kind of work of a house done now; false when nobody may or it is being done.
    public boolean run(SignedIn who, Face house, String kind) {
        return who.may(Permission.RUN_DAILY_WORK)
                && works.stream()
                        .anyMatch(work -> work.house() == house && work.kind().equals(kind))
                && desk.request(kind, "", Map.of()) instanceof JobAnswer.Accepted;
    }
}
