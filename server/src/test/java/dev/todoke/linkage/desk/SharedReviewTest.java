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
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.linkage.PairAnswer;
import dev.todoke.linkage.PairDecided;
import dev.todoke.linkage.Refusal;
import dev.todoke.linkage.ReviewRound;
import dev.todoke.linkage.TwoPeople;
import dev.todoke.linkage.Verdict;
import dev.todoke.linkage.store.AssignmentStore;
import dev.todoke.linkage.store.BlindStore;
import dev.todoke.linkage.store.PairQueue;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.QualityStore;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.person.PersonSource;
import dev.todoke.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("複数人での組の確認（PostgreSQL）")
class SharedReviewTest {

    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final PairQueue.Filter ALL = PairQueue.Filter.all();
    private static final long PAIR = 1;

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PairStore pairs = new PairStore(database.jdbc());
    private final PairQueue queue = new PairQueue(database.jdbc());
    private final PersonGroupStore groups = new PersonGroupStore(database.jdbc());
    private final AssignmentStore assignments = new AssignmentStore(database.jdbc());
    private final BlindStore looks = new BlindStore(database.jdbc());
    private final List<Object> told = new ArrayList<>();
    private final SilentAudit audit = new SilentAudit();
    private final AssignmentDesk hands = new AssignmentDesk(assignments, audit, clock);
    private final BlindDesk blind =
            new BlindDesk(looks, new QualityStore(database.jdbc()), new Everybody(), audit, clock);

    @BeforeEach
    void generatePairs() {
        generate(30);
    }

    @Test
    @DisplayName("二人が同じ答えなら決まり、一人目の答えは二人目に見えず、同じ人は二度答えられない")
    void twoPeopleAgree() {
        var desk = desk(TwoPeople.ALWAYS, 0);

        assertThat(registry(() -> desk.settle(PAIR, Verdict.SAME, "a", "住民票")))
                .isInstanceOfSatisfying(
                        PairAnswer.Noted.class,
                        noted -> assertThat(noted.state()).isEqualTo(ReviewRound.State.SECOND));
        assertThat(together()).isFalse();
        assertThat(registry(() -> desk.open(PAIR, "b")).orElseThrow().history()).isEmpty();
        assertThat(refusals(registry(() -> desk.settle(PAIR, Verdict.SAME, "a", ""))))
                .containsExactly("own-answer");

        assertThat(registry(() -> desk.settle(PAIR, Verdict.SAME, "b", ""))).isInstanceOf(PairAnswer.Decided.class);
        assertThat(together()).isTrue();
        assertThat(told).hasAtLeastOneElementOfType(PairDecided.class);

        long first = registry(() -> pairs.recent("a", 20)).getFirst().id();
        registry(() -> desk.undo(first, "a"));
        assertThat(together()).as("without the first answer nothing is settled").isFalse();
        assertThat(registry(() -> pairs.round(PAIR)).state()).isEqualTo(ReviewRound.State.SECOND);
    }

    @Test
    @DisplayName("二人の答えが分かれたら、まだ答えていない責任者が決める")
    void theLeadDecidesBetweenTwo() {
        var desk = desk(TwoPeople.ALWAYS, 0);
        registry(() -> desk.settle(PAIR, Verdict.SAME, "a", ""));

        assertThat(registry(() -> desk.settle(PAIR, Verdict.DIFFERENT, "b", "")))
                .isInstanceOfSatisfying(
                        PairAnswer.Noted.class,
                        noted -> assertThat(noted.state()).isEqualTo(ReviewRound.State.DISAGREED));
        assertThat(registry(() -> queue.count(new PairQueue.Filter(PairQueue.Pool.DISAGREED, "", ""))))
                .isEqualTo(1);
        assertThat(refusals(registry(() -> desk.settle(PAIR, Verdict.SAME, "c", ""))))
                .containsExactly("for-the-lead");
        assertThat(refusals(registry(() -> desk.settle(PAIR, Verdict.SAME, new Reviewer("a", true), ""))))
                .containsExactly("third-person");

        registry(() -> desk.settle(PAIR, Verdict.DIFFERENT, new Reviewer("c", true), ""));
        assertThat(registry(pairs::settled))
                .singleElement()
                .satisfies(settled -> assertThat(settled.act().same()).isFalse());
    }

    @Test
    @DisplayName("死亡票のある組だけ二人で判断する設定では、ほかの組は一人で決まる")
    void onlyPairsWithADeath() {
        var desk = desk(TwoPeople.WITH_DEATH, 0);
        long withDeath = registry(() -> queue.page(ALL, 1)).getFirst().id();
        long other = registry(() -> queue.page(ALL, 50)).getLast().id();

        assertThat(registry(() -> desk.settle(withDeath, Verdict.DIFFERENT, "a", "")))
                .isInstanceOf(PairAnswer.Noted.class);
        assertThat(registry(() -> desk.settle(other, Verdict.DIFFERENT, "a", "")))
                .isInstanceOf(PairAnswer.Decided.class);
    }

    @Test
    @DisplayName("受け持った組はほかの人が判断できず、引き継げば判断できる")
    void workIsTakenAndHandedOver() {
        var desk = desk(TwoPeople.NEVER, 0);
        assertThat(registry(() -> hands.take("a"))).isEqualTo(20);
        assertThat(registry(() -> hands.take("b"))).isEqualTo(10);
        long mine = registry(() -> queue.page(new PairQueue.Filter(PairQueue.Pool.MINE, "", "a"), 1))
                .getFirst()
                .id();

        assertThat(refusals(registry(() -> desk.settle(mine, Verdict.SAME, "b", ""))))
                .containsExactly("in-hand");
        assertThat(registry(() -> hands.handOver("a", "b", "lead"))).isEqualTo(20);
        assertThat(registry(() -> desk.settle(mine, Verdict.DIFFERENT, "b", "")))
                .isInstanceOf(PairAnswer.Decided.class);
        assertThat(registry(() -> hands.giveBack("b"))).isEqualTo(29);
        assertThat(registry(hands::loads)).isEmpty();
    }

    @Test
    @DisplayName("同じ組を開いている人がいれば、だれがいつ開いたかを伝え、先に保存した方が残る")
    void twoClerksOnOnePair() {
        var desk = desk(TwoPeople.NEVER, 0);
        registry(() -> desk.open(PAIR, "a"));

        var second = registry(() -> desk.open(PAIR, "b")).orElseThrow();

        assertThat(second.beside()).contains(new AssignmentStore.Holder("a", NOW));
        registry(() -> desk.settle(PAIR, Verdict.DIFFERENT, "a", ""));
        assertThat(refusals(registry(() -> desk.settle(PAIR, Verdict.SAME, "b", ""))))
                .containsExactly("settled");
    }

    @Test
    @DisplayName("抜き取られた判断は、本人以外が伏せたまま見直し、一致が数えられ、人のまとまりは変わらない")
    void someAnswersAreLookedAtAgain() {
        var desk = desk(TwoPeople.NEVER, 100);
        registry(() -> desk.settle(PAIR, Verdict.DIFFERENT, "a", ""));
        registry(() -> desk.settle(2, Verdict.DIFFERENT, "a", ""));

        assertThat(registry(() -> blind.next("a"))).as("not one's own").isEmpty();
        for (var verdict : List.of(Verdict.DIFFERENT, Verdict.SAME)) {
            long look = registry(() -> blind.next("b")).orElseThrow().look();
            assertThat(registry(() -> blind.answer(look, verdict, "b", ""))).isEmpty();
            assertThat(registry(() -> blind.answer(look, verdict, "c", "")))
                    .map(Refusal::id)
                    .contains("look-gone");
        }

        var agreement = registry(looks::agreement);
        assertThat(agreement.pairs()).isEqualTo(2);
        assertThat(agreement.share()).isEqualTo(0.5);
        assertThat(registry(() -> looks.differing(10))).hasSize(1);
        assertThat(registry(pairs::settled)).hasSize(2);
    }

    @Test
    @DisplayName("確定の準備が進む年の組は、死亡票の次に来る")
    void pairsThatHoldUpAClosingComeFirst() {
        long last = registry(() -> queue.page(ALL, 50)).getLast().id();
        database.owner()
                .sql("update linkage.pair set year = 2024 where id = :id")
                .param("id", last)
                .update();
        registry(() -> {
            pairs.order(Set.of(2024));
            return true;
        });

        var urgencies = registry(() -> queue.page(ALL, 50)).stream()
                .map(PairQueue.Waiting::urgency)
                .toList();
        assertThat(urgencies).isSorted().contains(0, 1, 2);
        assertThat(registry(() -> pairs.waitingOf(2024))).isEqualTo(1);
    }

    @Test
    @DisplayName("十万組の一覧は、最初も途中も 300 ミリ秒より速く開く")
    void aHundredThousandPairsOpenAtOnce() {
        generate(100_000);
        long middle = registry(() -> queue.page(ALL, 50_000)).getLast().id();
        var list = new PairList(queue, pairs, clock);
        registry(() -> list.page(ALL, middle, 0, 50));

        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long begun = System.nanoTime();
            var shown = registry(() -> list.page(ALL, middle, 0, 50));
            assertThat(registry(() -> list.count(ALL))).isEqualTo(100_000);
            assertThat(registry(() -> list.place(ALL, shown.getFirst().id()))).isEqualTo(50_001);
            fastest = Math.min(fastest, System.nanoTime() - begun);
        }

        long first = registry(() -> list.page(ALL, middle, 0, 50)).getFirst().id();
        assertThat(registry(() -> list.page(ALL, 0, first, 50)).getLast().id()).isEqualTo(middle);
        assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(300));
    }

    private void generate(int size) {
        database.owner().sql("""
                insert into linkage.pair (record_a, record_b, asked, with_death, urgency, weight, prior, weights_edition, same_from,
                                          different_below, reasons, evidence)
                select 'A-' || n, 'B-' || n, true, n % 10 = 0, case when n % 10 = 0 then 0 else 2 end, (n * 7919 % 1000) / 100.0, -13,
                       'default-1', 8, -2, 'BETWEEN_THRESHOLDS', 'SEX_EQUAL=1.0'
                  from generate_series(1, :size) as g (n) on conflict do nothing
                """).param("size", size).update();
        database.owner().sql("vacuum analyze linkage.pair").update();
        database.owner().sql("""
                insert into linkage.person (given_at) select now() from generate_series(1, 4)
                """).update();
        database.owner().sql("""
                insert into linkage.person_group (record, person) values ('A-1', 1), ('B-1', 2), ('A-2', 3), ('B-2', 4)
                on conflict do nothing
                """).update();
    }

    private ReviewDesk desk(TwoPeople twoPeople, double percent) {
        return new ReviewDesk(
                pairs,
                groups,
                new Everybody(),
                _ -> Optional.empty(),
                assignments,
                new SecondLooks(looks, new ReviewSettings(twoPeople, percent)),
                audit,
                told::add,
                clock);
    }

    private static List<String> refusals(PairAnswer answer) {
        return answer instanceof PairAnswer.Refused(var reasons)
                ? reasons.stream().map(Refusal::id).toList()
                : List.of();
    }

    private boolean together() {
        return registry(() -> groups.personOf("A-1").equals(groups.personOf("B-1")));
    }

    private <T> T registry(Supplier<T> work) {
        return database.transactions().as(Acting.at(Face.REGISTRY, "a"), work);
    }

    /// Every number leads to a report.
    private static final class Everybody implements PersonRecordReader {

        @Override
        public List<PersonRecord> all() {
            return List.of();
        }

        @Override
        public Optional<PersonRecord> find(String id) {
            return Optional.of(new PersonRecord(
                    id,
                    PersonSource.NOTIFICATION,
                    PersonName.ofWhole("試験　花子"),
                    PersonName.ofWhole("シケン　ハナコ"),
                    Sex.FEMALE,
                    PartialDate.of(1951, 3, 12),
                    new Address(new Residence.In(new Prefecture("40")), "福岡市"),
                    new FacilityCode("40001"),
                    "1"));
        }
    }

    private static final class SilentAudit implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            assertThat(details.keySet()).containsExactlyInAnyOrderElementsOf(kind.details());
        }
    }
}
