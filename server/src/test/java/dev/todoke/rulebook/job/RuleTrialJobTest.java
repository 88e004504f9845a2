package dev.todoke.rulebook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.codes.TableFault;
import dev.todoke.codes.Tables;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.store.DesignationStore;
import dev.todoke.facility.store.FacilityStore;
import dev.todoke.intake.store.AcceptedRecordStore;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.StopRequested;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.kernel.Progress;
import dev.todoke.rulebook.desk.TrialAnswer;
import dev.todoke.rulebook.desk.TrialDesk;
import dev.todoke.rulebook.store.TrialDifference;
import dev.todoke.rulebook.store.TrialFilter;
import dev.todoke.rulebook.store.TrialStore;
import dev.todoke.rulebook.store.TrialStore.Share;
import dev.todoke.rulebook.store.TrialTotal;
import dev.todoke.testing.TestDatabase;
import dev.todoke.validation.RuleChange;
import dev.todoke.validation.TrialSubject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("規則の変更を、受理した届出のすべてで試す（PostgreSQL）")
class RuleTrialJobTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private final List<String> recorded = new ArrayList<>();
    private final AuditTrail audit = new ListedAudit();
    private final StoredNotifications stored = new StoredNotifications(database, clock);
    private final TrialStore trials = new TrialStore(database.jdbc());
    private final TrialDesk desk = new TrialDesk(
            trials, new JobDesk(new JobStore(database.jdbc()), database.transactions(), audit, clock), audit, clock);

    @Test
    @DisplayName("止めて続けても、版の案による違いを一度ずつ、診断年と施設ごとに数える")
    void goesOnWhereItStoodAndCountsNothingTwice() {
        stored.file(
                "40001",
                2_500,
                Map.of(
                        10, "LATERALITY=1",
                        20, "LATERALITY=1",
                        30, "LATERALITY=1 DIAGNOSIS_DATE=20230512",
                        2_400, "CHART_NUMBER=1001"));
        stored.file("40002", 1_600, Map.of(1_600, "LATERALITY=1"));
        stored.withdraw(stored.file("40003", 3, Map.of(1, "LATERALITY=1")));
        long trial = asked(new TrialDesk.Wish(TrialSubject.CHECKS, "案", "L01を警告に", proposedChecks()));

        var context = new Steps(trial);
        context.stopAfter = 1;
        assertThatThrownBy(() -> run(context)).isInstanceOf(StopRequested.class);
        assertThat(total(trial)).isEqualTo(new TrialTotal(2_000, 3, false));
        context.stopAfter = 1;
        assertThatThrownBy(() -> run(context)).isInstanceOf(StopRequested.class);
        context.stopAfter = Integer.MAX_VALUE;
        run(context);
        run(context);

        assertThat(total(trial)).isEqualTo(new TrialTotal(4_100, 5, true));
        assertThat(context.message).isEqualTo("4,100件で試しました。違いのある届出は5件です。");
        assertThat(found(trial, TrialFilter.ALL))
                .containsExactly(
                        "L01 error→warning 4件 2施設 [R-2025-000001-10, R-2025-000001-20, R-2025-000001-30, R-2025-000002-1600]",
                        "N08 warning→ 1件 1施設 [R-2025-000001-2400]");
        assertThat(found(trial, new TrialFilter("", 2023, "")))
                .singleElement()
                .asString()
                .startsWith("L01 error→warning 1件 1施設");
        assertThat(found(trial, new TrialFilter("L01", -1, "40002")))
                .singleElement()
                .asString()
                .startsWith("L01 error→warning 1件 1施設");
        assertThat(registry(() -> trials.byYear(trial))).containsExactly(new Share("2023", 1), new Share("2024", 4));
        assertThat(registry(() -> trials.byFacility(trial)))
                .containsExactly(new Share("40001", 4), new Share("40002", 1));
        assertThat(csv(trial)).isEqualTo("""
                \ufeffrule,before,after,year,facility,changes,examples
                L01,error,warning,2023,40001,1,R-2025-000001-10 R-2025-000001-20 R-2025-000001-30 R-2025-000002-1600
                L01,error,warning,2024,40001,2,R-2025-000001-10 R-2025-000001-20 R-2025-000001-30 R-2025-000002-1600
                L01,error,warning,2024,40002,1,R-2025-000001-10 R-2025-000001-20 R-2025-000001-30 R-2025-000002-1600
                N08,warning,,2024,40001,1,R-2025-000001-2400
                """.replace("\n", "\r\n"));
        assertThat(recorded)
                .containsExactly(
                        "rulebook.trial-asked DONE",
                        "job.requested DONE",
                        "rulebook.trial-ended DONE",
                        "rulebook.trial-exported DONE");
    }

    @Test
    @DisplayName("ICD-10の版を切り替えると、変わるコードの組を決める規則とともに答える")
    void listsPairsOfCodes() {
        stored.file("40001", 8, Map.of(3, "TOPOGRAPHY=C169 MORPHOLOGY=969939", 5, "MORPHOLOGY=969939 TOPOGRAPHY=C169"));
        long trial = asked(new TrialDesk.Wish(TrialSubject.ICD10_EDITIONS, "切替", "", "読まない"));
        run(new Steps(trial));
        assertThat(found(trial, TrialFilter.ALL))
                .containsExactly("150 C830→C884 2件 1施設 [R-2025-000001-3, R-2025-000001-5]");
    }

    @Test
    @DisplayName("例の届出番号は5件までで、届出のない登録室では何も違わない")
    void keepsFiveExamples() {
        long empty = asked(new TrialDesk.Wish(TrialSubject.CHECKS, "空", "", proposedChecks()));
        run(new Steps(empty));
        assertThat(total(empty)).isEqualTo(new TrialTotal(0, 0, true));

        var wrong = new HashMap<Integer, String>();
        for (int number = 1; number <= 7; number++) {
            wrong.put(number, "LATERALITY=1");
        }
        stored.file("40001", 9, wrong);
        long trial = asked(new TrialDesk.Wish(TrialSubject.CHECKS, "案", "", proposedChecks()));
        run(new Steps(trial));
        assertThat(found(trial, TrialFilter.ALL)).singleElement().asString().startsWith("L01 error→warning 7件");
        assertThat(registry(() -> trials.byRule(trial, TrialFilter.ALL, 50, 0))
                        .getFirst()
                        .examples())
                .hasSize(5)
                .endsWith("R-2025-000001-5");
    }

    @Test
    @DisplayName("読めない案は、行・列・値を言って断り、何も残さない")
    void refusesWhatCannotBeRead() {
        var answer = registry(
                () -> desk.ask(new TrialDesk.Wish(TrialSubject.CHECKS, "案", "", "id\tseverity\nL01\tfatal\n"), "a"));
        assertThat(answer)
                .isEqualTo(new TrialAnswer.Faulty(
                        List.of(new TableFault(2, "severity", "fatal", "error, warning, note"))));
        assertThat(registry(desk::count)).isZero();
        assertThat(recorded).containsExactly("rulebook.trial-asked REFUSED");
    }

    @Test
    @DisplayName("求めた試行は変えられず、病院からは見えない")
    void trialsAreKeptFromChangeAndFromHospitals() {
        asked(new TrialDesk.Wish(TrialSubject.ICD10_EDITIONS, "切替", "", ""));
        assertThatThrownBy(() -> database.owner()
                        .sql("update rulebook.trial set name = 'x'")
                        .update())
                .hasMessageContaining("never changed");
        assertThatThrownBy(() -> database.transactions().as(Acting.forFacility("40001", "1"), trials::count))
                .isInstanceOf(RuntimeException.class);
    }

    /// The shipped table with L01 as a warning and without N08.
    private static String proposedChecks() {
        var lines = Tables.shipped().only("notification-checks").lines().stream()
                .filter(line -> !line.startsWith("N08\t"))
                .map(line -> line.startsWith("L01\terror\t") ? line.replaceFirst("error", "warning") : line)
                .toList();
        return "\ufeff" + String.join("\r\n", lines) + "\r\n";
    }

    private long asked(TrialDesk.Wish wish) {
        return registry(() -> desk.ask(wish, "a")) instanceof TrialAnswer.Accepted(long trial) ? trial : -1;
    }

    private List<String> found(long trial, TrialFilter filter) {
        return registry(() -> trials.byRule(trial, filter, 50, 0)).stream()
                .map(RuleTrialJobTest::text)
                .toList();
    }

    private static String text(TrialDifference difference) {
        RuleChange change = difference.change();
        return "%s %s→%s %d件 %d施設 %s"
                .formatted(
                        change.rule(),
                        change.before(),
                        change.after(),
                        difference.changes(),
                        difference.facilities(),
                        difference.examples());
    }

    private String csv(long trial) {
        var out = new ByteArrayOutputStream();
        registry(() -> {
            try {
                desk.write(trial, out);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    private TrialTotal total(long trial) {
        return registry(() -> trials.total(trial));
    }

    private void run(JobContext context) {
        var records = new AcceptedRecordStore(database.jdbc(), new NotificationStore(database.jdbc()));
        var facilities =
                new Occasions(new FacilityStore(database.jdbc(), new DesignationStore(database.jdbc()), clock));
        var job = new RuleTrialJob(trials, records, facilities, database.transactions(), audit, clock);
        job.acting().run(() -> job.run(context));
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, "a"), work);
    }

    /// A run whose cursor outlives the program, and that somebody stops after some chunks.
    private final class Steps implements JobContext {

        private final long trial;
        private String cursor = "";
        private String message = "";
        private int stopAfter = Integer.MAX_VALUE;

        Steps(long trial) {
            this.trial = trial;
        }

        @Override
        public long run() {
            return 1;
        }

        @Override
        public Map<String, String> parameters() {
            return Map.of("trial", Long.toString(trial));
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public void chunk(UnaryOperator<String> work) {
            if (stopAfter-- == 0) {
                throw new StopRequested();
            }
            database.transactions().run(() -> cursor = work.apply(cursor));
        }

        @Override
        public void total(long units) {
            assertThat(units).isNotNegative();
        }

        @Override
        public void message(String sentence) {
            message = sentence;
        }

        @Override
        public void result(String address) {
            assertThat(address).isEqualTo("/registry/rule-trials/" + trial);
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }

    private final class ListedAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
            recorded.add(kind.id() + " " + outcome);
        }
    }
}
