package dev.todoke.linkage.desk;

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
import dev.todoke.linkage.HumanAct;
import dev.todoke.linkage.HumanActs;
import dev.todoke.linkage.HumanDecisions;
import dev.todoke.linkage.LinkageModel;
import dev.todoke.linkage.PairAnswer;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.PairDecisionUndone;
import dev.todoke.linkage.PersonLinker;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.linkage.RecordPair;
import dev.todoke.linkage.TwoPeople;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.Cause;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RunStore;
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
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("組の確認と人の番号")
class ReviewDeskTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final String HOME = "福岡市中央区天神１丁目２番３号";
    private static final String CLERK = "c7";
    private static final PairQueue.Filter ALL = PairQueue.Filter.all();

    /// Married and moved between two notifications, a neighbour of the same name who died, and a stranger.
    private static final List<PersonRecord> RECORDS = List.of(
            notification("40001-1", "高橋　千代美", "タカハシ　チヨミ", "19710312", HOME),
            notification("40002-1", "宮本　千代美", "ミヤモト　チヨミ", "19710312", "小郡市泉野二丁目２番地の４"),
            notification("40003-1", "松尾　恵", "マツオ　メグミ", "19830820", "大牟田市南宮一丁目９番地の７"),
            death("D-1", "松尾　恵", "19630920", "大牟田市南宮1-9-7"));

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PairStore pairs = new PairStore(database.jdbc());
    private final PairQueue queue = new PairQueue(database.jdbc());
    private final PersonGroupStore groups = new PersonGroupStore(database.jdbc());
    private final RunStore runs = new RunStore(database.jdbc());
    private final List<String> recorded = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final ReviewDesk desk = new ReviewDesk(
            pairs,
            groups,
            new Listed(),
            _ -> Optional.of("肺"),
            new AssignmentStore(database.jdbc()),
            new SecondLooks(new BlindStore(database.jdbc()), new ReviewSettings(TwoPeople.NEVER, 0)),
            new ListedAudit(),
            told::add,
            clock);

    @BeforeEach
    void runTheLinkage() {
        link(1);
    }

    @Test
    @DisplayName("確認待ちは死亡票のある組が先で、前後をたどれる")
    void theQueueBeginsWithDeaths() {
        var waiting = registry(() -> queue.page(ALL, 50));

        assertThat(waiting).extracting(PairQueue.Waiting::withDeath).containsExactly(true, false);
        long first = waiting.getFirst().id();
        long second = waiting.getLast().id();
        assertThat(registry(() -> queue.count(ALL))).isEqualTo(2);
        assertThat(registry(() -> queue.count(PairQueue.Filter.of("BETWEEN_THRESHOLDS"))))
                .isEqualTo(1);
        assertThat(registry(() -> queue.next(ALL, first))).contains(second);
        assertThat(registry(() -> queue.next(ALL, second))).isEmpty();
        assertThat(registry(() -> queue.previous(ALL, second))).contains(first);
        assertThat(registry(() -> queue.countBefore(ALL, second))).isEqualTo(1);
    }

    @Test
    @DisplayName("組を開くことは、2人の情報の閲覧として記録される")
    void openingAPairIsARecordedReading() {
        var opened =
                registry(() -> desk.open(pairOf("40001-1", "40002-1"), CLERK)).orElseThrow();

        assertThat(opened.left().record()).isEqualTo(RECORDS.getFirst());
        assertThat(opened.left().person()).matches("P-\\d{7}");
        assertThat(recorded).containsExactly("linkage.pair-opened READ");
    }

    @Test
    @DisplayName("「同じ人」で古い番号に統合され、元に戻すと分かれ、根拠は残る")
    void sameMergesAndUndoSplits() {
        long pair = pairOf("40001-1", "40002-1");
        var before = persons();

        assertThat(registry(() -> desk.settle(pair, Verdict.SAME, CLERK, "戸籍の写し")))
                .isInstanceOf(PairAnswer.Decided.class);

        String older = before.get("40001-1").compareTo(before.get("40002-1")) < 0
                ? before.get("40001-1")
                : before.get("40002-1");
        assertThat(persons()).containsEntry("40001-1", older).containsEntry("40002-1", older);
        assertThat(registry(() -> queue.count(ALL))).isEqualTo(1);

        long decision = registry(() -> pairs.recent(CLERK, 20)).getFirst().id();
        assertThat(registry(() -> desk.undo(decision, "another"))).isInstanceOf(UndoAnswer.Refused.class);
        assertThat(registry(() -> desk.undo(decision, CLERK))).isInstanceOf(UndoAnswer.Undone.class);

        assertThat(persons()).isEqualTo(before);
        assertThat(registry(() -> queue.count(ALL))).isEqualTo(2);
        assertThat(registry(() -> pairs.history(pair))).singleElement().satisfies(answered -> {
            assertThat(answered.undone()).isTrue();
            assertThat(answered.decision().note()).isEqualTo("戸籍の写し");
            assertThat(answered.decision().scoring().contributions()).isNotEmpty();
        });
        assertThat(told)
                .hasExactlyElementsOfTypes(
                        PersonsChanged.class, PairDecided.class, PairDecisionUndone.class, PersonsChanged.class);
        assertThat(recorded)
                .containsExactly(
                        "linkage.pair-decided DONE", "linkage.decision-undone REFUSED", "linkage.decision-undone DONE");
    }

    @Test
    @DisplayName("判断ずみの組の二つ目の判断は断られ、断ったことも記録される")
    void aSecondAnswerIsRefused() {
        long pair = pairOf("40001-1", "40002-1");
        registry(() -> desk.settle(pair, Verdict.DIFFERENT, CLERK, ""));

        assertThat(registry(() -> desk.settle(pair, Verdict.SAME, "c8", ""))).isInstanceOf(PairAnswer.Refused.class);
        assertThat(recorded).containsExactly("linkage.pair-decided DONE", "linkage.pair-decided REFUSED");
    }

    @Test
    @DisplayName("次の照合は判断を守り、同じ組を尋ねず、番号は変わらない")
    void theNextRunKeepsDecisionsAndNumbers() {
        registry(() -> desk.settle(pairOf("40001-1", "40002-1"), Verdict.SAME, CLERK, ""));
        registry(() -> desk.settle(pairOf("40003-1", "D-1"), Verdict.DIFFERENT, CLERK, ""));
        var before = persons();

        assertThat(registry(pairs::settled))
                .extracting(PairStore.Settled::act)
                .extracting(HumanAct.Settled::pair, HumanAct.Settled::same)
                .containsOnly(
                        Tuple.tuple(new RecordPair("40001-1", "40002-1"), true),
                        Tuple.tuple(new RecordPair("40003-1", "D-1"), false));
        var changes = link(2);

        assertThat(persons()).isEqualTo(before);
        assertThat(changes).isEqualTo(new PersonGroupStore.Changes(0, 0, 0));
        assertThat(registry(() -> queue.count(ALL))).isZero();
        assertThat(registry(() -> runs.newest(10))).hasSize(2);
        assertThat(registry(() -> runs.passes(runs.newest(1).getFirst().id()))).hasSizeGreaterThan(10);
    }

    @Test
    @DisplayName("「あとで判断」は保留として一覧に残る")
    void laterStaysInTheQueue() {
        registry(() -> desk.settle(pairOf("40003-1", "D-1"), Verdict.LATER, CLERK, ""));

        assertThat(registry(() -> queue.page(ALL, 50)))
                .extracting(PairQueue.Waiting::later)
                .containsExactly(true, false);
    }

    private PersonGroupStore.Changes link(long job) {
        return registry(() -> {
            var model = LinkageModel.shipped();
            var acts = new ArrayList<HumanAct>();
            pairs.settled().forEach(settled -> acts.add(settled.act()));
            HumanDecisions decisions = HumanActs.fold(acts);
            var result = new PersonLinker(model).link(RECORDS, decisions, Progress.NONE);
            var changes = groups.store(RECORDS.stream().map(PersonRecord::id).toList(), result, Cause.run(job, NOW));
            pairs.ask(result.review(), model, id -> id.startsWith("D-"));
            runs.add(job, model, result.counts(), changes, NOW);
            return changes;
        });
    }

    private long pairOf(String a, String b) {
        return database.owner()
                .sql("select id from linkage.pair where record_a = :a and record_b = :b")
                .param("a", a)
                .param("b", b)
                .query(Long.class)
                .single();
    }

    private Map<String, String> persons() {
        return registry(groups::personByRecord);
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, CLERK), work);
    }

    private static PersonRecord notification(String id, String name, String kana, String born, String address) {
        return new PersonRecord(
                id,
                PersonSource.NOTIFICATION,
                PersonName.ofWhole(name),
                PersonName.ofWhole(kana),
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                new FacilityCode(id.substring(0, 5)),
                "12");
    }

    private static PersonRecord death(String id, String name, String born, String address) {
        return new PersonRecord(
                id,
                PersonSource.DEATH,
                PersonName.ofWhole(name),
                PersonName.MISSING,
                Sex.FEMALE,
                PartialDate.read(born).orElseThrow(),
                new Address(new Residence.In(new Prefecture("40")), address),
                null,
                "");
    }

    private static final class Listed implements PersonRecordReader {

        @Override
        public List<PersonRecord> all() {
            return RECORDS;
        }

        @Override
        public Optional<PersonRecord> find(String id) {
            return RECORDS.stream().filter(record -> record.id().equals(id)).findFirst();
        }
    }

    private final class ListedAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            recorded.add(kind.id() + " " + outcome);
        }
    }
}
