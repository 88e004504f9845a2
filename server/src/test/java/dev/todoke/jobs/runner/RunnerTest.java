package dev.todoke.jobs.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.jobs.Job;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.JobRun;
import dev.todoke.jobs.JobState;
import dev.todoke.jobs.TakenOver;
import dev.todoke.jobs.store.InstanceLock;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.CannotCreateTransactionException;

@DisplayName("処理の実行と再開")
class RunnerTest {

    private static final int CHUNKS = 5;

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private final JobStore store = new JobStore(database.jdbc());
    private final List<String> recorded = new ArrayList<>();
    private final JobDesk desk = new JobDesk(store, database.transactions(), new ListedAudit(), clock);

    @BeforeEach
    void makeTable() {
        database.owner().sql("create table counted (n int primary key)").update();
        database.owner()
                .sql("grant insert, select on counted to todoke_registry")
                .update();
    }

    @Test
    @DisplayName("求めた処理は一度だけ、塊ごとに実行される")
    void runsEveryChunkOnce() {
        var run = requested("scope");
        var runner = runner(_ -> {});
        runner.run(run);
        runner.run(run);
        assertThat(counted()).isEqualTo(CHUNKS);
        assertThat(found(run).state()).isEqualTo(JobState.DONE);
        assertThat(found(run).percent()).isEqualTo(100);
    }

    @Test
    @DisplayName("同じ種類・同じ対象の処理は、終わるまで二つ目を受け付けない")
    void refusesASecondLiveRun() {
        requested("a");
        assertThat(request("a")).isInstanceOf(JobAnswer.Refused.class);
        assertThat(request("b")).isInstanceOf(JobAnswer.Accepted.class);
        assertThat(recorded).containsExactly("job.requested DONE", "job.requested REFUSED", "job.requested DONE");
    }

    @Test
    @DisplayName("失敗した処理は文と番号を示し、続きから再開でき、何も重複しない")
    void continuesAFailedRunFromItsCursor() {
        var run = requested("scope");
        runner(n -> {
                    if (n == 3) {
                        throw new IllegalStateException("planted");
                    }
                })
                .run(run);
        assertThat(found(run).state()).isEqualTo(JobState.FAILED);
        assertThat(found(run).message()).contains("続きから再開");
        assertThat(found(run).errorId()).startsWith("J" + run);
        assertThat(counted()).as("the failed chunk left nothing").isEqualTo(2);

        registry(() -> desk.resume(run));
        runner(_ -> {}).run(run);
        assertThat(found(run).state()).isEqualTo(JobState.DONE);
        assertThat(counted()).isEqualTo(CHUNKS);
    }

    @Test
    @DisplayName("データベースにつながらなかった処理は失敗とせず、しばらくして続きから実行され、何も重複しない")
    void continuesByItselfWhenTheDatabaseWasAway() {
        var run = requested("scope");
        var lock = new InstanceLock(database.dataSource());
        runner(lock, n -> {
                    if (n == 3) {
                        throw new CannotCreateTransactionException("planted: no connection was free");
                    }
                })
                .run(run);
        assertThat(found(run).state()).isEqualTo(JobState.RUNNING);

        var successor = runner(lock, _ -> {});
        assertThat(new Sweep(store, lock, successor, database.transactions(), clock).waiting())
                .as("too early")
                .isEmpty();
        var later = Clock.offset(clock, Duration.ofMinutes(1));
        assertThat(new Sweep(store, lock, successor, database.transactions(), later).waiting())
                .containsExactly(run);
        successor.run(run);
        assertThat(found(run).state()).isEqualTo(JobState.DONE);
        assertThat(counted()).isEqualTo(CHUNKS);
    }

    @Test
    @DisplayName("停止を求められた処理は次の塊の前で止まる")
    void stopsBeforeTheNextChunk() {
        var run = requested("scope");
        runner(n -> {
                    if (n == 2) {
                        registry(() -> desk.stop(run));
                    }
                })
                .run(run);
        assertThat(found(run).state()).isEqualTo(JobState.STOPPED);
        assertThat(counted()).isEqualTo(2);
    }

    @Test
    @DisplayName("死んだプログラムの処理はすぐに引き継がれ、死んだはずの手は何も書けない")
    void takesOverFromTheDeadAndFencesThemOff() throws SQLException {
        var run = requested("scope");
        var dead = new InstanceLock(database.dataSource());
        var living = new InstanceLock(database.dataSource());
        asSystem(() -> store.take(run, dead.instance(), clock.instant()));
        var successor = runner(living, _ -> {});
        var sweep = new Sweep(store, living, successor, database.transactions(), clock);
        assertThat(sweep.waiting()).as("the other program lives").isEmpty();

        dead.destroy();
        assertThat(sweep.waiting()).containsExactly(run);
        successor.run(run);
        assertThat(found(run).state()).isEqualTo(JobState.DONE);
        assertThat(counted()).isEqualTo(CHUNKS);

        var ghost = new RecordedProgress(run, dead.instance(), Map.of(), store, database.transactions(), clock);
        assertThatThrownBy(() -> Acting.at(Face.REGISTRY).run(() -> ghost.chunk(cursor -> cursor)))
                .isInstanceOf(TakenOver.class);
        assertThatThrownBy(ghost::beat).isInstanceOf(TakenOver.class);
    }

    private <T> T asSystem(Supplier<T> work) {
        return database.transactions().as(Acting.SYSTEM, work);
    }

    private long requested(String scope) {
        return request(scope) instanceof JobAnswer.Accepted(var run) ? run : -1;
    }

    private JobAnswer request(String scope) {
        return registry(() -> desk.request("count", scope, Map.of("to", "5")));
    }

    private <T> T registry(Supplier<T> work) {
        return Acting.at(Face.REGISTRY, "1").get(work);
    }

    private JobRun found(long run) {
        return desk.find(run).orElseThrow();
    }

    private int counted() {
        return database.owner()
                .sql("select count(*) from counted")
                .query(Integer.class)
                .single();
    }

    private Runner runner(Consumer<Integer> beforeStoring) {
        return runner(new InstanceLock(database.dataSource()), beforeStoring);
    }

    private Runner runner(InstanceLock lock, Consumer<Integer> beforeStoring) {
        var beans = new StaticListableBeanFactory(Map.of("count", new Counting(beforeStoring)));
        return new Runner(beans.getBeanProvider(Job.class), store, lock, database.transactions(), clock);
    }

    /// Counts to five, one number a chunk.
    private final class Counting implements Job {

        private final Consumer<Integer> beforeStoring;

        Counting(Consumer<Integer> beforeStoring) {
            this.beforeStoring = beforeStoring;
        }

        @Override
        public String kind() {
            return "count";
        }

        @Override
        public void run(JobContext context) {
            var to = Integer.parseInt(context.parameter("to"));
            context.total(to);
            for (var n = next(context.cursor()); n <= to; n = next(context.cursor())) {
                context.chunk(cursor -> stored(next(cursor)));
                context.progress().advance(1);
                ((RecordedProgress) context).beat();
            }
        }

        private String stored(int n) {
            database.jdbc().sql("insert into counted values (:n)").param("n", n).update();
            beforeStoring.accept(n);
            return Integer.toString(n);
        }

        private static int next(String cursor) {
            return cursor.isEmpty() ? 1 : Integer.parseInt(cursor) + 1;
        }
    }

    private final class ListedAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            recorded.add(kind.id() + " " + outcome);
        }
    }
}
