package dev.todoke.linkage.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.jobs.JobContext;
import dev.todoke.jobs.JobDesk;
import dev.todoke.jobs.StopRequested;
import dev.todoke.jobs.store.JobStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.DiagnosisYearReader;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.ReportDatesReader;
import dev.todoke.linkage.Suspicion;
import dev.todoke.linkage.WeightsInForce;
import dev.todoke.linkage.YearsUnderway;
import dev.todoke.linkage.desk.WeightsDesk;
import dev.todoke.linkage.desk.WhoDesk;
import dev.todoke.linkage.store.BasisStore;
import dev.todoke.linkage.store.IncomingStore;
import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.linkage.store.RunStore;
import dev.todoke.linkage.store.SuspicionStore;
import dev.todoke.linkage.store.WeightsStore;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@DisplayName("差分の照合（PostgreSQL）")
class BatchRunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Acting REGISTRY = Acting.at(Face.REGISTRY, "a");
    private static final String HOME = "福岡市中央区天神１丁目２番３号";

    private final TestDatabase database = TestDatabase.fresh();
    private final DefaultListableBeanFactory none = new DefaultListableBeanFactory();
    private final Map<String, PersonRecord> records = new TreeMap<>();
    private final List<PersonsChanged> told = new ArrayList<>();
    private final PairStore pairs = new PairStore(database.jdbc());
    private final PersonGroupStore groups = new PersonGroupStore(database.jdbc());
    private final RunStore runs = new RunStore(database.jdbc());
    private final LinkStore links = new LinkStore(database.jdbc());
    private final IncomingStore incoming = new IncomingStore(database.jdbc());
    private final BasisStore bases = new BasisStore(database.jdbc());
    private final QualityStore quality = new QualityStore(database.jdbc());
    private final WeightsStore weights = new WeightsStore(database.jdbc());
    private final ModelInForce models = new ModelInForce(weights, database.transactions());
    private final PeoplesDecisions decisions = new PeoplesDecisions(pairs, new RegroupingStore(database.jdbc()));
    private final AfterRun afterwards = new AfterRun(
            pairs, none.getBeanProvider(DiagnosisYearReader.class), none.getBeanProvider(YearsUnderway.class));
    private final SuspicionStore suspicions = new SuspicionStore(database.jdbc());
    private final SuspiciousPersons suspicious =
            new SuspiciousPersons(suspicions, groups, none.getBeanProvider(ReportDatesReader.class));
    private ResidentIndex index =
            new ResidentIndex(new Listed(), bases, incoming, models, database.transactions(), CLOCK);
    private LinkageJob job = job();
    private long jobs;

    private LinkageJob job() {
        index = new ResidentIndex(new Listed(), bases, incoming, models, database.transactions(), CLOCK);
        return new LinkageJob(
                new FullRun(
                        new Listed(),
                        pairs,
                        groups,
                        runs,
                        links,
                        quality,
                        bases,
                        incoming,
                        decisions,
                        models,
                        afterwards,
                        suspicious,
                        database.transactions(),
                        CLOCK),
                new BatchRun(
                        index,
                        new Listed(),
                        pairs,
                        groups,
                        runs,
                        links,
                        quality,
                        incoming,
                        decisions,
                        afterwards,
                        suspicious,
                        event -> told.add((PersonsChanged) event),
                        database.transactions(),
                        CLOCK),
                new RunCheck(new Listed(), groups, bases, decisions, models, database.transactions()),
                index);
    }

    @Test
    @DisplayName("差分で照合した人は、全件を同じ重みで照合した人と同じになる。途中でプログラムが入れ替わっても")
    void batchesGiveThePersonsOfAFullRun() {
        var all = crowd(160);
        arrive(all.subList(0, 60));
        assertThat(run(LinkageJob.Mode.BATCH)).startsWith("60件から");
        for (int from = 60; from < 160; from += 25) {
            arrive(all.subList(from, Math.min(160, from + 25)));
            if (from == 85) {
                job = job();
            }
            run(LinkageJob.Mode.BATCH);
        }
        arrive(List.of(report("40001-3", "林　恵", "ハヤシ　メグミ", "19380505", "不明")));
        withdraw("40001-8");
        run(LinkageJob.Mode.BATCH);

        assertThat(run(LinkageJob.Mode.CHECK)).startsWith("差分の照合の結果は、全件を照合した結果と一致しました");
        assertThat(registry(() -> runs.newest(10)))
                .extracting(RunStore.Finished::kind)
                .startsWith(RunStore.Kind.BATCH)
                .endsWith(RunStore.Kind.FULL);
        assertThat(registry(incoming::count)).isZero();
        assertThat(registry(() -> groups.personOf("40001-8"))).isEmpty();
    }

    @Test
    @DisplayName("止められた差分の照合は何も残さず、もう一度実行すると同じ結果になる")
    void anInterruptedBatchLosesNothing() {
        arrive(List.of(report("40001-1", "高橋　和子", "タカハシ　カズコ", "19510312", HOME)));
        run(LinkageJob.Mode.BATCH);
        arrive(List.of(
                report("40002-1", "髙橋　和子", "タカハシ　カズコ", "19510312", HOME),
                report("40003-1", "林　恵", "ハヤシ　メグミ", "19380505", "不明")));

        var steps = new Steps(LinkageJob.Mode.BATCH);
        steps.stopped = true;
        assertThatThrownBy(() -> REGISTRY.run(() -> job.run(steps))).isInstanceOf(StopRequested.class);
        assertThat(registry(() -> groups.personOf("40002-1"))).isEmpty();
        assertThat(registry(incoming::count)).isEqualTo(2);

        assertThat(run(LinkageJob.Mode.BATCH)).startsWith("2件を照合しました。新しい人は1人");
        assertThat(registry(() -> groups.personOf("40002-1"))).isEqualTo(registry(() -> groups.personOf("40001-1")));
        assertThat(told)
                .as("the persons whose reports changed are consolidated")
                .singleElement()
                .satisfies(event -> assertThat(event.persons()).hasSize(2));
        assertThat(run(LinkageJob.Mode.BATCH)).startsWith("前回の照合から");
    }

    @Test
    @DisplayName("統合・分割や判断のあった届出は、次の差分で見直す")
    void whatPeopleDecideIsLookedAtAgain() {
        arrive(List.of(
                report("40001-1", "高橋　千代美", "タカハシ　チヨミ", "19710312", HOME),
                report("40002-1", "宮本　千代美", "ミヤモト　チヨミ", "19710312", "小郡市泉野二丁目２番地の４")));
        run(LinkageJob.Mode.BATCH);
        database.owner().sql("""
                insert into linkage.decision (pair, verdict, clerk, decided_at, note, prior, weights_edition, same_from,
                                              different_below, reasons, evidence)
                select id, 'SAME', 'a', now(), '', prior, weights_edition, same_from, different_below, reasons, evidence
                  from linkage.pair
                """).update();
        database.owner()
                .sql("update linkage.pair set state = 'SETTLED', verdict = 'SAME', settled_at = now()")
                .update();

        assertThat(registry(incoming::count)).isEqualTo(2);
        run(LinkageJob.Mode.BATCH);

        assertThat(registry(() -> groups.personOf("40001-1"))).isEqualTo(registry(() -> groups.personOf("40002-1")));
        assertThat(registry(() -> links.among(List.of("40001-1", "40002-1")))).hasSize(1);
        assertThat(registry(suspicions::counts))
                .as("they hang on one weak link")
                .containsExactly(Map.entry(Suspicion.WEAK_LINK, 1L));
        assertThat(registry(() -> suspicions.of(Suspicion.WEAK_LINK, 10)))
                .singleElement()
                .satisfies(one -> assertThat(one.reports()).isEqualTo(2));
    }

    @Test
    @DisplayName("推定した版は試行の結果とともに残り、二人で決めたあとの全件の照合から使われる")
    void anEstimatedEditionIsTriedAndComesIntoForceByTwoPeople() {
        arrive(crowd(160));
        run(LinkageJob.Mode.FULL);
        var job160 = new WeightsJob(
                new Listed(),
                groups,
                new PairQueue(database.jdbc()),
                weights,
                decisions,
                database.transactions(),
                CLOCK);
        var steps = new Steps(LinkageJob.Mode.FULL);
        REGISTRY.run(() -> job160.run(steps));
        assertThat(steps.message).startsWith("重みを推定しました");
        AuditTrail audit = (kind, _, _, details) -> assertThat(kind.details()).containsAll(details.keySet());
        var desk = new WeightsDesk(
                weights,
                new JobDesk(new JobStore(database.jdbc()), database.transactions(), audit, CLOCK),
                audit,
                CLOCK);
        long edition = registry(weights::numbers).getFirst();
        assertThat(registry(desk::view).editions())
                .singleElement()
                .satisfies(one -> assertThat(one.trial().personsNow()).isPositive());

        assertThat(registry(() -> desk.propose(edition, "a", "届出が増えた"))).isEmpty();
        assertThat(registry(() -> desk.decide(WeightsInForce.Kind.ENACTED, "a", "")))
                .isNotEmpty();
        run(LinkageJob.Mode.FULL);
        assertThat(registry(() -> runs.newest(1)).getFirst().weightsEdition()).isEqualTo("ja-person-2");

        assertThat(registry(() -> desk.decide(WeightsInForce.Kind.ENACTED, "b", "")))
                .isEmpty();
        run(LinkageJob.Mode.FULL);
        assertThat(registry(() -> runs.newest(1)).getFirst().weightsEdition()).isEqualTo("ja-person-2+e" + edition);
        arrive(List.of(report("40001-900", "高橋　和子", "タカハシ　カズコ", "19510312", HOME)));
        run(LinkageJob.Mode.BATCH);
        assertThat(registry(() -> runs.newest(1)).getFirst().weightsEdition()).isEqualTo("ja-person-2+e" + edition);
    }

    @Test
    @DisplayName("届出1件を知っている全部と照合し、候補を重みと人の番号とともに挙げて、見たことを残す")
    void oneReportIsAskedAgainstEverybodyKnown() {
        arrive(List.of(
                report("40001-1", "高橋　千代美", "タカハシ　チヨミ", "19710312", HOME),
                report("40001-2", "林　恵", "ハヤシ　メグミ", "19380505", "不明")));
        run(LinkageJob.Mode.BATCH);
        arrive(List.of(report("40002-1", "髙橋　千代美", "タカハシ　チヨミ", "19710312", HOME)));
        var seen = new ArrayList<String>();
        AuditTrail audit = (kind, _, subject, details) -> seen.add(kind.id() + " " + subject + " " + details);
        var desk = new WhoDesk(index, new Listed(), groups, pairs, _ -> Optional.of("肺 C34.1"), audit);

        var answer = registry(() -> desk.ask("40002-1", "")).orElseThrow();

        assertThat(answer.ready()).isTrue();
        assertThat(answer.person()).as("it has not been linked yet").isEmpty();
        assertThat(answer.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.record().id()).isEqualTo("40001-1");
            assertThat(candidate.person()).startsWith("P-");
            assertThat(candidate.scoring().weight()).isGreaterThan(20);
        });
        assertThat(seen).containsExactly("linkage.candidates-opened record:40002-1 {candidates=40001-1}");
        assertThat(registry(() -> desk.ask("40001-1", "")).orElseThrow().candidates())
                .as("what has come since the last run is known too")
                .extracting(candidate -> candidate.record().id())
                .containsExactly("40002-1");
        assertThat(registry(() -> desk.ask("nobody", ""))).isEmpty();
    }

    private void arrive(List<PersonRecord> arriving) {
        arriving.forEach(record -> {
            records.put(record.id(), record);
            note(record.id());
        });
    }

    private void withdraw(String id) {
        records.remove(id);
        note(id);
    }

    private void note(String id) {
        database.owner()
                .sql("insert into linkage.incoming (record) values (:id)")
                .param("id", id)
                .update();
    }

    private String run(LinkageJob.Mode mode) {
        var steps = new Steps(mode);
        REGISTRY.run(() -> job.run(steps));
        return steps.message;
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(REGISTRY, work);
    }

    private static List<PersonRecord> crowd(int size) {
        var random = new SplittableRandom(11);
        var families = List.of("高橋　,タカハシ　", "髙橋　,タカハシ　", "山崎　,ヤマザキ　", "林　,ハヤシ　", "拝師　,ハヤシ　");
        var givens = List.of("和子,カズコ", "良枝,ヨシエ", "恵,メグミ", "千代美,チヨミ");
        var births = List.of("19510312", "19510813", "19380505", "19490921", "19720408");
        var homes = List.of(HOME, "福岡市中央区天神1-2-3", "小郡市泉野２丁目２番４号", "不明");
        var crowd = new ArrayList<PersonRecord>();
        for (int i = 0; i < size; i++) {
            String[] family = pick(families, random).split(",");
            String[] given = pick(givens, random).split(",");
            crowd.add(report(
                    "4000" + (1 + random.nextInt(4)) + "-" + i,
                    family[0] + given[0],
                    random.nextInt(5) == 0 ? "" : family[1] + given[1],
                    pick(births, random),
                    pick(homes, random)));
        }
        return crowd;
    }

    private static String pick(List<String> values, SplittableRandom random) {
        return values.get(random.nextInt(values.size()));
    }

    private static PersonRecord report(String id, String name, String kana, String born, String address) {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                new FacilityCode(id.substring(0, 5)),
                id.substring(6));
    }

    private final class Listed implements PersonRecordReader {

        @Override
        public List<PersonRecord> all() {
            return List.copyOf(records.values());
        }

        @Override
        public Optional<PersonRecord> find(String id) {
            return Optional.ofNullable(records.get(id));
        }
    }

    private final class Steps implements JobContext {

        private final long run;
        private final LinkageJob.Mode mode;
        private String message = "";
        private String cursor = "";
        private boolean stopped;

        private Steps(LinkageJob.Mode mode) {
            jobs++;
            this.run = jobs;
            this.mode = mode;
        }

        @Override
        public long run() {
            return run;
        }

        @Override
        public Map<String, String> parameters() {
            return mode.parameters();
        }

        @Override
        public String cursor() {
            return cursor;
        }

        @Override
        public void chunk(UnaryOperator<String> work) {
            if (stopped) {
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
            assertThat(address).startsWith("/registry/linkage");
        }

        @Override
        public Progress progress() {
            return Progress.NONE;
        }
    }
}
