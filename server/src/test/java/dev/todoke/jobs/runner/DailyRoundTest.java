package dev.todoke.jobs.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.jobs.DailySettings;
import dev.todoke.jobs.DailyWork;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.store.DailyStore;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("毎日の仕事")
class DailyRoundTest {

    private static final DailySettings AT_SIX = new DailySettings(true, LocalTime.of(6, 0));

    private final TestDatabase database = TestDatabase.fresh();
    private final JobStore store = new JobStore(database.jdbc());

    /// Work that is only asked for here.
    private static final class Reminding implements DailyWork {

        @Override
        public String kind() {
            return "reminding";
        }

        @Override
        public Face house() {
            return Face.REGISTRY;
        }

        @Override
        public void run(JobContext context) {}
    }

    private DailyRound program(DailySettings settings, String now) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("reminding", new Reminding());
        return new DailyRound(
                beans.getBeanProvider(DailyWork.class),
                settings,
                new DailyStore(database.jdbc()),
                store,
                database.transactions(),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private void looksAt(String now) {
        program(AT_SIX, now).look();
    }

    private List<Long> requested() {
        return system(store::requested);
    }

    private <T> T system(Supplier<T> work) {
        return database.transactions().as(Acting.SYSTEM, work);
    }

    private void ends(JobState state, String at) {
        system(() -> {
            for (long run : store.requested()) {
                assertThat(store.take(run, 1, Instant.parse(at))).isTrue();
                store.end(run, 1, state, "", "", Instant.parse(at));
            }
            return true;
        });
    }

    @Test
    @DisplayName("一日に一度、二つのプログラムが見回っても一度だけ求める。止まっていた日の分は一度で済む")
    void onceADay() {
        looksAt("2026-04-01T21:00:00Z");
        looksAt("2026-04-01T21:00:00Z");
        assertThat(requested()).hasSize(1);
        ends(JobState.DONE, "2026-04-01T21:00:10Z");
        looksAt("2026-04-01T21:05:00Z");
        looksAt("2026-04-02T20:59:00Z");
        assertThat(requested())
                .as("05:59 in Japan still belongs to the day before")
                .isEmpty();
        looksAt("2026-04-09T20:00:00Z");
        assertThat(requested())
                .as("a week off, and switched on at five in the morning")
                .hasSize(1);
    }

    @Test
    @DisplayName("失敗した日の分は、1時間たつともう一度求める")
    void againAfterAFailure() {
        looksAt("2026-04-01T21:00:00Z");
        ends(JobState.FAILED, "2026-04-01T21:00:10Z");
        looksAt("2026-04-01T21:30:00Z");
        assertThat(requested()).isEmpty();
        looksAt("2026-04-01T22:01:00Z");
        assertThat(requested()).hasSize(1);
    }

    @Test
    @DisplayName("設定で止めれば求めない")
    void switchedOff() {
        program(new DailySettings(false, LocalTime.of(6, 0)), "2026-04-01T21:00:00Z")
                .look();
        assertThat(requested()).isEmpty();
    }
}
