package dev.todoke.consolidation;

import static dev.todoke.consolidation.web.ConsolidationSamples.notification;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.todoke.audit.AuditKind;
import dev.todoke.audit.AuditOutcome;
import dev.todoke.audit.AuditTrail;
import dev.todoke.consolidation.desk.SettleAnswer;
import dev.todoke.consolidation.desk.SettleDesk;
import dev.todoke.consolidation.job.ChangedPersons;
import dev.todoke.consolidation.job.PersonGathering;
import dev.todoke.consolidation.store.ChoiceStore;
import dev.todoke.consolidation.store.ConsolidatedStore;
import dev.todoke.consolidation.store.QueueStore;
import dev.todoke.consolidation.store.SettlementStore;
import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.kernel.PartialDate;
import dev.todoke.linkage.PersonMembersReader;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.testing.TestDatabase;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("値の選択と多重がんの判定（PostgreSQL）")
class SettleDeskTest {

    private static final String PERSON = "P-0000001";
    private static final Notification A = notification("R-1", "40001", "C341", "814039", PartialDate.of(2018, 5, 12));
    private static final Notification B = notification("R-2", "40002", "C341", "814039", PartialDate.of(2018, 4, 30));

    private final TestDatabase database = TestDatabase.fresh();
    private final Clock clock = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);
    private final Held held = new Held();
    private final ConsolidatedStore persons = new ConsolidatedStore(database.jdbc());
    private final ChoiceStore choices = new ChoiceStore(database.jdbc());
    private final SettlementStore settlements = new SettlementStore(database.jdbc());
    private final QueueStore queue = new QueueStore(database.jdbc());
    private final PersonGathering gathering = new PersonGathering(held, new NoDeaths(), settlements);
    private final ChangedPersons changed = new ChangedPersons(new OnePerson(held), gathering, persons, clock);
    private final SettleDesk desk =
            new SettleDesk(gathering, changed, settlements, choices, persons, new Silent(), clock);

    @Test
    @DisplayName("値を選ぶと直ちに集約し直し、届出が変わると失効の一覧に出て、元に戻すと消える")
    void choosingLapsingAndUndoing() {
        consolidate(A, B);
        var answer = choose("2018-05-12", "", "紹介状の日付", inputs(A, B), "c7");
        assertThat(answer).isInstanceOf(SettleAnswer.Done.class);
        assertThat(date()).isEqualTo("2018-05-12");
        assertThat(registry(queue::lapses).count()).isZero();

        consolidate(A, notification("R-2", "40002", "C341", "814039", PartialDate.of(2018, 3, 1)));
        assertThat(date()).isEqualTo("2018-03-01");
        assertThat(registry(() -> queue.lapsed(10))).singleElement().satisfies(lapse -> {
            assertThat(lapse.person()).isEqualTo(PERSON);
            assertThat(lapse.kind()).isEqualTo("VALUE");
        });
        long number = registry(() -> choices.values(List.of("R-1"))).getFirst().number();
        assertThat(registry(() -> desk.undoChoice(number, "c8"))).isInstanceOf(SettleAnswer.Done.class);
        assertThat(registry(() -> desk.undoChoice(number, "c8"))).isInstanceOf(SettleAnswer.Refused.class);
        assertThat(registry(queue::lapses).count()).isZero();
    }

    @Test
    @DisplayName("古い画面、根拠なし、使えないコードは断る")
    void refusals() {
        consolidate(A, B);
        assertThat(ids(choose("2018-05-12", "", "", inputs(A), "c7"))).containsExactly("inputs-changed", "reason");
        assertThat(ids(choose("2018-13-12", "", "根拠", inputs(A, B), "c7"))).containsExactly("not-a-value");
        assertThat(ids(choose("", "R-9", "根拠", inputs(A, B), "c7"))).containsExactly("not-a-source");
    }

    @Test
    @DisplayName("二人で決める設定では、別の人が確かめるまで採らず、自分では確かめられない")
    void aSecondPersonConfirms() {
        registry(() -> {
            settlements.choose(RuleSwitch.TWO_PEOPLE, "two", "重要項目", "c1", clock.instant());
            return true;
        });
        consolidate(A, B);
        var waits = choose("2018-05-12", "", "紹介状の日付", inputs(A, B), "c7");
        assertThat(waits).isInstanceOf(SettleAnswer.Waits.class);
        long number = ((SettleAnswer.Waits) waits).number();
        assertThat(date()).isEqualTo("2018-04-30");
        assertThat(registry(queue::seconds).count()).isEqualTo(1);
        assertThat(ids(registry(() -> desk.confirm(number, "c7")))).containsExactly("own-choice");
        assertThat(registry(() -> desk.confirm(number, "c8"))).isInstanceOf(SettleAnswer.Done.class);
        assertThat(date()).isEqualTo("2018-05-12");
        assertThat(ids(registry(() -> desk.decline(number, "c9")))).containsExactly("no-second");
    }

    @Test
    @DisplayName("別の腫瘍とすると腫瘍が分かれ、元に戻すと一つに戻る。記録は変えられない")
    void judgingAndUndoing() {
        consolidate(A, B);
        var sources = sources();
        var judgement = new TumourJudgement(
                "R-1", "R-2", TumourJudgement.Kind.NEW, "病理が違う", ItemInputs.ofPair(sources, "R-1", "R-2"));
        var answer = registry(() -> desk.judge(PERSON, judgement, "c7"));
        assertThat(answer).isInstanceOf(SettleAnswer.Done.class);
        assertThat(tumours()).isEqualTo(2);
        long number = ((SettleAnswer.Done) answer).number();
        assertThat(registry(() -> desk.undoVerdict(number, "c7"))).isInstanceOf(SettleAnswer.Done.class);
        assertThat(tumours()).isEqualTo(1);
        assertThatThrownBy(() -> database.owner()
                        .sql("delete from consolidation.tumour_verdict")
                        .update())
                .hasMessageContaining("never changed");
    }

    @Test
    @DisplayName("一人の集約し直しは全体の集約と同じ結果になり、繰り返しても変わらない")
    void recomputingOnePersonEqualsTheWhole() {
        consolidate(A, B);
        choose("2018-05-12", "", "紹介状の日付", inputs(A, B), "c7");
        var book = registry(settlements::book);
        var whole = book.with(new PersonSources(PERSON, List.of(A, B), List.of()));
        assertThat(sources().fingerprint(RuleChoices.standard())).isEqualTo(whole.fingerprint(RuleChoices.standard()));
        assertThat(stored()).isEqualTo(whole.fingerprint(RuleChoices.standard()));
        consolidate(A, B);
        assertThat(stored()).isEqualTo(whole.fingerprint(RuleChoices.standard()));
    }

    private String stored() {
        return registry(() -> persons.fingerprints().getOrDefault(PERSON, ""));
    }

    private PersonSources sources() {
        return registry(() -> gathering.sources(PERSON, List.of("R-1", "R-2")).orElseThrow());
    }

    private void consolidate(Notification... notifications) {
        held.all.clear();
        for (var n : notifications) {
            held.all.put(n.id(), n);
        }
        registry(() -> {
            changed.recompute(new PersonsChanged(List.of(PERSON)).persons());
            return true;
        });
    }

    private static String inputs(Notification... notifications) {
        var sources = new PersonSources(PERSON, List.of(notifications), List.of());
        return ItemInputs.fingerprint(ConsolidatedItem.DIAGNOSIS_DATE, sources, sources.reports());
    }

    private SettleAnswer choose(String value, String source, String reason, String inputs, String clerk) {
        var choice = new ValueChoice(ConsolidatedItem.DIAGNOSIS_DATE, 1, value, source, reason, inputs);
        return registry(() -> desk.choose(PERSON, choice, clerk));
    }

    private static List<String> ids(SettleAnswer answer) {
        return answer instanceof SettleAnswer.Refused(var reasons)
                ? reasons.stream().map(Refusal::id).toList()
                : List.of();
    }

    private String date() {
        return registry(() -> database.jdbc()
                .sql("""
                        select choices[i + 1] from consolidation.tumour, generate_series(1, cardinality(choices), 4) i
                         where person = :person and choices[i] = '25'
                        """)
                .param("person", PERSON)
                .query(String.class)
                .single());
    }

    private int tumours() {
        return registry(() -> database.jdbc()
                .sql("select tumours from consolidation.person where person = :person")
                .param("person", PERSON)
                .query(Integer.class)
                .single());
    }

    private <T> T registry(Supplier<T> work) {
        return Acting.at(Face.REGISTRY, "c7").get(() -> database.transactions().get(work));
    }

    private static final class Held implements NotificationReader {

        private final Map<String, Notification> all = new TreeMap<>();

        @Override
        public Stream<Notification> accepted() {
            return all.values().stream();
        }

        @Override
        public Optional<Notification> find(String id) {
            return Optional.ofNullable(all.get(id));
        }
    }

    private record OnePerson(Held held) implements PersonMembersReader {

        @Override
        public List<String> recordsOf(String person) {
            return held.all.keySet().stream().toList();
        }

        @Override
        public Optional<String> personHolding(String record) {
            return Optional.of(PERSON);
        }
    }

    private static final class NoDeaths implements DeathReader {

        @Override
        public Stream<DeathRecord> all() {
            return Stream.of();
        }

        @Override
        public Optional<DeathRecord> find(String id) {
            return Optional.empty();
        }
    }

    private static final class Silent implements AuditTrail {

        @Override
        public void record(AuditKind kind, AuditOutcome outcome, String subject, Map<String, String> details) {
            // what is recorded is not looked at here
        }
    }
}
