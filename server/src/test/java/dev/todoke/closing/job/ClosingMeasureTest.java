package dev.todoke.closing.job;

import static dev.todoke.closing.job.SmallRegistry.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.closing.store.ClosingStore;
import dev.todoke.closing.store.DifferenceStore;
import dev.todoke.closing.store.FigureStore;
import dev.todoke.closing.store.ProvenanceStore;
import dev.todoke.closing.store.ReturnStore;
import dev.todoke.closing.store.TrialStore;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.store.DesignationStore;
import dev.todoke.facility.store.FacilityStore;
import dev.todoke.intake.store.NotificationStore;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.vitalstatus.store.DeathStore;
import dev.todoke.web.OpenBeforeClosing;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/// Run by hand: `-Dtodoke.measure=100000 -Dtest=ClosingMeasureTest`.
@DisplayName("年次確定の速さ（手で実行する）")
@EnabledIfSystemProperty(named = "todoke.measure", matches = "[0-9]+")
class ClosingMeasureTest {

    private final SmallRegistry registry = new SmallRegistry();

    @Test
    void closesAndCompares() {
        int tumours = Integer.parseInt(System.getProperty("todoke.measure", "0"));
        fill(tumours);
        var jdbc = registry.database.jdbc();
        var notifications = new NotificationStore(jdbc);
        var deaths = new DeathStore(jdbc);
        var groups = new PersonGroupStore(jdbc);
        var closings = new ClosingStore(jdbc);
        var provenance = new ProvenanceStore(jdbc);
        var figures = new FigureStore(jdbc);
        var work = new ClosingWork(
                new PersonsOfYear(notifications, deaths, groups, SettlementReader.nothing()),
                new FacilityStore(jdbc, new DesignationStore(jdbc), Clock.systemUTC()),
                NumberingSecret.none(),
                ClosingSettings.standard());
        var open = new OpenWork(new DefaultListableBeanFactory().getBeanProvider(OpenBeforeClosing.class));
        var ledger =
                new ClosingLedger(provenance, figures, new ReturnStore(jdbc), closings, notifications, deaths, groups);
        var job = new ClosingJob(
                work,
                open,
                ledger,
                closings,
                new TrialStore(jdbc),
                registry.database.transactions(),
                Clock.systemUTC());
        timed("closing 1", () -> Acting.at(Face.REGISTRY, "a").run(() -> job.run(registry.new Context(0, "", false))));
        correct(tumours / 50);
        timed("closing 2", () -> Acting.at(Face.REGISTRY, "a").run(() -> job.run(registry.new Context(0, "", false))));
        var differences = new ClosingDifferences(closings, provenance, new DifferenceStore(jdbc));
        timed(
                "difference",
                () -> registry.registry(() -> {
                    var versions = closings.all();
                    differences.make(
                            versions.get(0), versions.get(1), Clock.systemUTC().instant());
                    return true;
                }));
        registry.registry(() -> {
            assertThat(closings.latest(new YearOfDiagnosis(YEAR.value()))
                            .orElseThrow()
                            .records())
                    .isGreaterThanOrEqualTo(tumours);
            assertThat(new DifferenceStore(jdbc).totals(1, 2)).isNotEmpty();
            return true;
        });
    }

    private static void timed(String what, Runnable work) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        long cpu = machine instanceof com.sun.management.OperatingSystemMXBean sun ? sun.getProcessCpuTime() : 0;
        long started = System.nanoTime();
        work.run();
        long spent =
                machine instanceof com.sun.management.OperatingSystemMXBean sun ? sun.getProcessCpuTime() - cpu : 0;
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "MEASURED %s: %.1f s, java %.1f cpu-s, %d MiB of heap in use%n",
                what,
                Duration.ofNanos(System.nanoTime() - started).toMillis() / 1000.0,
                spent / 1e9,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void fill(int tumours) {
        for (String sql : List.of("""
                insert into facility.facility select to_char(40000 + g, 'FM00000'), '試験病院' || g, '1', '40', '40132', '01', '01',
                  '福岡市博多区東公園7-7', '99999999', now() from generate_series(1, 80) g
                """, """
                insert into intake.file (receipt, facility, received_at, received_by, arrival, layout, bytes, sha256, scan, state, changed_at)
                values ('R-2019-000001', '40001', now(), 'a', 'REGULAR', '2025', 1, sha256('x'::bytea), 'clean', 'submitted', now())
                """, """
                insert into intake.submission (file, facility, declared_by, scope, records, warnings, submitted_at, submitted_by)
                values (1, '40001', 'a', 'all', 1, 0, now(), 'a')
                """, """
                insert into notification.notification
                select 'R-2019-000001-' || g, to_char(40001 + g %% 80, 'FM00000'), '40', 'REGULAR', 1, g, 1, now() - interval '1 year'
                  from generate_series(1, %1$d) g
                """, """
                insert into notification.version (notification, version, facility, made_at, made_by, reason, laterality, topography,
                  topography_text, morphology, morphology_text, diagnosed_at, first_treatment_at, basis, diagnosis_date, detection,
                  extent_before_treatment, extent_after_surgery, surgery, scope_surgery, endoscopy, operation_result, radiotherapy,
                  chemotherapy, endocrine, other_treatment, death_date)
                select 'R-2019-000001-' || g, 1, to_char(40001 + g %% 80, 'FM00000'), now() - interval '1 year', 'a', '', '7',
                  (array['C162', 'C187', 'C209', 'C61', 'C220'])[1 + (g %% %2$d) %% 5] || case when (g %% %2$d) %% 5 = 3 then '9' else '' end, '', '814033', '', '1', '2', '1',
                  (case when g <= %3$d then '2018' else (2016 + g %% 8)::text end) || to_char(1 + g %% 12, 'FM00') || to_char(1 + g %% 28, 'FM00'),
                  '8', '410', '410', '1', '2', '2', '1', '2', '2', '2', '2', ''
                  from generate_series(1, %1$d) g
                """, """
                insert into person.notification_identity (notification, version, facility, chart_number, kana_name, name, sex, birth_date,
                  prefecture, address, remarks)
                select 'R-2019-000001-' || g, 1, to_char(40001 + g %% 80, 'FM00000'), 'C' || g, 'シケン　ハナコ', '試験　花子', '1', '19500301', '40',
                  '福岡市東区箱崎1-1', '' from generate_series(1, %1$d) g
                """, """
                insert into linkage.person (number, given_at) overriding system value select g, now() from generate_series(1, %1$d) g
                """, """
                insert into linkage.person_group (record, person)
                select 'R-2019-000001-' || g, case when g <= %3$d then 1 + g %% %2$d else g end from generate_series(1, %1$d) g
                """, "analyze")) {
            registry.database
                    .owner()
                    .sql(sql.formatted(tumours * 3, tumours, tumours * 13 / 10))
                    .update();
        }
    }

    private void correct(int count) {
        registry.database.owner().sql("""
                        insert into notification.version
                        select notification, 2, facility, now(), 'a', '補正', laterality, topography, topography_text, morphology, morphology_text,
                          diagnosed_at, first_treatment_at, basis, diagnosis_date, '1', extent_before_treatment, extent_after_surgery,
                          surgery, scope_surgery, endoscopy, operation_result, radiotherapy, chemotherapy, endocrine, other_treatment, death_date
                          from notification.version where split_part(notification, '-', 4)::bigint <= %d
                        """.formatted(count)).update();
        registry.database.owner().sql("""
                        insert into person.notification_identity
                        select notification, 2, facility, chart_number, kana_name, name, sex, birth_date, prefecture, address, remarks
                          from person.notification_identity where version = 1 and split_part(notification, '-', 4)::bigint <= %d
                        """.formatted(count)).update();
    }
}
