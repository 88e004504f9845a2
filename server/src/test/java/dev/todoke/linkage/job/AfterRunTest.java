package dev.todoke.linkage.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.DiagnosisYearReader;
import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.HumanActs;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.PairExplainer;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.ReviewReason;
import dev.todoke.linkage.TwoPeople;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.YearsUnderway;
import dev.todoke.linkage.desk.ReviewDesk;
import dev.todoke.linkage.desk.ReviewSettings;
import dev.todoke.linkage.desk.SecondLooks;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
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
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

@DisplayName("照合のあとの確認待ち（PostgreSQL）")
class AfterRunTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final String HOME = "福岡市中央区天神１丁目２番３号";
    private static final PairQueue.Filter ALL = PairQueue.Filter.all();

    private final TestDatabase database = TestDatabase.fresh();
    private final DefaultListableBeanFactory none = new DefaultListableBeanFactory();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PairStore pairs = new PairStore(database.jdbc());
    private final PairQueue queue = new PairQueue(database.jdbc());
    private final PersonGroupStore groups = new PersonGroupStore(database.jdbc());
    private final AfterRun afterwards = new AfterRun(
            pairs, none.getBeanProvider(DiagnosisYearReader.class), none.getBeanProvider(YearsUnderway.class));
    private final List<PersonRecord> records = new ArrayList<>(List.of(
            report("40001-1", "高橋　千代美", "タカハシ　チヨミ", HOME), report("40002-1", "宮本　千代美", "ミヤモト　チヨミ", "小郡市泉野二丁目２番地の４")));
    private final ReviewDesk desk = new ReviewDesk(
            pairs,
            groups,
            new Listed(),
            _ -> Optional.empty(),
            new AssignmentStore(database.jdbc()),
            new SecondLooks(new BlindStore(database.jdbc()), new ReviewSettings(TwoPeople.NEVER, 0)),
            new SilentAudit(),
            _ -> {
                // nobody listens here
            },
            clock);

    @BeforeEach
    void runTheLinkage() {
        link(1);
    }

    @Test
    @DisplayName("「別の人」とした組は、項目が変わったときだけもう一度尋ね、それまで機械は結ばない")
    void differentIsAskedAgainOnlyWhenAFieldOfProofChanges() {
        long pair = registry(() -> queue.page(ALL, 1)).getFirst().id();
        registry(() -> desk.settle(pair, Verdict.DIFFERENT, "a", "電話で確かめた"));

        link(2);
        assertThat(registry(() -> queue.count(ALL))).as("nothing has changed").isZero();

        records.set(1, report("40002-1", "宮本　千代美", "ミヤモト　チヨミ", HOME));
        link(3);
        link(4);

        assertThat(registry(() -> queue.page(ALL, 50))).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo(pair);
            assertThat(waiting.reasons()).containsExactly(ReviewReason.PROOF_CHANGED);
        });
        assertThat(registry(() -> groups.personOf("40001-1"))).isNotEqualTo(registry(() -> groups.personOf("40002-1")));
        assertThat(registry(() -> pairs.find(pair)).orElseThrow().latest()).isEmpty();

        registry(() -> desk.settle(pair, Verdict.SAME, "a", "改姓と分かった"));
        link(5);
        assertThat(registry(() -> groups.personOf("40001-1"))).isEqualTo(registry(() -> groups.personOf("40002-1")));
        assertThat(registry(() -> queue.count(ALL))).isZero();
    }

    @Test
    @DisplayName("「同じ人」とした組も、項目が変わって軽くなったときはもう一度尋ね、それまでは一人のまま")
    void sameIsAskedAgainWhenTheProofBecomesWeaker() {
        long pair = registry(() -> queue.page(ALL, 1)).getFirst().id();
        registry(() -> desk.settle(pair, Verdict.SAME, "a", "改姓と分かった"));
        link(2);
        assertThat(registry(() -> queue.count(ALL))).as("nothing has changed").isZero();

        records.set(1, report("40002-1", "宮本　恵", "ミヤモト　メグミ", "久留米市城南町15-3"));
        link(3);
        link(4);

        assertThat(registry(() -> queue.page(ALL, 50)))
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.id()).isEqualTo(pair));
        assertThat(registry(() -> groups.personOf("40001-1")))
                .as("the answer holds until the pair is settled anew")
                .isEqualTo(registry(() -> groups.personOf("40002-1")));

        registry(() -> desk.settle(pair, Verdict.DIFFERENT, "a", "別の人と分かった"));
        link(5);
        assertThat(registry(() -> groups.personOf("40001-1"))).isNotEqualTo(registry(() -> groups.personOf("40002-1")));
    }

    @Test
    @DisplayName("手を付けた組は、次の照合が尋ねなくても一覧に残る")
    void whatIsBegunSurvivesTheNextBatch() {
        long pair = registry(() -> queue.page(ALL, 1)).getFirst().id();
        registry(() -> desk.settle(pair, Verdict.LATER, "a", ""));
        asksNothing();
        assertThat(registry(() -> queue.page(ALL, 50)))
                .extracting(PairQueue.Waiting::later)
                .containsExactly(true);

        long decision = registry(() -> pairs.recent("a", 1)).getFirst().id();
        registry(() -> desk.undo(decision, "a"));
        asksNothing();
        assertThat(registry(() -> queue.count(ALL))).as("nobody has begun it").isZero();
    }

    private void asksNothing() {
        registry(() -> {
            pairs.ask(List.of(), LinkageModel.shipped(), _ -> false);
            return true;
        });
    }

    private void link(long job) {
        registry(() -> {
            var model = LinkageModel.shipped();
            var acts = new ArrayList<HumanAct>();
            pairs.settled().forEach(settled -> acts.add(settled.act()));
            var result = new PersonLinker(model).link(records, HumanActs.fold(acts), Progress.NONE);
            groups.store(records.stream().map(PersonRecord::id).toList(), result, Cause.run(job, NOW));
            pairs.ask(result.review(), model, _ -> false);
            afterwards.afterRun(
                    records, new PairExplainer(model, records, result.counts().prior()), NOW);
            return true;
        });
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, "a"), work);
    }

    private static PersonRecord report(String id, String name, String kana, String address) {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.of(1971, 3, 12),
                new Address(new Residence.In(new Prefecture("40")), address),
                new FacilityCode(id.substring(0, 5)),
                "12");
    }

    private final class Listed implements PersonRecordReader {

        @Override
        public List<PersonRecord> all() {
            return records;
        }

        @Override
        public Optional<PersonRecord> find(String id) {
            return records.stream().filter(record -> record.id().equals(id)).findFirst();
        }
    }

    private static final class SilentAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
        }
    }
}
